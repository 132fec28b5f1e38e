import type { Engine, QuotedPlace } from "../../app/types.ts";
import { moveSpan } from "../../core/quotes/anchor.ts";

/** Places in the current versions of their articles; undefined where one of them stands there no more, or no longer in one place alone. */
export async function movePlaces(
  places: readonly QuotedPlace[],
  engine: Pick<Engine, "library">,
): Promise<readonly QuotedPlace[] | undefined> {
  const moved: QuotedPlace[] = [];
  for (const place of places) {
    const library = engine.library(place.library);
    const current = (await library.list()).find(({ id }) => id === place.source);
    if (current === undefined) return undefined;
    const [before, now] = await Promise.all([
      library.version(place.source, place.version),
      library.version(place.source, current.version),
    ]);
    const span = before && now && moveSpan(before.source.text, place, now.source.text);
    if (span === undefined) return undefined;
    moved.push({ ...place, ...span, version: current.version });
  }
  return moved;
}
