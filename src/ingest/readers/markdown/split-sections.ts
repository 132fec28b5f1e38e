import type { Span } from "../../../core/types.ts";
import { findCode, withoutCode } from "./code-ranges.ts";

/** Markdown is parsed in sections of about so many UTF-16 code units: a parser's tree takes two hundred times the memory of its text. */
const SECTION_CHARS = 40_000;
/** After an empty line, a line that starts at the margin with a letter or as a heading ends whatever stood above it. */
const FRESH_LINE = /\n[ \t]*\n(?=\p{L}|#{1,6} )/gu;
/** Elements whose content may have empty lines, and their ends. */
const RAW_HTML = /<!--|<(?:script|pre|style|textarea)\b|<\?|<![A-Z]|<!\[CDATA\[/gi;
const RAW_HTML_END = /-->|<\/(?:script|pre|style|textarea)>|\?>|\]\]>|>/gi;
const DEFINITION = /^ {0,3}\[((?:[^\]\\\n]|\\.){1,300})\]:/gm;
const LABEL = /\[((?:[^\][\\\n]|\\.){1,300})\]/g;

/** Stands for a footnote that is defined in another section. */
export const ELSEWHERE = "\uE000";

/**
 * Cuts Markdown into sections that mean apart what they mean together. What one refers to and another defines is declared in it: its
 * links lead nowhere, its footnotes say ELSEWHERE.
 */
export function* splitSections(markdown: string, sectionChars = SECTION_CHARS): Generator<string> {
  const cuts = findCuts(markdown, sectionChars);
  if (cuts.length === 0) return yield markdown;
  const defined = new Set(labelsOf(withoutCode(markdown), DEFINITION));
  let start = 0;
  for (const cut of [...cuts, markdown.length]) {
    const section = markdown.slice(start, cut);
    // Above it: what never closes would swallow them below.
    yield declare(section, defined) + section;
    start = cut;
  }
}

function findCuts(markdown: string, sectionChars: number): number[] {
  if (markdown.length <= sectionChars) return [];
  const closed = [...findCode(markdown), ...findRawHtml(markdown)].sort((a, b) => a.start - b.start);
  const cuts: number[] = [];
  let next = 0;
  let closedUntil = 0;
  for (const { 0: gap, index } of markdown.matchAll(FRESH_LINE)) {
    const cut = index + gap.length;
    while ((closed[next]?.start ?? markdown.length) < cut)
      closedUntil = Math.max(closedUntil, closed[next++]?.end ?? 0);
    if (cut >= closedUntil && cut - (cuts.at(-1) ?? 0) >= sectionChars) cuts.push(cut);
  }
  return cuts;
}

/** From each opening to the next end of any kind that is its own, else to the end of the text. */
function findRawHtml(markdown: string): Span[] {
  const found: Span[] = [];
  let until = 0;
  for (const { 0: opening, index } of markdown.matchAll(RAW_HTML)) {
    if (index < until) continue;
    until = endOfRawHtml(markdown, opening.toLowerCase(), index + opening.length);
    found.push({ start: index, end: until });
  }
  return found;
}

function endOfRawHtml(markdown: string, opening: string, from: number): number {
  const name = /^<([a-z]+)/.exec(opening)?.[1];
  const isEnd = (mark: string) => {
    if (opening === "<!--") return mark === "-->";
    if (name !== undefined) return mark.toLowerCase() === `</${name}>`;
    return opening === "<?" ? mark === "?>" : opening === "<![cdata[" ? mark === "]]>" : mark === ">";
  };
  RAW_HTML_END.lastIndex = from;
  for (let end = RAW_HTML_END.exec(markdown); end !== null; end = RAW_HTML_END.exec(markdown))
    if (isEnd(end[0])) return RAW_HTML_END.lastIndex;
  return markdown.length;
}

function declare(section: string, defined: ReadonlySet<string>): string {
  const own = new Set(labelsOf(withoutCode(section), DEFINITION));
  const missing = new Set(labelsOf(section, LABEL).filter((label) => defined.has(label) && !own.has(label)));
  return [...missing].map((label) => `[${label}]: ${label.startsWith("^") ? ELSEWHERE : "#"}\n\n`).join("");
}

/** Labels as they are compared: in one case, their white space collapsed. */
function labelsOf(markdown: string, pattern: RegExp): string[] {
  return Array.from(markdown.matchAll(pattern), ([, label = ""]) => label.replace(/\s+/g, " ").trim().toLowerCase());
}
