import type { Language, Source } from "../../src/core/types.ts";
import { articleWords } from "../../src/core/verify/article-words.ts";
import { compareSentence } from "../../src/core/verify/compare/compare.ts";
import { readText } from "../../src/core/verify/read-text.ts";

/** A statement held against a sentence of a text, the sentence alone by default. */
export function compare(statement: string, said: Language, sentence: string, language: Language, text = sentence) {
  return compareSentence(readText(statement, said, []), readText(sentence, language, []), {
    centre: undefined,
    article: articleWords(sourceOf(text, language)),
  });
}

/** What differs, "kind: said | source" each. */
export function differences(
  statement: string,
  said: Language,
  sentence: string,
  language: Language,
): readonly string[] {
  return compare(statement, said, sentence, language).differences.map(
    ({ kind, said: mine, source }) =>
      `${kind}: ${statement.slice(mine.start, mine.end)} | ${sentence.slice(source.start, source.end)}`,
  );
}

/** A source with this text and no title. */
export function sourceOf(text: string, language: Language): Source {
  return { id: "a", library: "folder", version: "0", text, metadata: { title: "", language } } as unknown as Source;
}
