import { isSpace, trimSpan } from "../../../core/text/text.ts";
import type { Span } from "../../../core/types.ts";
import type { ItemPart } from "../../article/parts.ts";

/** What one line is in Markdown, as far as it matters for telling paragraphs from everything else. */
export type MarkdownLine =
  | { readonly kind: "blank" | "rule" | "underline" | "nothing" }
  | ({ readonly kind: "text"; readonly quoted: boolean } & Span)
  | ({ readonly kind: "heading"; readonly quoted: boolean; readonly level: number } & Span)
  | ({ readonly kind: "item"; readonly quoted: boolean; readonly list: ItemPart["list"] } & Span);

/** Lines as spans without their line ends, in order; the last one may be empty. */
export function* splitLines(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

const QUOTE_MARK = /^(?:> ?)+/;
const ITEM_MARK = /^(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;
const INTERRUPTING_ITEM_MARK = /^(?:[-*+]|1[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;
const HEADING_MARK = /^#{1,6}[ \t]+/;
const HEADING_END = /[ \t]+#+[ \t]*$/;
const RULE = /^([-*_])(?:[ \t]*\1){2,}$/;
const UNDERLINE = /^(?:={2,}|-{2,})$/;
const IMAGE = /^(?:\[?!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])(?:\]\([^)]*\))?\s*)+$/;
const DEFINITION = /^\[[^\]^][^\]]*\]:\s*\S+(?:\s+["'(].*)?$/;
/** Longer lines are text without a look at the rules: none of them is that long. */
const MAX_MARKED_LINE_CHARS = 2_000;

/**
 * Classifies one line; the span of a heading, an item or a text leaves its marks out. Inside a paragraph only the
 * number 1 opens a list: a line that happens to start with "3. Oktober" goes on with the paragraph.
 */
export function readMarkdownLine(
  text: string,
  line: Span,
  { inParagraph }: { readonly inParagraph: boolean },
): MarkdownLine {
  const { start, end } = trimSpan(text, line);
  if (start === end) return { kind: "blank" };
  const head = text.slice(start, Math.min(end, start + MAX_MARKED_LINE_CHARS));
  const quote = QUOTE_MARK.exec(head)?.[0].length ?? 0;
  const quoted = quote > 0;
  const content = head.slice(quote).trimStart();
  if (content === "") return { kind: "blank" };
  const from = start + head.length - content.length;
  if (end - from <= content.length) {
    if (UNDERLINE.test(content)) return { kind: "underline" };
    if (RULE.test(content)) return { kind: "rule" };
    if (IMAGE.test(content) || DEFINITION.test(content) || /^#{1,6}$/.test(content)) return { kind: "nothing" };
  }
  const heading = HEADING_MARK.exec(content)?.[0].length ?? 0;
  if (heading > 0) {
    const closing = HEADING_END.exec(content)?.[0].length ?? 0;
    const span = trimSpan(text, { start: from + heading, end: end - closing });
    return span.start < span.end
      ? { kind: "heading", quoted, level: content.search(/[^#]/), ...span }
      : { kind: "nothing" };
  }
  const item = (inParagraph ? INTERRUPTING_ITEM_MARK : ITEM_MARK).exec(content)?.[0] ?? "";
  if (item === "") return { kind: "text", quoted, start: from, end };
  return { kind: "item", quoted, list: listOf(item), start: from + item.length, end };
}

function listOf(mark: string): ItemPart["list"] {
  if (mark.includes("[")) return { kind: "task" };
  const number = Number.parseInt(mark, 10);
  return Number.isNaN(number) ? { kind: "unordered" } : { kind: "ordered", number };
}

/** Whether a line opens or closes a fenced block, and with which mark. */
export function fenceMark(text: string, line: Span): "```" | "~~~" | undefined {
  let start = line.start;
  while (start < line.end && isSpace(text, start)) start++;
  if (text.startsWith("```", start)) return "```";
  return text.startsWith("~~~", start) ? "~~~" : undefined;
}
