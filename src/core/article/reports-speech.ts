import { wordsOf } from "../languages/words-of.ts";
import { speechActsIn } from "../question/speech-acts.ts";
import { words } from "../text/text.ts";
import type { Language } from "../types.ts";

const QUOTATION_MARKS = /["«»“”„]/u;

/** Whether a sentence may tell what somebody says: it holds a quotation, a verb that reports or one that names an act of words. */
export function reportsSpeech(sentence: string, language: Language): boolean {
  if (QUOTATION_MARKS.test(sentence)) return true;
  const { finite, participles, infinitives, gerunds, governed } = wordsOf(language).saying;
  const lower = words(sentence).map(({ text }) => text.toLowerCase());
  const reports = lower.some(
    (word, index) =>
      [finite, participles, infinitives, gerunds].some((forms) => forms.has(word)) ||
      governed.get(word)?.has(lower[index + 1] ?? "") === true,
  );
  return reports || speechActsIn(sentence, language).size > 0;
}
