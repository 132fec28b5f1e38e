import type { Span } from "../../core/types.ts";
import type { BreakPart, Part } from "./parts.ts";

/** A part with the place of its text; of a row, of its cells. */
export interface Placed extends Span {
  readonly part: Exclude<Part, BreakPart>;
  readonly cells?: readonly Span[];
}

/** The text of the parts one below the other, and where each stands: a blank line between blocks, rows a line feed apart, cells a tab. */
export function placeParts(parts: readonly Part[]): {
  readonly text: string;
  readonly placed: readonly (Placed | BreakPart)[];
} {
  const placed: (Placed | BreakPart)[] = [];
  const pieces: string[] = [];
  let at = 0;
  let before: Part | undefined;
  for (const part of parts) {
    if (part.kind === "break") placed.push(part);
    else {
      const gap = at === 0 ? "" : part.kind === "row" && before?.kind === "row" ? "\n" : "\n\n";
      const shown = part.kind === "row" ? part.cells.map((cell) => cell ?? "").join("\t") : part.text;
      const start = at + gap.length;
      at = start + shown.length;
      pieces.push(gap, shown);
      placed.push({ part, start, end: at, ...(part.kind === "row" && { cells: placeCells(part.cells, start) }) });
    }
    before = part;
  }
  return { text: pieces.join(""), placed };
}

/** The places of parts whose text is given, not made: each says where it starts. */
export function placeGiven(parts: readonly Part[]): (Placed | BreakPart)[] {
  return parts.map((part) => {
    if (part.kind === "break") return part;
    if (part.start === undefined || !("text" in part))
      throw new RangeError("Expected every part of a given text to say where it starts.");
    return { part, start: part.start, end: part.start + part.text.length };
  });
}

function placeCells(cells: readonly (string | null)[], start: number): Span[] {
  let at = start;
  return cells.map((cell) => {
    const span = { start: at, end: at + (cell?.length ?? 0) };
    at = span.end + 1;
    return span;
  });
}
