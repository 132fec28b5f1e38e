import type { Span } from "../core/types.ts";

/*
 * Discord drops a backslash before any ASCII punctuation and shows the character bare. So a backslash goes
 * - everywhere before \ * _ ~ ` | [ ] < > @ #  (emphasis, code, spoilers, links, mentions, emojis, timestamps, headings, quotes)
 * - before a ":" that is not followed by white space (a bare URL's "://", an emoji's ":name:")
 * - at the start of a line before - and +, and before the point or bracket of a leading number that white space follows (lists, subtext)
 * Nothing else is touched, and a literal backslash or star is always escaped: hence `removeMarks` is exact.
 */
const ANYWHERE = /[\\*_~`|[\]<>@#]|:(?=\S)/gu;
const LIST_MARK = /^\s*(?:\d+(?=[.)](?:\s|$))|(?=[-+]))/u;
const MARK = /\\([\\*_~`|[\]<>@#:.)+-])|\*\*/gu;

/** What parts the cells of a row, which the article's text parts by a tab. */
const CELL_MARK = " · ";

/** Characters that change the direction of what follows them. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Characters that nobody sees: of control, but white space; of no width, but those that join letters and emojis; halves of a pair. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u200b\u2060\ufeff]|\p{Cs}/gu;

/**
 * Escapes text that people or articles wrote for a line of our own: line breaks become spaces, and nothing pings, links, formats,
 * hides or turns around what stands beside it.
 */
export function escapeInline(text: string): string {
  const line = text
    .replace(DIRECTION_MARKS, "")
    .replace(UNSEEN, "")
    .replace(/\s*[\r\n]+\s*/gu, " ");
  return withInsertions(line, backslashes(line));
}

/** As escapeInline, of one line, with `bold` spans (offsets into `text`) between double stars. */
export function boldInline(text: string, bold: readonly Span[]): string {
  const line = text.replace(/[\r\n]/gu, " ");
  return boldLine(line, 0, mergeSpans(bold)).replace(DIRECTION_MARKS, "");
}

/** A block quote: one line starting with "> " for each line of `text`, escaped, with `bold` spans (offsets into `text`) between double stars. */
export function quoteBlock(text: string, bold: readonly Span[] = []): string {
  const spans = mergeSpans(bold);
  let offset = 0;
  return text
    .split("\n")
    .map((line) => {
      const quoted = `> ${boldLine(line, offset, spans).replaceAll("\t", CELL_MARK)}`;
      offset += line.length + 1;
      return quoted;
    })
    .join("\n");
}

/** A fence with code in it, as it is; undefined where the code could close the fence. */
export function codeBlock(code: string): string | undefined {
  return code.includes("```") || code.search(DIRECTION_MARKS) >= 0 ? undefined : `\`\`\`\n${code}\n\`\`\``;
}

/** The exact text of a block quote made by `quoteBlock`, cells set apart as it shows them: without "> ", bold marks and backslash escapes. */
export function removeMarks(block: string): string {
  return block
    .split("\n")
    .map((line) => line.replace(/^> /u, "").replace(MARK, (_, character: string | undefined) => character ?? ""))
    .join("\n");
}

function boldLine(line: string, offset: number, spans: readonly Span[]): string {
  const insertions = backslashes(line);
  const add = (position: number, mark: string, before: boolean): void => {
    const there = insertions.get(position) ?? "";
    insertions.set(position, before ? mark + there : there + mark);
  };
  for (const span of spans) {
    const inside = trimSpan(line, Math.max(0, span.start - offset), Math.min(line.length, span.end - offset));
    if (inside === undefined) continue;
    add(inside.start, "**", true);
    add(inside.end, "**", true);
  }
  return withInsertions(line, insertions);
}

/** Where a backslash must be inserted, by position. */
function backslashes(line: string): Map<number, string> {
  const positions = new Map<number, string>();
  for (const match of line.matchAll(ANYWHERE)) positions.set(match.index, "\\");
  const list = LIST_MARK.exec(line);
  if (list) positions.set(list[0].length, "\\");
  return positions;
}

function withInsertions(line: string, insertions: ReadonlyMap<number, string>): string {
  let text = "";
  let from = 0;
  for (const position of [...insertions.keys()].sort((a, b) => a - b)) {
    text += line.slice(from, position) + insertions.get(position);
    from = position;
  }
  return text + line.slice(from);
}

/** Bold marks must not touch white space or each other; undefined when nothing is left. */
function trimSpan(line: string, start: number, end: number): Span | undefined {
  if (start >= end) return undefined;
  const inside = line.slice(start, end);
  const trimmed = { start: start + inside.length - inside.trimStart().length, end: start + inside.trimEnd().length };
  return trimmed.start < trimmed.end ? trimmed : undefined;
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}
