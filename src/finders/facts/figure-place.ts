import type { Article, Block } from "../../core/article/article.ts";
import type { Span } from "../../core/types.ts";
import { lastStartingBefore } from "../names/span-search.ts";

/** Cells of a row that is a label and its value. */
const LABELLED_CELLS = 2;

/**
 * Whether what stands around a figure without a unit may tell what it counts: words of its sentence, in a table those of its cell, the
 * header above it, or the label of a row of two cells.
 */
export function isNamedByItsPlace({ source: { text }, blocks, sentences }: Article, figure: Span): boolean {
  const sentence = sentences[lastStartingBefore(sentences, figure.start)];
  const block = sentence && blocks[sentence.block];
  if (sentence === undefined || block === undefined) return false;
  const index = block.cells?.findIndex(({ start, end }) => start <= figure.start && figure.end <= end) ?? -1;
  const cell = block.cells?.[index];
  if (cell === undefined) return hasWords(text, sentence);
  const label = block.cells?.length === LABELLED_CELLS ? block.cells[0] : undefined;
  return [cell, headerOf(blocks, block)?.cells?.[index], label].some((span) => span && hasWords(text, span));
}

function headerOf(blocks: readonly Block[], { context = [] }: Block): Block | undefined {
  const header = context.findLast(({ kind }) => kind === "header");
  return header && blocks[lastStartingBefore(blocks, header.start)];
}

function hasWords(text: string, { start, end }: Span): boolean {
  return /\p{L}/u.test(text.slice(start, end));
}
