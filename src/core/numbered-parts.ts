import type { Article, Block } from "./article.ts";
import { type List, type ListItem, rightAbove } from "./lists.ts";
import { openingPlace } from "./question/asked-list.ts";
import { MAX_LIST_CHARS } from "./quoted-list.ts";
import type { Span } from "./types.ts";

/** Parts of an article that count themselves, each a heading with what is below it, or a paragraph with the list that it opens. */
export interface NumberedParts extends List {
  /** They say what they are ("Step 2: ..."), and do not only show a number ("2. ..."). */
  readonly areNamed: boolean;
}

interface Opening {
  readonly block: Block;
  readonly number: number;
  readonly isNamed: boolean;
  /** It says nothing but which part it is. */
  readonly isBare: boolean;
}

const NUMBER = /^\s*(?<number>\d{1,2})(?:\s?[.)]|\uFE0F?\u20E3)\s*(?=\p{L})/u;
/** What a part is shows within so many UTF-16 code units. */
const MAX_OPENING_CHARS = 80;
const KINDS: ReadonlySet<Block["kind"]> = new Set(["heading", "paragraph"]);

/** "Step 1: ...", "Step 2: ..." and "1. ...", "2. ..." that stand beside each other under the same headings, from 1 on, two at least. */
export function numberedPartsOf(article: Article): readonly NumberedParts[] {
  const groups: [Opening, ...Opening[]][] = [];
  for (const opening of article.blocks.flatMap((block) => openingOf(article, block) ?? [])) {
    const before = groups.findLast(([first]) => isBeside(first, opening));
    if (opening.number === 1) groups.push([opening]);
    else if (before?.at(-1)?.number === opening.number - 1) before.push(opening);
  }
  return groups.flatMap(([first, ...others]) => {
    if (others.length === 0) return [];
    const { context = [] } = first.block;
    return {
      items: [toItem(article, first), ...others.map((each) => toItem(article, each))],
      isOrdered: true,
      areNamed: first.isNamed,
      above: rightAbove(context),
      around: context,
    };
  });
}

function openingOf({ source: { text } }: Article, block: Block): Opening | undefined {
  if (!KINDS.has(block.kind)) return undefined;
  const line = text.slice(block.start, Math.min(block.end, block.start + MAX_OPENING_CHARS));
  const named = openingPlace(line);
  if (named !== undefined) return { block, number: named.place, isNamed: true, isBare: named.isAll };
  const number = block.kind === "heading" ? NUMBER.exec(line)?.groups?.number : undefined;
  return number === undefined ? undefined : { block, number: Number(number), isNamed: false, isBare: false };
}

function isBeside(one: Opening, other: Opening): boolean {
  const [above, otherAbove] = [one, other].map(({ block }) =>
    (block.context ?? []).map(({ start }) => start).join(" "),
  );
  return (
    one.isNamed === other.isNamed &&
    one.block.kind === other.block.kind &&
    one.block.level === other.block.level &&
    above === otherAbove
  );
}

/** With as much of what is below as is quoted of a list; without a heading that says nothing. */
function toItem({ blocks, sentences }: Article, { block, number, isBare }: Opening): ListItem {
  const isOf = (above: Span) => block.start <= above.start && above.end <= block.end;
  const below = sentences.filter(({ block: at }) => blocks[at]?.context?.some(isOf));
  const first = below[0];
  const start = isBare && first !== undefined ? first.start : block.start;
  const end = below.findLast((sentence) => sentence.end - start <= MAX_LIST_CHARS)?.end ?? block.end;
  return { start, end, number };
}
