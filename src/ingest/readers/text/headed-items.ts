import { MAX_TITLE_CHARS } from "../../../core/limits.ts";
import type { Span } from "../../../core/types.ts";

/** So many of a text's numbered parts must have a line of their own above their words: one may be but wrapped. */
const MIN_HEADED = 2;
const UNENDED = /[^.!?…:;,。！？]$/u;
const BEGINS = /^[\p{Lu}\p{N}("“«„¿¡–-]/u;

/** Lines that stand together behind a number: "3. Water", "The pump failed." */
interface NumberedLines {
  readonly lines: readonly Span[];
}

/**
 * Which of a text's numbered items begin with a line that is their heading: short, without the end of a sentence, ended before the line was full,
 * above words that begin anew. None where fewer than two of them do, or fewer than half of those that have several lines.
 */
export function findHeadedItems<Item extends NumberedLines>(text: string, items: readonly Item[]): ReadonlySet<Item> {
  const longer = items.filter(({ lines }) => lines.length > 1);
  const width = Math.max(0, ...longer.flatMap(({ lines }) => lines.map(({ start, end }) => end - start)));
  const headed = longer.filter(({ lines: [first, second] }) => isHead(text, first, second, width));
  return new Set(headed.length >= MIN_HEADED && 2 * headed.length >= longer.length ? headed : []);
}

function isHead(text: string, first: Span | undefined, second: Span | undefined, width: number): boolean {
  if (first === undefined || second === undefined) return false;
  const head = text.slice(first.start, first.end);
  const below = text.slice(second.start, second.end);
  const word = /^\S+/u.exec(below)?.[0] ?? "";
  const endedEarly = head.length + 1 + word.length <= width;
  return head.length <= MAX_TITLE_CHARS && UNENDED.test(head) && BEGINS.test(below) && endedEarly;
}
