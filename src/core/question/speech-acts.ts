import type { SpeechAct } from "../languages/types/asked-speaker-words.ts";
import { wordsOf } from "../languages/words-of.ts";
import { foldText, words } from "../text/text.ts";
import type { Language } from "../types.ts";
import { compilePatterns, type PatternFinder } from "../verify/patterns.ts";

const finders = new Map<Language, PatternFinder<SpeechAct>>();

/** What somebody does by words, as these name it: "warned", "a mis en garde" and "cảnh báo" are one act. */
export function speechActsIn(text: string, language: Language): ReadonlySet<SpeechAct> {
  const find = finders.get(language) ?? compilePatterns<SpeechAct>(wordsOf(language).askedSpeaker.acts);
  finders.set(language, find);
  return new Set(find(words(foldText(text)).map((word) => word.text)).map(({ key }) => key));
}
