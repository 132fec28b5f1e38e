import type { Span } from "../../../core/types.ts";

const FENCE = /^(?:[ \t]|>|[-*+] |\d{1,9}[.)] )*(`{3,}|~{3,})([^\n]*)$/;
const TICKS = /`+/g;
/** Longer lines open no fence. */
const MAX_FENCE_CHARS = 1_000;

/** Replaces in what is no code of a Markdown text, neither fenced nor between backticks; what it is given starts and ends anywhere. */
export function replaceOutsideCode(markdown: string, replace: (prose: string) => string): string {
  let result = "";
  let at = 0;
  for (const { start, end } of findCode(markdown)) {
    result += replace(markdown.slice(at, start)) + markdown.slice(start, end);
    at = end;
  }
  return result + replace(markdown.slice(at));
}

/** Replaces in what is not fenced, code between backticks among it. */
export function replaceOutsideFences(markdown: string, replace: (text: string) => string): string {
  let result = "";
  let at = 0;
  for (const { start, end } of findCode(markdown)) {
    if (!FENCE.test(markdown.slice(start, start + MAX_FENCE_CHARS).split("\n", 1)[0] ?? "")) continue;
    result += replace(markdown.slice(at, start)) + markdown.slice(start, end);
    at = end;
  }
  return result + replace(markdown.slice(at));
}

/** The text without its code; an empty line stands for each piece. */
export function withoutCode(markdown: string): string {
  let prose = "";
  let at = 0;
  for (const { start, end } of findCode(markdown)) {
    prose += `${markdown.slice(at, start)}\n\n`;
    at = end;
  }
  return prose + markdown.slice(at);
}

/** Fenced blocks (their fences among them) and spans between backticks, in order; linear. */
export function findCode(markdown: string): Span[] {
  const found: Span[] = [];
  let paragraphStart = 0;
  let fence: { readonly start: number; readonly mark: string } | undefined;
  let at = 0;
  const closeParagraph = (end: number) => found.push(...findTicked(markdown, { start: paragraphStart, end }));
  while (at <= markdown.length) {
    const lineEnd = markdown.indexOf("\n", at) === -1 ? markdown.length : markdown.indexOf("\n", at);
    const line = markdown.slice(at, lineEnd);
    const [, mark = "", info = ""] = line.length < MAX_FENCE_CHARS ? (FENCE.exec(line) ?? []) : [];
    if (fence !== undefined) {
      const closes = mark.startsWith(fence.mark) && info.trim() === "";
      if (closes) {
        found.push({ start: fence.start, end: lineEnd });
        fence = undefined;
        paragraphStart = lineEnd;
      }
    } else if (mark !== "" && !(mark.startsWith("`") && info.includes("`"))) {
      closeParagraph(at);
      fence = { start: at, mark };
    } else if (line.trim() === "") {
      closeParagraph(at);
      paragraphStart = lineEnd;
    }
    at = lineEnd + 1;
  }
  if (fence === undefined) closeParagraph(markdown.length);
  else found.push({ start: fence.start, end: markdown.length });
  return found;
}

/** Code spans of one paragraph: from a run of backticks to the next of the same length. */
function findTicked(markdown: string, { start, end }: Span): Span[] {
  const paragraph = markdown.slice(start, end);
  if (!paragraph.includes("`")) return [];
  const runs = [...paragraph.matchAll(TICKS)];
  const next = nextOfSameLength(runs.map((run) => run[0].length));
  const found: Span[] = [];
  for (let index = 0; index < runs.length; index++) {
    const close = next[index];
    const [run, closing] = [runs[index], close === undefined ? undefined : runs[close]];
    if (run === undefined || close === undefined || closing === undefined) continue;
    found.push({ start: start + run.index, end: start + closing.index + closing[0].length });
    index = close;
  }
  return found;
}

function nextOfSameLength(lengths: readonly number[]): (number | undefined)[] {
  const seen = new Map<number, number>();
  const next: (number | undefined)[] = [];
  for (let index = lengths.length - 1; index >= 0; index--) {
    const length = lengths[index] ?? 0;
    next[index] = seen.get(length);
    seen.set(length, index);
  }
  return next;
}
