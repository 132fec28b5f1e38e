import type { Span } from "../../core/types.ts";
import { singleQuotedSpans } from "./single-quotes.ts";

/** A quotation with its marks; `inner` is what stands between them. */
export interface QuotedSpan extends Span {
  readonly inner: Span;
}

const CLOSERS: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", '"': '"', "»": "«" };
const MARK = /[«»“”„"\n]/g;

/**
 * The quotations of a text: « », “ ”, „ “, » «, and straight marks, which open after white space and close elsewhere,
 * and speech between single marks.
 * A quotation ends with its line at the latest; one inside another is part of the outer one.
 */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  const spans = doubleQuotedSpans(text);
  const singles = singleQuotedSpans(text, spans);
  return singles.length === 0 ? spans : [...spans, ...singles].sort((a, b) => a.start - b.start);
}

function doubleQuotedSpans(text: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let start = -1;
  let closers = "";
  let inside = -1;
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    if (at <= inside) continue;
    if (start < 0) {
      if (mark !== "\n" && opens(text, at, mark)) {
        start = at;
        closers = CLOSERS[mark] ?? mark;
      }
    } else if (closers.includes(mark)) {
      if (mark === '"' && opensOnly(text, at)) {
        const close = nestedEnd(text, at);
        if (close !== undefined) {
          inside = close;
          continue;
        }
        if (endsSpeech(text, start, at)) spans.push(quoted(text, start, at, at));
        start = at;
        continue;
      }
      spans.push(quoted(text, start, at + 1, at));
      start = -1;
    } else if (mark === "\n") {
      if (closers !== '"' || endsSpeech(text, start, at)) spans.push(quoted(text, start, at, at));
      start = -1;
    }
  }
  return spans;
}

function opens(text: string, at: number, mark: string): boolean {
  if (mark === "«" || mark === "“" || mark === "„") return true;
  if (mark === "»") return /[\s(]/.test(text[at - 1] ?? " ") && /\p{L}/u.test(text[at + 1] ?? "");
  return mark === '"' && !/\s/.test(text[at + 1] ?? " ");
}

// A straight mark after white space and before a letter cannot close: the earlier quotation ended unmarked, or its mark was a stray one.
function opensOnly(text: string, at: number): boolean {
  return /[\s(]/.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
}

// Where a quotation inside another ends: two marks follow that close, its own and the outer one.
function nestedEnd(text: string, at: number): number | undefined {
  const close = text.indexOf('"', at + 1);
  const outer = close < 0 ? -1 : text.indexOf('"', close + 1);
  if (outer < 0 || opensOnly(text, close) || opensOnly(text, outer)) return undefined;
  return text.slice(at, outer).includes("\n") ? undefined : close;
}

// Whether what an unclosed mark opened ends as a sentence does.
function endsSpeech(text: string, start: number, end: number): boolean {
  return /[.!?…]\s*$/.test(text.slice(Math.max(start + 1, end - 4), end));
}

function quoted(text: string, start: number, end: number, innerEnd: number): QuotedSpan {
  let from = start + 1;
  let to = innerEnd;
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return { start, end, inner: { start: from, end: to } };
}
