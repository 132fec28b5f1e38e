import type { Article, Block } from "../article/article.ts";
import { openingPlace } from "../question/asked-list.ts";
import { isIn } from "../text/spans.ts";
import { type List, type ListItem, rightAbove } from "./list.ts";

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

/**
 * Parts of an article that count themselves, each a heading with what is below it, or a paragraph with the list that it opens: "Step 1: ...",
 * "Step 2: ..." and "1. ...", "2. ..." beside each other under the same headings, from 1 on, two at least.
 */
export function numberedPartsOf(article: Article): readonly List[] {
  const groups: [Opening, ...Opening[]][] = [];
  for (const opening of article.blocks.flatMap((block) => openingOf(article, block) ?? [])) {
    const before = groups.findLast(([first]) => isBeside(first, opening));
    if (opening.number === 1) groups.push([opening]);
    else if (before?.at(-1)?.number === opening.number - 1) before.push(opening);
  }
  return groups.flatMap(([first, ...others]): List[] => {
    if (others.length === 0) return [];
    const { context = [] } = first.block;
    return [
      {
        kind: first.isNamed ? "steps" : "numbered",
        items: [toItem(article, first), ...others.map((each) => toItem(article, each))],
        above: rightAbove(context),
        around: context,
      },
    ];
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

/** With what is below; without a heading that says nothing. */
function toItem({ blocks, sentences }: Article, { block, number, isBare }: Opening): ListItem {
  const below = sentences.filter(({ block: at }) => blocks[at]?.context?.some((above) => isIn(above, block)));
  const [first] = below;
  const { start, end } = isBare && first !== undefined ? first : block;
  return { start, end: below.at(-1)?.end ?? end, number, line: { start, end } };
}
