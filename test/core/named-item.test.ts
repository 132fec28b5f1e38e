import { describe, expect, it } from "vitest";
import { createArticle } from "../../src/core/article/article.ts";
import { scoreSentences } from "../../src/core/evidence/evidence.ts";
import { cutPassages } from "../../src/core/passages/passages.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { readMarkdown } from "../../src/ingest/readers/markdown.ts";
import { questionOf } from "../helpers/questions.ts";
import { WEIGHTS } from "../helpers/sentence-weights.ts";

const MARKDOWN = `# Canoe trip

Warden: Ida Holm

Fee: 12 euros

## Equipment to bring

- two paddles
- a dry bag

`;

function bestFor(question: string) {
  const { text, blocks } = readMarkdown(MARKDOWN, { name: "canoe.md" });
  const metadata = { title: "Canoe trip", language: "en" } as const;
  const read = createArticle({ library: FOLDER_LIBRARY, id: "canoe", version: "v", text, metadata }, blocks);
  const article = { ...read, speakers: [] };
  const candidate = { cosine: 0.9, articleCosine: 0.9, bm25: 0, coverage: 0, fused: 0.9 };
  const evidence = cutPassages(article).map((passage) => ({ candidate, passage, article }));
  const [best] = scoreSentences(questionOf(question, "en"), evidence, WEIGHTS);
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return {
    text: slice(best!.sentence),
    value: best!.cell && slice(best!.cell),
    labelShare: best!.cellShare,
    itemShare: best!.itemShare,
  };
}

describe("a line of a list", () => {
  it("has as its cell the value whose label the question names, where that can be an answer", () => {
    expect(bestFor("Who is the warden?")).toMatchObject({ value: "Ida Holm", labelShare: 1 });
    expect(bestFor("How much is the fee?")).toMatchObject({ value: "12 euros", labelShare: 1 });
    expect(bestFor("How long does the fee last?")).toMatchObject({
      text: "Fee: 12 euros",
      value: undefined,
      labelShare: 0,
    });
  });

  it("is named by as much of the question as it holds itself, but by what opens it where several things are asked for", () => {
    expect(bestFor("How many paddles?")).toMatchObject({ text: "two paddles", itemShare: 1 });
    expect(bestFor("What equipment are we to bring?").itemShare).toBe(0);
    expect(bestFor("What are the things to bring as equipment?")).toMatchObject({ itemShare: 1 });
    expect(bestFor("Who is the warden?").itemShare).toBe(0);
  });
});
