import { wordsOf } from "../languages/words-of.ts";
import { stemWord } from "../lexical/analyze.ts";
import { stopWords } from "../lexical/stop-words.ts";
import { foldText, words } from "../text/text.ts";
import type { Language, Span } from "../types.ts";

/** A word of a statement or of a sentence that it is held against. */
export interface Token extends Span {
  readonly text: string;
  /** The form that word lists are in: lower case and, but for Vietnamese, without accents. */
  readonly key: string;
  /** Lower case without accents in every language. */
  readonly folded: string;
  readonly stem: string;
  /** Carries information of its own: neither a function word nor a single letter. */
  readonly isContent: boolean;
  readonly isNumeric: boolean;
  /** Written with a capital, and not merely because everything is. */
  readonly isCapital: boolean;
  /** Opens the text, or a quotation or sentence inside it: a capital there means nothing. */
  readonly opens: boolean;
}

/** What the first word of a sentence or a quotation stands behind. */
const OPENING = /[.!?:"“«»„(]\s*$/u;

/** The words of a text in order. */
export function tokenize(text: string, language: Language): readonly Token[] {
  const stop = stopWords(language);
  const shouts = text === text.toUpperCase();
  return words(text).map(({ text: word, start, end }, index, all): Token => {
    const lower = word.toLowerCase();
    const isNumeric = /^\p{N}/u.test(word);
    const isSingle = word.length === 1 && !isNumeric;
    return {
      text: word,
      start,
      end,
      key: listKey(word, language),
      folded: foldText(word),
      stem: stemWord(lower, language),
      isContent: !(stop.has(lower) || isSingle || lower === "qu"),
      isNumeric,
      isCapital: !shouts && /^\p{Lu}/u.test(word),
      opens: index === 0 || OPENING.test(text.slice(all[index - 1]?.start, start)),
    };
  });
}

/** A word in the form that the word lists of its language are in. */
export function listKey(word: string, language: Language): string {
  return wordsOf(language).grammar.accentsTellWords ? word.toLowerCase().normalize("NFC") : foldText(word);
}
