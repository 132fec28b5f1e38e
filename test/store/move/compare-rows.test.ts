import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { compareRows, type Difference } from "../../../src/store/move/compare-rows.ts";
import { compareKeys, isSameRow, keyOf, type Row } from "../../../src/store/move/tables.ts";

const TABLE = { key: ["name", "number"], columns: { name: "text", number: "integer", body: "bytea" } } as const;

describe("a table and its copy", () => {
  const row = fc.record({
    name: fc.constantFrom("a", "a b", "\u{1f600}", "\uff5e", "B"),
    number: fc.integer({ min: 0, max: 12 }),
    body: fc.uint8Array({ maxLength: 2 }),
  });
  const rows = fc
    .uniqueArray(row, { maxLength: 12, comparator: (a, b) => a.name === b.name && a.number === b.number })
    .map((all) => [...all].sort((a, b) => compareKeys(keyOf(TABLE, a), keyOf(TABLE, b))));

  test.prop([rows, rows])("are equal once every difference is made good", async (original, copy) => {
    const kept = new Map(copy.map((each) => [idOf(each), each as Row]));
    for (const { kind, row: each } of await differences(original, copy))
      kind === "copy" ? kept.set(idOf(each), each) : kept.delete(idOf(each));
    const mended = [...kept.values()].sort((a, b) => compareKeys(keyOf(TABLE, a), keyOf(TABLE, b)));
    expect(mended).toEqual(original);
    expect(await differences(original, mended)).toEqual([]);
  });

  test.prop([rows])("differ in nothing where they are equal, bytes in another place or not", async (original) => {
    const copy = original.map((each) => ({ ...each, body: Uint8Array.from([9, ...each.body]).subarray(1) }));
    expect(await differences(original, copy)).toEqual([]);
  });

  it("differ by a number that became a text, and by nothing that became an empty text", () => {
    const one: Row = { name: "a", number: 1, body: null };
    expect(isSameRow(TABLE, one, { ...one, number: "1" })).toBe(false);
    expect(isSameRow(TABLE, one, { ...one, body: "" })).toBe(false);
    expect(isSameRow(TABLE, one, { ...one })).toBe(true);
  });

  it("are ordered as the databases order them: texts by their UTF-8 bytes, numbers by value", () => {
    expect(compareKeys(["\uff5e"], ["\u{1f600}"])).toBeLessThan(0);
    expect(compareKeys(["a", 2], ["a", 10])).toBeLessThan(0);
    expect(compareKeys(["a", 2], ["a", 2])).toBe(0);
  });
});

async function differences(original: readonly Row[], copy: readonly Row[]): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for await (const each of compareRows(TABLE, stream(original), stream(copy))) found.push(each);
  return found;
}

async function* stream(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

function idOf(row: Row): string {
  return JSON.stringify(keyOf(TABLE, row));
}
