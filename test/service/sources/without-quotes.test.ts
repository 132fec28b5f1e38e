import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erasedSource } from "../../../src/core/erased-source.ts";
import { FOLDER_LIBRARY, libraryId } from "../../../src/core/scope.ts";
import { withoutQuotes } from "../../../src/service/sources/without-quotes.ts";

const LIBRARY = libraryId("server 1");
const SOURCE = { library: LIBRARY, id: "ferry" };
const ERASED = erasedSource(LIBRARY, "ferry");
const quoted = (library: string, source: string) => ({
  library,
  source,
  version: "9f",
  start: 10,
  end: 25,
  title: "Ferry sails",
  quote: "SECRET said so.",
  paragraph: 3,
  context: [{ kind: "heading", start: 0, end: 4, text: "SECRET" }],
  heading: "SECRET",
  highlights: [{ start: 12, end: 14 }],
  attribution: { name: "SECRET", start: 1, end: 2 },
  link: "https://paper.example/#:~:text=SECRET",
  credit: "SECRET",
});
const EMPTY = {
  library: LIBRARY,
  source: ERASED,
  version: "9f",
  start: 10,
  end: 25,
  title: "",
  quote: "",
  paragraph: 3,
  highlights: [],
};

describe("what is kept without the quotes of a source", () => {
  it("has their places, the hash of the version and nothing that the source said", () => {
    const answer = { kind: "answered", question: "Who said so?", citations: [quoted(LIBRARY, "ferry")] };
    expect(withoutQuotes({ answer }, SOURCE)).toEqual({ answer: { ...answer, citations: [EMPTY] } });
  });

  it("keeps the quotes of another source, and of another library's of that name", () => {
    const kept = [quoted(LIBRARY, "harbour"), quoted("server 2", "ferry"), quoted(FOLDER_LIBRARY, "ferry")];
    expect(withoutQuotes(kept, SOURCE)).toBe(kept);
    expect(withoutQuotes([...kept, quoted(LIBRARY, "ferry")], SOURCE)).toEqual([...kept, EMPTY]);
  });

  it("takes a quote that names no library for the folder's", () => {
    const { library: _, ...old } = quoted(FOLDER_LIBRARY, "ferry");
    expect(withoutQuotes(old, SOURCE)).toBe(old);
    expect(withoutQuotes(old, { ...SOURCE, library: FOLDER_LIBRARY })).toMatchObject({ quote: "", title: "" });
  });

  it("has neither titles nor values of what is named beside quotes", () => {
    const beside = {
      metadata: [{ source: "ferry", title: "Ferry sails", field: "author", value: "SECRET" }],
      choices: [
        { source: "ferry", title: "Ferry sails" },
        { source: "harbour", title: "Harbour" },
      ],
      candidates: [{ source: "ferry", ordinal: 2, cosine: 0.5 }],
    };
    expect(withoutQuotes(beside, SOURCE)).toEqual({
      metadata: [{ source: ERASED, title: "", field: "author" }],
      choices: [
        { source: ERASED, title: "" },
        { source: "harbour", title: "Harbour" },
      ],
      candidates: [{ source: ERASED, ordinal: 2, cosine: 0.5 }],
    });
  });

  it("is the very same where it holds none, and holds none afterwards, whatever it is", () => {
    const part = fc.constantFrom(quoted(LIBRARY, "ferry"), quoted(LIBRARY, "harbour"), { source: "ferry" });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        part,
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (kept) => {
        const isThere = /"source":"ferry"/u.test(JSON.stringify(kept));
        const left = withoutQuotes(kept, SOURCE);
        expect(left === kept).toBe(!isThere);
        expect(JSON.stringify(left)).not.toMatch(/"source":"ferry"/u);
        expect(withoutQuotes(left, SOURCE)).toBe(left);
        const harbour = (value: unknown) => JSON.stringify(value).split('"source":"harbour"').length;
        expect(harbour(left)).toBe(harbour(kept));
      }),
    );
  });
});
