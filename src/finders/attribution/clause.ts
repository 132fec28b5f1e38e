import type { ArticleNames } from "../names/article-names.ts";
import type { NameMention } from "../names/people.ts";
import type { Word } from "../names/words.ts";
import { isGoverned } from "./speaker-noun.ts";

/** Indexes of the first and last word of a sentence. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The first word of the stretch between commas that ends at `last`. */
export function segmentStart(words: readonly Word[], last: number, range: WordRange): number {
  let start = last;
  while (start > range.from && !hasComma(words[start]) && !isBreak(words[start])) start--;
  return start;
}

/** A person named right behind a comma: "le maire, X". */
export function personInApposition(article: ArticleNames, end: number, range: WordRange): NameMention | undefined {
  const next = article.words[end + 1];
  if (next === undefined || end + 1 > range.to || next.gap !== ", ") return undefined;
  return personAt(article, end + 1);
}

/** The first person named between two words, unless behind a preposition. */
export function personBetween(article: ArticleNames, from: number, to: number): NameMention | undefined {
  for (let index = from; index <= to; index++) {
    const mention = mentionAt(article, index);
    if (mention?.kind === "person" && !isGoverned(article, index, from)) return mention;
  }
  return undefined;
}

/** A person's name that starts here, after a title or not. */
export function personAt(article: ArticleNames, index: number): NameMention | undefined {
  const mention =
    mentionAt(article, index) ??
    (article.vocabulary.titles.has(article.words[index]?.lower ?? "") ? mentionAt(article, index + 1) : undefined);
  return mention?.kind === "person" ? mention : undefined;
}

/** The name that starts at a word. */
export function mentionAt(article: ArticleNames, index: number): NameMention | undefined {
  return article.names.startingAt.get(index);
}

/** Whether a comma stands before a word, or a dash that sets apart as one does: "X – mayor of Y – said". */
export function hasComma(word: Word | undefined): boolean {
  return word !== undefined && /,|\s[–—-]\s/.test(word.gap);
}

/** Quotation marks, a colon or a bracket: another clause starts. */
export function isBreak(word: Word | undefined): boolean {
  return word !== undefined && /["«»“”:;()]/.test(word.gap) && !/^\)\s$/.test(word.gap);
}
