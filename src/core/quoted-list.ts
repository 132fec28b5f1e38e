import type { Article, Block, ContextSpan, Sentence } from "./article.ts";

/** No more of a list than this is quoted, in UTF-16 code units; whole items are left out at its end. */
export const MAX_LIST_CHARS = 700;

/** Sentences of a list's items, in order. */
export type ListItems = readonly [Sentence, ...Sentence[]];

/** What of a list is wanted: what a line opens alone, the list that an item is directly in, or all of it, with what it is inside of. */
export type ListWanted = "opened" | "around" | "whole";

/**
 * The items to be quoted instead of a sentence: those that it opens ("You need:"), or, where more is wanted, those of the list that it is
 * an item of. Undefined where there is no such list, or its first item alone is too long; a whole list is too long where its last is.
 */
export function findList(article: Article, sentence: Sentence, wanted: ListWanted): ListItems | undefined {
  const isForList = wanted !== "opened";
  const openings = isForList ? openingsOf(article, sentence) : [];
  const above = wanted === "whole" ? openings[0] : openings.at(-1);
  const opening = above ?? sentence;
  const opened = article.sentences.filter((each) =>
    openingsOf(article, each).some((line) => opening.start <= line.start && line.end <= opening.end),
  );
  const items = isForList && above === undefined && opened.length === 0 ? itemsAround(article, sentence) : opened;
  const [first, ...others] = items;
  if (first === undefined || first.end - first.start > MAX_LIST_CHARS) return undefined;
  const fitting = others.filter(({ end }) => end - first.start <= MAX_LIST_CHARS);
  return wanted === "whole" && fitting.length < others.length ? undefined : [first, ...fitting];
}

/**
 * The items of the list that a sentence is one of, by what they are read under, with those of lists inside of them; none where it stands
 * alone, or in no list.
 */
export function itemsAround({ blocks, sentences }: Article, { block, start }: Sentence): readonly Sentence[] {
  const own = blocks[block];
  const at = sentences.findIndex((each) => each.start === start);
  if (own?.kind !== "item" || at === -1) return [];
  const isBeside = ({ block: other }: Sentence) => blocks[other]?.kind === "item" && isUnderSame(blocks[other], own);
  let from = at;
  let to = at;
  for (let before = sentences[from - 1]; before !== undefined && isBeside(before); before = sentences[from - 1])
    from -= 1;
  for (let after = sentences[to + 1]; after !== undefined && isBeside(after); after = sentences[to + 1]) to += 1;
  return from === to ? [] : sentences.slice(from, to + 1);
}

/** Whether a block is read under what an item is read under, and beside that only under items. */
function isUnderSame({ context = [] }: Block, { context: own = [] }: Block): boolean {
  const inside = context.slice(own.length);
  return (
    own.every(({ start }, index) => start === context[index]?.start) && inside.every(({ kind }) => kind === "opening")
  );
}

/** The lines below the last heading that open the list, the table or the code that a sentence stands in, the outermost first. */
function openingsOf({ blocks }: Article, { block }: Sentence): readonly ContextSpan[] {
  const { kind, context = [] } = blocks[block] ?? {};
  return kind === "item" || kind === "code" ? context.filter((each) => each.kind === "opening") : [];
}
