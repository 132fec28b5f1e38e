import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { wordsOf } from "../../core/languages/words-of.ts";
import type { Language } from "../../core/types.ts";
import type { NameGrammar } from "../grammar/finder-grammar.ts";
import { grammarOf } from "../grammar/grammars.ts";
import type { Word } from "./words.ts";

/**
 * Index of the first word of a noun phrase behind the last verb that stands before its head: "said | project manager", "the club
 * sacked | manager". `from` where no verb stands there.
 */
export function startBehindVerb(
  words: readonly Word[],
  { from, head }: { readonly from: number; readonly head: number },
  { vocabulary, language }: { readonly vocabulary: Vocabulary; readonly language: Language },
): number {
  const { past } = grammarOf(language).names;
  for (let index = head - 1; index >= from; index--) {
    if (isSayingVerb(words, index, language)) return index + 1;
    if (past !== undefined && index > from && isPastBehindSubject(words, index, { past, vocabulary })) return index + 1;
  }
  return from;
}

function isSayingVerb(words: readonly Word[], index: number, language: Language): boolean {
  const { finite, weak, governed } = wordsOf(language).saying;
  const { lower } = words[index] ?? { lower: "" };
  const before = governed.get(words[index - 1]?.lower ?? "");
  return finite.has(lower) || weak.has(lower) || before?.has(lower) === true;
}

/** "The club sacked", "Rovers met"; but "the retired", "a newly appointed", "London-based". */
function isPastBehindSubject(
  words: readonly Word[],
  index: number,
  { past, vocabulary }: { readonly past: NonNullable<NameGrammar["past"]>; readonly vocabulary: Vocabulary },
): boolean {
  const { lower } = words[index] ?? { lower: "" };
  const before = words[index - 1]?.lower ?? "";
  if (!past.ending.test(lower) && !past.irregular.has(lower)) return false;
  return !past.adverb.test(before) && !vocabulary.functionWords.has(before) && !vocabulary.roleWords.has(before);
}
