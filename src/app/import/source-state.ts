import type { SourceSummary } from "../../core/ports/store.ts";
import type { LibraryId } from "../../core/scope.ts";
import type { Library } from "../types.ts";
import type { RefreshState, RefreshStates } from "./refresh-state.ts";
import { type WithinLimits, withoutLimits } from "./within-limits.ts";

/** How a source is at a time: enough to have it so again for as long as its text is kept. JSON. */
export interface SourceState extends Pick<SourceSummary, "id" | "version" | "metadata" | "origin" | "contentHash"> {
  /** Absent where it is not looked at again. */
  readonly refresh?: RefreshState;
}

/** One library, with what is known of its sources beside their texts. */
export interface Shelf {
  readonly library: LibraryId;
  readonly articles: Library;
  readonly states: RefreshStates;
}

/** Undefined when there is no such source. */
export async function readSourceState(
  { library, articles, states }: Shelf,
  id: string,
): Promise<SourceState | undefined> {
  const found = (await articles.list()).find((each) => each.id === id);
  if (found === undefined) return undefined;
  const { version, metadata, origin, contentHash } = found;
  const refresh = await states.get(library, id);
  return { id, version, metadata, origin, contentHash, ...(refresh && { refresh }) };
}

/** Makes a version the current one again. True when it could be: its text may be kept no longer. Throws UserError as `Library.add` does, source-limit. */
export async function putVersion(
  { articles }: Pick<Shelf, "articles">,
  { id, version, metadata, origin, contentHash }: Omit<SourceState, "refresh">,
  { within = withoutLimits }: PutOptions = {},
): Promise<boolean> {
  const kept = await articles.version(id, version);
  if (kept === undefined) return false;
  const article = { ...kept, source: { ...kept.source, metadata } };
  const replaced = (await articles.list()).find((each) => each.id === id)?.passages;
  const wanted = { ...(await articles.measure(article, origin.name)), ...(replaced !== undefined && { replaced }) };
  await within(wanted, () => articles.add({ article, origin, contentHash }));
  return true;
}

export interface PutOptions {
  /** Default: there are none. */
  readonly within?: WithinLimits;
}

/** As `putVersion`, and when it is looked at again as it was. */
export async function restoreSource(shelf: Shelf, state: SourceState, options: PutOptions = {}): Promise<boolean> {
  const { library, states } = shelf;
  const { id, refresh } = state;
  if (!(await putVersion(shelf, state, options))) return false;
  if (refresh === undefined) await states.delete(library, id);
  else await states.put(refresh);
  return true;
}
