import type { SayingWords } from "../../core/languages/types/saying-words.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import type { ArticleNames } from "../names/article-names.ts";
import { nounPhraseEnd } from "../names/noun-phrase.ts";
import { isPossessive, type Word } from "../names/words.ts";
import {
  hasComma,
  isBreak,
  mentionAt,
  personAt,
  personBetween,
  personInApposition,
  segmentStart,
  type WordRange,
} from "./clause.ts";
import type { Subject } from "./speaker.ts";
import { isSpeakerNoun } from "./speaker-noun.ts";
import { POSSESSIVE, type SubjectBefore, subjectEndingAt } from "./subject-phrase.ts";

const OF_NOUN = oneWordOf(({ speech }) => speech.ofNoun);

const MAX_APPOSITIONS = 4;
const MAX_BRACKETED = 6;
const MAX_COMPLEMENT = 4;
const MAX_ADVERBIAL_WORDS = 6;

/** The subject that stands before a verb, over appositions between commas: "X, ministre de Y, a déclaré". */
export function subjectBefore(
  article: ArticleNames,
  verb: number,
  range: WordRange,
  options: SubjectBefore,
): Subject | undefined {
  const { words } = article;
  const { saying } = options;
  let last = verb - 1;
  let comma = hasComma(words[verb]);
  while (
    last >= range.from &&
    saying.between.has(words[last]?.lower ?? "") &&
    !saying.pronouns.has(words[last]?.lower ?? "")
  ) {
    comma ||= hasComma(words[last]);
    last--;
  }
  if (last < range.from || isBreak(words[last + 1])) return undefined;
  last = beforeBrackets(words, beforeComplement(words, last, range), range);
  if (!comma) return unclosedApposition(article, last, range) ?? subjectEndingAt(article, last, range, options);
  const topic = beforeRelative(article, last, range, options);
  if (topic !== undefined) return topic;
  for (let appositions = 0; appositions < MAX_APPOSITIONS; appositions++) {
    const start = segmentStart(words, last, range);
    if (start <= range.from || isBreak(words[start])) return undefined;
    const named = personAt(article, start);
    if (named !== undefined && named.to <= last) return { kind: "name", mention: named };
    last = start - 1;
    // "X, who married Y, a singer, said", "X, of the university, said": what such a clause names is not the subject.
    const before = segmentStart(words, last, range);
    if (before > range.from && (opensAside(article, before, saying) || opensApposition(article, before))) continue;
    const subject = subjectEndingAt(article, last, range, options);
    if (subject !== undefined && subject.kind !== "pronoun") return subject;
  }
  return undefined;
}

// "X, élue du parti Y estime que": the comma that should close the apposition is left out.
function unclosedApposition(article: ArticleNames, last: number, range: WordRange): Subject | undefined {
  const { words } = article;
  const start = segmentStart(words, last, range);
  if (start <= range.from || !opensApposition(article, start)) return undefined;
  const named = personAt(article, segmentStart(words, start - 1, range));
  return named?.to === start - 1 ? { kind: "name", mention: named } : undefined;
}

// ", consultante à l'hôpital de Y": a role without an article says who the name before it is.
function opensApposition({ words, vocabulary, language }: ArticleNames, start: number): boolean {
  const { apposition } = grammarOf(language).speech;
  const lower = words[start]?.lower ?? "";
  return apposition !== undefined && hasComma(words[start]) && (vocabulary.roles.has(lower) || apposition.test(lower));
}

// "La ministre, qui réagissait à la visite de la candidate, X, avait rappelé": whom the sentence opens with speaks.
function beforeRelative(
  article: ArticleNames,
  last: number,
  range: WordRange,
  options: SubjectBefore,
): Subject | undefined {
  const { words } = article;
  let comma = range.from + 1;
  while (comma <= last && !hasComma(words[comma])) comma++;
  if (comma > last || isBreak(words[comma]) || !options.saying.relative.has(words[comma]?.lower ?? ""))
    return undefined;
  return leadingSubject(article, { from: range.from, to: comma - 1 }, { ...options, isAnyNoun: false });
}

function opensAside({ words, vocabulary }: ArticleNames, start: number, saying: SayingWords): boolean {
  const { lower } = words[start] ?? { lower: "" };
  return hasComma(words[start]) && (saying.relative.has(lower) || vocabulary.complementPrepositions.has(lower));
}

/** The subject that a sentence opens with: "L'édile tient à rassurer : « ... »". */
export function leadingSubject(
  article: ArticleNames,
  sentence: WordRange,
  { saying, isAnyNoun }: SubjectBefore,
): Subject | undefined {
  const { words, vocabulary } = article;
  const range = { from: afterAdverbial(article, sentence, saying), to: sentence.to };
  const first = words[range.from];
  if (first === undefined) return undefined;
  if (saying.pronouns.has(first.lower)) return { kind: "pronoun", pronoun: first.lower, at: first.start };
  const head = vocabulary.determiners.has(first.lower) ? range.from + 1 : range.from;
  let limit = range.from;
  while (limit < range.to && !isBreak(words[limit + 1])) limit++;
  if (head > limit) return undefined;
  let end = nounPhraseEnd(words, head, vocabulary, limit);
  end = beforeVerb(words, head, end, saying);
  // "The country's president, X"
  while (end + 2 <= limit && isPossessive(words[end + 1])) end = nounPhraseEnd(words, end + 2, vocabulary, limit);
  const named =
    personBetween(article, range.from, end) ?? personInApposition(article, end, range) ?? mentionAt(article, head);
  if (named !== undefined) return { kind: "name", mention: named };
  if (head === range.from || POSSESSIVE.test(first.lower) || vocabulary.functionWords.has(words[head]?.lower ?? ""))
    return undefined;
  const speaks = isAnyNoun || isSpeakerNoun(article, head, true) || saying.persons.has(words[head]?.lower ?? "");
  return speaks ? { kind: "phrase", start: range.from, end, head } : undefined;
}

// "Les élus critiquent le projet": the phrase ends before its verb.
function beforeVerb(words: readonly Word[], head: number, end: number, saying: SayingWords): number {
  for (let index = head + 1; index <= end; index++) {
    const { lower } = words[index] ?? { lower: "" };
    if ((saying.finite.has(lower) || saying.weak.has(lower)) && !saying.blockers.has(words[index - 1]?.lower ?? ""))
      return index - 1;
  }
  return end;
}

// "En 2012, elle ...", "De son côté, X ...": the subject stands behind the comma.
function afterAdverbial({ words, vocabulary }: ArticleNames, { from, to }: WordRange, saying: SayingWords): number {
  const { lower } = words[from] ?? { lower: "" };
  if (!vocabulary.functionWords.has(lower) || vocabulary.determiners.has(lower) || saying.pronouns.has(lower))
    return from;
  for (let index = from + 1; index <= Math.min(to, from + MAX_ADVERBIAL_WORDS); index++) {
    if (isBreak(words[index])) return from;
    if (hasComma(words[index])) return index;
  }
  return from;
}

// "la commission (ABC) du Nigeria a déclaré": what follows the brackets belongs to the phrase before them.
function beforeComplement(words: readonly Word[], last: number, range: WordRange): number {
  for (let at = last; at > range.from && last - at < MAX_COMPLEMENT; at--)
    if (/^\)\s$/.test(words[at]?.gap ?? "")) return OF_NOUN.test(words[at]?.lower ?? "") ? at - 1 : last;
  return last;
}

// "X (ABC) a déclaré": what stands in brackets is no subject.
function beforeBrackets(words: readonly Word[], last: number, range: WordRange): number {
  if (!/^\s?\)\s?$/.test(words[last + 1]?.gap ?? "")) return last;
  for (let at = last; at > range.from && last - at < MAX_BRACKETED; at--)
    if (/^\s\($/.test(words[at]?.gap ?? "")) return at - 1;
  return last;
}
