import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article/article.ts";
import { isSafeSpan } from "../../src/core/text/text.ts";
import type { FactKind, Language, SourceFact } from "../../src/core/types.ts";
import { extractFacts } from "../../src/finders/facts/extract.ts";
import { articleOf } from "../helpers/articles.ts";

const article = readArticle("renforcer-la-cooperation-internationale-contre-la-traite-des-personnes");
const facts = extractFacts(article);

describe("extractFacts on the first article", () => {
  it("names every person with the role that the text gives", () => {
    expect(ofKind(facts, "person").map(({ name, role }) => [name, role])).toEqual([
      ["Annalena Baerbock", "présidente de l'Assemblée générale"],
      ["Guy Ryder", "secrétaire général adjoint chargé des politiques"],
      ["Nguyên Hoàng Nguyên", "ministre-conseiller"],
    ]);
  });

  it("finds the period, whose year the text does not tell, and the year", () => {
    expect(ofKind(facts, "date").map(({ name, value }) => [name, value])).toEqual([
      ["24 au 26 novembre", undefined],
      ["2024", "2024"],
    ]);
  });

  it("finds both numbers: the countries with what is counted, the anniversary with its ordinal", () => {
    expect(ofKind(facts, "number").map(({ name, value }) => [name, value])).toEqual([["43 autres pays", "43"]]);
    expect(names(facts, "event")).toEqual(["réunion de haut niveau", "15ᵉ anniversaire de l'adoption"]);
  });

  it("finds every document", () => {
    expect(names(facts, "document")).toEqual([
      "Plan d'action mondial pour la lutte contre la traite des personnes",
      "Loi sur la lutte contre la traite des personnes",
      "Pacte mondial pour des migrations sûres, ordonnées et régulières",
      "Convention des Nations unies contre la cybercriminalité",
      "Déclaration conjointe sur la lutte contre la traite des personnes utilisant les technologies numériques",
    ]);
  });

  it("finds the bodies and places, and nothing of the credit lines", () => {
    expect(names(facts, "organisation")).toEqual([
      "Assemblée générale des Nations unies",
      "Assemblée générale",
      "Mission permanente du Vietnam",
      "Nations Unies",
    ]);
    expect(names(facts, "place")).toEqual(["New York", "Vietnam", "République de Corée"]);
  });

  it("says who speaks in the quotation", () => {
    expect(ofKind(facts, "quotation").map(({ name, speaker }) => [name, speaker])).toEqual([
      ["centrée sur les victimes", "Guy Ryder"],
    ]);
  });
});

describe("extractFacts", () => {
  const NAMED: readonly [Language, string, FactKind, string, string?][] = [
    ["fr", "Le ministère de la Santé a publié un avis.", "organisation", "ministère de la Santé"],
    ["fr", "Il vit en Guinée équatoriale.", "place", "Guinée équatoriale"],
    ["fr", "La réunion aura lieu le 3 mai 2021.", "date", "3 mai 2021", "2021-05-03"],
    ["fr", "Du 3 au 5 mai 2021, la ville est fermée.", "date", "3 au 5 mai 2021", "2021-05-03/2021-05-05"],
    ["fr", "Il est parti la semaine dernière.", "date", "la semaine dernière"],
    ["fr", "Le budget atteint 2,5 millions d'euros.", "number", "2,5 millions d'euros", "2500000"],
    ["fr", "Les prix ont monté de 12 %.", "number", "12 %", "12"],
    ["fr", "Deux enfants jouent, dit-il.", "number", "Deux enfants", "2"],
    ["en", "The meeting is on 3 May 2021.", "date", "3 May 2021", "2021-05-03"],
    ["en", "The meeting is on May 3, 2021.", "date", "May 3, 2021", "2021-05-03"],
    ["en", "The firm paid £1.5bn to its owners.", "number", "£1.5bn", "1500000000"],
    ["en", "The University of Leeds opened a lab.", "organisation", "University of Leeds"],
    ["en", "She was born in Ivory Coast.", "place", "Ivory Coast"],
    ["es", "La ley entró en vigor el 3 de mayo de 2021.", "date", "3 de mayo de 2021", "2021-05-03"],
    ["es", "Pedro Sánchez viajó a Madrid.", "person", "Pedro Sánchez"],
    ["de", "Das Treffen war am 3. Mai 2021.", "date", "3. Mai 2021", "2021-05-03"],
    ["de", "Angela Merkel sprach in Berlin.", "person", "Angela Merkel"],
    ["vi", "Cuộc họp diễn ra ngày 3 tháng 5 năm 2021.", "date", "3 tháng 5 năm 2021", "2021-05-03"],
    ["vi", "Có 43 quốc gia tham gia.", "number", "43 quốc gia", "43"],
  ];

  it.each(NAMED)("%s: %s", (language, text, kind, name, value) => {
    const found = ofKind(extractFacts(articleOf(text, { language })), kind).find((fact) => fact.name === name);
    expect(found, `${kind} ${name}`).toBeDefined();
    expect(found?.value).toBe(value);
  });

  it("takes the year of a day from the date of publication", () => {
    const published = articleOf("La réunion a eu lieu le 24 novembre.", { published: "2025-11-27" });
    expect(ofKind(extractFacts(published), "date")[0]?.value).toBe("2025-11-24");
  });

  it("joins a surname to the full name and two spellings of a country", () => {
    const found = extractFacts(articleOf("Emmanuel Macron est au Viêt Nam. Selon M. Macron, le Vietnam avance."));
    expect(ofKind(found, "person").map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ["Emmanuel Macron", 2],
    ]);
    expect(ofKind(found, "place").map(({ variants }) => variants)).toEqual([["Vietnam"]]);
  });

  it("finds nothing in an empty article", () => {
    expect(extractFacts(articleOf(""))).toEqual([]);
  });

  test.prop([
    fc.array(
      fc.constantFrom(
        "Le",
        "Marie Dupont",
        "a dit",
        "« oui, c'est bien »",
        "43 pays",
        "le 3 mai",
        "\n\n",
        ".",
        "👩‍👩‍👧",
        "l'ONU",
        "é",
        '"',
      ),
      { maxLength: 40 },
    ),
    fc.constantFrom<Language>("fr", "en", "es", "de", "vi", "und"),
  ])("gives spans that cut whole characters out of the text, and names that stand in it", (parts, language) => {
    const article = articleOf(parts.join(" "), { language });
    const { source } = article;
    for (const fact of extractFacts(article)) {
      expect(fact.mentions.some(({ start, end }) => source.text.slice(start, end) === fact.name)).toBe(true);
      for (const mention of fact.mentions) expect(isSafeSpan(source.text, mention)).toBe(true);
    }
  });
});

function readArticle(id: string): Article {
  const file = readFileSync(join(import.meta.dirname, "../../corpus", `${id}.md`), "utf8");
  const [, , body = ""] = file.split(/^---\n/m);
  return articleOf(body.trim().normalize("NFC"), { credit: "VNA/CVN" });
}

function ofKind(found: readonly SourceFact[], kind: FactKind): readonly SourceFact[] {
  return found.filter((fact) => fact.kind === kind);
}

function names(found: readonly SourceFact[], kind: FactKind): readonly string[] {
  return ofKind(found, kind).map(({ name }) => name);
}
