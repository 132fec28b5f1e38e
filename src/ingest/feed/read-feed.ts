import type { DocumentMetadata, ReadDocument } from "../../core/ports/document-reader.ts";
import { buildArticle } from "../article/build-article.ts";
import type { Part } from "../article/parts.ts";
import { decodeText } from "../decode-text.ts";
import { damaged } from "../document-errors.ts";
import { readLanguageCode } from "../front-matter/language-code.ts";
import { createHidesContent } from "../html/hidden.ts";
import { parseHtml } from "../html/parse-html.ts";
import { walkPage } from "../html/walk-page.ts";
import { readWrittenDate } from "../written-date.ts";
import { parseEntries, type RawEntry, type RawFeed } from "./parse-entries.ts";

/** An entry of a feed as a document of its own. */
export interface FeedEntry {
  /** By which it is known again: its own id, else its address. */
  readonly id: string;
  readonly url?: string;
  /** The feed gives the whole text; otherwise the text is but a summary, and the page has more. */
  readonly isWhole: boolean;
  readonly document: ReadDocument;
}

export interface ReadFeed {
  readonly title?: string;
  /** In the order of the feed; those without an id or an address are left out. */
  readonly entries: readonly FeedEntry[];
}

/** A summary that is so long, in UTF-16 code units, is the text. */
const MIN_WHOLE_CHARS = 1_500;

/** Reads a feed (RSS, RDF, Atom, JSON Feed). Throws UserError document-damaged, document-limit. */
export async function readFeed(
  bytes: Uint8Array,
  { name, declared }: { readonly name: string; readonly declared?: string },
): Promise<ReadFeed> {
  const text = await decodeText(bytes, { name, ...(declared !== undefined && { declared }) });
  const feed = parse(text, name);
  const title = feed.title === undefined ? undefined : plainText(feed.title, name);
  return {
    ...(title !== undefined && title !== "" && { title }),
    entries: feed.entries.flatMap((entry) => readEntry(entry, { feed, publisher: title, name }) ?? []),
  };
}

function parse(text: string, name: string): RawFeed {
  try {
    return parseEntries(text);
  } catch (error) {
    throw damaged(name, "feed", error);
  }
}

interface Around {
  readonly feed: RawFeed;
  readonly publisher: string | undefined;
  readonly name: string;
}

function readEntry(entry: RawEntry, around: Around): FeedEntry | undefined {
  const url = entry.url !== undefined && /^https?:/i.test(entry.url) && URL.canParse(entry.url) ? entry.url : undefined;
  const id = entry.id ?? url;
  if (id === undefined) return undefined;
  const shown = entry.content ?? entry.summary ?? "";
  const metadata = readMetadata(entry, url, around);
  const parts = entry.isPlain ? plainParts(shown) : markupParts(shown, around.name);
  const title: Part[] = metadata.title === undefined ? [] : [{ kind: "title", text: metadata.title }];
  const built = buildArticle([...title, ...parts], metadata.title === undefined ? {} : { title: metadata.title });
  return {
    id,
    isWhole: entry.content !== undefined || built.text.length >= MIN_WHOLE_CHARS,
    document: { ...built, metadata, warnings: [] },
    ...(url !== undefined && { url }),
  };
}

function readMetadata(entry: RawEntry, url: string | undefined, { feed, publisher, name }: Around): DocumentMetadata {
  const title = plainText(entry.title ?? "", name);
  const author = entry.authors
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .join(", ");
  const published = readWrittenDate(entry.published ?? "");
  const language = readLanguageCode(feed.language ?? "");
  return {
    ...(title !== "" && { title }),
    ...(author !== "" && { author }),
    ...(publisher !== undefined && publisher !== "" && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
  };
}

function markupParts(markup: string, name: string): Part[] {
  const root = parseHtml(markup, name).documentElement;
  return walkPage(root, { hides: createHidesContent(root), isFurniture: () => false, isLinkList: () => false });
}

function plainParts(text: string): Part[] {
  return text.split(/\n\s*\n/).map((paragraph) => ({ kind: "paragraph", text: paragraph }));
}

/** A title may be markup. */
function plainText(markup: string, name: string): string {
  if (!/[<&]/.test(markup)) return markup.replace(/\s+/g, " ").trim();
  return (parseHtml(markup, name).documentElement.textContent ?? "").replace(/\s+/g, " ").trim();
}
