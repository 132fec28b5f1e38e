import type { Article, Block } from "./article.ts";
import type { Span } from "./types.ts";

/** Blocks beside one that are looked at, each way: long tables are walked in the neighbourhood alone. */
const REACH = 60;

/** The question's words, by number, that stand in a stretch of the article. */
export type WordsOf = (span: Span) => ReadonlySet<number>;

/**
 * How many more of the question's words another row of the same table, another item of the same list holds, each word that this one alone
 * holds taken off: above 0 where the question names a neighbour. 0 for what stands in no table and no list.
 */
export function siblingLead(article: Pick<Article, "blocks">, index: number, wordsOf: WordsOf): number {
  const own = article.blocks[index];
  if (own === undefined || (own.kind !== "row" && own.kind !== "item")) return 0;
  const words = wordsOf(own);
  const siblings = [...walk(article.blocks, index, -1), ...walk(article.blocks, index, 1)];
  const leads = siblings.map((sibling) => {
    const others = wordsOf(sibling);
    return count(others, words) - count(words, others);
  });
  return Math.max(0, ...leads);
}

function* walk(blocks: readonly Block[], index: number, step: 1 | -1): Generator<Block> {
  const kind = blocks[index]?.kind;
  for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
    const block = blocks[at];
    if (block === undefined || block.kind !== kind) return;
    // A header row cannot be quoted.
    if (block.paragraph !== undefined) yield block;
  }
}

/** How many of some words are not among others. */
function count(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  return [...words].filter((word) => !others.has(word)).length;
}
