import type { Citation } from "../../core/types.ts";
import type { Verification } from "../types.ts";

/**
 * What `find` gives, once every quotation in it stands in the articles: the last look, for every face, before anything is shown. An
 * article may have changed in between, so it is found anew once. Throws (a bug) when a quotation is nowhere then either: no match,
 * nothing given.
 */
export async function findVerbatim<Found>(
  find: () => Promise<Found>,
  quotedBy: (found: Found) => readonly Citation[],
  verify: (citations: readonly Citation[]) => Promise<readonly Verification[]>,
): Promise<Found> {
  const firstGone = async (found: Found) => (await verify(quotedBy(found))).find(({ state }) => state === "gone");
  const found = await find();
  if ((await firstGone(found)) === undefined) return found;
  const again = await find();
  const gone = (await firstGone(again))?.citation;
  if (gone === undefined) return again;
  const { source, version, start, end } = gone;
  throw new Error(`Expected ${source} (${version}) to hold the quotation at ${start}-${end}, and it does not.`);
}
