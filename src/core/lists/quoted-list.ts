import type { Article, Sentence } from "../article/article.ts";
import { isIn } from "../text/spans.ts";
import type { Span } from "../types.ts";
import { extentOf, type List, MAX_LIST_CHARS } from "./list.ts";
import { listsOf } from "./read-lists.ts";

/** Sentences of a list's items, in order. */
export type ListItems = readonly [Sentence, ...Sentence[]];

/** What of a list is wanted: what a line opens alone, the list that an item is directly in, or all of it, with what it is inside of. */
export type ListWanted = "opened" | "around" | "whole";

/**
 * The items to be quoted instead of a sentence: those that it opens ("You need:"), or, where more is wanted, those of the list that it is
 * an item of. An item that says something and holds a list stands before what it holds. Undefined where there is no such list, or its
 * first item alone is too long; a whole list is too long where its last is.
 */
export function findList(article: Article, sentence: Sentence, wanted: ListWanted): ListItems | undefined {
  const lists = wantedLists(article, sentence, wanted);
  const holder = holdsOne(article, sentence, lists) ? [sentence] : [];
  const [first, ...others] = [...holder, ...sentencesOf(article, lists)];
  if (first === undefined || first.end - first.start > MAX_LIST_CHARS) return undefined;
  const fitting = others.filter(({ end }) => end - first.start <= MAX_LIST_CHARS);
  return wanted === "whole" && fitting.length < others.length ? undefined : [first, ...fitting];
}

/** "Kim: book the hall" above what that takes says more than "You need:" does. */
function holdsOne({ source: { text }, blocks }: Article, sentence: Sentence, lists: readonly List[]): boolean {
  const isItem = blocks[sentence.block]?.kind === "item";
  const isHolder = isItem && lists.some(({ opening }) => opening !== undefined && isIn(opening, sentence));
  return isHolder && !OPENS.test(text.slice(sentence.start, sentence.end));
}

const OPENS = /[:：]["”’»)\]\s]*$/u;

/** From the first to the last item of the list that a sentence is an item of; undefined where it stands alone, or in no list. */
export function listAround(article: Article, sentence: Sentence): Span | undefined {
  const own = countedList(article, sentence);
  return own === undefined || own.items.length === 1 ? undefined : extentOf(own);
}

/** The list that a sentence is in an item of; undefined among paragraphs that no line opens: of minutes each point is a matter of its own. */
function countedList(article: Article, sentence: Sentence): List | undefined {
  const own = listHolding(article, sentence);
  return own === undefined || (own.opening === undefined && isOfParagraphs(article, own)) ? undefined : own;
}

/** Whether most items say more than one sentence. */
function isOfParagraphs({ sentences }: Article, { items }: List): boolean {
  const long = items.filter(({ line }) => sentences.filter((sentence) => isIn(sentence, line)).length > 1);
  return long.length * 2 > items.length;
}

function wantedLists(article: Article, sentence: Sentence, wanted: ListWanted): readonly List[] {
  const own = ownList(article, sentence, wanted);
  const { opening } = (wanted === "whole" ? outermost(own) : own) ?? {};
  const opened = markedLists(article).filter((list) => list.opening && isIn(list.opening, opening ?? sentence));
  if (opened.length > 0 || own === undefined) return opened;
  return own.items.length > 1 ? [own] : [];
}

function ownList(article: Article, sentence: Sentence, wanted: ListWanted): List | undefined {
  if (wanted === "opened") return undefined;
  return wanted === "whole" ? listHolding(article, sentence) : countedList(article, sentence);
}

/** The outermost list around that a line or an item opens. */
function outermost(list: List | undefined): List | undefined {
  return list?.outer?.opening === undefined ? list : outermost(list.outer);
}

/** The innermost list that a sentence is in an item's own words of. */
function listHolding(article: Article, sentence: Sentence): List | undefined {
  return markedLists(article).find(({ items }) => items.some(({ line }) => isIn(sentence, line)));
}

function markedLists(article: Article): readonly List[] {
  return listsOf(article).filter(({ kind }) => kind !== "steps" && kind !== "numbered");
}

/** Of the items, and of what is code in them, with those of lists inside of them. */
function sentencesOf({ blocks, sentences }: Article, lists: readonly List[]): readonly Sentence[] {
  const extents = lists.map(extentOf);
  return sentences.filter((sentence) => {
    const kind = blocks[sentence.block]?.kind;
    return (kind === "item" || kind === "code") && extents.some((extent) => isIn(sentence, extent));
  });
}
