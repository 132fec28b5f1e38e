import { describe, expect, it } from "vitest";
import { columnHeads, headText } from "../../../src/core/evidence/column-heads.ts";
import { buildArticle } from "../../../src/ingest/article/build-article.ts";
import type { Part } from "../../../src/ingest/article/parts.ts";

const row = (isHeader: boolean, ...cells: readonly (string | null)[]): Part => ({ kind: "row", isHeader, cells });

/** What stands above the columns of the last row. */
function headsOf(...rows: readonly Part[]) {
  const { text, blocks } = buildArticle(rows);
  const source = { text } as Parameters<typeof headText>[1]["source"];
  return columnHeads({ blocks }, blocks.at(-1)!)?.map((head) => headText(head, { source }));
}

describe("what stands above the columns of a table", () => {
  it("is each column's cell of the header row", () => {
    expect(headsOf(row(true, "Boat", "Length"), row(false, "Gannet", "7 m"))).toEqual(["Boat", "Length"]);
  });

  it("is read from all header rows, where one reaches to the right above each that it reaches over", () => {
    expect(
      headsOf(
        row(true, "", "Canoes", "", "Rafts"),
        row(true, "", "Otter", "Heron", "Beaver"),
        row(false, "Seats", "1", "2", "6"),
      ),
    ).toEqual(["", "Canoes Otter", "Canoes Heron", "Rafts Beaver"]);
  });

  it("is not what reaches down from the row above", () => {
    expect(headsOf(row(true, "Pier", "Boat"), row(false, "North", "Otter"), row(false, null, "Heron"))).toEqual([
      "Pier",
      "Boat",
    ]);
    expect(headsOf(row(false, "North", "Otter"), row(false, null, "Heron"))).toBeUndefined();
  });
});
