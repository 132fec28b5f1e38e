import { describe, expect, it } from "vitest";
import { isRight } from "../../scripts/lib/article-questions.ts";
import { judgeCase } from "../../scripts/lib/cases.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Citation } from "../../src/core/types.ts";

/** A quote with the words that are marked in it. */
function quoted(quote: string, ...marked: readonly string[]): Citation {
  const highlights = marked.map((words) => ({
    start: 100 + quote.indexOf(words),
    end: 100 + quote.indexOf(words) + words.length,
  }));
  const place = {
    library: FOLDER_LIBRARY,
    source: "a",
    title: "A",
    version: "v",
    start: 100,
    end: 100 + quote.length,
    paragraph: 1,
  };
  return { ...place, quote, highlights };
}

const judge = (expect: string | null, ...citations: readonly Citation[]) =>
  judgeCase({ expect }, { answered: citations.length > 0, citations, blocks: [] });

describe("judging a file's case", () => {
  it("wants the words, no mark, and the highlight in the words", () => {
    expect(judge("9 euros", quoted("A day costs 9 euros.", "9 euros"))).toMatchObject({ right: true });
    expect(judge("9 euros", quoted("A day costs a lot.", "a lot"))).toMatchObject({ rightQuote: false, right: false });
    expect(judge("9 euros", quoted("A day costs 9 euros.", "day"))).toMatchObject({
      rightHighlight: false,
      right: false,
    });
    expect(judge("9 euros", quoted("A **day** costs 9 euros.", "9 euros"))).toMatchObject({
      noMark: false,
      right: false,
    });
  });

  it("wants no answer where there is none", () => {
    expect(judge(null)).toMatchObject({ right: true });
    expect(judge(null, quoted("A day costs 9 euros.", "9 euros"))).toMatchObject({ right: false });
    expect(judge("9 euros")).toMatchObject({ right: false });
  });

  it("passes over marks in what is expected", () => {
    expect(judge("give `max`", quoted("You give max instead.", "give max"))).toMatchObject({ right: true });
  });

  it("takes what stands in a block of code for no mark", () => {
    const citation = quoted("list[0] = `x`", "list");
    const code = { kind: "code", start: citation.start, end: citation.end } as const;
    const answer = { answered: true, citations: [citation] };
    expect(judgeCase({ expect: "list" }, { ...answer, blocks: [code] })).toMatchObject({ noMark: true });
    expect(judgeCase({ expect: "list" }, { ...answer, blocks: [] })).toMatchObject({ noMark: false });
  });

  it.each([
    "| Day | 9 € |",
    "[home](https://example.org)",
    "# Fares",
    "- a list's item",
    "see `max`",
    "[[Notes]]",
    "::: tip",
    "a note[^1]",
    "<b>bold</b>",
    "%% aside %%",
  ])("takes %j for marked", (quote) => {
    expect(judge(quote, quoted(quote, quote))).toMatchObject({ noMark: false });
  });

  it.each(["5 * 3 - 2 = 13", "It costs 9 € – or less.", "Name: a_b", "1. May", "a < b"])(
    "takes %j for plain",
    (quote) => {
      expect(judge(quote, quoted(quote, quote))).toMatchObject({ noMark: true });
    },
  );
});

describe("judging a question on the shipped article", () => {
  const asked = { question: "What?", answerable: true, quote_contains: ["one", "two"] };

  it("wants every string inside some quote", () => {
    expect(isRight(asked, { answered: true, quotes: ["one way", "or two"] })).toBe(true);
    expect(isRight(asked, { answered: true, quotes: ["one way"] })).toBe(false);
    expect(isRight(asked, { answered: false, quotes: ["one, two"] })).toBe(false);
  });

  it("wants no answer where there is none", () => {
    const none = { question: "What?", answerable: false };
    expect(isRight(none, { answered: false, quotes: [] })).toBe(true);
    expect(isRight(none, { answered: true, quotes: ["one"] })).toBe(false);
  });
});
