import { UserError } from "../../core/errors.ts";
import type { ReadArticle, ReadFeedArticles, ReadFeedEntry, ReadRequest } from "../reading/protocol.ts";
import { toArticle } from "../to-article.ts";
import { type FeedEntry, readFeed } from "./read-feed.ts";

/** Entries further down are older than any that are kept. */
const MAX_ENTRIES = 50;

/** Reads a feed where it is called, each entry as an article. Throws UserError document-damaged, document-limit. */
export async function readFeedArticles(request: ReadRequest): Promise<ReadFeedArticles> {
  const { bytes, file, declared } = request;
  const { title, entries } = await readFeed(bytes, { name: file, ...(declared !== undefined && { declared }) });
  return {
    ...(title !== undefined && { title }),
    entries: await Promise.all(entries.slice(0, MAX_ENTRIES).map((entry) => readEntry(entry, request))),
  };
}

async function readEntry(
  { id, url, isWhole, document }: FeedEntry,
  { file, library }: ReadRequest,
): Promise<ReadFeedEntry> {
  const article = await readWhole(async () => toArticle(document, { file, id, library }));
  const { title } = document.metadata;
  return {
    id,
    isWhole: isWhole && article !== undefined,
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(article && { article }),
  };
}

/** Undefined for an entry without a text. */
async function readWhole(read: () => Promise<ReadArticle["article"]>): Promise<ReadArticle["article"] | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError && error.code === "file-empty") return undefined;
    throw error;
  }
}
