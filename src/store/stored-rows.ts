import {
  type Article,
  type Block,
  type ContextSpan,
  createArticle,
  paragraphsByBlankLines,
  type Sentence,
  sentencesMeeting,
} from "../core/article/article.ts";
import type { StoredPassage } from "../core/ports/store.ts";
import type { LibraryId } from "../core/scope.ts";
import type { SourceMetadata } from "../core/types.ts";

/** Reads what `JSON.stringify` made of a T; how it fails is the adapter's. */
export type ReadJson = <T>(json: string) => T;

/** A version as the tables of every adapter keep it: JSON, so that every string comes back as it went in. */
export interface VersionRow {
  readonly version: string;
  readonly text: string;
  readonly metadata: string;
  /** Null in a version that was read before blocks were kept. */
  readonly blocks: string | null;
  readonly sentences: string | null;
  readonly page_text: string | null;
}

/** What a source is listed by, as every adapter selects it. */
export interface SummaryRow {
  readonly id: string;
  readonly version: string;
  readonly origin: string;
  readonly content_hash: string;
  readonly fingerprint: string;
  readonly metadata: string;
  readonly passages: number;
}

/** A source with its current version, as every adapter selects it. */
export interface SourceRow extends VersionRow {
  readonly origin: string;
  readonly content_hash: string;
  readonly fingerprint: string;
  readonly facts: string;
  readonly speakers: string;
}

/** A passage as the tables of every adapter keep it, but for its vector. */
export interface PassageRow {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly first_sentence: number;
  readonly sentences: number;
  readonly context: string;
}

/** The text of an erased version: no version of a source is otherwise empty. */
export const ERASED_TEXT = JSON.stringify("");

export function versionRow({ source, blocks, sentences }: Article): VersionRow {
  return {
    version: source.version,
    text: JSON.stringify(source.text),
    metadata: JSON.stringify(source.metadata),
    blocks: JSON.stringify(blocks),
    sentences: JSON.stringify(sentences),
    page_text: source.pageText === undefined ? null : JSON.stringify(source.pageText),
  };
}

/** The article of a version's row. */
export function articleOfRow(
  { library, id }: { readonly library: LibraryId; readonly id: string },
  { version, text, metadata, blocks, sentences, page_text: pageText }: VersionRow,
  read: ReadJson,
): Article {
  const source = {
    library,
    id,
    version,
    text: read<string>(text),
    metadata: read<SourceMetadata>(metadata),
    ...(pageText !== null && { pageText: read<string>(pageText) }),
  };
  if (blocks === null || sentences === null) return createArticle(source, paragraphsByBlankLines(source.text));
  return { source, blocks: read<readonly Block[]>(blocks), sentences: read<readonly Sentence[]>(sentences) };
}

export function passageRow(article: Article, { ordinal, start, end, sentences, context }: StoredPassage): PassageRow {
  const [first] = sentences;
  return {
    ordinal,
    start,
    end,
    first_sentence: first === undefined ? 0 : sentencesMeeting(article, first).from,
    sentences: sentences.length,
    context: JSON.stringify(context),
  };
}

/** The passage of a row and its vector. */
export function passageOfRow(
  { source, sentences: all }: Article,
  { ordinal, start, end, first_sentence: first, sentences, context }: PassageRow,
  { vector, read }: { readonly vector: Float32Array; readonly read: ReadJson },
): StoredPassage {
  return {
    source: source.id,
    version: source.version,
    ordinal,
    start,
    end,
    sentences: all.slice(first, first + sentences),
    context: read<readonly ContextSpan[]>(context),
    vector,
  };
}
