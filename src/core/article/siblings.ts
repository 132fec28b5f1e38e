import type { Span } from "../types.ts";
import type { Article, Block } from "./article.ts";
import { labelOfLine } from "./labelled.ts";

/** Blocks beside one that are looked at, each way: long tables are walked in the neighbourhood alone. */
const REACH = 60;

/** The question's words, by number, that stand in a stretch of the article. */
export type WordsOf = (span: Span) => ReadonlySet<number>;

/**
 * How many more of the question's words another row of the same table, another item of the same list, another line of a label and its
 * value beside this one holds, each word that this one alone holds taken off: above 0 where the question names a neighbour. 0 for what
 * stands in none of these.
 */
export function siblingLead(article: Article, index: number, wordsOf: WordsOf): number {
  const own = article.blocks[index];
  const named = own && namedBy(article, own);
  if (named === undefined) return 0;
  const words = wordsOf(named);
  const siblings = [...walk(article, index, -1), ...walk(article, index, 1)];
  const leads = siblings.map((sibling) => {
    const others = wordsOf(sibling);
    return count(others, words) - count(words, others);
  });
  return Math.max(0, ...leads);
}

/** Where the words stand that name one among its neighbours: a line by its label alone, since its value is what is asked for. */
function namedBy(article: Article, block: Block): Span | undefined {
  return block.kind === "row" || block.kind === "item" ? block : labelOfLine(article, block);
}

function* walk(article: Article, index: number, step: 1 | -1): Generator<Span> {
  const kind = article.blocks[index]?.kind;
  for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
    const block = article.blocks[at];
    const named = block?.kind === kind && block !== undefined ? namedBy(article, block) : undefined;
    if (named === undefined) return;
    // A header row cannot be quoted.
    if (block?.paragraph !== undefined) yield named;
  }
}

/** How many of some words are not among others. */
function count(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  return [...words].filter((word) => !others.has(word)).length;
}
