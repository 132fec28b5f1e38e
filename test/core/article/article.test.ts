import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type Block,
  countParagraphs,
  createArticle,
  paragraphOf,
  paragraphsByBlankLines,
  sentencesMeeting,
} from "../../../src/core/article/article.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import type { Source } from "../../../src/core/types.ts";
import { articleOf } from "../../helpers/articles.ts";

function sourceOf(text: string): Source {
  return { library: FOLDER_LIBRARY, id: "a", version: "v", text, metadata: { title: "Title", language: "en" } };
}

describe("createArticle", () => {
  it("splits what can be quoted into sentences that know their block, and nothing else", () => {
    const article = articleOf("# Roof\n\nIt leaks. It creaks.\n\nPhoto: AFP\n\nIt holds.", { language: "en" });
    const cut = article.sentences.map(({ start, end, block }) => [article.source.text.slice(start, end), block]);
    expect(cut).toEqual([
      ["It leaks.", 1],
      ["It creaks.", 1],
      ["It holds.", 3],
    ]);
    expect(article.sentences.map((sentence) => paragraphOf(article, sentence))).toEqual([1, 1, 2]);
    expect(countParagraphs(article.blocks)).toBe(2);
  });

  it("takes a row and a code block for one sentence each, full stops or not", () => {
    const text = "Dr. Roy. Tel. 12\tMon. to Fri.\n\na.b(); c.d();";
    const blocks: Block[] = [
      { kind: "row", start: 0, end: 29, paragraph: 1 },
      { kind: "code", start: 31, end: text.length, paragraph: 2 },
    ];
    expect(createArticle(sourceOf(text), blocks).sentences).toEqual([
      { start: 0, end: 29, block: 0 },
      { start: 31, end: text.length, block: 1 },
    ]);
  });
});

describe("createArticle of an e-mail that is answered", () => {
  it("starts sentences behind the marks of their line, and keeps what is an amount", () => {
    const text = "> Wir treffen uns um sechs.\n>> Kommst du?\n> 5 kg sind zu schwer.";
    const blocks: Block[] = [{ kind: "paragraph", start: 0, end: text.length, paragraph: 1 }];
    const { sentences } = createArticle(sourceOf(text), blocks);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Wir treffen uns um sechs.",
      "Kommst du?",
      "> 5 kg sind zu schwer.",
    ]);
  });
});

describe("sentencesMeeting", () => {
  const article = articleOf("One two. Three four.\n\nFive six.", { language: "en" });

  test.prop([fc.nat({ max: 40 }), fc.nat({ max: 40 })])("finds those that share text with a span", (a, b) => {
    const span = { start: Math.min(a, b), end: Math.max(a, b) };
    const { from, to } = sentencesMeeting(article, span);
    const meeting = article.sentences.filter(({ start, end }) => start < span.end && end > span.start);
    expect(span.start === span.end ? [] : article.sentences.slice(from, to)).toEqual(
      span.start === span.end ? [] : meeting,
    );
  });
});

describe("paragraphsByBlankLines", () => {
  it("parts a text at blank lines, spaces on them or not", () => {
    const text = "\n One\ntwo.\n  \n\nThree.\n";
    const blocks = paragraphsByBlankLines(text);
    expect(blocks.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
      ["One\ntwo.", 1],
      ["Three.", 2],
    ]);
    expect(paragraphsByBlankLines("")).toEqual([]);
  });
});
