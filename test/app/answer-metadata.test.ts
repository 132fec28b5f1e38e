import { describe, expect, it } from "vitest";
import { answerMetadata } from "../../src/app/answer-metadata.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Source, SourceMetadata } from "../../src/core/types.ts";

describe("what the front matter says", () => {
  it("is given for each field and article asked for, in order", () => {
    const sources = [makeSource("a", { author: "Vera Lind" }), makeSource("b", { author: "Ole Berg" })];
    expect(answerMetadata(["author"], sources)).toEqual([
      { source: "a", title: "Title of a", field: "author", value: "Vera Lind" },
      { source: "b", title: "Title of b", field: "author", value: "Ole Berg" },
    ]);
  });

  it("leaves a field without its value, with what is related to it", () => {
    expect(answerMetadata(["author"], [makeSource("a", { publisher: "City Press" })])).toEqual([
      { source: "a", title: "Title of a", field: "author" },
      { source: "a", title: "Title of a", field: "publisher", value: "City Press" },
    ]);
  });

  it("names no field twice", () => {
    const source = makeSource("a", { credit: "Agency", publisher: "City Press", url: "https://example.org" });
    const fields = answerMetadata(["credit", "publisher", "url"], [source]).map(({ field }) => field);
    expect(fields).toEqual(["credit", "publisher", "url"]);
  });
});

function makeSource(id: string, metadata: Partial<SourceMetadata>): Source {
  return {
    library: FOLDER_LIBRARY,
    id,
    version: "v1",
    text: "Text.",
    metadata: { title: `Title of ${id}`, language: "en", ...metadata },
  };
}
