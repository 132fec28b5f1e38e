import type { Gender, Vocabulary } from "../../core/languages/types/vocabulary.ts";
import type { Language, Span } from "../../core/types.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import { startBehindVerb } from "./leading-verb.ts";
import { nounPhraseStart } from "./noun-phrase.ts";
import { type CapitalRun, isSpace, isTight, type Word } from "./words.ts";

/** A role as the text words it, without its article. */
export interface FoundRole extends Span {
  readonly gender?: Gender;
}

const MAX_ROLE_WORDS = 16;
const AND_ROLE = oneWordOf(({ names }) => names.andRole);

/** The role that stands beside a name: "le ministre X", "la présidente de Y, X", "X, chief executive of Y,", "X – mayor of Y –". */
export function roleOf(
  words: readonly Word[],
  name: CapitalRun,
  vocabulary: Vocabulary,
  language: Language,
): FoundRole | undefined {
  return roleBefore(words, name, vocabulary, language) ?? roleAfter(words, name, vocabulary);
}

function roleBefore(
  words: readonly Word[],
  name: CapitalRun,
  vocabulary: Vocabulary,
  language: Language,
): FoundRole | undefined {
  const first = words[name.from];
  if (first === undefined || !/^,? ?$/.test(first.gap.replace(/[\u00a0\u202f]/g, " "))) return undefined;
  let last = name.from - 1;
  if (vocabulary.titles.has(words[last]?.lower ?? "") && !vocabulary.roles.has(words[last]?.lower ?? "")) last--;
  const end = words[last];
  if (end === undefined) return undefined;
  const phrase = nounPhraseStart(words, last, vocabulary, language);
  const offset = words.slice(phrase, last + 1).findIndex(({ lower }) => vocabulary.roles.has(lower));
  if (offset < 0) return undefined;
  const head = phrase + offset;
  const start = startBehindVerb(words, { from: phrase, head }, { vocabulary, language });
  const from = vocabulary.determiners.has(words[start]?.lower ?? "") ? start + 1 : start;
  if (!grammarOf(language).names.isNounLast && head - from > 2) return undefined;
  if (first.gap.startsWith(",") && !vocabulary.determiners.has(words[start]?.lower ?? "")) return undefined;
  return role(words, from, last, head, start, vocabulary);
}

function roleAfter(words: readonly Word[], name: CapitalRun, vocabulary: Vocabulary): FoundRole | undefined {
  let from = name.to + 1;
  const first = words[from];
  if (first === undefined || !/^(?:, | \(|, \n?|\s[–—-]\s)$/.test(first.gap)) return undefined;
  const determiner = from;
  if (vocabulary.determiners.has(first.lower)) from++;
  let head = -1;
  let last = from - 1;
  for (let index = from; index < from + MAX_ROLE_WORDS; index++) {
    const word = words[index];
    if (word === undefined || (index > name.to + 1 && !isTight(word.gap) && word.gap !== "-")) break;
    const isRole = vocabulary.roles.has(word.lower);
    if (head < 0 && isRole) head = index;
    if (head < 0 && index - from >= 4) return undefined;
    if (!isRole && stopsRole(word, vocabulary)) break;
    last = index;
  }
  if (head < 0) return undefined;
  while (
    last > head &&
    (vocabulary.complementPrepositions.has(words[last]?.lower ?? "") ||
      vocabulary.determiners.has(words[last]?.lower ?? ""))
  )
    last--;
  return role(words, from, last, head, determiner, vocabulary);
}

function stopsRole(word: Word, vocabulary: Vocabulary): boolean {
  const { lower } = word;
  if (word.capital && !word.first) return false;
  if (AND_ROLE.test(lower) || lower === "&") return false;
  return (
    vocabulary.functionWords.has(lower) &&
    !vocabulary.determiners.has(lower) &&
    !vocabulary.complementPrepositions.has(lower) &&
    !vocabulary.roleWords.has(lower)
  );
}

function role(
  words: readonly Word[],
  from: number,
  last: number,
  head: number,
  determiner: number,
  vocabulary: Vocabulary,
): FoundRole | undefined {
  const first = words[from];
  const end = words[last];
  if (first === undefined || end === undefined || !isSpan(words, from, last)) return undefined;
  const gender =
    vocabulary.roles.get(words[head]?.lower ?? "") ?? vocabulary.determiners.get(words[determiner]?.lower ?? "");
  return { start: first.start, end: end.end, ...(gender && { gender }) };
}

function isSpan(words: readonly Word[], from: number, last: number): boolean {
  for (let index = from + 1; index <= last; index++) {
    const gap = words[index]?.gap ?? "";
    if (!isTight(gap) && !isSpace(gap.trim()) && gap !== "-") return false;
  }
  return true;
}
