import type { Article, Block } from "./article.ts";
import { headerOf } from "./reading-view.ts";
import type { WordsOf } from "./siblings.ts";
import type { Span } from "./types.ts";

/**
 * The cell of a row that a question asks for: below the one header that holds most of the question's words, or, in a row of two cells,
 * beside the one that holds them. Undefined where neither is so, where the cell is empty, and where the question names what is in it:
 * "Which village has 455 inhabitants?" does not ask for the 455.
 */
export function findAskedCell(article: Article, row: Block, wordsOf: WordsOf): Span | undefined {
  const cell = underHeader(article, row, wordsOf) ?? besideLabel(row, wordsOf);
  return cell !== undefined && cell.start < cell.end && wordsOf(cell).size === 0 ? cell : undefined;
}

function underHeader(article: Article, row: Block, wordsOf: WordsOf): Span | undefined {
  const counts = headerOf(article, row)?.cells?.map((header) => wordsOf(header).size) ?? [];
  const most = Math.max(0, ...counts);
  const only = counts.indexOf(most) === counts.lastIndexOf(most);
  return most > 0 && only ? row.cells?.[counts.indexOf(most)] : undefined;
}

function besideLabel({ cells = [] }: Block, wordsOf: WordsOf): Span | undefined {
  const [label, value, ...more] = cells;
  const isLabelled = label !== undefined && value !== undefined && more.length === 0 && wordsOf(label).size > 0;
  return isLabelled ? value : undefined;
}
