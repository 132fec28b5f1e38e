import { createHash } from "node:crypto";
import type { Article } from "../../../core/article/article.ts";
import type { SourceSummary } from "../../../core/ports/store.ts";
import type { DocumentOpener, OpenedPage } from "../../../ingest/open-document.ts";
import type { ReadFeedEntry } from "../../../ingest/reading/protocol.ts";
import type { IndexingOptions } from "../../types.ts";
import type { Histories } from "../history.ts";
import { countWords, stateAfter } from "../refresh-state.ts";
import { freeId, idOfAddress, idOfTitle } from "../source-id.ts";
import type { Shelf } from "../source-state.ts";
import type { WithinLimits } from "../within-limits.ts";
import type { FeedMember, FeedState } from "./feed-state.ts";
import { isNearDuplicate } from "./near-duplicate.ts";

export interface EntryTakerParts extends Shelf {
  readonly histories: Histories;
  readonly opener: Pick<DocumentOpener, "page">;
  readonly now: () => number;
  readonly random: () => number;
}

export interface TakingOptions extends IndexingOptions {
  readonly feed: FeedState;
  readonly within: WithinLimits;
}

/** What became of an entry. */
export type Taken =
  | {
      readonly kind: "added" | "changed";
      readonly member: FeedMember;
      readonly title: string;
      readonly embedded: number;
    }
  | { readonly kind: "known"; readonly member: FeedMember };

/** Takes entries of feeds as sources: one that was not seen before, or its later text. */
export interface EntryTaker {
  /** Throws UserError as `DocumentOpener.page` and `Library.add` do, source-limit. */
  take(entry: ReadFeedEntry, known: FeedMember | undefined, options: TakingOptions): Promise<Taken>;
}

/** An article of one site that is so near another is its later version when that came at most so long before, in milliseconds. */
const SAME_STORY_MS = 14 * 24 * 3_600_000;
/** A text with less than this share of the words that are kept is taken for a broken one. */
const MIN_SHARE = 0.5;

export function createEntryTaker(parts: EntryTakerParts): EntryTaker {
  const { library, articles, states, histories, opener, now, random } = parts;
  return {
    async take(entry, known, options) {
      const sources = await articles.list();
      if (known !== undefined) return takeLaterText(entry, known, { ...options, sources });
      const address = entry.url;
      const same = sources.find(({ origin }) => address !== undefined && origin.name === address);
      if (same !== undefined && same.origin.kind !== "feed")
        return { kind: "known", member: { entry: entry.id, source: same.id } };
      return takeNew(entry, { ...options, sources, ...(same && { same }) });
    },
  };

  interface Taking extends TakingOptions {
    readonly sources: readonly SourceSummary[];
    /** What came by the same address before. */
    readonly same?: SourceSummary;
  }

  async function takeNew(entry: ReadFeedEntry, taking: Taking): Promise<Taken> {
    const { sources, same, feed, signal } = taking;
    const wanted = entry.url === undefined ? idOfTitle(entry.title ?? entry.id) : idOfAddress(entry.url);
    const id = same?.id ?? freeId(wanted, (each) => sources.some((source) => source.id === each));
    const opened = await openEntry(entry, id, signal);
    if (opened === undefined) return { kind: "known", member: { entry: entry.id } };
    const earlier = same ?? (await findEarlier(opened.article, entry.url ?? feed.address, sources));
    return index(entry, { opened, taking, ...(earlier && { earlier }), id: earlier?.id ?? id });
  }

  /** What the feed gives whole is read from the feed alone; a page is looked at as other addresses are. */
  async function takeLaterText(entry: ReadFeedEntry, member: FeedMember, taking: Taking): Promise<Taken> {
    const earlier = taking.sources.find(({ id }) => id === member.source);
    const unchanged: Taken = { kind: "known", member };
    if (earlier === undefined || !member.isOwn || !entry.isWhole || entry.article === undefined) return unchanged;
    if (entry.article.source.version === earlier.version) return unchanged;
    const before = await articles.version(earlier.id, earlier.version);
    const words = countWords(before?.source.text ?? "");
    if (countWords(entry.article.source.text) < MIN_SHARE * words) return unchanged;
    return index(entry, { opened: { article: entry.article }, taking, earlier, id: earlier.id });
  }

  interface Indexing {
    readonly opened: Pick<OpenedPage, "article"> & Partial<OpenedPage>;
    readonly taking: Taking;
    /** The source that it is a later version of. */
    readonly earlier?: SourceSummary;
    readonly id: string;
  }

  async function index(entry: ReadFeedEntry, { opened, taking, earlier, id }: Indexing): Promise<Taken> {
    const { feed, within, onProgress, signal } = taking;
    const name = opened.address ?? entry.url ?? `${feed.address}#${entry.id}`;
    const { source } = opened.article;
    const article = { ...opened.article, source: { ...source, id } };
    const member: FeedMember = { entry: entry.id, source: id, isOwn: true };
    if (earlier?.version === source.version) return { kind: "known", member };
    const size = await articles.measure(article, name);
    const wanted = { ...size, ...(earlier && { replaced: earlier.passages }) };
    const origin = { kind: "feed", name } as const;
    const contentHash = opened.contentHash ?? hashOf(source.text);
    const indexing = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
    const wanting = { article, origin, contentHash, ...(earlier && { replacing: earlier.version }) };
    const { embedded, isLeft } = await within(wanted, () => articles.add(wanting, indexing));
    if (isLeft) return { kind: "known", member };
    const cause = earlier === undefined ? "added" : "refreshed";
    const { version, metadata } = source;
    await histories.record(library, id, { version, metadata, origin, contentHash, at: now(), cause });
    if (opened.address === undefined) await states.delete(library, id);
    else await states.put(stateAfter(opened, { library, source: id, every: feed.every, now: now(), random }));
    return { kind: cause === "added" ? "added" : "changed", member, title: metadata.title, embedded };
  }

  /** Undefined for an entry that neither gives its text nor says where it stands. */
  async function openEntry(
    { isWhole, article, url }: ReadFeedEntry,
    id: string,
    signal: AbortSignal | undefined,
  ): Promise<(Pick<OpenedPage, "article"> & Partial<OpenedPage>) | undefined> {
    if (isWhole || url === undefined) return article && { article };
    const page = await opener.page(url, { by: "program", place: () => ({ library, id }), ...(signal && { signal }) });
    if (page === "unchanged") throw new RangeError("Expected a page, since no version of it was named.");
    return page;
  }

  async function findEarlier(
    { source: { text } }: Article,
    address: string,
    sources: readonly SourceSummary[],
  ): Promise<SourceSummary | undefined> {
    const site = siteOf(address);
    for (const each of sources) {
      const { kind, name } = each.origin;
      if (kind !== "feed" || siteOf(name) !== site) continue;
      const [first] = await histories.read(library, each.id);
      if (first?.at === undefined || now() - first.at > SAME_STORY_MS) continue;
      const kept = await articles.version(each.id, each.version);
      if (kept !== undefined && isNearDuplicate(kept.source.text, text)) return each;
    }
    return undefined;
  }
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, "") : "";
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
