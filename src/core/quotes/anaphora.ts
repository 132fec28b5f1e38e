import { wordsOf } from "../languages/words-of.ts";
import type { Language } from "../types.ts";

/**
 * Whether a sentence starts from a pronoun or a demonstrative ("Elle", "Cette déclaration", "He", "These measures") and so needs
 * the sentence before it. Impersonal openings ("Il faut", "C'est", "It is ... that") stand alone. "und" is taken for English.
 */
export function startsDependent(sentence: string, language: Language): boolean {
  const start = sentence.normalize("NFC").replace(LEADING_MARKS, "").replace(/[’ʼ]/g, "'").slice(0, MAX_START_CHARS);
  const { dependent, impersonal } = wordsOf(language).sentences;
  return dependent.test(start) && !impersonal.test(start);
}

/** Whether a sentence starts from its verb, in a language that leaves pronouns out ("Fue construido", "Costó"): whom it means was named before. */
export function startsFromVerb(sentence: string, language: Language): boolean {
  const start = sentence.normalize("NFC").replace(LEADING_MARKS, "").slice(0, MAX_START_CHARS);
  return wordsOf(language).sentences.subjectless?.test(start) === true;
}

const MAX_START_CHARS = 160;
const LEADING_MARKS = /^[\s"'«»“”„‘’([{*_•–—-]+/u;
