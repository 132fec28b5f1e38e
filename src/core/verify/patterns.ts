/** A run of words that a pattern matches; positions among the words, end exclusive. */
export interface PatternMatch<Key extends string> {
  readonly key: Key;
  readonly from: number;
  readonly to: number;
}

export type PatternFinder<Key extends string> = (words: readonly string[]) => readonly PatternMatch<Key>[];

interface Pattern<Key extends string> {
  readonly key: Key;
  readonly parts: readonly string[];
}

const BUCKET_LETTERS = 2;

/**
 * Finds expressions of word lists in a row of words, in order, longest first. A list is text: expressions set apart by spaces, their words by
 * "_" or "-"; "*" at the end of a word stands for any ending.
 */
export function compilePatterns<Key extends string>(lists: Readonly<Partial<Record<Key, string>>>): PatternFinder<Key> {
  const buckets = new Map<string, Pattern<Key>[]>();
  for (const [key, list] of Object.entries(lists) as [Key, string][]) {
    for (const expression of list.split(" ").filter((each) => each !== "")) {
      const parts = expression.split(/[_-]/u);
      const bucket = (parts[0] ?? "").replace("*", "").slice(0, BUCKET_LETTERS);
      buckets.set(bucket, [...(buckets.get(bucket) ?? []), { key, parts }]);
    }
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.parts.length - a.parts.length);
  return (words) =>
    words.flatMap((word, from) => {
      const patterns = [
        ...(buckets.get(word.slice(0, BUCKET_LETTERS)) ?? []),
        ...(word.length < BUCKET_LETTERS ? [] : (buckets.get(word.slice(0, 1)) ?? [])),
      ];
      const found = new Map<Key, PatternMatch<Key>>();
      for (const { key, parts } of patterns) {
        if (found.has(key) || !parts.every((part, index) => fits(words[from + index], part))) continue;
        found.set(key, { key, from, to: from + parts.length });
      }
      return [...found.values()];
    });
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
}
