import { describe, expect, it } from "vitest";
import { findIntroduction } from "../../../src/core/article/introduction.ts";
import type { Language, SourceFact } from "../../../src/core/types.ts";
import { articleOf } from "../../helpers/articles.ts";

describe("findIntroduction", () => {
  it.each([
    ["an office before the name", "en", "Rain fell. The councillor Ida Holm cut the ribbon.", "Ida Holm", "councillor"],
    ["an office behind it", "fr", "Ida Holm, maire de Lund, a souri.", "Ida Holm", "maire de Lund"],
    ["what somebody is", "es", "Ida Holm es la alfarera de Lorca.", "Ida Holm", "la alfarera de Lorca"],
    ["what is set behind the name", "en", "Ida Holm, the potter of Lund, sang.", "Ida Holm", "the potter of Lund"],
    ["what somebody does", "fr", "Ida Holm, qui dirige le chantier, a souri.", "Ida Holm", "qui dirige le chantier"],
    ["an age", "de", "Ida Holm, 61, fährt den Zug.", "Ida Holm", "61"],
  ] as const)("finds %s", (_, language, text, name, said) => {
    const { article, person } = naming(text, name, language, /councillor|maire de Lund/.exec(text)?.[0]);
    const found = findIntroduction(article, person)!;
    expect(found.highlights.map(({ start, end }) => article.source.text.slice(start, end))).toEqual([said]);
    expect(found.span.start).toBe(text.indexOf("Rain fell.") === 0 ? "Rain fell. ".length : 0);
  });

  it("prefers an office to what is set behind the name before it", () => {
    const text = "Ida Holm, 61, sang. The councillor Ida Holm cut the ribbon.";
    const { article, person } = naming(text, "Ida Holm", "en", "councillor");
    expect(findIntroduction(article, person)?.span.start).toBe(text.indexOf("The"));
  });

  it.each(["Ida Holm sang.", "Ida Holm, Ole Berg and others sang.", "Ida Holm is singing.", "They saw Ida Holm."])(
    "finds nothing that says who somebody is in %j",
    (text) => {
      const { article, person } = naming(text, "Ida Holm", "en");
      expect(findIntroduction(article, person)).toBeUndefined();
    },
  );
});

describe("findIntroduction of a thing", () => {
  it.each([
    [
      "what it is",
      "en",
      "Tidewatch is a charity that two divers founded.",
      "Tidewatch",
      "a charity that two divers founded",
    ],
    [
      "what is set behind it",
      "fr",
      "Marée Haute, une association de plongeurs, proteste.",
      "Marée Haute",
      "une association de plongeurs",
    ],
    [
      "what is said in brackets",
      "es",
      "La Ley Marga (una norma de 1921) sigue en vigor.",
      "Ley Marga",
      "una norma de 1921",
    ],
    ["what needs no article", "vi", "Hội Sông Xanh là tổ chức từ thiện.", "Hội Sông Xanh", "tổ chức từ thiện"],
  ] as const)("finds %s", (_, language, text, name, said) => {
    const { article, person } = naming(text, name, language);
    const [mark] = findIntroduction(article, { ...person, kind: "organisation" })!.highlights;
    expect(article.source.text.slice(mark?.start, mark?.end)).toBe(said);
  });

  it.each([
    "Tidewatch, the council and others stayed silent.",
    "Tidewatch, the council, the port and others stayed silent.",
    "Tidewatch, which had sued, stayed silent.",
    "Tidewatch is growing.",
    "Tidewatch (TW) grew.",
  ])("finds nothing in %j", (text) => {
    const { article, person } = naming(text, "Tidewatch", "en");
    expect(findIntroduction(article, { ...person, kind: "organisation" })).toBeUndefined();
  });
});

function naming(text: string, name: string, language: Language, role?: string) {
  const mentions: { start: number; end: number }[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
    mentions.push({ start, end: start + name.length });
  const person: SourceFact = { kind: "person", name, variants: [], mentions, ...(role !== undefined && { role }) };
  return { article: articleOf(text, { language }), person };
}
