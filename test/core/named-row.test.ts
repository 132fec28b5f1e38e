import { describe, expect, it } from "vitest";
import { createArticle } from "../../src/core/article/article.ts";
import { scoreSentences } from "../../src/core/evidence/evidence.ts";
import { cutPassages } from "../../src/core/passages/passages.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Language } from "../../src/core/types.ts";
import { readMarkdown } from "../../src/ingest/readers/markdown.ts";
import { questionOf } from "../helpers/questions.ts";
import { WEIGHTS } from "../helpers/sentence-weights.ts";

const TABLE = `| Guest | Night | Long weekend | Breakfast |
|---|---|---|---|
| Grown-up | 40 € | 95 € | 6 € |
| Pupil | 22 € | 50 € | free |
| Club member | 30 € | 70 € | 4 € |
| Pupil of the valley | 18 € | 41 € | free |
`;

const { text } = readMarkdown(TABLE, { name: "inn.md" });

/** The best row and what answers in it, by a reader that believes in the first row's last figure whatever is asked. */
function answerTo(question: string, language: Language = "en") {
  const metadata = { title: "Inn", language: "en" } as const;
  const source = { library: FOLDER_LIBRARY, id: "inn", version: "v", text, metadata };
  const article = { ...createArticle(source, readMarkdown(TABLE, { name: "inn.md" }).blocks), speakers: [] };
  const [passage] = cutPassages(article);
  const candidate = { cosine: 0.9, articleCosine: 0.9, bm25: 0, coverage: 0, fused: 0.9 };
  const answers = ["6 €", "22 €", "30 €", "Pupil of the valley"].map((words, index) => {
    const start = text.indexOf(words) - passage!.start;
    return { start, end: start + words.length, logProb: -0.1 - 4 * index };
  });
  const evidence = [{ candidate, passage: passage!, article, reading: { answerable: 2, answers } }];
  const [best] = scoreSentences(questionOf(question, language), evidence, WEIGHTS);
  return {
    row: text.slice(best!.sentence.start, best!.sentence.end).split("\t")[0],
    answer: best!.answer && text.slice(best!.answer.start, best!.answer.end),
    cell: best!.cell && text.slice(best!.cell.start, best!.cell.end),
    share: best!.cellShare,
  };
}

describe("a row of a table", () => {
  it("is the one that the question names, whatever the reader believes, and its cell the one of the column that it names", () => {
    expect(answerTo("How much is breakfast for a pupil?")).toMatchObject({ row: "Pupil", cell: "free" });
    expect(answerTo("what does a club member pay for the night")).toMatchObject({ row: "Club member", cell: "30 €" });
    expect(answerTo("Long weekend for a grown-up?")).toMatchObject({ row: "Grown-up", cell: "95 €" });
  });

  it("is named by as much of its name as the question holds", () => {
    expect(answerTo("How much is the night for a club member?").share).toBe(1);
    expect(answerTo("How much is the night for a club?").share).toBe(0.5);
    expect(answerTo("How much is the night for a pupil of the valley?")).toMatchObject({ cell: "18 €", share: 1 });
  });

  it("is left to the reader where the question names none, or no column", () => {
    expect(answerTo("Combien coûte le petit-déjeuner ?", "fr")).toMatchObject({
      row: "Grown-up",
      answer: "6 €",
      share: 0,
    });
    expect(answerTo("What does a club member pay?")).toMatchObject({ row: "Club member", share: 0 });
  });

  it("has no cell of another unit than what is asked for", () => {
    expect(answerTo("How long is the night for a pupil?").cell).toBeUndefined();
    expect(answerTo("How long is the breakfast for a pupil?").cell).toBe("free");
  });
});
