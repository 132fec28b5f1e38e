import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { countTurning } from "../../../src/core/verify/count-turning.ts";
import { compare } from "../../helpers/compared.ts";

describe("small words that one side alone has", () => {
  it.each<[string, Language, string, string]>([
    [
      "only before a number of something else",
      "en",
      "In summer seven boats sail.",
      "In winter only two sail; in summer seven boats sail.",
    ],
    ["a denial of the contrary", "en", "Dogs are not allowed in the park.", "Dogs are forbidden in the park."],
    ["every of a weekday", "en", "The choir sings on Monday.", "The choir sings every Monday."],
    ["every of a month", "en", "They pay 30 euros a month.", "They pay 30 euros every month."],
    [
      "a denial in another clause",
      "en",
      "The choir sang in the hall.",
      "The choir sang in the hall, not without pride.",
    ],
    ["few in a round number", "fr", "La halle a 40 places.", "La halle a à peu près 40 places."],
    ["few in a few", "en", "Some boats came home.", "A few boats came home."],
  ])("are nothing where it is %s", (_, language, said, source) => {
    expect(countTurning(compare(said, language, source, language).alignment).quantifying).toBe(0);
  });

  it.each<[string, Language, string, string]>([
    ["only", "en", "In summer seven boats sail.", "In summer only seven boats sail."],
    ["not", "en", "Dogs do not sleep in the park.", "Dogs sleep in the park."],
    ["every", "en", "The choir sings a song.", "The choir sings every song."],
    ["few", "fr", "Les barques sont rentrées.", "Peu de barques sont rentrées."],
  ])("are told of %s", (_, language, said, source) => {
    expect(countTurning(compare(said, language, source, language).alignment).quantifying).toBe(1);
  });

  it("leave the month of May a month, and a name that ends like a verb a name", () => {
    const markersOf = (text: string, language: Language) =>
      compare(text, language, text, language).alignment.said.markers.map(({ key }) => key);
    expect(markersOf("The fair opens in May.", "en")).not.toContain("maybe");
    expect(markersOf("The fair may open.", "en")).toContain("maybe");
    expect(markersOf("Hier Samira chantait.", "fr")).not.toContain("planned");
    expect(markersOf("Elle chantera.", "fr")).toContain("planned");
  });
});
