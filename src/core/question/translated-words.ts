import { words } from "../text/text.ts";
import type { Language } from "../types.ts";
import { listKey } from "../verify/tokens.ts";
import { vocabularyOf } from "../verify/vocabulary.ts";

/** Some words of one language that name what a text in another one names by its own: "farmer" beside "la agricultora". None within one language. */
export function wordsNamedIn(
  text: string,
  asked: { readonly words: readonly string[]; readonly language: Language },
  language: Language,
): ReadonlySet<string> {
  if (asked.language === language) return new Set();
  const named = new Set(
    vocabularyOf(language)
      .findConcepts(words(text).map((word) => listKey(word.text, language)))
      .map(({ key }) => key),
  );
  const matches = vocabularyOf(asked.language).findConcepts(asked.words);
  return new Set(matches.filter(({ key }) => named.has(key)).flatMap(({ from, to }) => asked.words.slice(from, to)));
}
