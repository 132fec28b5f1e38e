import { UserError } from "../../core/errors.ts";
import { overLimit } from "../document-errors.ts";
import { MAX_READING_MEGABYTES } from "../limits.ts";
import { readArticle } from "../read-article.ts";
import { slices } from "./message-slices.ts";
import type { FromReader, ReadArticle, ReadRequest, ToReader } from "./protocol.ts";

/** The process that documents are read in, one at a time. */
let pieces: Uint8Array[] = [];

process.on("message", async (message: ToReader) => {
  if (message.kind === "bytes") {
    pieces.push(message.bytes);
    return;
  }
  const bytes = Buffer.concat(pieces);
  pieces = [];
  for (const reply of await answer({ ...message, bytes })) process.send?.(reply);
});

async function answer(request: ReadRequest): Promise<readonly FromReader[]> {
  try {
    return toMessages(await readArticle(request));
  } catch (error) {
    const mistake = isOutOfRoom(error) ? overLimit(request.file, "memory", MAX_READING_MEGABYTES) : error;
    if (!(mistake instanceof UserError)) return [{ kind: "failed", error }];
    const { code, values, message, hint } = mistake;
    return [{ kind: "refused", mistake: { code, values, message, hint } }];
  }
}

function toMessages(read: ReadArticle): FromReader[] {
  const { blocks, sentences, ...article } = read.article;
  return [
    ...slices(blocks).map((slice): FromReader => ({ kind: "blocks", blocks: slice })),
    ...slices(sentences).map((slice): FromReader => ({ kind: "sentences", sentences: slice })),
    { kind: "read", read: { ...read, article: { ...article, blocks: [], sentences: [] } } },
  ];
}

/** What the engine throws when a text, a list or the stack would outgrow it. */
function isOutOfRoom(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /call stack|Invalid (?:string|array|typed array) length|maximum size/.test(error.message)
  );
}
