import { wrappedLines } from "../article/separate-lines.ts";

/** Marks at the end of a line behind which a word may go on. */
const HYPHEN = /([\p{L}\p{M}]+)[-\u00AD\u2010]$/u;

export type JoinLines = (lines: readonly string[]) => string;

/**
 * Joins lines to a text. A hyphen at a line's end goes only when the joined word stands elsewhere in the document, or no other word with a hyphen does and
 * what follows goes on in small letters. Lines that say something each stay apart by a line feed.
 */
export function createLineJoiner(allText: string): JoinLines {
  const words = new Set(allText.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []);
  const joinTwo = (before: string, after: string): string => {
    const first = HYPHEN.exec(before)?.[1];
    const second = /^[\p{L}\p{M}]+/u.exec(after)?.[0];
    if (first === undefined || second === undefined) return `${before} ${after}`;
    const stem = before.slice(0, -1);
    const joined = (first + second).toLowerCase();
    if (words.has(joined)) return stem + after;
    if (words.has(`${first}-${second}`.toLowerCase()) || !/^\p{Ll}/u.test(second)) return `${stem}-${after}`;
    return stem + after;
  };
  const joinAll = (lines: readonly string[]) =>
    lines.reduce((text, line) => (text === "" ? line : joinTwo(text, line)), "");
  return (lines) =>
    wrappedLines(lines.map((text) => ({ text })))
      .map((group) => joinAll(group.map(({ text }) => text)))
      .join("\n");
}
