import { countParagraphs } from "../../core/article/article.ts";
import type { DocumentWarning } from "../../core/ports/document-reader.ts";
import type { SourceMetadata } from "../../core/types.ts";
import type { OpenedDocument, OpenedPage } from "../../ingest/open-document.ts";

/** What a person sees of a document before it is added. */
export interface Preview {
  readonly metadata: SourceMetadata;
  readonly paragraphs: number;
  /** Of the whole text, in UTF-16 code units. */
  readonly characters: number;
  /** Of the first and of the last block that can be quoted. */
  readonly first: string;
  readonly last: string;
  /** Share, 0-1, of the visible text that was kept, where the reader had to choose. */
  readonly kept?: number;
  readonly warnings: readonly DocumentWarning[];
  /** What the site asks of programs; a person named the page all the same. */
  readonly reservation?: "robots" | "tdm";
}

/** So many words are shown of the first and of the last block. */
const SHOWN_WORDS = 12;

export function previewOf(opened: OpenedDocument | OpenedPage): Preview {
  const {
    article: { source, blocks },
    kept,
    warnings,
  } = opened;
  const quotable = blocks.filter(({ paragraph }) => paragraph !== undefined);
  const wordsOf = (index: number) => {
    const { start, end } = quotable.at(index) ?? { start: 0, end: 0 };
    return source.text.slice(start, end).split(/\s+/);
  };
  const reservation = "reservation" in opened ? opened.reservation : undefined;
  return {
    metadata: source.metadata,
    paragraphs: countParagraphs(blocks),
    characters: source.text.length,
    first: wordsOf(0).slice(0, SHOWN_WORDS).join(" "),
    last: wordsOf(-1).slice(-SHOWN_WORDS).join(" "),
    warnings,
    ...(kept !== undefined && { kept }),
    ...(reservation !== undefined && { reservation }),
  };
}
