// First, as for the models: a connection and a question come before a document.
import "../../threads/lower-priority.ts";

import { UserError } from "../../core/errors.ts";
import { overLimit } from "../document-errors.ts";
import { readFeedArticles } from "../feed/read-feed-articles.ts";
import { MAX_READING_MEGABYTES } from "../limits.ts";
import { readArticle } from "../read-article.ts";
import { slices, textSlices } from "./message-slices.ts";
import type { FromReader, ReadArticle, ReadFeedArticles, ReadRequest, ToReader } from "./protocol.ts";

/** The process that documents are read in, one at a time. */
let pieces: Uint8Array[] = [];

process.on("message", async (message: ToReader) => {
  if (message.kind === "bytes") {
    pieces.push(message.bytes);
    return;
  }
  const bytes = Buffer.concat(pieces);
  pieces = [];
  const { kind, ...named } = message;
  const request = { ...named, bytes };
  const read = async () =>
    kind === "read" ? toMessages(await readArticle(request)) : feedMessages(await readFeedArticles(request));
  for (const reply of await answer(request, read)) process.send?.(reply);
});

async function answer(
  { file }: ReadRequest,
  read: () => Promise<readonly FromReader[]>,
): Promise<readonly FromReader[]> {
  try {
    return await read();
  } catch (error) {
    const mistake = isOutOfRoom(error) ? overLimit(file, "memory", MAX_READING_MEGABYTES) : error;
    if (!(mistake instanceof UserError)) return [{ kind: "failed", error }];
    const { code, values, message, hint } = mistake;
    return [{ kind: "refused", mistake: { code, values, message, hint } }];
  }
}

function toMessages(read: ReadArticle): FromReader[] {
  const { source, blocks, sentences, ...article } = read.article;
  const { text, pageText, ...rest } = source;
  const bare = { ...rest, text: "", ...(pageText !== undefined && { pageText: "" }) };
  return [
    ...textSlices(text).map((slice): FromReader => ({ kind: "text", of: "text", text: slice })),
    ...textSlices(pageText ?? "").map((slice): FromReader => ({ kind: "text", of: "pageText", text: slice })),
    ...slices(blocks).map((slice): FromReader => ({ kind: "blocks", blocks: slice })),
    ...slices(sentences).map((slice): FromReader => ({ kind: "sentences", sentences: slice })),
    { kind: "read", read: { ...read, article: { ...article, source: bare, blocks: [], sentences: [] } } },
  ];
}

function feedMessages({ entries, ...feed }: ReadFeedArticles): FromReader[] {
  return [...entries.map((entry): FromReader => ({ kind: "entry", entry })), { kind: "feed", feed }];
}

/** What the engine throws when a text, a list or the stack would outgrow it. */
function isOutOfRoom(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /call stack|Invalid (?:string|array|typed array) length|maximum size/.test(error.message)
  );
}
