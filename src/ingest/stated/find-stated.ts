import type { Block } from "../../core/article.ts";
import { splitSentences } from "../../core/sentences.ts";
import type { Language, StatedField } from "../../core/types.ts";
import { readLicensedSelf, readStatedLine, type StatedInLine } from "./read-line.ts";

/** What a text says of where it comes from. */
export interface FoundStated {
  readonly values: { readonly [Field in StatedField["field"]]?: string };
  /** In order of the text. */
  readonly stated: readonly StatedField[];
  /** The blocks, with lines that say nothing else taken for credits, which are not counted. */
  readonly blocks: readonly Block[];
}

/** Bylines stand above so many paragraphs of the text proper, at the top. */
const MAX_BODY_ABOVE = 2;
/** A paragraph of the text proper is at least so long, in UTF-16 code units. */
const MIN_BODY_CHARS = 200;
const MAX_BLOCKS_AT_TOP = 12;
/** Such lines stand among so many blocks at the end. */
const BLOCKS_AT_END = 4;
const LINES: ReadonlySet<Block["kind"]> = new Set(["paragraph", "answer", "credit", "heading"]);

interface Found {
  readonly block: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly read: StatedInLine;
}

/** Byline, date line, licence and source of an article, where they stand in its text alone on their lines, at the top or at the end. */
export function findStated(text: string, blocks: readonly Block[], language: Language): FoundStated {
  const top = countTop(blocks);
  const found = blocks.flatMap((block, index): Found[] => {
    const isAtTop = index < top;
    if (!isAtTop && index < blocks.length - BLOCKS_AT_END) return [];
    return readBlock(text, block, { language, isAtTop }).map((each) => ({ block: index, ...each }));
  });
  const chosen = choose(found);
  const lines = new Set(chosen.filter(({ span, block }) => isWhole(span, blocks[block])).map(({ block }) => block));
  return {
    values: Object.fromEntries(chosen.map(({ read }) => [read.field, read.value])),
    stated: chosen
      .map(({ span, read }) => ({ field: read.field, ...span, words: { start: read.start, end: read.end } }))
      .sort((a, b) => a.start - b.start || a.words.start - b.words.start),
    blocks: isRest(blocks, lines) ? toCredits(blocks, lines) : blocks,
  };
}

function countTop(blocks: readonly Block[]): number {
  let body = 0;
  const end = blocks.findIndex(({ paragraph, start, end: blockEnd }) => {
    if (paragraph !== undefined && blockEnd - start >= MIN_BODY_CHARS) body++;
    return body >= MAX_BODY_ABOVE;
  });
  return Math.min(end === -1 ? blocks.length : end, MAX_BLOCKS_AT_TOP);
}

function readBlock(
  text: string,
  block: Block,
  place: { readonly language: Language; readonly isAtTop: boolean },
): Omit<Found, "block">[] {
  if (!LINES.has(block.kind)) return [];
  const { start, end } = block;
  const line = readStatedLine(text.slice(start, end), place);
  if (line.length > 0) return line.map((read) => ({ span: { start, end }, read: shift(read, start) }));
  if (block.paragraph === undefined) return [];
  return splitSentences(text, block, place.language).flatMap((sentence) => {
    const read = readLicensedSelf(text.slice(sentence.start, sentence.end));
    return read === undefined ? [] : [{ span: sentence, read: shift(read, sentence.start) }];
  });
}

function shift(read: StatedInLine, by: number): StatedInLine {
  return { ...read, start: read.start + by, end: read.end + by };
}

/** One of each field: the first; of days that of publication before one of a change. */
function choose(found: readonly Found[]): Found[] {
  const chosen = new Map<StatedField["field"], Found>();
  for (const each of [...found].sort((a, b) => Number(a.read.isUpdate ?? false) - Number(b.read.isUpdate ?? false)))
    if (!chosen.has(each.read.field)) chosen.set(each.read.field, each);
  return [...chosen.values()];
}

function isWhole({ start, end }: Found["span"], block: Block | undefined): boolean {
  return block !== undefined && block.start === start && block.end === end && block.kind === "paragraph";
}

/** Whether there are such lines, and paragraphs beside them. */
function isRest(blocks: readonly Block[], lines: ReadonlySet<number>): boolean {
  return lines.size > 0 && blocks.some(({ paragraph }, index) => paragraph !== undefined && !lines.has(index));
}

function toCredits(blocks: readonly Block[], lines: ReadonlySet<number>): Block[] {
  let paragraphs = 0;
  return blocks.map((block, index): Block => {
    const { paragraph, ...rest } = block;
    if (paragraph === undefined) return block;
    return lines.has(index) ? { ...rest, kind: "credit" } : { ...block, paragraph: ++paragraphs };
  });
}
