import { parseFeed } from "feedsmith";

/** An entry as its feed gives it, unchecked; texts may be HTML. */
export interface RawEntry {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly authors: readonly string[];
  readonly published?: string | undefined;
  /** Its text as far as the feed gives it whole. */
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
  /** Content and summary are plain text. */
  readonly isPlain: boolean;
}

export interface RawFeed {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly entries: readonly RawEntry[];
}

/** Entries of RSS, RDF, Atom and JSON Feed in one form. Throws what feedsmith throws when it is no feed. */
export function parseEntries(text: string): RawFeed {
  // A document type could define entities; no feed needs one.
  const parsed = parseFeed(text.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/i, ""));
  switch (parsed.format) {
    case "json":
      return fromJson(parsed.feed);
    case "atom":
      return fromAtom(parsed.feed);
    default:
      return fromRss(parsed.feed);
  }
}

function fromJson(feed: JsonFeed): RawFeed {
  return {
    title: feed.title,
    language: feed.language,
    entries: (feed.items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      url: item.url ?? item.external_url,
      authors: (item.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []),
      published: item.date_published ?? item.date_modified,
      content: item.content_html ?? item.content_text,
      summary: item.summary,
      isPlain: item.content_html === undefined,
    })),
  };
}

function fromAtom(feed: AtomFeed): RawFeed {
  return {
    title: feed.title?.value,
    language: feed.xml?.lang,
    entries: (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      url: (entry.links ?? []).find(({ rel }) => rel === undefined || rel === "alternate")?.href,
      authors: (entry.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []),
      published: entry.published ?? entry.updated,
      content: entry.content?.value,
      summary: entry.summary?.value,
      isPlain: (entry.content?.type ?? entry.summary?.type ?? "text") === "text",
    })),
  };
}

function fromRss(feed: RssFeed): RawFeed {
  return {
    title: feed.title,
    language: feed.language ?? feed.dc?.languages?.[0],
    entries: (feed.items ?? []).map((item) => ({
      id: item.guid?.value ?? item.rdf?.about,
      title: item.title,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      authors:
        item.dc?.creators ??
        (item.authors ?? []).flatMap((author) => (typeof author === "string" ? author : (author.name ?? []))),
      published: item.pubDate ?? item.dc?.dates?.[0],
      content: item.content?.encoded,
      summary: item.description,
      isPlain: false,
    })),
  };
}

type Maybe<T> = T | undefined;

/** What is used of each format. */
interface JsonFeed {
  readonly title?: Maybe<string>;
  readonly language?: Maybe<string>;
  readonly authors?: Maybe<readonly Person[]>;
  readonly items?: Maybe<
    readonly {
      readonly id?: Maybe<string>;
      readonly title?: Maybe<string>;
      readonly url?: Maybe<string>;
      readonly external_url?: Maybe<string>;
      readonly authors?: Maybe<readonly Person[]>;
      readonly date_published?: Maybe<string>;
      readonly date_modified?: Maybe<string>;
      readonly content_html?: Maybe<string>;
      readonly content_text?: Maybe<string>;
      readonly summary?: Maybe<string>;
    }[]
  >;
}

interface AtomFeed {
  readonly title?: Maybe<AtomText>;
  readonly xml?: Maybe<{ readonly lang?: Maybe<string> }>;
  readonly authors?: Maybe<readonly Person[]>;
  readonly entries?: Maybe<
    readonly {
      readonly id?: Maybe<string>;
      readonly title?: Maybe<AtomText>;
      readonly links?: Maybe<readonly { readonly rel?: Maybe<string>; readonly href?: Maybe<string> }[]>;
      readonly authors?: Maybe<readonly Person[]>;
      readonly published?: Maybe<string>;
      readonly updated?: Maybe<string>;
      readonly content?: Maybe<AtomText>;
      readonly summary?: Maybe<AtomText>;
    }[]
  >;
}

interface AtomText {
  readonly value?: Maybe<string>;
  readonly type?: Maybe<string>;
}

interface Person {
  readonly name?: Maybe<string>;
}

/** RSS 0.9x, 1.0 and 2.0. */
interface RssFeed {
  readonly title?: Maybe<string>;
  readonly language?: Maybe<string>;
  readonly dc?: Maybe<{ readonly languages?: Maybe<readonly string[]> }>;
  readonly items?: Maybe<
    readonly {
      readonly title?: Maybe<string>;
      readonly link?: Maybe<string>;
      readonly description?: Maybe<string>;
      readonly pubDate?: Maybe<string>;
      readonly guid?: Maybe<{ readonly value?: Maybe<string>; readonly isPermaLink?: Maybe<boolean> }>;
      readonly rdf?: Maybe<{ readonly about?: Maybe<string> }>;
      readonly authors?: Maybe<readonly (string | Person)[]>;
      readonly content?: Maybe<{ readonly encoded?: Maybe<string> }>;
      readonly dc?: Maybe<{ readonly creators?: Maybe<readonly string[]>; readonly dates?: Maybe<readonly string[]> }>;
    }[]
  >;
}
