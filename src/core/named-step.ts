import type { Article, Block } from "./article.ts";
import { alternatives } from "./languages/words-of.ts";
import type { AskedItem } from "./question/asked-list.ts";
import { foldText } from "./text.ts";

/** Whether a block is the step that is asked for: the item of an ordered list with that number, or what stands under a heading with it. */
export function isStep(article: Pick<Article, "blocks" | "source">, index: number, step: AskedItem["place"]): boolean {
  const block = article.blocks[index];
  if (block === undefined) return false;
  if (isOrdered(block)) return step === "last" ? isLastOf(article, index) : block.list?.number === step;
  return step !== "last" && headedNumber(article, block) === step;
}

/** Whether a block is one of several steps. */
export function isOrdered({ kind, list }: Block): boolean {
  return kind === "item" && list?.kind === "ordered";
}

/** No item of the same list comes after it; what stands inside the items between them does not matter. */
function isLastOf({ blocks }: Pick<Article, "blocks">, index: number): boolean {
  const own = blocks[index];
  for (const other of blocks.slice(index + 1)) {
    if (other.kind === "heading") return true;
    if (isOrdered(other) && isBeside(other, own)) return (other.list?.number ?? 0) <= (own?.list?.number ?? 0);
  }
  return true;
}

function isBeside({ context = [] }: Block, own: Block | undefined): boolean {
  const others = own?.context ?? [];
  return context.length === others.length && context.every(({ start }, at) => start === others[at]?.start);
}

/** The number that the innermost heading begins with: "Step 3", "3. Paint". */
function headedNumber({ source }: Pick<Article, "source">, { context = [] }: Block): number | undefined {
  const heading = context.findLast(({ kind }) => kind === "heading");
  if (heading === undefined) return undefined;
  const match = numberedHeading.exec(foldText(source.text.slice(heading.start, heading.end)));
  return match === null ? undefined : Number(match[1] ?? match[2]);
}

const nouns = alternatives(({ lists }) => lists.items);
const numberedHeading = new RegExp(
  String.raw`^(?:(?:${nouns})\s+(\p{N}{1,2})(?![\p{N}\p{L}])|(\p{N}{1,2})\s?[.):–—-]\s)`,
  "u",
);
