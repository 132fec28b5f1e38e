import type { Span } from "../types.ts";
import type { Article, Block, Sentence } from "./article.ts";

/** What names something, and what is said of it: "Price", "40 €". */
export interface Labelled {
  readonly label: Span;
  readonly value: Span;
}

/** A label is short; what stands before a colon may be half a sentence. */
const LABELLED = /^(?<label>[^:：\n]{1,40}?)(?<mark>[ \u00A0\u202F]?[:：]\s+)\S/u;

/** A longer line says more than a value. */
const MAX_LINE_CHARS = 120;

/** A line of a label and its value ("Price: 40 €"), a definition with its term; undefined for any other sentence. */
export function readLabelled(article: Article, sentence: Sentence): Labelled | undefined {
  return byMark(article, sentence) ?? byTerm(article, sentence);
}

/** The label of a paragraph that is but a label and its value, and no sentence that opens so. */
export function labelOfLine({ source: { text } }: Pick<Article, "source">, block: Block): Span | undefined {
  const { kind, start, end } = block;
  if (kind !== "paragraph" || end - start > MAX_LINE_CHARS) return undefined;
  const label = LABELLED.exec(text.slice(start, end))?.groups?.label;
  return label === undefined ? undefined : { start, end: start + label.length };
}

function byMark({ source: { text }, blocks }: Article, { start, end, block }: Sentence): Labelled | undefined {
  // A colon inside a paragraph introduces what somebody says, or a reason.
  if (blocks[block]?.start !== start) return undefined;
  const { label = "", mark = "" } = LABELLED.exec(text.slice(start, end))?.groups ?? {};
  if (label === "") return undefined;
  const labelEnd = start + label.length;
  return { label: { start, end: labelEnd }, value: { start: labelEnd + mark.length, end } };
}

/** A term stands above its definitions as an item that cannot be quoted alone. */
function byTerm({ blocks }: Article, { start, end, block }: Sentence): Labelled | undefined {
  const own = blocks[block];
  const above = own?.kind === "paragraph" ? own.context?.at(-1) : undefined;
  const term =
    above?.kind === "opening" ? blocks.slice(0, block).findLast((each) => each.start === above.start) : undefined;
  const isTerm = term?.kind === "item" && term.paragraph === undefined;
  return isTerm ? { label: { start: term.start, end: term.end }, value: { start, end } } : undefined;
}
