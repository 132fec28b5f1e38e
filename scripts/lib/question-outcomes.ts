import { isForFitting } from "./halves.ts";
import { holdsAnswer } from "./holds-answer.ts";
import { type Figures, mean, type Outcome } from "./outcome.ts";
import type { RunLine, RunQuote } from "./run-line.ts";
import type { QuestionSet, SetQuery } from "./set-files.ts";

/**
 * What came of a set's questions. "right": answered with the answer that the set gives inside a quote, or not answered where the set says
 * that there is no answer; where the set gives neither, nothing is right or wrong.
 */
export function questionOutcomes(
  { documents, queries, relevant }: QuestionSet,
  lines: readonly RunLine[],
): readonly Outcome[] {
  const texts = new Map(documents.map(({ doc_id, text }) => [doc_id, text]));
  const byId = new Map(lines.map((line) => [line.id, line]));
  return queries.flatMap((query) => {
    const line = byId.get(query.id);
    if (line === undefined) return [];
    const { answerable, half = query.id, group } = query;
    return {
      id: query.id,
      isReported: !isForFitting(half),
      ...(group === undefined ? {} : { group }),
      figures: {
        ...rankingFigures(line, relevant.get(query.id)),
        ...quoteFigures(line, texts),
        ...decisionFigures(query, line),
      },
      ...(answerable === undefined ? {} : { judged: { score: line.confidence, isPositive: answerable } }),
    };
  });
}

function rankingFigures({ ranked }: RunLine, right: ReadonlySet<string> | undefined): Figures {
  if (right === undefined) return {};
  return { "R@1": right.has(ranked[0] ?? "") ? 1 : 0, "nDCG@10": ndcg(ranked, right) };
}

/** Normalised discounted cumulative gain of the first ten, relevance 0 or 1 (Järvelin and Kekäläinen 2002). */
function ndcg(ranked: readonly string[], right: ReadonlySet<string>): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const got = ranked.slice(0, 10).reduce((sum, id, rank) => sum + (right.has(id) ? gain(rank) : 0), 0);
  let ideal = 0;
  for (let rank = 0; rank < Math.min(10, right.size); rank++) ideal += gain(rank);
  return got / ideal;
}

function quoteFigures({ quotes }: RunLine, texts: ReadonlyMap<string, string>): Figures {
  if (quotes.length === 0) return {};
  const isVerbatim = ({ doc_id, start, text }: RunQuote) => texts.get(doc_id)?.startsWith(text, start) === true;
  return {
    verbatim: mean(quotes.map((quote) => (isVerbatim(quote) ? 1 : 0))),
    chars: quotes.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function decisionFigures(query: SetQuery, { answered, quotes }: RunLine): Figures {
  const { answerable, answers = [], doc_id } = query;
  const wasAnswered = answered ? 1 : 0;
  if (answerable === false) return { "answered, unanswerable": wasAnswered, right: 1 - wasAnswered };
  const isSpanKnown = doc_id !== undefined && answers.some((answer) => typeof answer !== "string");
  const isQuoted = quotes.some(({ doc_id: quoted, start, text }) =>
    holdsAnswer(query, quoted, { start, end: start + text.length }),
  );
  return {
    ...(answerable === undefined ? {} : { "answered, answerable": wasAnswered }),
    ...(isSpanKnown ? { quoted: isQuoted ? 1 : 0, right: isQuoted ? wasAnswered : 0 } : {}),
  };
}
