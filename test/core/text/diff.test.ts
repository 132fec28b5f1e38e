import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { diffSequences } from "../../../src/core/text/diff.ts";
import { countChanges, textChanges, wordChanges } from "../../../src/core/text/text-changes.ts";
import { articleOf } from "../../helpers/articles.ts";

describe("diffSequences", () => {
  it("keeps most of what both hold, what is gone before what is added in its place", () => {
    const steps = diffSequences([..."abcde"], [..."abxde"]).map(({ kind, item }) => `${kind} ${item}`);
    expect(steps).toEqual(["same a", "same b", "gone c", "added x", "same d", "same e"]);
  });

  const few = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });

  test.prop([few, few], { numRuns: 300 })(
    "gives both sequences back, and keeps the most that any way could",
    (a, b) => {
      const steps = diffSequences(a, b);
      const of = (left: string) => steps.filter(({ kind }) => kind !== left).map(({ item }) => item);
      expect([of("added"), of("gone")]).toEqual([a, b]);
      expect(steps.filter(({ kind }) => kind === "same").length).toBe(longestCommon(a, b));
    },
  );
});

/** By trying all: slow, and right by its looks. */
function longestCommon(a: readonly string[], b: readonly string[], known = new Map<string, number>()): number {
  if (a.length === 0 || b.length === 0) return 0;
  const key = `${a.length} ${b.length}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const found =
    a[0] === b[0]
      ? 1 + longestCommon(restA, restB, known)
      : Math.max(longestCommon(restA, b, known), longestCommon(a, restB, known));
  known.set(key, found);
  return found;
}

describe("textChanges", () => {
  const version = (text: string) => articleOf(text, { id: "a", version: text, title: "A", language: "en" });

  it("tells sentences that were added, that changed and that are gone", () => {
    const before = version("The mill has eleven wheels. Nobody lives there. It stands by the brook.");
    const after = version("The mill has twelve wheels. It stands by the brook. A museum opens in May.");
    const changes = textChanges(before, after);
    expect(changes).toEqual([
      { kind: "changed", before: "The mill has eleven wheels.", after: "The mill has twelve wheels." },
      { kind: "gone", text: "Nobody lives there." },
      { kind: "added", text: "A museum opens in May." },
    ]);
    expect(countChanges(changes)).toEqual({ added: 1, changed: 1, gone: 1 });
  });

  it("tells the words of a sentence that changed", () => {
    const changed = wordChanges("eleven wheels.", "twelve wheels.").map(({ kind, item }) => `${kind} ${item}`);
    expect(changed).toEqual(["gone eleven", "added twelve", "same  ", "same wheels", "same ."]);
  });
});
