import type { Part } from "../article/parts.ts";
import type { TableLines } from "./find-tables.ts";
import type { Group } from "./group-lines.ts";
import type { Segment } from "./lines.ts";
import type { BodyType } from "./page-lines.ts";
import type { Joiners } from "./set-apart.ts";

/** Larger than the body by this factor: a heading. */
const MIN_HEADING_SCALE = 1.1;
const MAX_HEADING_CHARS = 200;
const MAX_HEADING_LINES = 4;
/** Smaller than the body by this factor: a caption, when it is short. */
const MAX_CAPTION_SCALE = 0.93;
const MAX_CAPTION_CHARS = 300;
const ENDS_SENTENCE = /[.;,:!…][”"’»)\]]*$/u;

/** The parts of a document's groups: sizes tell headings and their levels, marks and where they stand the items of lists. */
export function toParts(groups: readonly (Group | TableLines)[], body: BodyType, { join, joinProse }: Joiners): Part[] {
  const sizes = [
    ...new Set(groups.flatMap((group) => ("lines" in group && isLarge(group, body) ? [sizeOf(group)] : []))),
  ].toSorted((a, b) => b - a);
  const levelOf = (group: Group) =>
    Math.min(6, isLarge(group, body) ? sizes.indexOf(sizeOf(group)) + 1 : sizes.length + 1);
  const parts: Part[] = [];
  let marks: number[] = [];
  groups.forEach((group, index) => {
    if ("rows" in group) {
      parts.push(...tableParts(group));
      return;
    }
    const text = join(
      group.lines.map((line, at) => (at === 0 ? line.text.slice(group.marker?.length ?? 0) : line.text)),
    );
    const page = group.lines[0]?.page ?? 1;
    if (group.kind === "code") parts.push({ kind: "code", text: indentedLines(group.lines), page });
    else if (group.kind === "item") {
      const x = group.lines[0]?.x ?? 0;
      marks = [...marks.filter((mark) => mark < x - 2), x];
      const { number } = group.marker ?? {};
      const list = number === undefined ? { kind: "unordered" as const } : { kind: "ordered" as const, number };
      parts.push({ kind: "item", text, list, depth: marks.length - 1, page });
      return;
    } else if (isLarge(group, body) || isBold(group, groups[index + 1], body))
      parts.push({ kind: "heading", level: levelOf(group), text, page });
    else if (isCaption(group, text, body)) parts.push({ kind: "caption", text, page });
    else parts.push({ kind: "paragraph", text: joinProse(group.lines), page });
    marks = [];
  });
  return parts;
}

function tableParts({ rows, hasHeader, page }: TableLines): Part[] {
  const parts = rows.map((cells, index): Part => ({ kind: "row", cells, isHeader: hasHeader && index === 0, page }));
  return [...parts, { kind: "break" }];
}

function sizeOf({ lines }: Group): number {
  return Math.round((lines[0]?.size ?? 0) * 2) / 2;
}

function isLarge(group: Group, body: BodyType): boolean {
  const chars = group.lines.reduce((sum, { text }) => sum + text.length, 0);
  const isShort = group.lines.length <= MAX_HEADING_LINES && chars <= MAX_HEADING_CHARS;
  return group.kind === "text" && isShort && (group.lines[0]?.size ?? 0) >= MIN_HEADING_SCALE * body.size;
}

/** Set in another font than the body, alone on its line, without the mark of a sentence's end, and text below it. */
function isBold(group: Group, next: Group | TableLines | undefined, body: BodyType): boolean {
  const [line] = group.lines;
  if (line === undefined || group.lines.length > 2 || line.font === body.font || line.isMonospace) return false;
  if (Math.abs(line.size - body.size) > 0.6 || group.lines.some(({ font }) => font === body.font)) return false;
  const text = group.lines.map((each) => each.text).join(" ");
  return text.length <= MAX_HEADING_CHARS && !ENDS_SENTENCE.test(text) && /\p{L}/u.test(text) && isText(next, body);
}

function isText(next: Group | TableLines | undefined, body: BodyType): boolean {
  if (next === undefined) return false;
  return "rows" in next || next.kind !== "text" || next.lines[0]?.font === body.font;
}

function isCaption({ lines }: Group, text: string, body: BodyType): boolean {
  return (
    (lines[0]?.size ?? 0) <= MAX_CAPTION_SCALE * body.size && text.length <= MAX_CAPTION_CHARS && !/^\d/.test(text)
  );
}

/** Lines of code with their indents, told by where they begin. */
export function indentedLines(lines: readonly Segment[]): string {
  const left = Math.min(...lines.map(({ x }) => x));
  return lines
    .map(({ text, x, right }) => {
      const perChar = (right - x) / Math.max(1, text.length);
      return " ".repeat(Math.round((x - left) / Math.max(1, perChar))) + text;
    })
    .join("\n");
}
