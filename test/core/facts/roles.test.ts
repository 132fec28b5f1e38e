import { expect, it } from "vitest";
import { extractFacts } from "../../../src/core/facts/extract.ts";
import { parseArticle } from "../../../src/ingest/parse-article.ts";

const ROLES: readonly (readonly [text: string, name: string, role: string])[] = [
  ["The gate was opened in 1950 by the mayor Karl Holm.", "Karl Holm", "mayor"],
  ["Talks were led in Geneva by the envoy Paul Stone.", "Paul Stone", "envoy"],
  ["Le pont a été ouvert par le ministre Jean Dupont.", "Jean Dupont", "ministre"],
  ["Le maire par intérim Jean Dupont a parlé.", "Jean Dupont", "maire par intérim"],
  ["Habló la diputada por Madrid María López de la ley.", "María López", "diputada por Madrid"],
  ["Il a été inauguré lundi par la maire de Valmer Inès Moreau.", "Inès Moreau", "maire de Valmer"],
];

it.each(ROLES)("takes for a role only what belongs to the person: %s", async (text, name, role) => {
  const source = await parseArticle(text, { file: "roles.txt", id: "roles" });
  expect(extractFacts(source)).toContainEqual(expect.objectContaining({ kind: "person", name, role }));
});
