import { describe, expect, it } from "vitest";
import { markHeaderRows } from "../../../src/ingest/article/mark-header-rows.ts";
import type { Part } from "../../../src/ingest/article/parts.ts";

/** Which rows are headers, of a table of these lines. */
function headersOf(...lines: readonly string[]): readonly number[] {
  const parts: Part[] = lines.map((line) => ({ kind: "row", isHeader: false, cells: line.split("|") }));
  return markHeaderRows([...parts, { kind: "break" }]).flatMap((part, index) =>
    part.kind === "row" && part.isHeader ? [index] : [],
  );
}

describe("the header of a table whose author marks none", () => {
  it("is a first row of words above a column of figures", () => {
    expect(headersOf("Room|Bed|Price", "Oak|double|71 €", "Ash|single|48 €")).toEqual([0]);
    expect(headersOf("|Winter|Summer", "Adult|5,40|6,90", "Child|3,80|")).toEqual([0]);
    expect(headersOf("Zimmer|Preis", "Eiche|71 €", "Esche|48 €", "Ulme|52 €")).toEqual([0]);
  });

  it("is none where the first row says as much as the others", () => {
    expect(headersOf("Oak|2 beds|71 €", "Ash|1 bed|48 €", "Elm|1 bed|52 €")).toEqual([]);
    expect(headersOf("Architect|Ann Berg", "Built|1931", "Renewed|2014", "Sold|2020")).toEqual([]);
    expect(headersOf("Keeper|Ida Holm", "Height|31 m", "Steps|148", "Range|19 miles")).toEqual([]);
    expect(headersOf("Port|Guide|Boat", "Brest|Ann|Gull", "Lorient|Per|Tern")).toEqual([]);
    expect(headersOf("Room|Bed|Price", "Oak|double|71 €")).toEqual([]);
  });

  it("is looked for in each table, and in none that has one", () => {
    const table = (...isHeader: readonly boolean[]): Part[] =>
      ["A|B|C", "x|y|1", "x|y|2"].map((line, index) => ({
        kind: "row",
        isHeader: isHeader[index] ?? false,
        cells: line.split("|"),
      }));
    const heads = markHeaderRows([...table(), { kind: "break" }, ...table(false, true), { kind: "break" }, ...table()]);
    expect(heads.flatMap((part, index) => (part.kind === "row" && part.isHeader ? [index] : []))).toEqual([0, 5, 8]);
  });
});
