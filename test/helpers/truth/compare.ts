import type { BuiltArticle } from "../../../src/ingest/article/build-article.ts";
import type { ExpectedBlock } from "./article.ts";

/** How near a reading comes to the truth. */
export interface Comparison {
  /** Share of the article's words that were read. */
  readonly recalled: number;
  /** Share of the words read that are not the article's. */
  readonly foreign: number;
  /** Share of the blocks that were read as one block of their kind. */
  readonly kinds: number;
  readonly missed: readonly string[];
  readonly added: readonly string[];
  /** Blocks that were not read as one of their kind. */
  readonly wrong: readonly string[];
}

/** Compares what was read with what should be; `lines` belong to the article without being counted as blocks. */
export function compare(
  read: BuiltArticle,
  expected: readonly ExpectedBlock[],
  lines: readonly string[] = [],
): Comparison {
  const wanted = wordsOf(expected.map(({ text }) => text).join("\n"));
  const allowed = wordsOf(lines.join("\n"));
  const found = wordsOf(read.text);
  const missed = subtract(wanted, found);
  const added = subtract(subtract(found, wanted), allowed);
  const blocks = read.blocks.map(({ kind, start, end }) => `${kind}: ${normalize(read.text.slice(start, end))}`);
  const wrong = subtract(
    expected.map(({ kind, text }) => `${kind}: ${normalize(text)}`),
    blocks,
  );
  return {
    recalled: 1 - missed.length / Math.max(1, wanted.length),
    foreign: added.length / Math.max(1, found.length),
    kinds: 1 - wrong.length / Math.max(1, expected.length),
    missed,
    added,
    wrong,
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function normalize(text: string): string {
  return text.replace(/[ \u00A0\u202F\n]+/g, " ").trim();
}

/** What the first list holds more often than the second. */
function subtract(from: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const entry of taken) left.set(entry, (left.get(entry) ?? 0) + 1);
  return from.filter((entry) => {
    const count = left.get(entry) ?? 0;
    if (count > 0) left.set(entry, count - 1);
    return count === 0;
  });
}
