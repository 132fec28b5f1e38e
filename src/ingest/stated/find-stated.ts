import type { Block } from "../../core/article/article.ts";
import { splitSentences } from "../../core/text/sentences.ts";
import type { Language, Span, StatedField } from "../../core/types.ts";
import { LICENSE_LABEL, PHOTO_LABEL } from "./line-patterns.ts";
import { findLicenseName } from "./read-license.ts";
import { readStatedLine } from "./read-line.ts";
import { readStatedSentence, type SentencePlace } from "./read-sentence.ts";
import { type StatedInLine, shift } from "./stated-in-line.ts";

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
const TEXTS: ReadonlySet<Block["kind"]> = new Set([...LINES, "caption", "item"]);

const MAX_CREDITS = 5;

interface Found {
  readonly block: number;
  readonly span: Span;
  readonly read: StatedInLine;
  /** The block says nothing else. */
  readonly isLine?: true;
}

/**
 * Byline, date line, licence and source of an article, where they stand in its text: alone on their lines or as sentences at the top or at the
 * end, a licence and who took a picture anywhere.
 */
export function findStated(text: string, blocks: readonly Block[], language: Language): FoundStated {
  const top = countTop(blocks);
  const found = blocks.flatMap((block, index): Found[] => {
    const isAtTop = index < top;
    const place = { language, isAtTop, isAtEdge: isAtTop || index >= blocks.length - BLOCKS_AT_END };
    return readBlock(text, block, place).map((each) => ({ block: index, ...each }));
  });
  const chosen = choose(found);
  const lines = new Set(
    chosen.filter(({ isLine, block }) => isLine && blocks[block]?.kind === "paragraph").map(({ block }) => block),
  );
  return {
    values: Object.fromEntries(
      [...chosen].reverse().flatMap(({ read }) => (read.field === "credit" ? [] : [[read.field, read.value]])),
    ),
    stated: chosen
      .map(({ span: { start, end }, read }) => ({
        field: read.field,
        start,
        end,
        words: { start: read.start, end: read.end },
        ...(read.isUpdate && { isUpdate: read.isUpdate }),
      }))
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

function readBlock(text: string, block: Block, place: Omit<SentencePlace, "isFirst">): Omit<Found, "block">[] {
  if (!TEXTS.has(block.kind)) return [];
  const { start, end } = block;
  const own = text.slice(start, end);
  const line = place.isAtEdge && LINES.has(block.kind) ? readStatedLine(own, place) : [];
  if (line.length > 0) return line.map((read) => ({ span: { start, end }, read: shift(read, start), isLine: true }));
  if (block.kind === "heading") return [];
  const sentences = place.isAtEdge || mayState(own) ? splitSentences(text, block, place.language) : [];
  const found = sentences.flatMap((sentence, index) =>
    readStatedSentence(text.slice(sentence.start, sentence.end), { ...place, isFirst: index === 0 }).map((read) => ({
      span: { start: sentence.start, end: sentence.end },
      read: shift(read, sentence.start),
    })),
  );
  return found.some(({ read }) => read.field === "license") ? found : [...found, ...readUnderHeading(text, block)];
}

/** Elsewhere most paragraphs name neither a licence nor who took a picture, and need no closer look. */
function mayState(text: string): boolean {
  return text.search(PHOTO_LABEL) !== -1 || findLicenseName(text) !== undefined;
}

/** Under a heading that says "Licence": the sentence that names one. */
function readUnderHeading(text: string, { start, end, context = [] }: Block): Omit<Found, "block">[] {
  const heading = context.findLast(({ kind }) => kind === "heading");
  const isLicense = heading !== undefined && LICENSE_LABEL.test(`${text.slice(heading.start, heading.end)}:`);
  const name = isLicense ? findLicenseName(text.slice(start, end)) : undefined;
  return name === undefined ? [] : [{ span: { start, end }, read: shift(name, start) }];
}

/** One of each field: the first; a day of publication and one of a change; all that name who took a picture. */
function choose(found: readonly Found[]): Found[] {
  const chosen = new Map<string, Found>();
  const days = [...found].sort((a, b) => Number(a.read.isUpdate ?? false) - Number(b.read.isUpdate ?? false));
  for (const each of days) {
    const { field, isUpdate, value } = each.read;
    const key = field === "credit" ? `${field} ${value}` : `${field} ${isUpdate ?? ""}`;
    if (!chosen.has(key)) chosen.set(key, each);
  }
  const all = [...chosen.values()];
  const credits = all.filter(({ read }) => read.field === "credit").slice(0, MAX_CREDITS);
  return [...all.filter(({ read }) => read.field !== "credit"), ...credits];
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
