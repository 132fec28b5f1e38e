import { quoteFrom, type RunLine, toRunLine } from "./run-line.ts";
import { indexSet, type OpenStore, type SetModels } from "./set-engine.ts";
import type { QuestionSet } from "./set-files.ts";

/** Indexes a set's documents and asks the engine its questions, one after the other. */
export async function runSet(
  { documents, queries }: Pick<QuestionSet, "documents" | "queries">,
  models: SetModels,
  openStore?: OpenStore,
): Promise<RunLine[]> {
  const engine = await indexSet(documents, models, openStore);
  const toQuote = quoteFrom(documents);
  const lines: RunLine[] = [];
  try {
    for (const { id, question } of queries) {
      const started = performance.now();
      const asked = await engine.ask(question);
      lines.push(toRunLine(id, asked, { ms: performance.now() - started, toQuote }));
    }
  } finally {
    await engine.close();
  }
  return lines;
}
