import { createHash } from "node:crypto";
import type { Article } from "../core/article/article.ts";
import { UserError } from "../core/errors.ts";
import type { LibraryId } from "../core/scope.ts";
import type { ArticleReader } from "./corpus.ts";
import { tooLarge } from "./document-errors.ts";
import { isFeed, noFeed } from "./fetch/address-errors.ts";
import type { FetchedDocument, Fetcher, FetchOptions } from "./fetch/fetcher.ts";
import { refusePaywalled } from "./fetch/paywall.ts";
import { type GivenMetadata, withGiven } from "./given-metadata.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { ARTICLE_EXTENSIONS, findReader } from "./readers/document-readers.ts";
import type { ReadArticle, ReadFeedArticles, ReadRequest } from "./reading/protocol.ts";

/** A document that was fetched or given, read as an article. */
export interface OpenedDocument extends ReadArticle {
  /** sha256, in hex, of its bytes and of what is said of it. */
  readonly contentHash: string;
}

export interface OpenedPage extends OpenedDocument, Pick<FetchedDocument, "etag" | "lastModified" | "reservation"> {
  /** Where the address led to. */
  readonly address: string;
}

/** Where the article will stand. */
interface Place {
  readonly library: LibraryId;
  readonly id: string;
}

interface NamedFile extends Place {
  readonly name: string;
  readonly given?: GivenMetadata;
}

export interface PageRequest extends Omit<FetchOptions, "for"> {
  readonly by: FetchOptions["for"];
  /** Chooses the place when it is known where the address leads to. */
  readonly place: (address: string) => Place;
  readonly given?: GivenMetadata;
}

/** A feed that was fetched, its entries read as articles. */
export interface OpenedFeed extends ReadFeedArticles, Pick<FetchedDocument, "etag" | "lastModified" | "reservation"> {
  /** Where the address led to. */
  readonly address: string;
}

export interface FeedRequest extends Omit<FetchOptions, "for"> {
  readonly by: FetchOptions["for"];
  readonly library: LibraryId;
}

/** Opens documents from anywhere but the folder of articles. */
export interface DocumentOpener {
  /** "unchanged": the site says that it is the version that is known. Throws UserError address-*, date-unreadable, and those of the readers. */
  page(address: string, request: PageRequest): Promise<OpenedPage | "unchanged">;
  /** Likewise of a feed. Throws UserError address-*, document-damaged, document-limit. */
  feed(address: string, request: FeedRequest): Promise<OpenedFeed | "unchanged">;
  /** Throws UserError file-type, file-too-large, date-unreadable, and those of the readers. */
  file(bytes: Uint8Array, file: NamedFile): Promise<OpenedDocument>;
}

export interface DocumentOpenerOptions {
  readonly fetcher: Pick<Fetcher, "fetch">;
  readonly read: ArticleReader;
  /** Called before a page is fetched that a person waits for: it is read as soon as it is there. */
  readonly warm?: () => void;
  readonly readFeed: (request: ReadRequest) => Promise<ReadFeedArticles>;
}

export function createDocumentOpener({
  fetcher,
  read,
  warm = () => {},
  readFeed,
}: DocumentOpenerOptions): DocumentOpener {
  return {
    async page(address, { by, place, given = {}, ...known }) {
      if (by === "person") warm();
      const fetched = await fetcher.fetch(address, { for: by, ...known });
      if (fetched.kind === "unchanged") return "unchanged";
      const { bytes, finalUrl, type, charset, etag, lastModified, reservation } = fetched;
      if (type === "feed") throw isFeed(finalUrl);
      const { id, library } = place(finalUrl);
      const document = await read({
        bytes,
        id,
        library,
        file: `${id}.${EXTENSIONS[type]}`,
        ...(charset !== undefined && { declared: charset }),
      });
      if (type === "html") {
        const { isPaywalled } = document;
        refusePaywalled(finalUrl, { text: document.article.source.text, ...(isPaywalled && { isPaywalled }) });
      }
      return {
        ...document,
        article: withGiven(withAddress(document.article, finalUrl), given),
        address: finalUrl,
        contentHash: hashOf(bytes, given),
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
        ...(reservation !== undefined && { reservation }),
      };
    },

    async feed(address, { by, library, ...known }) {
      const fetched = await fetcher.fetch(address, { for: by, ...known });
      if (fetched.kind === "unchanged") return "unchanged";
      const { bytes, finalUrl, type, charset, etag, lastModified, reservation } = fetched;
      if (type !== "feed") throw noFeed(finalUrl);
      const declared = charset !== undefined && { declared: charset };
      return {
        ...(await readFeed({ bytes, id: finalUrl, library, file: finalUrl, ...declared })),
        address: finalUrl,
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
        ...(reservation !== undefined && { reservation }),
      };
    },

    async file(bytes, { name, id, library, given = {} }) {
      if (bytes.length > MAX_FILE_BYTES) throw tooLarge(name, bytes.length);
      if (findReader(name, bytes) === undefined) throw unknownType(name);
      const document = await read({ bytes, id, library, file: name });
      return { ...document, article: withGiven(document.article, given), contentHash: hashOf(bytes, given) };
    },
  };
}

const EXTENSIONS: Readonly<Record<Exclude<FetchedDocument["type"], "feed">, string>> = {
  html: "html",
  pdf: "pdf",
  docx: "docx",
  epub: "epub",
  markdown: "md",
  text: "txt",
};

/** Quotes link to where the article was read: a page may name another address as its own, but not one of another site. */
function withAddress(article: Article, address: string): Article {
  const { source } = article;
  const { url } = source.metadata;
  const isOwn = url !== undefined && new URL(url).hostname === new URL(address).hostname;
  return isOwn ? article : { ...article, source: { ...source, metadata: { ...source.metadata, url: address } } };
}

/** Of the bytes alone where nothing is said of them. */
function hashOf(bytes: Uint8Array, given: GivenMetadata): string {
  const hash = createHash("sha256").update(bytes);
  if (Object.keys(given).length > 0) hash.update(JSON.stringify(given));
  return hash.digest("hex");
}

function unknownType(file: string): UserError {
  return new UserError({
    code: "file-type",
    values: { file, extensions: ARTICLE_EXTENSIONS },
    message: `${file} is no kind of document that is read.`,
    hint: `These are read: ${ARTICLE_EXTENSIONS.join(" ")}`,
  });
}
