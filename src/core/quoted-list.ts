import type { Article, Block, ContextSpan, Sentence } from "./article.ts";

/** No more of a list than this is quoted, in UTF-16 code units; whole items are left out at its end. */
export const MAX_LIST_CHARS = 700;

/** Sentences of a list's items, in order. */
export type ListItems = readonly [Sentence, ...Sentence[]];

/**
 * The items to be quoted instead of a sentence: those that it opens ("You need:"), or, where several things are asked for, those of the
 * list that it is an item of. Undefined where there is no such list, or its first item alone is too long.
 */
export function findList(article: Article, sentence: Sentence, isForSeveral: boolean): ListItems | undefined {
  const above = isForSeveral ? openingOf(article, sentence) : undefined;
  const opening = above ?? sentence;
  const opened = article.sentences.filter((each) => {
    const line = openingOf(article, each);
    return line !== undefined && opening.start <= line.start && line.end <= opening.end;
  });
  const items = isForSeveral && above === undefined && opened.length === 0 ? itemsAround(article, sentence) : opened;
  const [first, ...others] = items;
  if (first === undefined || first.end - first.start > MAX_LIST_CHARS) return undefined;
  return [first, ...others.filter(({ end }) => end - first.start <= MAX_LIST_CHARS)];
}

/** The items of the list that a sentence is one of, by what they are read under; none where it stands alone, or in no list. */
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

function isUnderSame({ context = [] }: Block, { context: other = [] }: Block): boolean {
  return context.length === other.length && context.every(({ start }, index) => start === other[index]?.start);
}

/** The line that opens the list, the table or the code that a sentence stands in. */
function openingOf({ blocks }: Article, { block }: Sentence): ContextSpan | undefined {
  const { kind, context = [] } = blocks[block] ?? {};
  return kind === "item" || kind === "code" ? context.findLast((each) => each.kind === "opening") : undefined;
}
