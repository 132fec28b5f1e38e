import type { Engine, Verification } from "./types.ts";
import type { Citation } from "../core/types.ts";

/**
 * What `find` gives, once every quotation in it stands in the articles: the last look before it is sent. An article may have changed
 * in between, so it is found anew once. Throws (a bug) when a quotation is nowhere then either: no match, no send.
 */
export async function findVerbatim<Found>(
  engine: Pick<Engine, "verify">,
  find: () => Promise<Found>,
  quotedBy: (found: Found) => readonly Citation[],
): Promise<Found> {
  const found = await find();
  if ((await firstGone(engine, quotedBy(found))) === undefined) return found;
  const again = await find();
  const gone = await firstGone(engine, quotedBy(again));
  if (gone === undefined) return again;
  const { source, version, start, end } = gone;
  throw new Error(`Expected ${source} (${version}) to hold the quotation at ${start}-${end}, and it does not.`);
}

async function firstGone(
  engine: Pick<Engine, "verify">,
  citations: readonly Citation[],
): Promise<Verification["citation"] | undefined> {
  if (citations.length === 0) return undefined;
  return (await engine.verify(citations)).find(({ state }) => state === "gone")?.citation;
}
