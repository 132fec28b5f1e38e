import { createLineJoiner, type JoinLines } from "./join-lines.ts";
import type { Segment } from "./lines.ts";

/** How lines become a text. */
export interface Joiners {
  /** One that goes on from line to line, */
  readonly join: JoinLines;
  /** and a paragraph, whose lines may be set apart: an address, a poem. */
  readonly joinProse: (lines: readonly PlacedLine[]) => string;
}

type PlacedLine = Pick<Segment, "text" | "x" | "right">;

/** Lines of one column begin no further apart than this, in points. */
const COLUMN_POINTS = 2;
/** A word that would have fitted so many times is not below for want of room. */
const MIN_ROOM = 1.2;
const GOES_ON = /^[\p{Ll}\p{M}(,;.]/u;

/**
 * For the lines of one document, which tell its words and how wide its columns are. A paragraph's lines are set apart where each leaves room
 * for the word below in its column, and none below goes on in small letters.
 */
export function createJoiners(all: readonly PlacedLine[]): Joiners {
  const join = createLineJoiner(all.map(({ text }) => text).join("\n"));
  const edges = new Map<number, number>();
  for (const { x, right } of all) edges.set(columnOf(x), Math.max(edges.get(columnOf(x)) ?? 0, right));
  const edgeOf = ({ x }: PlacedLine) => Math.max(...[-1, 0, 1].map((beside) => edges.get(columnOf(x) + beside) ?? 0));
  const isSetApart = (line: PlacedLine, next: PlacedLine) =>
    edgeOf(line) - line.right > MIN_ROOM * firstWordWidth(next) && !GOES_ON.test(next.text);
  const joinProse = (lines: readonly PlacedLine[]) => {
    const texts = lines.map(({ text }) => text).filter((text) => text !== "");
    const areApart = lines.slice(1).every((next, index) => isSetApart(lines[index] ?? next, next));
    return areApart ? texts.join("\n") : join(texts);
  };
  return { join, joinProse };
}

function columnOf(x: number): number {
  return Math.round(x / COLUMN_POINTS);
}

/** With the blank before it. */
function firstWordWidth({ text, x, right }: PlacedLine): number {
  const [word = ""] = text.split(" ", 1);
  return ((right - x) * (word.length + 1)) / Math.max(1, text.length);
}
