import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { createCounter } from "../../../src/core/text/word-runs.ts";

/** Long enough to be read in several pieces. */
const LONG = Array.from({ length: 9_000 }, (_, at) => `mot${at} été,\n`).join("");
const words = fc.array(fc.constantFrom("le", "chat", "gris", "dort", "été"), { minLength: 3, maxLength: 40 });

describe("createCounter", () => {
  it("counts none, one, or more than one, blind to case, accents and white space", () => {
    const count = createCounter("Un été gris.  Le chat dort.\nUn ete  gris. Le chat mange.");
    expect([count("un été gris"), count("le CHAT dort"), count("le chien")]).toEqual([2, 1, 0]);
  });

  it("finds once what stands across the pieces in which a long text is read", () => {
    const count = createCounter(LONG);
    for (let at = 0; at < 8_990; at += 1)
      if (count(`mot${at} été, mot${at + 1} été, mot${at + 2}`) !== 1) expect.fail(`at ${at}`);
    expect(count("été, mot8999 été,")).toBe(1);
  });

  test.prop([words, fc.nat(), fc.integer({ min: 3, max: 6 })])(
    "counts runs of words as a scan does",
    (all, from, length) => {
      const start = from % (all.length - 2);
      const part = all.slice(start, start + length);
      const places = all.filter((_, at) => part.every((word, index) => all[at + index] === word));
      expect(createCounter(all.join(" "))(part.join(" "))).toBe(Math.min(2, places.length));
    },
  );
});
