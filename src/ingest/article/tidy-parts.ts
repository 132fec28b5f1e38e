import { isCreditLine } from "../../core/article/credit-line.ts";
import { MAX_TITLE_CHARS } from "../../core/limits.ts";
import { foldLine } from "../../core/text/text.ts";
import type { HeadingPart, Part, RowPart, TextPart } from "./parts.ts";
import { collapseLine, collapseLines, tidyCode } from "./visible-text.ts";

/** Longest line that may stand above a title, in UTF-16 code units. */
const MAX_KICKER_CHARS = 80;
const MAX_HEADING_LEVEL = 6;

/** What is known of a document beside its parts. */
export interface PartHints {
  /** What its metadata calls it. */
  readonly title?: string;
  /** Credit and publisher, as its metadata gives them. */
  readonly credits?: readonly string[];
}

/**
 * The parts with their visible text alone, the empty ones left out: the first heading as the title when it is one,
 * credit lines told from paragraphs.
 */
export function tidyParts(parts: Iterable<Part>, hints: PartHints = {}): Part[] {
  const cleaned = [...parts].map(cleanPart).filter((part) => part !== undefined);
  const titleAt = findTitle(cleaned, hints);
  return cleaned.map((part, index): Part => {
    if (index === titleAt && part.kind !== "break" && "text" in part) return titleOf(part.text, part.page);
    if (part.kind !== "paragraph" || part.text.includes("\n")) return part;
    return isCreditLine(part.text, hints.credits) ? { ...part, kind: "credit" } : part;
  });
}

/** The parts with lines in bold that stand alone as the headings that they serve as, below all others. */
export function markStrongLines(parts: readonly Part[]): Part[] {
  const levels = parts.flatMap((part) => (part.kind === "heading" ? [part.level] : []));
  const level = Math.min(MAX_HEADING_LEVEL, Math.max(1, ...levels) + 1);
  return parts.map((part, index): Part => {
    if (part.kind !== "paragraph" || part.isStrong !== true || part.text.includes("\n")) return part;
    const isHeading = isTitleLike(part.text) && followsText(parts[index + 1]);
    return isHeading ? { kind: "heading", text: part.text, level, ...placeOf(part) } : part;
  });
}

function cleanPart(part: Part): Part | undefined {
  if (part.kind === "break") return part;
  if (part.kind === "row") return cleanRow(part);
  if (part.kind === "turn") return part;
  const text = cleanText(part);
  if (text === "") return undefined;
  const lead = "strongLead" in part && part.strongLead !== undefined ? collapseLines(part.strongLead) : "";
  return { ...part, text, ...(lead !== "" && { strongLead: lead }) };
}

function cleanText({ kind, text }: Exclude<Part, RowPart | { kind: "break" | "turn" }>): string {
  if (kind === "code") return tidyCode(text);
  return kind === "heading" || kind === "title" || kind === "question" ? collapseLine(text) : collapseLines(text);
}

function cleanRow(row: RowPart): RowPart | undefined {
  const cells = row.cells.map((cell) => (cell === null ? null : collapseLine(cell)));
  return cells.some((cell) => cell !== null && cell !== "") ? { ...row, cells } : undefined;
}

/**
 * Index of the part that gives the title: one that says so, else the first heading when it is called like the document or alone on its
 * level above the others. A kicker and a date may stand above it, nothing longer.
 */
function findTitle(parts: readonly Part[], { title }: PartHints): number {
  const said = parts.findIndex(({ kind }) => kind === "title");
  if (said !== -1) return said;
  const isCalled = (text: string) => title !== undefined && title !== "" && foldLine(title) === foldLine(text);
  const at = parts.findIndex((part) => part.kind === "heading" || (part.kind === "paragraph" && isCalled(part.text)));
  const part = parts[at];
  if (part === undefined || !parts.slice(0, at).every(isAboveTitle)) return -1;
  if (part.kind !== "heading") return at;
  const isAlone = part.level < Math.min(...otherLevels(parts, part)) && (part.level === 1 || at === 0);
  return isCalled(part.text) || (isAlone && parts.length > 1) ? at : -1;
}

function isAboveTitle(part: Part): boolean {
  return (
    part.kind === "break" ||
    part.kind === "credit" ||
    (part.kind === "paragraph" && part.text.length <= MAX_KICKER_CHARS)
  );
}

function otherLevels(parts: readonly Part[], first: HeadingPart): number[] {
  return [7, ...parts.flatMap((part) => (part.kind === "heading" && part !== first ? [part.level] : []))];
}

function titleOf(text: string, page: number | undefined): TextPart {
  return { kind: "title", text, ...(page !== undefined && { page }) };
}

function placeOf({ page, depth }: { readonly page?: number; readonly depth?: number }) {
  return { ...(page !== undefined && { page }), ...(depth !== undefined && { depth }) };
}

/** Short, and without the mark that closes a sentence (a question mark is one of a heading, too). */
function isTitleLike(line: string): boolean {
  return line.length <= MAX_TITLE_CHARS && !/[.!…:;,。！]["”’»)\]\s]*$/u.test(line);
}

function followsText(next: Part | undefined): boolean {
  return next !== undefined && next.kind !== "break" && next.kind !== "heading";
}
