import { analyze } from "./lexical/analyze.ts";
import { foldText, type Word, words } from "./text.ts";
import type { Language } from "./types.ts";

/** What a question names and the text it is held against does not hold. */
export interface Missing {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/**
 * Proper names and numbers (years among them) of the question that stand nowhere in the text: a sign that the question
 * asks about something else, or takes something for granted that the text does not say. A name counts when it is
 * capitalised and does not open the question; a text in another language may spell a name otherwise, so only the
 * stem's beginning must agree.
 */
export function findMissing(question: string, text: string, language: Language): Missing {
  const held = new Set(words(foldText(text)).map((word) => word.text));
  const beginnings = new Set([...held].map(beginning));
  const all = words(question);
  // In German every noun is capitalised: what is a name cannot be told by that.
  const named = language === "de" ? [] : nameWords(all, question, language);
  const names = named.filter(({ text: name }) => {
    const folded = foldText(name);
    return !held.has(folded) && !beginnings.has(beginning(folded));
  });
  const numbers = all.filter(({ text: word }) => /^\d[\d.,]*$/u.test(word) && !held.has(word));
  return { names: names.map((word) => word.text), numbers: numbers.map((word) => word.text) };
}

/** Capitalised words that carry information and are not merely the first of the question. */
export function nameWords(all: readonly Word[], question: string, language: Language): Word[] {
  if (question === question.toUpperCase()) return [];
  const informative = new Set(analyze(question, language).map(({ start }) => start));
  const isCapitalised = ({ text }: Word) => /^\p{Lu}/u.test(text) && text.length > 1;
  return all.filter(
    (word, index) => isCapitalised(word) && informative.has(word.start) && (index > 0 || all.length === 1),
  );
}

/** Five letters tell most names apart and forgive endings: "Vietnamese", "vietnamien". */
function beginning(word: string): string {
  return word.slice(0, 5);
}
