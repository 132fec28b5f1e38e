import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { withinEdits } from "../../../src/core/spelling/within-edits.ts";

describe("withinEdits", () => {
  it.each([
    ["vietnam", "vietnam", 0],
    ["vietnam", "vietnams", 1],
    ["vietnam", "vitnam", 1],
    ["vietnam", "vietnem", 1],
    ["vietnam", "veitnam", 1],
    ["kitten", "sitting", 3],
    // swapped letters are not edited once more: ca -> ac -> abc is not one swap and one insertion
    ["ca", "abc", 3],
    ["", "ab", 2],
  ])("takes %j for %j with %i edits and no fewer", (a, b, edits) => {
    expect(withinEdits(a, b, edits)).toBe(true);
    expect(withinEdits(b, a, edits)).toBe(true);
    if (edits > 0) expect(withinEdits(a, b, edits - 1)).toBe(false);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

  test.prop([word, word, fc.nat(4)])("agrees with the whole table of distances", (a, b, edits) => {
    expect(withinEdits(a, b, edits)).toBe(distance(a, b) <= edits);
  });
});

/** Optimal string alignment distance, straight from its recurrence. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [aRest, bRest] = [a.slice(0, -1), b.slice(0, -1)];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    distance(aRest, b) + 1,
    distance(a, bRest) + 1,
    distance(aRest, bRest) + same,
    isSwap ? distance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}
