import { type Mistake, UserError } from "../../core/errors.ts";
import type { SourceSummary } from "../../core/ports/store.ts";
import { type LibraryId, sourceKey } from "../../core/scope.ts";
import type { DocumentOpener, OpenedPage } from "../../ingest/open-document.ts";
import { refuseCancelled } from "../cancel.ts";
import { unknownSource } from "../find-source.ts";
import type { IndexingOptions, Library } from "../types.ts";
import type { Histories } from "./history.ts";
import { sourceOfFile, sourceOfFolder } from "./mistakes.ts";
import {
  afterFailure,
  afterUnchanged,
  countWords,
  REFRESH_KIND,
  type RefreshState,
  type RefreshStates,
  stateAfter,
  toRefreshState,
} from "./refresh-state.ts";
import type { TakeDue } from "./take-due.ts";
import { type WithinLimits, withoutLimits } from "./within-limits.ts";

export interface RefreshOptions extends IndexingOptions {
  /** Absent: all that are due and that no other process looks at. */
  readonly source?: string;
  /** A page that has lost most of its words is taken all the same. */
  readonly takeShrunk?: boolean;
  /** Default: there are none. */
  readonly within?: WithinLimits;
}

/** What a look at a source brought. `shrunk`: the page has less than half of what is kept, which stays; `held`: an earlier version was chosen, which stays. */
export type Refreshed = { readonly source: string } & (
  | { readonly outcome: "unchanged" | "held" }
  | { readonly outcome: "changed"; readonly passages: number; readonly embedded: number }
  | { readonly outcome: "shrunk"; readonly words: number; readonly keptWords: number }
  | { readonly outcome: "failed"; readonly mistake: Mistake; readonly failingSince: number }
);

export interface RefresherOptions {
  readonly library: LibraryId;
  readonly articles: Library;
  readonly states: RefreshStates;
  readonly histories: Histories;
  readonly opener: DocumentOpener;
  readonly takeDue: TakeDue;
  readonly now: () => number;
  readonly random: () => number;
}

/** Looks at the addresses of a library's sources again, one after the other. */
export interface Refresher {
  /** Throws UserError source-unknown, source-of-folder, source-of-file, cancelled and those of the store. */
  refresh(options: RefreshOptions): Promise<readonly Refreshed[]>;
  /** What is known of a source that comes from an address. Throws UserError source-unknown, source-of-folder, source-of-file. */
  named(id: string): Promise<RefreshState>;
}

/** A page with less than this share of the words that are kept is taken for a broken one. */
const MIN_SHARE = 0.5;

export function createRefresher(options: RefresherOptions): Refresher {
  const { library, articles, states, histories, opener, takeDue, now, random } = options;
  return {
    async refresh({ source, takeShrunk = false, within = withoutLimits, ...indexing }) {
      if (source === undefined) await articles.renew(indexing);
      const known = await articles.list();
      const looked: Refreshed[] = [];
      for await (const state of source === undefined ? due(known) : [await named(source, known)]) {
        refuseCancelled(indexing.signal);
        const summary = known.find(({ id }) => id === state.source);
        if (summary !== undefined) looked.push(await look(state, summary, { takeShrunk, within, ...indexing }));
      }
      return looked;
    },
    named: async (id) => named(id, await articles.list()),
  };

  async function* due(known: readonly SourceSummary[]): AsyncGenerator<RefreshState> {
    const ids = known.filter(({ origin }) => origin.kind !== "folder").map(({ id }) => sourceKey(library, id));
    for await (const { body } of takeDue(REFRESH_KIND, ids)) {
      const state = toRefreshState(body);
      if (state !== undefined) yield state;
    }
  }

  async function named(id: string, known: readonly SourceSummary[]): Promise<RefreshState> {
    const found = known.find((each) => each.id === id);
    if (found === undefined) throw unknownSource(id, known);
    if (found.origin.kind === "folder") throw sourceOfFolder(id, found.origin.name);
    const state = await states.get(library, id);
    if (state === undefined) throw sourceOfFile(id);
    return state;
  }

  async function look(state: RefreshState, known: SourceSummary, looking: Looking): Promise<Refreshed> {
    const { source } = state;
    if (state.isHeld) return { source, outcome: "held" };
    try {
      const page = await openAgain(state, known, looking.signal);
      if (page !== "unchanged") return await take(page, state, known, looking);
      await states.replace(state, afterUnchanged(state, { now: now(), random }));
      return { source, outcome: "unchanged" };
    } catch (error) {
      if (error instanceof UserError && error.code === "cancelled") throw error;
      const failed = afterFailure(state, now());
      await states.replace(state, failed);
      // Looked at later all the same, so that it does not stand before the others at every look.
      if (!(error instanceof UserError)) throw error;
      return { source, outcome: "failed", mistake: error, failingSince: failed.failingSince ?? now() };
    }
  }

  function openAgain(
    { source, given, etag, lastModified }: RefreshState,
    { origin }: SourceSummary,
    signal: AbortSignal | undefined,
  ): Promise<OpenedPage | "unchanged"> {
    return opener.page(origin.name, {
      by: "program",
      place: () => ({ library, id: source }),
      ...(given && { given }),
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
      ...(signal && { signal }),
    });
  }

  /** A page that came is a broken one, the version that is here already, or the next one. */
  async function take(
    page: OpenedPage,
    state: RefreshState,
    { version: knownVersion, origin, passages: replaced }: SourceSummary,
    { takeShrunk, within, ...indexing }: Looking,
  ): Promise<Refreshed> {
    const { source, every, given, words: keptWords } = state;
    const { article, contentHash } = page;
    const words = countWords(article.source.text);
    if (words < MIN_SHARE * keptWords && !takeShrunk) {
      await states.replace(state, afterFailure(state, now()));
      return { source, outcome: "shrunk", words, keptWords };
    }
    const next = () => stateAfter(page, { library, source, every, ...(given && { given }), now: now(), random });
    const { version, metadata } = article.source;
    if (version === knownVersion) {
      await states.replace(state, next());
      return { source, outcome: "unchanged" };
    }
    const wanted = { ...(await articles.measure(article, origin.name)), replaced };
    const wanting = { article, contentHash, origin, replacing: knownVersion };
    const added = await within(wanted, () => articles.add(wanting, indexing));
    // Somebody has taken it off meanwhile, or has gone back to another version.
    if (added.isLeft) return { source, outcome: "unchanged" };
    await states.replace(state, next());
    const entry = { version, metadata, origin, contentHash, at: now(), cause: "refreshed" } as const;
    await histories.record(library, source, entry);
    return { source, outcome: "changed", ...added };
  }
}

interface Looking extends IndexingOptions {
  readonly takeShrunk: boolean;
  readonly within: WithinLimits;
}
