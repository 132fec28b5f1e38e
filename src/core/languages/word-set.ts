import type { Gender } from "./types/vocabulary.ts";

/** The words of a text, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Words with a gender: each argument is a text of words. */
export function genderedWords(words: {
  readonly male?: string;
  readonly female?: string;
  readonly either?: string;
}): ReadonlyMap<string, Gender | undefined> {
  const map = new Map<string, Gender | undefined>();
  for (const word of wordSet(words.either ?? "")) map.set(word, undefined);
  for (const word of wordSet(words.male ?? "")) map.set(word, "male");
  for (const word of wordSet(words.female ?? "")) map.set(word, "female");
  return map;
}
