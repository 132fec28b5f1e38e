import { join } from "node:path";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { isForFitting } from "./halves.ts";
import type { Outcome } from "./outcome.ts";
import { openSetEngine, type SetModels } from "./set-engine.ts";
import { readJsonLines } from "./set-files.ts";

/** A question on the article that ships with the project. */
export interface ArticleQuestion {
  readonly question: string;
  readonly answerable: boolean;
  /** Each must stand inside some citation's quote. */
  readonly quote_contains?: readonly string[];
}

export interface ArticleLine {
  readonly id: string;
  readonly question: string;
  readonly answered: boolean;
  readonly confidence: number;
  readonly quotes: readonly string[];
  readonly right: boolean;
}

/** They have no ids of their own: the question is its own. */
export function loadArticleQuestions(dir: string): readonly ArticleQuestion[] {
  return readJsonLines<ArticleQuestion>(join(dir, "questions.jsonl"));
}

/** Asks them of the articles that ship with the project. */
export async function runArticleQuestions(
  questions: readonly ArticleQuestion[],
  models: SetModels,
): Promise<ArticleLine[]> {
  const engine = await openSetEngine((known) => readCorpus(shippedCorpus, known), models);
  const lines: ArticleLine[] = [];
  for (const asked of questions) {
    const { answer } = await engine.ask(asked.question);
    const quotes = (answer?.citations ?? []).map(({ quote }) => quote);
    const answered = answer?.kind === "answered";
    lines.push({
      id: asked.question,
      question: asked.question,
      answered,
      confidence: answer?.confidence ?? 0,
      quotes,
      right: isRight(asked, { answered, quotes }),
    });
  }
  await engine.close();
  return lines;
}

const shippedCorpus = join(import.meta.dirname, "../../corpus");

/** Answered with every string in a quote, or not answered where there is nothing to answer. */
export function isRight(
  { answerable, quote_contains = [] }: ArticleQuestion,
  { answered, quotes }: Pick<ArticleLine, "answered" | "quotes">,
): boolean {
  if (!answerable) return !answered;
  return answered && quote_contains.every((words) => quotes.some((quote) => quote.includes(words)));
}

export function articleOutcomes(lines: readonly ArticleLine[]): readonly Outcome[] {
  return lines.map(({ id, right }) => ({
    id,
    isReported: !isForFitting(id),
    figures: { right: right ? 1 : 0 },
  }));
}
