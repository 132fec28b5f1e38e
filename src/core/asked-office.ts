import { expectedKind } from "./answer-kind.ts";
import { vocabularyOf } from "./facts/data/vocabulary.ts";
import { foldLine, foldText } from "./text.ts";
import type { Language } from "./types.ts";

/**
 * The office whose holder a question asks for ("who is the mayor?"), as the first letters of its noun, which languages share; undefined
 * where it asks for none, for a former one, or for a deputy.
 */
export function askedOffice(question: string, language: Language): string | undefined {
  if (expectedKind(question) !== "name") return undefined;
  const words = foldLine(question).split(" ");
  if (words.some((word) => besides.test(word) || past.test(word))) return undefined;
  const offices = officesOf(language);
  return words.find((word) => word.length >= SAME_LETTERS && offices.has(word))?.slice(0, SAME_LETTERS);
}

/** Whether a sentence names the office, and each time of somebody who stands in for its holder, held it before, or wants it. */
export function namesOnlyOthers(office: string, sentence: string): boolean {
  const words = foldLine(sentence).split(" ");
  const bare = words.flatMap((word, index) => (word.startsWith(office) ? [index] : []));
  const compounds = words.filter((word) => prefix.test(word) && word.replace(prefix, "").startsWith(office));
  const isOther = (index: number) =>
    words.slice(Math.max(0, index - REACH_WORDS), index + REACH_WORDS + 1).some((word) => besides.test(word));
  return bare.length + compounds.length > 0 && bare.every(isOther);
}

const SAME_LETTERS = 5;
/** "le secrétaire général adjoint": so many words may stand between. */
const REACH_WORDS = 2;

/** Folded words that make an office another one. */
const besides =
  /^(?:adjointe?s?|suppleante?s?|vices?|sous|assistante?s?|deputy|under|former|ex|ancien(?:ne)?s?|stellvertretende?[rnms]?|ehemalige?[rnms]?|adjunt[oa]s?|suplentes?|conseill(?:er|ere)s?|counsell?ors?|consejer[oa]s?|candidat(?:es?|[oa]s?|s)?|kandidat(?:in|en)?)$/u;
const prefix = /^(?:vice|vize|sub|under|ex)(?=\p{L}{5})/u;
/** Who held it then is asked for. */
const past = /^(?:etait|etaient|fut|was|were|era|eran|fue|war|waren)$/u;

const offices = new Map<Language, ReadonlySet<string>>();

function officesOf(language: Language): ReadonlySet<string> {
  const known = offices.get(language) ?? new Set(Array.from(vocabularyOf(language).roles.keys(), foldText));
  offices.set(language, known);
  return known;
}
