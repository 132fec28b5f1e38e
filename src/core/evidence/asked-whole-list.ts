import type { Article, Block } from "../article/article.ts";
import type { WordsOf } from "../article/siblings.ts";
import { rightAbove } from "../lists/list.ts";
import { namesNeeds } from "../question/asked-list.ts";
import type { Span } from "../types.ts";
import { wordShare } from "./asked-cell.ts";

/** A question as it is held against a list. */
export interface AskedOfList {
  /** Each spelling and stem of its informative words -> the word's number. */
  readonly terms: ReadonlyMap<string, number>;
  readonly wordsOf: WordsOf;
  /** Whether it asks how something is done. */
  readonly isForSteps: boolean;
}

/** So many words of the line that opens a list say what the list is of, where the question says more. */
const MIN_OPENING_WORDS = 2;

/**
 * Whether a question asks for what an item's whole list is of: "How do I become a guide?" of the steps below "To become a guide:". It does
 * not where it names what stands in that item rather than above the list.
 */
export function asksWholeList(article: Article, item: Block, { terms, wordsOf, isForSteps }: AskedOfList): boolean {
  const { kind, context = [], list } = item;
  const below = rightAbove(context).filter((each) => each.kind === "heading" || each.kind === "opening");
  const opening = below.find((each) => each.kind === "opening") ?? below[0];
  if (kind !== "item" || opening === undefined) return false;
  const above = unite(below, wordsOf);
  if ([...wordsOf(item)].some((word) => !above.has(word))) return false;
  if (isForSteps && list?.kind === "ordered") return true;
  const held = wordsOf(opening);
  const titles = article.blocks.filter((block) => block.kind === "title");
  // "Fixed" below "Version 2.1": the outer headings tell which list of that name is meant.
  const said = unite([...context, ...titles], wordsOf);
  const needs = new Set([...terms].flatMap(([word, number]) => (namesNeeds(word) ? [number] : [])));
  const isAllSaid = [...terms.values()].every((word) => said.has(word) || needs.has(word));
  if (isAllSaid && held.size > 0) return true;
  return held.size >= MIN_OPENING_WORDS && wordShare(article, opening, wordsOf) === 1;
}

function unite(spans: readonly Span[], wordsOf: WordsOf): ReadonlySet<number> {
  return new Set(spans.flatMap((span) => [...wordsOf(span)]));
}
