import { LANGUAGES } from "../languages/words-of.ts";
import { languageOfFunctionWords } from "../text/function-words.ts";
import { detectLanguage } from "../text/language.ts";
import { foldText, words } from "../text/text.ts";
import type { Language } from "../types.ts";
import { type Lexicon, loadLexicon } from "./lexicon.ts";

/** Of a word that a language does not know. */
const UNKNOWN_SCORE = -18;
/** By how much the words must be more probable in one language than in each other. */
const MIN_LEAD = 4;
/** Of fewer words too many may be names. */
const MIN_WORDS = 4;
/** Of the words so many must be known. */
const MIN_KNOWN_SHARE = 0.6;

/**
 * The language of a question, which may be short and typed without accents: of its function words, else the one in which its words are most
 * probable, else as detectLanguage tells.
 */
export async function detectQuestionLanguage<Fallback extends string>(
  question: string,
  fallback: Fallback,
): Promise<Language | Fallback> {
  return (
    languageOfFunctionWords(question) ?? (await mostProbable(question)) ?? (await detectLanguage(question, fallback))
  );
}

async function mostProbable(question: string): Promise<Language | undefined> {
  const folded = words(foldText(question)).flatMap(({ text }) => (/\p{N}/u.test(text) ? [] : [text]));
  if (folded.length < MIN_WORDS) return undefined;
  const scored = await Promise.all(
    LANGUAGES.map(async (language) => {
      const frequencies = folded.map(frequencyIn(await loadLexicon(language)));
      const score = frequencies.reduce<number>((sum, each) => sum + (each ?? UNKNOWN_SCORE), 0);
      const share = frequencies.filter((each) => each !== undefined).length / folded.length;
      return { language, score, share };
    }),
  );
  const [first, second] = scored.sort((a, b) => b.score - a.score);
  if (first === undefined || second === undefined) return undefined;
  return first.score - second.score >= MIN_LEAD && first.share >= MIN_KNOWN_SHARE ? first.language : undefined;
}

function frequencyIn(lexicon: Lexicon): (folded: string) => number | undefined {
  return (folded) => {
    const [form] = lexicon.spelled(folded);
    return form === undefined ? undefined : lexicon.frequencyOf(form);
  };
}
