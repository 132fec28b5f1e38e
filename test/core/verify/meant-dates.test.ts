import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { withMeantDates } from "../../../src/core/verify/meant-dates.ts";
import { readText } from "../../../src/core/verify/read-text.ts";

/** A Thursday. */
const PUBLISHED = "2026-03-05";

describe("withMeantDates", () => {
  it.each<[Language, string, string, string]>([
    ["en", "The mill burned down yesterday.", "The mill burned down on 4 March 2026.", "day 4, month 3, year 2026"],
    ["fr", "Le moulin a brûlé hier.", "Le moulin a brûlé le mercredi 4 mars.", "weekday 2, day 4, month 3"],
    ["fr", "Le moulin a brûlé avant-hier.", "Le moulin a brûlé le 3 mars, pas le 4 mars.", "day 3, month 3"],
    ["de", "Vorgestern brannte die Mühle.", "Am 3. März brannte die Mühle.", "day 3, month 3"],
    ["es", "El molino abre mañana.", "El molino abre el 6 de marzo.", "day 6, month 3"],
    ["vi", "Cối xay cháy hôm qua.", "Cối xay cháy ngày 4 tháng 3.", "day 4, month 3"],
    ["fr", "Il avait neigé l'année dernière.", "Il avait neigé en 2025.", "year 2025"],
    ["en", "The mill opened last month.", "The mill opened in February 2026.", "month 2, year 2026"],
    ["en", "The mill burned down on Monday.", "The mill burned down on 2 March.", "day 2, month 3"],
    ["en", "The mill will open on Monday.", "The mill will open on 9 March.", "month 3, day 9"],
  ])("knows in %s which day %j means", (language, source, said, expected) => {
    expect(meant(source, said, language)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["another day", "The mill burned down yesterday.", "The mill burned down on 12 May."],
    ["a part of another word", "The mill of Yesterdayson burned down.", "The mill burned down on 4 March."],
    [
      "a weekday that has its date",
      "The mill burned down on Monday 9 February.",
      "It burned down on the 2nd of March.",
    ],
  ])("means nothing by %s", (_, source, said) => {
    expect(meant(source, said, "en")).toBe("");
  });

  it("means nothing where nobody knows when the article came out", () => {
    const source = readText("The mill burned down yesterday.", "en", []);
    expect(withMeantDates(source, undefined, readText("on 4 March", "en", []).dates)).toBe(source);
  });

  it.prop([
    fc.array(fc.constantFrom("hier", "lundi", "ﬁ", "İ", "le mois dernier", "vu", ".", "12 mai"), { maxLength: 8 }),
  ])("keeps every date inside the text", (words) => {
    const source = readText(words.join(" "), "fr", []);
    const said = readText("le mercredi 4 mars 2026, le 2, février 2026", "fr", []).dates;
    for (const { start, end } of withMeantDates(source, PUBLISHED, said).dates) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(source.text.length);
    }
  });
});

/** What a sentence means beside the dates that it writes. */
function meant(sentence: string, statement: string, language: Language): string {
  const source = readText(sentence, language, []);
  const { dates } = withMeantDates(source, PUBLISHED, readText(statement, language, []).dates);
  return dates
    .slice(source.dates.length)
    .map(({ part, value }) => `${part} ${value}`)
    .join(", ");
}
