import type { Engine } from "../app/types.ts";
import type { Citation } from "../core/types.ts";

/** The last look before quotations are sent. Throws (a bug) when one is nowhere in the articles: no match, no send. */
export async function assertVerbatim(engine: Pick<Engine, "verify">, citations: readonly Citation[]): Promise<void> {
  if (citations.length === 0) return;
  const gone = (await engine.verify(citations)).find(({ state }) => state === "gone");
  if (gone === undefined) return;
  const { source, version, start, end } = gone.citation;
  throw new Error(`Expected ${source} (${version}) to hold the quotation at ${start}-${end}, and it does not.`);
}
