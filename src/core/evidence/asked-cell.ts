import type { Article, Block } from "../article/article.ts";
import type { WordsOf } from "../article/siblings.ts";
import type { AnswerKind } from "../languages/types/kind-words.ts";
import { analyze } from "../lexical/analyze.ts";
import { fitsKind, headsKind } from "../question/answer-kind.ts";
import type { Span } from "../types.ts";
import { columnHeads, headText } from "./column-heads.ts";

/**
 * The cell of a row that a question asks for: below the one header that holds most of the question's words, or, in a row of two cells,
 * beside the one that holds them; below one that says the kind of answer in other words where none holds any. Undefined where neither is so,
 * where the cell is empty, and where the question names what is in it: "Which village has 455 inhabitants?" does not ask for the 455.
 */
export function findAskedCell(article: Article, row: Block, asked: AskedOfRow): Span | undefined {
  const { wordsOf } = asked;
  const cell = underHeader(article, row, asked) ?? besideLabel(row, wordsOf);
  return cell !== undefined && cell.start < cell.end && wordsOf(cell).size === 0 ? cell : undefined;
}

/** The only cell of a row with a figure that the question does not name, where it asks for one and no header tells: "140,00". */
export function findOnlyFigure(
  { source: { text } }: Article,
  { cells = [] }: Block,
  { kind, wordsOf }: AskedOfRow,
): Span | undefined {
  if (kind === undefined || !FIGURES.has(kind)) return undefined;
  const figures = cells.filter((cell) => /\p{N}/u.test(text.slice(cell.start, cell.end)) && isOpen(cell, wordsOf));
  return figures.length === 1 ? figures[0] : undefined;
}

const FIGURES: ReadonlySet<AnswerKind> = new Set(["age", "percentage", "money", "duration", "count", "quantity"]);

/** How much (0-1) of the cell that names a row, the one asked for aside, stands in the question. */
export function nameShare(article: Article, { cells = [] }: Block, asked: Span, wordsOf: WordsOf): number {
  const shares = cells.filter(({ start }) => start !== asked.start).map((cell) => wordShare(article, cell, wordsOf));
  return Math.max(0, ...shares);
}

/** How much (0-1) of some words of an article stands in the question. */
export function wordShare(article: Article, words: Span, wordsOf: WordsOf): number {
  return Math.min(1, wordsOf(words).size / Math.max(1, countWords(article, words)));
}

/** Whether a cell can be what is asked for: a figure of another unit is not, "free" or "closed" may be. */
export function mayAnswer(kind: AnswerKind | undefined, cell: string): boolean {
  const asksForUnit = kind === "duration" || kind === "percentage" || kind === "age";
  return !asksForUnit || !/\p{N}/u.test(cell) || fitsKind(kind, cell, { start: 0, end: cell.length });
}

/** What a question asks of a row. */
interface AskedOfRow {
  readonly kind: AnswerKind | undefined;
  readonly wordsOf: WordsOf;
}

function underHeader(article: Article, row: Block, { kind, wordsOf }: AskedOfRow): Span | undefined {
  const own = wordsOf(row);
  const shares = columnHeads(article, row)?.map((head) => {
    // "Room" above "Reading room" names the row already.
    const held = new Set(head.flatMap((header) => [...wordsOf(header)].filter((word) => !own.has(word)))).size;
    const said = head.reduce((count, header) => count + countWords(article, header), 0);
    // Of two headers that hold as many, the one that says nothing else: "Entry" rather than "Ten entries".
    const named = held + held / (1 + said);
    return named > 0 || !headsKind(kind, headText(head, article)) ? named : ANNOUNCED;
  });
  const most = Math.max(0, ...(shares ?? []));
  const named = [...(shares ?? []).keys()].filter((column) => shares?.[column] === most);
  // Of headers that are named alike, one stands over what the question names, as "Ticket" over "Bicycle".
  const open = named.length === 1 ? named : named.filter((column) => isOpen(row.cells?.[column], wordsOf));
  const [only, ...others] = open;
  return most > 0 && only !== undefined && others.length === 0 ? row.cells?.[only] : undefined;
}

/** What a header weighs that tells the kind of answer in other words than the question: less than one of its words. */
const ANNOUNCED = 0.5;

function isOpen(cell: Span | undefined, wordsOf: WordsOf): boolean {
  return cell === undefined || wordsOf(cell).size === 0;
}

function besideLabel({ cells = [] }: Block, wordsOf: WordsOf): Span | undefined {
  const [label, value, ...more] = cells;
  const isLabelled = label !== undefined && value !== undefined && more.length === 0 && wordsOf(label).size > 0;
  return isLabelled ? value : undefined;
}

/** Those that carry information. */
function countWords({ source: { text, metadata } }: Article, { start, end }: Span): number {
  return analyze(text.slice(start, end), metadata.language).length;
}
