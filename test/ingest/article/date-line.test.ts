import { describe, expect, it } from "vitest";
import { isDateLine } from "../../../src/ingest/article/date-line.ts";
import { articleOfParts } from "../../helpers/articles.ts";

describe("a line that dates a document", () => {
  it.each([
    "Adopted on 2 February 2022",
    "Beschlossen am 2. Februar 2022",
    "Adopté le 2 février 2022",
    "Aprobado el 2 de febrero de 2022",
    "2022-02-02",
    "Monday, 7 February 2022",
  ])("is one: %s", (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each(["Members present on 3 May 2024", "Adopted in 2022", "Fees from May", "What we bring"])(
    "is none: %s",
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );

  it("opens no list, as other lines without a mark at their end do", () => {
    const contextOf = (line: string) =>
      articleOfParts([
        { kind: "paragraph", text: line },
        { kind: "item", text: "a rope", list: { kind: "unordered" } },
      ]).blocks.at(-1)?.context?.length ?? 0;
    expect([contextOf("Adopted on 2 February 2022"), contextOf("What we bring")]).toEqual([0, 1]);
  });
});
