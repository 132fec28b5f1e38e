import { areaUnderRoc } from "./fit.ts";
import { holdsAnswer } from "./observe.ts";
import type { RunLine } from "./run-set.ts";
import type { QuestionSet } from "./set-files.ts";

/** Figures of one run; a figure that a set has nothing for is not a number. */
export interface SetScore {
  readonly questions: number;
  readonly recallAt1: number;
  readonly ndcgAt10: number;
  /** Share of the answerable questions with a known span whose answer stands inside a quote. */
  readonly quoted: number;
  /** Share of the quotes that are the document's text at their offsets, to the letter. */
  readonly verbatim: number;
  /** Mean characters quoted an answer. */
  readonly chars: number;
  readonly answeredAnswerable: number;
  readonly answeredUnanswerable: number;
  readonly auroc: number;
  readonly medianMs: number;
}

export function scoreRun({ documents, queries, relevant }: QuestionSet, lines: readonly RunLine[]): SetScore {
  const texts = new Map(documents.map(({ doc_id, text }) => [doc_id, text]));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const asked = queries.flatMap((query) => {
    const line = byId.get(query.id);
    return line === undefined ? [] : [{ query, line, right: relevant.get(query.id) }];
  });
  const ranked = asked.flatMap(({ line, right }) => (right === undefined ? [] : [{ line, right }]));
  const spanned = asked.filter(
    ({ query }) => query.doc_id !== undefined && query.answerable !== false && (query.answers ?? []).length > 0,
  );
  const labelled = asked.filter(({ query }) => query.answerable !== undefined);
  const quotes = lines.flatMap((line) => line.quotes);
  return {
    questions: asked.length,
    recallAt1: mean(ranked.map(({ line, right }) => (right.has(line.ranked[0] ?? "") ? 1 : 0))),
    ndcgAt10: mean(ranked.map(({ line, right }) => ndcg(line.ranked, right))),
    quoted: mean(
      spanned.map(({ query, line }) =>
        line.quotes.some((quote) => holdsAnswer(query, quote.doc_id, toSpan(quote))) ? 1 : 0,
      ),
    ),
    verbatim: mean(
      quotes.map(({ doc_id, start, text }) => (texts.get(doc_id)?.startsWith(text, start) === true ? 1 : 0)),
    ),
    chars: mean(
      lines
        .filter(({ quotes }) => quotes.length > 0)
        .map((line) => line.quotes.reduce((sum, { text }) => sum + text.length, 0)),
    ),
    answeredAnswerable: mean(
      labelled.filter(({ query }) => query.answerable === true).map(({ line }) => (line.answered ? 1 : 0)),
    ),
    answeredUnanswerable: mean(
      labelled.filter(({ query }) => query.answerable === false).map(({ line }) => (line.answered ? 1 : 0)),
    ),
    auroc: areaUnderRoc(
      labelled.map(({ query, line }) => ({ score: line.confidence, isPositive: query.answerable === true })),
    ),
    medianMs: [...lines.map(({ ms }) => ms)].sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? Number.NaN,
  };
}

/** Normalised discounted cumulative gain of the first ten, relevance 0 or 1 (Järvelin and Kekäläinen 2002). */
function ndcg(ranked: readonly string[], right: ReadonlySet<string>): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const got = ranked.slice(0, 10).reduce((sum, id, rank) => sum + (right.has(id) ? gain(rank) : 0), 0);
  let ideal = 0;
  for (let rank = 0; rank < Math.min(10, right.size); rank++) ideal += gain(rank);
  return got / ideal;
}

function toSpan({ start, text }: RunLine["quotes"][number]): { start: number; end: number } {
  return { start, end: start + text.length };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
