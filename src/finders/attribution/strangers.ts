import type { SayingWords } from "../../core/languages/types/saying-words.ts";
import type { Gender } from "../../core/languages/types/vocabulary.ts";
import type { Span } from "../../core/types.ts";
import type { ArticleNames } from "../names/article-names.ts";
import { createSpanSearch, firstStartingFrom, lastStartingBefore } from "../names/span-search.ts";
import { isTight, type Word } from "../names/words.ts";

/** Somebody whom a text brings in without a name: "un professeur de maths", "a nurse". */
export interface Stranger extends Span {
  readonly gender: Gender | undefined;
}

const MAX_WORDS_BEFORE_NOUN = 3;
/** "X is", "X was once". */
const MAX_WORDS_OF_BEING = 2;

/** The strangers of an article, in order; whoever is told of somebody named ("Paul Roux, un ancien boxeur") is none. */
export function findStrangers(article: ArticleNames, saying: SayingWords): readonly Stranger[] {
  const { words, vocabulary, names } = article;
  const rolesIn = createSpanSearch(names.people.flatMap(({ role }) => role ?? []));
  return words.flatMap(({ lower, start, end }, index) => {
    if (!saying.indefinite.has(lower)) return [];
    const noun = personalNoun(article, saying, index);
    if (noun === undefined || rolesIn(noun).length > 0 || isToldOfSomebody(article, saying, index)) return [];
    const gender = vocabulary.roles.get(noun.lower) ?? vocabulary.determiners.get(lower);
    return [{ start, end, gender }];
  });
}

/** Whether somebody without a name of this gender comes in between two offsets. */
export function hasStranger(strangers: readonly Stranger[], { start, end }: Span, gender: Gender | undefined): boolean {
  for (let index = firstStartingFrom(strangers, start); index < strangers.length; index++) {
    const stranger = strangers[index];
    if (stranger === undefined || stranger.start >= end) return false;
    if (gender === undefined || stranger.gender === undefined || stranger.gender === gender) return true;
  }
  return false;
}

// "une jeune et brillante ouvrière": the role or the noun for a human being behind an indefinite article.
function personalNoun({ words, vocabulary }: ArticleNames, saying: SayingWords, article: number): Word | undefined {
  for (let index = article + 1; index <= article + MAX_WORDS_BEFORE_NOUN; index++) {
    const word = words[index];
    if (word === undefined || !isTight(word.gap) || vocabulary.complementPrepositions.has(word.lower)) return undefined;
    if (vocabulary.roles.has(word.lower) || saying.persons.has(word.lower)) return word;
  }
  return undefined;
}

// "X, a former boxer", "X est un boxeur".
function isToldOfSomebody({ words, names }: ArticleNames, saying: SayingWords, article: number): boolean {
  if (saying.auxiliaries.has(words[article - 1]?.lower ?? "")) return true;
  const before = names.mentions[lastStartingBefore(names.mentions, words[article]?.start ?? 0)];
  return before?.kind === "person" && before.to >= article - MAX_WORDS_OF_BEING;
}
