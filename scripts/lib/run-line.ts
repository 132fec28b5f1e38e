import type { Citation } from "../../src/core/types.ts";
import { originalOffsets } from "./original-offsets.ts";
import type { Asked } from "./set-engine.ts";
import type { SetDocument } from "./set-files.ts";

/** Words of a document; `start` in UTF-16 code units into its text as the set gives it. */
export interface RunQuote {
  readonly doc_id: string;
  readonly start: number;
  readonly text: string;
}

/** One question's run, as the sets' scorers read it. */
export interface RunLine {
  readonly id: string;
  /** At most ten documents, best first. */
  readonly ranked: readonly string[];
  readonly answered: boolean;
  readonly confidence: number;
  /** The best quotes, whether or not they were good enough to answer. */
  readonly quotes: readonly RunQuote[];
  /** From the question to the answer. */
  readonly ms: number;
}

const RANKED = 10;

/** The line of a question that the engine took so, in so many milliseconds. */
export function toRunLine(
  id: string,
  asked: Asked,
  { ms, toQuote }: { readonly ms: number; readonly toQuote: (citation: Citation) => RunQuote },
): RunLine {
  return {
    id,
    ranked: rankDocuments(asked).slice(0, RANKED),
    answered: asked.answer?.kind === "answered",
    confidence: round(asked.answer?.confidence ?? 0, CONFIDENCE_DIGITS),
    quotes: bestQuotes(asked).map(toQuote),
    ms: round(ms, MS_DIGITS),
  };
}

const CONFIDENCE_DIGITS = 6;
const MS_DIGITS = 1;

/** An answer's quotes are what people see; of a refusal, what would have been quoted. */
function bestQuotes({ answer, findings }: Asked): readonly Citation[] {
  return answer?.kind === "answered" ? answer.citations : findings.flatMap(({ quotes }) => quotes);
}

/** By what was found; of several questions in one, the best of each before the second of each. What is not asked of the text names its documents itself. */
function rankDocuments({ answer, findings }: Asked): readonly string[] {
  const longest = Math.max(0, ...findings.map(({ sources }) => sources.length));
  const found = Array.from({ length: longest }, (_, rank) =>
    findings.flatMap(({ sources }) => sources[rank] ?? []),
  ).flat();
  const named = [...(answer?.citations ?? []), ...(answer?.metadata ?? [])].map(({ source }) => source);
  return [...new Set(findings.length > 0 ? found : named)];
}

/** Leads citations back to the documents as the set gives them. */
export function quoteFrom(documents: readonly SetDocument[]): (citation: Citation) => RunQuote {
  const given = new Map(documents.map(({ doc_id, text }) => [doc_id, text]));
  return (citation) => {
    const text = given.get(citation.source) ?? "";
    const { start, end } = originalOffsets(text)(citation);
    return { doc_id: citation.source, start, text: text.slice(start, end) };
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
