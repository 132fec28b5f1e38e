import { type AttributedArticle, createArticle } from "../../src/core/article.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Source, SourceMetadata } from "../../src/core/types.ts";
import { findSpeakers } from "../../src/finders/attribution/attribute.ts";
import { findBlocks } from "../../src/ingest/readers/text/find-blocks.ts";

/** A plain text read as an article; French, id "a" and version "v" unless said otherwise. */
export function articleOf(
  text: string,
  { id = "a", version = "v", ...given }: Partial<SourceMetadata & Pick<Source, "id" | "version">> = {},
): AttributedArticle {
  const metadata: SourceMetadata = { title: "Titre", language: "fr", ...given };
  const article = createArticle({ library: FOLDER_LIBRARY, id, version, text, metadata }, findBlocks(text, metadata));
  return { ...article, speakers: findSpeakers(article) };
}
