import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { distortions } from "../../scripts/lib/distort.ts";

const QUESTION = "Où travaille Élodie Garnier, à 1.5 km de Lyon ?";

describe("distorting a question", () => {
  it("changes what the distortion says, and nothing else", () => {
    expect(distortions["lower case"](QUESTION)).toBe("où travaille élodie garnier, à 1.5 km de lyon ?");
    expect(distortions["no accents"](QUESTION)).toBe("Ou travaille Elodie Garnier, a 1.5 km de Lyon ?");
    expect(distortions["no mark"](QUESTION)).toBe("Où travaille Élodie Garnier, à 1.5 km de Lyon");
  });

  it("makes one slip inside one word, always the same one", () => {
    const mistyped = distortions["one typo"](QUESTION);
    expect(mistyped).not.toBe(QUESTION);
    expect(distortions["one typo"](QUESTION)).toBe(mistyped);
    const [before, after] = [QUESTION.split(" "), mistyped.split(" ")];
    expect(before.filter((word, index) => word !== after[index])).toHaveLength(1);
  });

  it("leaves a question of short words as it is", () => {
    expect(distortions["one typo"]("Who is he?")).toBe("Who is he?");
  });

  test.prop([fc.string({ unit: "grapheme" })])("slips by one letter at most", (question) => {
    const mistyped = distortions["one typo"](question);
    expect(Math.abs(mistyped.length - question.length)).toBeLessThanOrEqual(1);
  });
});
