import { vocabularyOf } from "../languages/vocabulary-of.ts";
import { foldLine, foldText } from "../text.ts";
import type { Language } from "../types.ts";

/**
 * The office whose holder a question for a name asks for ("who is the mayor?"), as the first letters of its noun, which languages share,
 * and of its names in other languages; undefined where it asks for none, for a former one or a deputy, or names the holder. Offices in
 * Vietnamese are not told.
 */
export function findOffice(question: string, language: Language): readonly string[] | undefined {
  const words = foldLine(glue(question)).split(" ");
  if (words.some((word) => before.test(word) || after.test(word) || past.test(word))) return undefined;
  const offices = officesOf(language);
  const office = words.find((word) => word.length >= SAME_LETTERS && offices.has(word));
  if (office === undefined || hasNameBehind(question, office)) return undefined;
  const stem = office.slice(0, SAME_LETTERS);
  return sameOffices.find((names) => names.includes(stem)) ?? [stem];
}

/** Whether a sentence names the office, and each time a deputy's or a former holder's: "the deputy mayor", "le secrétaire général adjoint". */
export function namesOnlyOthers(office: readonly string[], sentence: string): boolean {
  const mentions = glue(sentence)
    .split(/[,;:()\u2013\u2014]/)
    .flatMap((part) => mentionsIn(foldLine(part).split(" "), office));
  return mentions.length > 0 && mentions.every((isOther) => isOther);
}

/** For each mention of the office in some words whether it is another one's. */
function mentionsIn(words: readonly string[], office: readonly string[]): boolean[] {
  const isOffice = (word: string) => office.some((stem) => word.startsWith(stem));
  return words.flatMap((word, index) => {
    if (prefix.test(word) && isOffice(word.replace(prefix, ""))) return [true];
    if (!isOffice(word)) return [];
    const next = words[index + 1] ?? "";
    const behind = general.test(next) ? (words[index + 2] ?? "") : next;
    return [before.test(words[index - 1] ?? "") || after.test(behind)];
  });
}

const SAME_LETTERS = 5;

/** Offices that languages call otherwise, by their first letters. */
const sameOffices = [
  ["maire", "mayor", "alcal", "burge"],
  ["presi", "prasi"],
  ["gouve", "gover", "gober"],
  ["chanc", "canci", "kanzl"],
];

/** Folded words that make the office behind them another one, */
const before =
  /^(?:vices?|assistants?|deputy|former|ex|anciens?|anciennes?|stellvertretende?[rnms]?|ehemalige?[rnms]?|fruhere?[rnms]?)$/u;
/** and the one before them, "general" aside. */
const after =
  /^(?:adjointe?s?|suppleante?s?|adjunt[oa]s?|suplentes?|conseill(?:er|ere)s?|counsell?ors?|consejer[oa]s?)$/u;
const general = /^general(?:e|es)?$|^generaux$/u;
const prefix = /^(?:vice|vize|sub|sous|under|ex|alt)(?=\p{L}{5})/u;
/** Who held it then is asked for. */
const past = /^(?:etait|etaient|fut|was|were|era|eran|fue|war|waren)$/u;

/** "Vice-president" and "sous-secrétaire" as one word. */
function glue(text: string): string {
  return text.replace(/(?<!\p{L})(vice|vize|sub|sous|under|ex)-(?=\p{L})/giu, "$1");
}

/** "Qui est le ministre Jean Dupont ?" asks what he is, not who holds the office. */
function hasNameBehind(question: string, office: string): boolean {
  const words = question.split(/[\s?!.]+/u);
  const at = words.findIndex((word) => foldText(word) === office);
  return at >= 0 && /^\p{Lu}/u.test(words[at + 1] ?? "") && /^\p{Ll}/u.test(words[at] ?? "");
}

const offices = new Map<Language, ReadonlySet<string>>();

function officesOf(language: Language): ReadonlySet<string> {
  const known = offices.get(language) ?? new Set(Array.from(vocabularyOf(language).roles.keys(), foldText));
  offices.set(language, known);
  return known;
}
