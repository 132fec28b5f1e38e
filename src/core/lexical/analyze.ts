import { wordsOf } from "../languages/words-of.ts";
import { foldAccents } from "../text/text.ts";
import type { Language, Span } from "../types.ts";
import { stopWords } from "./stop-words.ts";

/** A word of a text that carries information: its place, its folded form and the term that it is indexed under. */
export interface Token extends Span {
  /** Lower case, without accents. */
  readonly surface: string;
  /** Stemmed, then without accents (stemming needs them); the word itself where words have no endings. */
  readonly term: string;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The informative words of a text in order. Stop words of `language` and of `alsoStop` are left out, as are
 * single letters (what an apostrophe cuts off: l', d', 's).
 */
export function analyze(text: string, language: Language, alsoStop: Language = language): Token[] {
  const stop = stopWords(language);
  const otherStop = stopWords(alsoStop);
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0].normalize("NFKC").toLowerCase();
    if (stop.has(word) || otherStop.has(word) || isElision(word)) continue;
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      surface: foldAccents(word),
      term: stemWord(word, language),
    });
  }
  return tokens;
}

function isElision(word: string): boolean {
  return word === "qu" || (word.length === 1 && !/\p{N}/u.test(word));
}

/** A corpus repeats its words: stems are kept, per language, up to this many words. */
const MAX_CACHED_STEMS = 200_000;
const caches = new Map<Language, Map<string, string>>();

/** The term that a word in lower case is indexed under: stemmed, without accents; the word itself where words have no endings. */
export function stemWord(word: string, language: Language): string {
  const stem = language === "und" ? undefined : wordsOf(language).lexical.stem;
  if (language !== "und" && stem === undefined) return word;
  let cache = caches.get(language);
  if (cache === undefined || cache.size >= MAX_CACHED_STEMS) {
    cache = new Map();
    caches.set(language, cache);
  }
  let stemmed = cache.get(word);
  if (stemmed === undefined) {
    stemmed = foldAccents(stem?.(word) ?? word);
    cache.set(word, stemmed);
  }
  return stemmed;
}
