import { attribute, type DomDocument, type DomElement } from "./dom.ts";
import { type LinkedArticle, readLinkedArticle } from "./linked-data.ts";
import { readLicenseLink } from "./read-page-license.ts";

/** What a page says of its article, as it says it: nothing is checked yet. */
export interface PageMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly license?: string;
  readonly language?: string;
  /** The text of the article, when the page gives it to machines. */
  readonly body?: string;
  /** The page says that its text is for subscribers. */
  readonly isPaywalled?: true;
  /** The page asks that its text be not used by machines. */
  readonly isReserved?: true;
}

type Getter = (names: readonly string[]) => string | undefined;

/** JSON-LD first, then OpenGraph and its like, then what stands in the page; the first that is there counts. */
export function readMetadata({ documentElement: root }: DomDocument): PageMetadata {
  const linked = readLinkedArticle(root);
  const meta = createMeta(root);
  const heading = headline(root);
  const given = {
    title:
      linked.title ?? heading ?? meta(["og:title", "twitter:title", "dc.title", "dcterms.title"]) ?? pageTitle(root),
    author: linked.author ?? readAuthor(root, meta),
    publisher: linked.publisher ?? meta(["og:site_name", "application-name", "dc.publisher"]),
    published: linked.published ?? readDate(root, meta),
    url: readAddress(root, meta) ?? linked.url,
    license: linked.license ?? readLicenseLink(root) ?? meta(["license", "dcterms.license", "dc.rights", "copyright"]),
    language: readLanguage(root, linked, meta),
    body: linked.body,
  };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(linked.isPaywalled && { isPaywalled: true }),
    ...(isReserved(meta) && { isReserved: true }),
  };
}

function createMeta(root: DomElement): Getter {
  const values = new Map<string, string>();
  for (const element of root.querySelectorAll("meta[content]")) {
    const name = (
      attribute(element, "property") ??
      attribute(element, "name") ??
      attribute(element, "itemprop")
    )?.toLowerCase();
    const value = attribute(element, "content");
    if (name !== undefined && value !== undefined && !values.has(name)) values.set(name, value);
  }
  return (names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** The page's only first heading. */
function headline(root: DomElement): string | undefined {
  const [first, second] = root.querySelectorAll("h1");
  return first === undefined || second !== undefined ? undefined : textOf(first);
}

/** A page's title without the site's name behind it. */
function pageTitle(root: DomElement): string | undefined {
  const title = textOf(root.querySelector("title"));
  const parts = title?.split(/ [|–—·»] | - (?=[^-]*$)/u) ?? [];
  const longest = parts.toSorted((a, b) => b.length - a.length)[0]?.trim();
  return longest === undefined || longest === "" ? title : longest;
}

function readAuthor(root: DomElement, meta: Getter): string | undefined {
  const named = meta([
    "author",
    "article:author_name",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
  ]);
  if (named !== undefined && !URL.canParse(named)) return named;
  return textOf(
    root.querySelector("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline .author"),
  );
}

function readDate(root: DomElement, meta: Getter): string | undefined {
  const names = [
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "pubdate",
    "parsely-pub-date",
  ];
  const shown = root.querySelector(
    "time[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]",
  );
  return meta(names) ?? (shown === null ? undefined : attribute(shown, "datetime"));
}

function readAddress(root: DomElement, meta: Getter): string | undefined {
  const link = root.querySelector("link[rel=canonical]");
  return (link === null ? undefined : attribute(link, "href")) ?? meta(["og:url"]);
}

function readLanguage(root: DomElement, linked: LinkedArticle, meta: Getter): string | undefined {
  return (
    attribute(root, "lang") ??
    attribute(root, "xml:lang") ??
    linked.language ??
    meta(["content-language", "og:locale", "dc.language"])
  );
}

/** TDM Reservation Protocol (W3C community report), and the word that sites use beside "noindex". */
function isReserved(meta: Getter): boolean {
  return meta(["tdm-reservation"]) === "1" || /\bno(?:ai|machinelearning)\b/i.test(meta(["robots"]) ?? "");
}

function textOf(element: DomElement | null): string | undefined {
  const text = (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}
