import type { Block } from "../../../core/article/article.ts";
import { isCreditLine } from "../../../core/article/credit-line.ts";
import { MAX_TITLE_CHARS } from "../../../core/limits.ts";
import { foldLine, trimSpan } from "../../../core/text/text.ts";
import type { SourceMetadata, Span } from "../../../core/types.ts";
import { tellParts, toBlocks } from "../../article/build-article.ts";
import type { ItemPart, Part } from "../../article/parts.ts";
import { placeGiven } from "../../article/place-parts.ts";
import { findHeadedItems } from "./headed-items.ts";
import { fenceMark, readMarkdownLine, splitLines } from "./markdown-lines.ts";

/** What of the metadata tells blocks apart. */
export type BlockHints = Pick<SourceMetadata, "title" | "credit" | "publisher">;

/** Lines that stand together, before it is known what they are. */
interface Chunk {
  readonly kind: "text" | "item" | "heading";
  readonly quoted: boolean;
  /** Of a heading. */
  readonly level?: number;
  /** Of an item. */
  readonly list?: ItemPart["list"];
  readonly lines: Span[];
}

/** A closing mark of a sentence, with the quotes, brackets and reference marks that may follow it. */
const SENTENCE_END = /[.!?…:;。！？][\s"'”’»›)\]*_]*(?:\[[^\]]{1,12}\]\s*)*$/u;
const STRONG_LINE = /^(\*\*|__)(?=\S)([^*_]+)(?<=\S)\1$/u;
/** Lines of a hard-wrapped text are shorter than this. */
const MAX_WRAPPED_LINE_CHARS = 100;
/** Share of lines that end a sentence from which lines count as paragraphs. */
const MIN_ENDING_SHARE = 0.6;

/** Level of a heading that only its number makes one. */
const NUMBERED_LEVEL = 5;
/** Level of a heading that only its marks in bold make one. */
const STRONG_LEVEL = 6;

/**
 * The blocks of a canonical text, in order, apart from each other: the title line, headings, credit and photo lines, items, paragraphs,
 * and what of them are questions, answers and turns. Understands Markdown and plain text, hard-wrapped or with one paragraph a line.
 */
export function findBlocks(text: string, hints: BlockHints): Block[] {
  return toBlocks(text, placeGiven(tellParts(findParts(text, hints))));
}

function findParts(text: string, hints: BlockHints): Part[] {
  const chunks = separateHeads(text, separateLines(text, readChunks(text), hints)).filter(
    ({ lines }) => lines.length > 0,
  );
  return chunks.map((chunk, index) =>
    toPart(text, chunk, index === 0 && isTitle(text, chunk, hints) ? "title" : kindOf(text, chunk, hints)),
  );
}

/** Numbered parts whose first line is their heading, apart from it. */
function separateHeads(text: string, chunks: readonly Chunk[]): Chunk[] {
  const headed = findHeadedItems(
    text,
    chunks.filter(({ list }) => list?.kind === "ordered"),
  );
  return chunks.flatMap((chunk): Chunk[] => {
    const [first, ...lines] = chunk.lines;
    if (!headed.has(chunk) || first === undefined) return [chunk];
    const { list: _, ...rest } = chunk;
    const start = text.lastIndexOf("\n", first.start - 1) + 1;
    const head = { start: trimSpan(text, { start, end: first.end }).start, end: first.end };
    return [
      { ...rest, kind: "heading", level: NUMBERED_LEVEL, lines: [head] },
      { ...rest, kind: "text", lines },
    ];
  });
}

function toPart(text: string, chunk: Chunk, kind: "title" | "heading" | "credit" | "paragraph"): Part {
  const { start, end } = kind === "heading" ? headingSpan(text, chunk) : chunkSpan(chunk);
  const place = { start, text: text.slice(start, end) };
  if (kind === "heading") return { kind, level: chunk.level ?? STRONG_LEVEL, ...place };
  return kind === "paragraph" && chunk.list !== undefined
    ? { kind: "item", list: chunk.list, ...place }
    : { kind, ...place };
}

/** The title that a text gives itself: its first heading, or a short first line that stands alone without closing punctuation. */
export function findTitle(text: string): string | undefined {
  const [first, ...rest] = findParts(text, { title: "" });
  if (first === undefined || rest.length === 0 || !("text" in first)) return undefined;
  const line = first.text;
  if (first.kind !== "heading" && !(first.kind === "paragraph" && isTitleLike(line))) return undefined;
  const title = line.replace(/^[*_\s]+|[*_\s]+$/g, "").replace(/\s+/g, " ");
  return title === "" ? undefined : title;
}

function readChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  const lines = withoutComments(text, [...splitLines(text)]);
  let open: Chunk | undefined;
  for (const line of withoutFences(text, lines)) {
    const read = readMarkdownLine(text, line, { inParagraph: open?.kind === "text" });
    if (read.kind === "underline" && open !== undefined && isSetextHeading(text, open)) {
      const level = text.charAt(line.start) === "=" ? 1 : 2;
      chunks[chunks.length - 1] = { ...open, kind: "heading", level };
      open = undefined;
    } else if (read.kind === "text" && open !== undefined && open.quoted === read.quoted) {
      open.lines.push({ start: read.start, end: read.end });
    } else if (read.kind === "text" || read.kind === "item" || read.kind === "heading") {
      const { start, end, ...marks } = read;
      const chunk: Chunk = { ...marks, lines: [{ start, end }] };
      chunks.push(chunk);
      open = read.kind === "heading" ? undefined : chunk;
    } else {
      open = undefined;
    }
  }
  return chunks;
}

/** Cuts HTML comments that open a line out of the lines; one that never closes is text. */
function withoutComments(text: string, lines: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let commentEnd = 0;
  for (const line of lines) {
    let start = Math.max(line.start, commentEnd);
    if (start > line.end) continue;
    start = trimSpan(text, { start, end: line.end }).start;
    while (text.startsWith("<!--", start) && commentEnd !== -1) {
      const close = text.indexOf("-->", start + 4);
      commentEnd = close === -1 ? -1 : close + 3;
      if (close === -1) break;
      start = Math.min(commentEnd, line.end);
      while (start < line.end && text.charAt(start) === " ") start++;
    }
    kept.push({ start, end: line.end });
  }
  return kept;
}

/** Leaves out fenced blocks; a fence that never closes is text. */
function withoutFences(text: string, lines: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const mark = fenceMark(text, line);
    let close = mark === undefined ? lines.length : index + 1;
    while (close < lines.length && !isFence(text, lines[close], mark)) close++;
    if (close === lines.length) kept.push(line);
    else {
      kept.push({ start: line.start, end: line.start });
      index = close;
    }
  }
  return kept;
}

/** Takes apart what stands together without a blank line: the title, paragraphs of one line each, credit lines at the edges. */
function separateLines(text: string, chunks: readonly Chunk[], hints: BlockHints): Chunk[] {
  const titled = chunks.flatMap((chunk, index) => (index === 0 ? separateTitle(text, chunk, hints) : [chunk]));
  const bodies = titled.filter((chunk, index) => !isHead(text, chunk, index) && !isCredit(text, chunk, hints));
  const [body] = bodies;
  const perLine = body !== undefined && bodies.length === 1 && linesAreParagraphs(text, body.lines, hints);
  return titled.flatMap((chunk) =>
    chunk === body && perLine
      ? chunk.lines.map((line) => ({ ...chunk, lines: [line] }))
      : separateCredits(text, chunk, hints),
  );
}

function separateTitle(text: string, chunk: Chunk, hints: BlockHints): Chunk[] {
  const [first, ...rest] = chunk.lines;
  if (first === undefined || rest.length === 0 || !isTitle(text, { ...chunk, lines: [first] }, hints)) return [chunk];
  return [
    { ...chunk, lines: [first] },
    { ...chunk, lines: rest },
  ];
}

function separateCredits(text: string, chunk: Chunk, hints: BlockHints): Chunk[] {
  const lines = [...chunk.lines];
  const before: Span[] = [];
  const after: Span[] = [];
  const isCreditAt = (line: Span | undefined) => line !== undefined && isCreditLine(cut(text, line), known(hints));
  while (lines.length > 1 && isCreditAt(lines[0])) before.push(...lines.splice(0, 1));
  while (lines.length > 1 && isCreditAt(lines.at(-1)) && endsSentence(text, lines.at(-2)))
    after.unshift(...lines.splice(-1, 1));
  return [...before.map((line) => [line]), lines, ...after.map((line) => [line])].map((group) => ({
    ...chunk,
    lines: group,
  }));
}

function linesAreParagraphs(text: string, lines: readonly Span[], hints: BlockHints): boolean {
  const isExempt = (line: Span, index: number) =>
    (index === 0 && isTitleLike(cut(text, line)) && !(lines.length === 2 && continues(text, lines[1]))) ||
    isCreditLine(cut(text, line), known(hints));
  const counted = lines.filter((line, index) => !isExempt(line, index));
  const ending = counted.filter((line) => endsSentence(text, line));
  if (lines.length < 2 || counted.length === 0) return false;
  if (ending.length === counted.length) return true;
  const runsOn = lines.some((line, index) => {
    return !endsSentence(text, line) && continues(text, lines[index + 1]);
  });
  const isLong = lines.some(({ start, end }) => end - start > MAX_WRAPPED_LINE_CHARS);
  return isLong && !runsOn && ending.length >= MIN_ENDING_SHARE * counted.length;
}

/** Whether a line starts as the inside of a sentence does. */
function continues(text: string, line: Span | undefined): boolean {
  return line !== undefined && /^[\p{Ll}\p{N}]/u.test(text.slice(line.start, line.start + 2));
}

function kindOf(text: string, chunk: Chunk, hints: BlockHints): "heading" | "credit" | "paragraph" {
  if (chunk.kind === "heading" || isStrongLine(text, chunk)) return "heading";
  return isCredit(text, chunk, hints) ? "credit" : "paragraph";
}

function isTitle(text: string, chunk: Chunk, { title }: BlockHints): boolean {
  const { start, end } = chunkSpan(chunk);
  if (title === "" || end - start > 2 * MAX_TITLE_CHARS) return false;
  const folded = foldLine(title);
  return folded !== "" && foldLine(text.slice(start, end)) === folded;
}

function isHead(text: string, chunk: Chunk, index: number): boolean {
  return (
    chunk.kind === "heading" || (index === 0 && chunk.lines.length === 1 && isTitleLike(cut(text, chunkSpan(chunk))))
  );
}

function isCredit(text: string, chunk: Chunk, hints: BlockHints): boolean {
  return chunk.kind === "text" && chunk.lines.length === 1 && isCreditLine(cut(text, chunkSpan(chunk)), known(hints));
}

/** A line wholly in bold, alone and without closing punctuation, serves as a heading. */
function isStrongLine(text: string, chunk: Chunk): boolean {
  const line = cut(text, chunkSpan(chunk));
  const inner = line.length <= MAX_TITLE_CHARS ? STRONG_LINE.exec(line)?.[2] : undefined;
  return chunk.kind === "text" && chunk.lines.length === 1 && inner !== undefined && isTitleLike(inner);
}

function isSetextHeading(text: string, chunk: Chunk): boolean {
  return chunk.kind === "text" && chunk.lines.length === 1 && isTitleLike(cut(text, chunkSpan(chunk)));
}

function isTitleLike(line: string): boolean {
  return line.length <= MAX_TITLE_CHARS && !line.includes("\n") && !/[.!?…:;,。！？]["”’»)\]\s]*$/u.test(line);
}

function isFence(text: string, line: Span | undefined, mark: string | undefined): boolean {
  return line !== undefined && fenceMark(text, line) === mark;
}

function endsSentence(text: string, line: Span | undefined): boolean {
  return line !== undefined && SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 40), line.end));
}

function headingSpan(text: string, chunk: Chunk): Span {
  const span = chunkSpan(chunk);
  return isStrongLine(text, chunk) ? { start: span.start + 2, end: span.end - 2 } : span;
}

function chunkSpan({ lines }: Chunk): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function known({ credit, publisher }: BlockHints): string[] {
  return [credit, publisher].filter((line) => line !== undefined);
}
