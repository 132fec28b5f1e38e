import { isLanguage } from "../languages/words-of.ts";
import type { Language } from "../types.ts";
import { languageOfFunctionWords } from "./function-words.ts";
import { words } from "./text.ts";

/** More of a text than this, in UTF-16 code units, does not change what it is. */
const MAX_SAMPLE_CHARS = 2_000;
/** Texts of fewer words are too short to tell that they are in none of the known languages. */
const MIN_WORDS_OF_OTHERS = 5;
/** How much higher another language must score than the best known one. */
const MIN_LEAD_OF_OTHERS = 1.1;

/**
 * The language of a text or question; "und" when another one clearly wins over a long enough text, the fallback when
 * nothing tells. Function words decide most questions at no cost. The n-gram detector, which takes 0.2 s and 30 MB to
 * load, is loaded when they do not.
 */
export async function detectLanguage<Fallback extends string>(
  text: string,
  fallback: Fallback,
): Promise<Language | Fallback> {
  const sample = text.slice(0, MAX_SAMPLE_CHARS);
  return languageOfFunctionWords(sample) ?? (await languageOfNgrams(sample)) ?? fallback;
}

async function languageOfNgrams(text: string): Promise<Language | undefined> {
  const { eld } = await import("eld/extrasmall");
  const scores = Object.entries(eld.detect(text).getScores()).sort(([, a], [, b]) => b - a);
  const winner = scores[0];
  const known = scores.find(([code]) => isLanguage(code));
  if (winner === undefined) return undefined;
  const isOther = winner[1] > MIN_LEAD_OF_OTHERS * (known?.[1] ?? 0);
  if (isOther && winner !== known) return isTelling(text) ? "und" : undefined;
  return known !== undefined && isLanguage(known[0]) ? known[0] : undefined;
}

/** Long enough, or in a script that none of the known languages uses. */
function isTelling(text: string): boolean {
  return words(text).length >= MIN_WORDS_OF_OTHERS || !/\p{Script=Latin}/u.test(text);
}
