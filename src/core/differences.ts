import { nameWords } from "./name-words.ts";
import { foldText, type Word, words } from "./text.ts";
import type { Language } from "./types.ts";

/** A word that somebody said and what the source has in its place, empty when it has nothing of the kind. */
export interface Difference {
  readonly said: string;
  readonly source: string;
}

/**
 * Numbers, dates and names of a statement that the source's sentence does not hold, each beside those of the sentence that the
 * statement does not hold. A number written as a word in another language is not seen.
 */
export function findDifferences(
  statement: string,
  sentence: string,
  languages: { readonly said: Language; readonly source: Language },
): Difference[] {
  const saidWords = words(statement);
  const sourceWords = words(sentence);
  const numbers = compare(saidWords.filter(isNumber), sourceWords.filter(isNumber), sameNumber);
  const names = compare(
    nameWords(saidWords, statement, languages.said),
    nameWords(sourceWords, sentence, languages.source),
    sameName,
    sourceWords,
  );
  return [...numbers, ...names];
}

function compare(
  said: readonly Word[],
  source: readonly Word[],
  isSame: (a: string, b: string) => boolean,
  held: readonly Word[] = source,
): Difference[] {
  const wrong = said.filter(({ text }) => !held.some((other) => isSame(text, other.text)));
  const instead = source.filter(({ text }) => !said.some((other) => isSame(text, other.text)));
  if (wrong.length === 0) return [];
  const given = instead.map(({ text }) => text).join(", ");
  return wrong.length === instead.length
    ? wrong.map(({ text }, index) => ({ said: text, source: instead[index]?.text ?? "" }))
    : wrong.map(({ text }) => ({ said: text, source: given }));
}

function isNumber({ text }: Word): boolean {
  return /^\p{N}/u.test(text);
}

/** "1,5" and "1.5", "15th" and "15ᵉ" are the same number. */
function sameNumber(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .normalize("NFKC")
      .replace(/,/g, ".")
      .replace(/\p{L}+$/u, "");
  return plain(a) === plain(b);
}

/** Names in two languages agree in how they begin. */
function sameName(a: string, b: string): boolean {
  const [left, right] = [foldText(a), foldText(b)];
  return left.slice(0, 4) === right.slice(0, 4);
}
