import { expect, it } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { extractFacts } from "../../../src/finders/facts/extract.ts";
import { articleOf } from "../../helpers/articles.ts";

const ROLES: readonly (readonly [text: string, name: string, role: string, language: Language])[] = [
  ["The gate was opened in 1950 by the mayor Karl Holm.", "Karl Holm", "mayor", "en"],
  ["Talks were led in Geneva by the envoy Paul Stone.", "Paul Stone", "envoy", "en"],
  ["Le pont a été ouvert par le ministre Jean Dupont.", "Jean Dupont", "ministre", "fr"],
  ["Le maire par intérim Jean Dupont a parlé.", "Jean Dupont", "maire par intérim", "fr"],
  ["Habló la diputada por Madrid María López de la ley.", "María López", "diputada por Madrid", "es"],
  ["Il a été inauguré lundi par la maire de Valmer Inès Moreau.", "Inès Moreau", "maire de Valmer", "fr"],
  ['"It is safe," said project manager Ola Berg.', "Ola Berg", "project manager", "en"],
  ['"It is safe," says chief engineer Tom Hale.', "Tom Hale", "chief engineer", "en"],
  ["The council sacked harbour director Karl Holm.", "Karl Holm", "harbour director", "en"],
  ["Rovers met former coach Karl Holm.", "Karl Holm", "former coach", "en"],
  ["The retired manager Karl Holm spoke.", "Karl Holm", "retired manager", "en"],
  ["Cho biết giám đốc Nguyễn Văn An đã tới.", "Nguyễn Văn An", "giám đốc", "vi"],
  ["Das sagte Projektleiter Karl Holm.", "Karl Holm", "Projektleiter", "de"],
];

it.each(ROLES)("takes for a role only what belongs to the person: %s", (text, name, role, language) => {
  expect(extractFacts(articleOf(text, { language }))).toContainEqual(
    expect.objectContaining({ kind: "person", name, role }),
  );
});
