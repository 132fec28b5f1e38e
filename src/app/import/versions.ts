import type { Histories, VersionEntry } from "./history.ts";
import {
  countWords,
  everyNow,
  held,
  type Interval,
  type Moment,
  type RefreshState,
  released,
} from "./refresh-state.ts";
import { type PutOptions, putVersion, readSourceState, type Shelf } from "./source-state.ts";

/** The versions that a source has had, and when the next one is looked for. */
export interface SourceVersions {
  /** Has it looked at at another interval. Throws UserError source-unknown, source-of-folder, source-of-file. */
  setInterval(id: string, every: Interval): Promise<void>;
  /** The versions that it has had, oldest first; the last one is the current one. */
  history(id: string): Promise<readonly VersionEntry[]>;
  /** Makes an earlier version the current one, which then stays until it is released; false when its text is no longer kept. Throws UserError source-limit. */
  rollBack(id: string, entry: VersionEntry, options?: PutOptions): Promise<boolean>;
  /** Lets a version that is held give way again; false when none is held. */
  release(id: string): Promise<boolean>;
}

export interface VersionsParts extends Shelf {
  readonly histories: Histories;
  readonly now: () => number;
  readonly random: Moment["random"];
  /** Throws UserError source-unknown, source-of-folder, source-of-file. */
  readonly named: (id: string) => Promise<RefreshState>;
}

export function createVersions(parts: VersionsParts): SourceVersions {
  const { library, articles, states, histories, now, random, named } = parts;
  return {
    async setInterval(id, every) {
      await states.put(everyNow(await named(id), every, { now: now(), random }));
    },

    async history(id) {
      const entries = await histories.read(library, id);
      const current = await readSourceState(parts, id);
      if (current === undefined || entries.at(-1)?.version === current.version) return entries;
      // It was added before versions were counted, or by a process that was killed before it could tell.
      const { id: _, refresh: __, ...version } = current;
      return [...entries, { ...version, cause: "added" } satisfies VersionEntry];
    },

    async rollBack(id, entry, options) {
      const text = (await articles.version(id, entry.version))?.source.text;
      if (text === undefined || !(await putVersion(parts, { id, ...entry }, options))) return false;
      const state = await states.get(library, id);
      if (state !== undefined) await states.put(held(state, countWords(text)));
      await histories.record(library, id, { ...entry, at: now(), cause: "rolled-back" });
      return true;
    },

    async release(id) {
      const state = await states.get(library, id);
      if (state?.isHeld === undefined) return false;
      await states.put(released(state, now()));
      return true;
    },
  };
}
