import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { cite, mergeSpans } from "../../../src/core/quotes/cite.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { isSafeSpan } from "../../../src/core/text/text.ts";
import type { Source, Span } from "../../../src/core/types.ts";

function sourceOf(text: string): Source {
  return {
    library: FOLDER_LIBRARY,
    id: "folder/article",
    version: "v1",
    text,
    metadata: { title: "Un titre", language: "fr", credit: "VNA" },
  };
}

describe("cite", () => {
  const source = sourceOf("Avant. Guy Ryder a dit 😀. Après.");

  it("cuts the quote out of the source and says where it stands", () => {
    const attribution = { name: "Guy Ryder", start: 7, end: 16 };
    expect(
      cite({ source, span: { start: 7, end: 26 }, paragraph: 1, attribution, link: "https://example.org" }),
    ).toEqual({
      library: "folder",
      source: "folder/article",
      title: "Un titre",
      version: "v1",
      start: 7,
      end: 26,
      quote: "Guy Ryder a dit 😀.",
      paragraph: 1,
      highlights: [],
      attribution,
      link: "https://example.org",
      credit: "VNA",
    });
  });

  it("keeps highlights inside the quote, in order, apart from each other", () => {
    const highlights = [
      { start: 17, end: 22 },
      { start: 7, end: 10 },
      { start: 10, end: 16 },
      { start: 0, end: 5 },
    ];
    expect(cite({ source, span: { start: 7, end: 26 }, paragraph: 1, highlights }).highlights).toEqual([
      { start: 7, end: 16 },
      { start: 17, end: 22 },
    ]);
  });

  it.each<[string, Span, Span[]]>([
    ["outside the text", { start: 7, end: 99 }, []],
    ["backwards", { start: 9, end: 7 }, []],
    ["through a surrogate pair", { start: 7, end: 24 }, []],
    ["whose highlight goes through one", { start: 7, end: 26 }, [{ start: 24, end: 25 }]],
  ])("refuses a span %s", (_what, span, highlights) => {
    expect(() => cite({ source, span, paragraph: 1, highlights })).toThrow(RangeError);
  });

  const text = fc.array(fc.constantFrom("a", " ", "é", "e\u0301", "😀", "👩‍👩‍👧", "\n"), { maxLength: 20 });

  test.prop([text.map((parts) => parts.join("")), fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60)])(
    "gives a quote that can be sliced again, with safe highlights inside, or refuses",
    (whole, start, end, from, to) => {
      const highlights = [{ start: from, end: to }];
      const isSafe = isSafeSpan(whole, { start, end }) && isSafeSpan(whole, { start: from, end: to });
      const act = () => cite({ source: sourceOf(whole), span: { start, end }, paragraph: 1, highlights });
      if (!isSafe) {
        expect(act).toThrow(RangeError);
        return;
      }
      const citation = act();
      expect(whole.slice(citation.start, citation.end)).toBe(citation.quote);
      for (const highlight of citation.highlights) {
        expect(isSafeSpan(whole, highlight)).toBe(true);
        expect(highlight.start >= start && highlight.end <= end).toBe(true);
      }
    },
  );
});

describe("mergeSpans", () => {
  const span = fc.tuple(fc.nat(20), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));

  test.prop([fc.array(span, { maxLength: 10 })])("covers the same characters with spans that do not touch", (spans) => {
    const covered = (list: readonly Span[]) =>
      new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
    const merged = mergeSpans(spans);
    expect(covered(merged)).toEqual(covered(spans));
    for (const [index, { start }] of merged.entries())
      if (index > 0) expect(start).toBeGreaterThan(merged[index - 1]!.end);
  });
});
