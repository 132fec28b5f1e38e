import { wordsOf } from "../languages/words-of.ts";
import type { Language } from "../types.ts";
import type { KnownLibrary } from "./library.ts";

/** Longer questions are no name: people are not even looked up for them. */
const MAX_NAME_WORDS = 6;

/** "guy ryder" alone asks who that is: the question written out, in the language of the article that names the person. */
export function askWhoIs(
  question: string,
  library: Pick<KnownLibrary, "findPerson">,
): { readonly question: string; readonly language: Language } | undefined {
  const typed = question.replace(/[?!.\s]+$/u, "").trim();
  const person = typed.split(/\s+/u).length > MAX_NAME_WORDS ? undefined : library.findPerson(typed);
  return person && { question: wordsOf(person.language).questions.whoIs(person.name), language: person.language };
}
