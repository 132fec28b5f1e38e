import { wordsOf } from "../languages/words-of.ts";
import { foldText, words } from "../text/text.ts";
import type { Question } from "./question.ts";

/** What a question names and the text it is held against does not hold. */
export interface Missing {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/**
 * Proper names and numbers (years among them) of the question that stand nowhere in the text: a sign that the question
 * asks about something else, or takes something for granted that the text does not say. A text in another language may
 * spell a name otherwise, so only the stem's beginning must agree.
 */
export function findMissing({ names, numbers, language }: NamesAndNumbers, text: string): Missing {
  const held = new Set(words(foldText(text)).map((word) => word.text));
  const beginnings = new Set([...held].map(beginning));
  // Where every noun is capitalised, what is a name cannot be told by that.
  const named = wordsOf(language).grammar.capitalisesNouns ? [] : names;
  return {
    names: named.filter((name) => {
      const folded = foldText(name);
      return !held.has(folded) && !beginnings.has(beginning(folded));
    }),
    numbers: numbers.filter((number) => !held.has(number)),
  };
}

type NamesAndNumbers = Pick<Question, "names" | "numbers" | "language">;

/** Five letters tell most names apart and forgive endings: "Vietnamese", "vietnamien". */
function beginning(word: string): string {
  return word.slice(0, 5);
}
