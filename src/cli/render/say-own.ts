import type { Screen } from "./screen.ts";
import { neutralize, wrapLines } from "./terminal-text.ts";

/** Sentences of our own, made harmless, each line ended by a break; on a terminal no word is broken at its edge. */
export function sayOwn(text: string, screen: Screen, paint = (line: string) => line): string {
  if (!screen.terminal) return `${paint(neutralize(text))}\n`;
  return wrapLines(text, screen.cells)
    .map(({ start, end }) => `${paint(neutralize(text.slice(start, end)))}\n`)
    .join("");
}
