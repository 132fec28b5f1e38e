import { findReader } from "./readers/document-readers.ts";
import type { ReadArticle, ReadRequest } from "./reading/protocol.ts";
import { toArticle } from "./to-article.ts";

/** Reads a document where it is called, whatever time and memory it takes. Throws UserError, as its format's reader does. */
export async function readArticle({ bytes, declared, ...named }: ReadRequest): Promise<ReadArticle> {
  const { file } = named;
  const reader = findReader(file, bytes);
  if (reader === undefined)
    throw new RangeError(`Expected a reader for every file that is listed, got none for ${file}.`);
  const document = await reader.read(bytes, { name: file, ...(declared !== undefined && { declared }) });
  const { warnings, kept, isPaywalled } = document;
  return {
    article: await toArticle(document, named),
    warnings,
    ...(kept !== undefined && { kept }),
    ...(isPaywalled && { isPaywalled }),
  };
}
