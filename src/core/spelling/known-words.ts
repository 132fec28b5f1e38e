import { alternatives, LANGUAGES } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import type { KnownLibrary } from "../question/library.ts";
import { foldText, words } from "../text/text.ts";
import type { Language } from "../types.ts";
import { type Lexicon, loadLexicon } from "./lexicon.ts";

/** More words that nobody knows are rather those of a language without a list, which the models may read. */
const MAX_UNKNOWN_WORDS = 3;
/** A question for one thing, and for what of it, has no more. */
const MAX_ASKED_WORDS = 2;
/** Shorter ones are abbreviations. */
const MIN_ASKED_LETTERS = 4;
/** Parts of a compound are at least so long. */
const MIN_PART_LETTERS = 4;
/** Longer words may be one slip away from a known one. */
const MIN_SLIP_LETTERS = 6;

/**
 * Whether a message of few words holds none that the articles hold, that a language's list has, as it is or with one slip, or that is made of two
 * such: letters typed at random, or a name of which nothing is written. Nothing with a figure or in another script is.
 */
export async function knowsNoWord(text: string, library: HeldWords): Promise<boolean> {
  const typed = words(text).map((word) => word.text);
  if (typed.length === 0 || typed.length > MAX_UNKNOWN_WORDS) return false;
  for (const word of typed) if (!(await isUnknown(word, library))) return false;
  return true;
}

/**
 * Whether the one thing that a question is about is such a word, with at most one more that says what of it is asked: "What does the grumflex
 * cost?" is answered by the price of something else otherwise. Of several words, one may be known to experts alone.
 */
export async function asksUnknownWord(text: string, language: Language, library: HeldWords): Promise<boolean> {
  const asked = analyze(text, language).map(({ start, end }) => text.slice(start, end));
  if (language === "und" || asked.length === 0 || asked.length > MAX_ASKED_WORDS) return false;
  const lexicon = await loadLexicon(language);
  const rare = asked.filter((word) => lexicon.frequencyOf(word.toLowerCase()) === undefined);
  const [word = "", ...others] = rare;
  return others.length === 0 && word.length >= MIN_ASKED_LETTERS && !isAcronym(word) && isUnknown(word, library);
}

type HeldWords = Pick<KnownLibrary, "spelledLike">;

async function isUnknown(word: string, { spelledLike }: HeldWords): Promise<boolean> {
  if (!isLatin(word)) return false;
  const lexicons = await Promise.all(LANGUAGES.map(loadLexicon));
  if (lexicons.some(({ frequencyOf }) => frequencyOf(word.toLowerCase()) !== undefined)) return false;
  return (await spelledLike(foldText(word))).length === 0 && !isNearlyListed(word, lexicons);
}

/** Its letters stand for words. */
function isAcronym(word: string): boolean {
  return word === word.toUpperCase();
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}\p{M}]+$/u.test(word);
}

/** Asked last: the lists are long to search. */
function isNearlyListed(word: string, lexicons: readonly Lexicon[]): boolean {
  const [lower, folded] = [word.toLowerCase(), foldText(word)];
  return (
    lexicons.some(({ spelled, knowsForm }) => spelled(folded).length > 0 || knowsForm(lower)) ||
    lexicons.some((lexicon) => isCompound(lower, lexicon)) ||
    (folded.length >= MIN_SLIP_LETTERS && lexicons.some(({ near }) => near(folded).length > 0))
  );
}

/** "Hafengebühr", "waterworks", with their accents or without; the first part may have an ending. */
function isCompound(word: string, { frequencyOf, spelled }: Lexicon): boolean {
  const isPart = (part: string) => frequencyOf(part) !== undefined || spelled(foldText(part)).length > 0;
  for (let at = MIN_PART_LETTERS; at <= word.length - MIN_PART_LETTERS; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isPart(second) && [first, first.replace(COMPOUND_LINK, "")].some(isPart)) return true;
  }
  return false;
}

const COMPOUND_LINK = new RegExp(`(?:${alternatives(({ grammar }) => grammar.compoundLinks)})$`, "u");
