import { type AttributedArticle, type Block, createArticle } from "../../src/core/article/article.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Source, SourceMetadata } from "../../src/core/types.ts";
import { findSpeakers } from "../../src/finders/attribution/attribute.ts";
import { buildArticle } from "../../src/ingest/article/build-article.ts";
import type { Part } from "../../src/ingest/article/parts.ts";
import { findBlocks } from "../../src/ingest/readers/text/find-blocks.ts";

type About = Partial<SourceMetadata & Pick<Source, "id" | "version">>;

/** A plain text read as an article; French, id "a" and version "v" unless said otherwise. */
export function articleOf(text: string, about: About = {}): AttributedArticle {
  const { metadata } = sourceOf(text, about);
  return attributed(sourceOf(text, about), findBlocks(text, metadata));
}

/** A document's parts as an article; see articleOf. */
export function articleOfParts(parts: readonly Part[], about: About = {}): AttributedArticle {
  const { text, blocks } = buildArticle(parts);
  return attributed(sourceOf(text, about), blocks);
}

function sourceOf(text: string, { id = "a", version = "v", ...given }: About): Source {
  return { library: FOLDER_LIBRARY, id, version, text, metadata: { title: "Titre", language: "fr", ...given } };
}

function attributed(source: Source, blocks: readonly Block[]): AttributedArticle {
  const article = createArticle(source, blocks);
  return { ...article, speakers: findSpeakers(article) };
}
