import { describe, expect, it } from "vitest";
import { findDifferences } from "../../src/core/differences.ts";

const french = { said: "fr", source: "fr" } as const;

describe("findDifferences", () => {
  it("sets a wrong number beside the right one", () => {
    const sentence = "Le Vietnam et 43 autres pays ont adopté une Déclaration.";
    expect(findDifferences("Le Vietnam et 45 pays ont adopté la Déclaration.", sentence, french)).toEqual([
      { said: "45", source: "43" },
    ]);
  });

  it("sets wrong names and years beside what the source has, each in order", () => {
    expect(
      findDifferences(
        "En 2023, la Chine et Guy Ryder ont signé.",
        "En 2024, le Vietnam et Guy Ryder ont signé.",
        french,
      ),
    ).toEqual([
      { said: "2023", source: "2024" },
      { said: "Chine", source: "Vietnam" },
    ]);
  });

  it("gives all that is left of the source when the counts differ, and nothing when nothing is left", () => {
    expect(findDifferences("Il y a 7 pays.", "Il y a 43 pays en 2024.", french)).toEqual([
      { said: "7", source: "43, 2024" },
    ]);
    expect(findDifferences("Il y a 7 pays.", "Il y a des pays.", french)).toEqual([{ said: "7", source: "" }]);
  });

  it("says nothing of what the statement leaves out", () => {
    expect(findDifferences("Des pays ont signé.", "Le 24 novembre, Guy Ryder et 43 pays ont signé.", french)).toEqual(
      [],
    );
  });

  it("takes the same number for the same however it is written", () => {
    expect(findDifferences("On the 15th, 1.5 %", "Au 15ᵉ jour, 1,5 %", { said: "en", source: "fr" })).toEqual([]);
  });

  it("takes a name for the same in another language", () => {
    const languages = { said: "en", source: "fr" } as const;
    expect(findDifferences("Today Vietnamese experts met.", "Des experts vietnamiens parlent.", languages)).toEqual([]);
    expect(findDifferences("They came from Japan.", "Ils viennent du Vietnam.", languages)).toEqual([
      { said: "Japan", source: "Vietnam" },
    ]);
  });
});
