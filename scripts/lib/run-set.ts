import { createSourceRanker } from "../../src/app/rank-sources.ts";
import type { ModelHost } from "../../src/models/host.ts";
import { originalOffsets } from "./original-offsets.ts";
import { indexSet, type SetEngine } from "./set-engine.ts";
import type { QuestionSet } from "./set-files.ts";

/** One question's run, as the sets' scorers read it. */
export interface RunLine {
  readonly id: string;
  /** At most ten documents, best first. */
  readonly ranked: readonly string[];
  readonly answered: boolean;
  readonly confidence: number;
  /** The best quotes, whether or not they were good enough to answer; offsets into the document's text as given. */
  readonly quotes: readonly { readonly doc_id: string; readonly start: number; readonly text: string }[];
  readonly ms: number;
}

const RANKED = 10;

type Found = NonNullable<Awaited<ReturnType<SetEngine["find"]>>>;

/** Indexes a set's documents and asks its questions, one after the other. */
export async function runSet(
  { documents, queries }: Pick<QuestionSet, "documents" | "queries">,
  models: Pick<ModelHost, "embedder" | "reader"> & { readonly threshold: number },
): Promise<RunLine[]> {
  const engine = await indexSet(documents, models);
  const rankSources = createSourceRanker(engine.knowledge);
  const texts = new Map(documents.map(({ doc_id, text }) => [doc_id, text]));
  const rank = ({ question, basis }: Found) => rankSources(question, basis.retrieval);
  const lines: RunLine[] = [];
  try {
    for (const { id, question } of queries) {
      const started = performance.now();
      const finding = await engine.find(question);
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const quotes = (finding?.quotes ?? []).map((citation) => {
        const text = texts.get(citation.source) ?? "";
        const { start, end } = originalOffsets(text)(citation);
        return { doc_id: citation.source, start, text: text.slice(start, end) };
      });
      lines.push({
        id,
        ranked: finding ? rank(finding).slice(0, RANKED) : [],
        answered: finding?.isAnswered ?? false,
        confidence: Math.round((finding?.confidence ?? 0) * 1e6) / 1e6,
        quotes,
        ms,
      });
    }
  } finally {
    await engine.close();
  }
  return lines;
}
