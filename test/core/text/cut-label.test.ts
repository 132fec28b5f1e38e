import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { cutLabel } from "../../../src/core/text/cut-label.ts";

const FAMILY = "👩‍👩‍👧‍👦";

describe("a label", () => {
  it("is left as it is where it fits", () => {
    expect(cutLabel("The ferry sails", 15)).toBe("The ferry sails");
  });

  it("is cut where it is too long, and says so", () => {
    expect(cutLabel("The ferry sails", 11)).toBe("The ferry…");
  });

  it("is never cut inside a family of emojis or a letter with its accents", () => {
    // Eleven code units a family: the second one would end at the 22nd.
    expect(cutLabel(FAMILY.repeat(3), 22)).toBe(`${FAMILY}…`);
    expect(cutLabel("caffe\u0301 e\u0301clair", 5)).toBe("caff…");
  });

  test.prop([
    fc.array(fc.constantFrom("a", " ", "é", "e\u0301", "漢", "😀", FAMILY, "*")),
    fc.integer({ min: 2, max: 60 }),
  ])("is never too long, and whole graphemes of what it is cut from", (parts, maxChars) => {
    const label = cutLabel(parts.join(""), maxChars);
    const whole = parts.join("");
    expect(label.length).toBeLessThanOrEqual(maxChars);
    if (label === whole) return;
    const starts = new Set([...new Intl.Segmenter().segment(whole)].map(({ index }) => index));
    const cut = label.slice(0, -1);
    expect(whole.startsWith(cut)).toBe(true);
    expect(starts.has(cut.length) || whole.length === cut.length).toBe(true);
  });
});
