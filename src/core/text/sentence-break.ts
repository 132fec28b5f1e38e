import { wordsOf } from "../languages/words-of.ts";
import type { Language } from "../types.ts";
import { abbreviationKind, opensSentences } from "./abbreviations.ts";

/** What stands around a closing mark: all that decides whether a sentence ends there. */
export interface ClosingContext {
  /** The mark itself: one or more of . ! ? … */
  readonly mark: string;
  /** The run of characters without white space before the mark, from its last opening quote or bracket on. */
  readonly word: string;
  /** The run before that one, on the same terms. */
  readonly wordBefore: string;
  /** Whether the sentence so far consists of `word` alone. */
  readonly isFirstWord: boolean;
  /** Quotes, brackets and reference marks right after the mark. */
  readonly closers: string;
  /** Whether white space follows (after the closers). */
  readonly isSpaced: boolean;
  /** Up to LOOK_AHEAD_CHARS characters that follow, white space before them left out. */
  readonly next: string;
}

export const LOOK_AHEAD_CHARS = 48;

const OPENING = /^[\s"'“”„«‹‘([{¿¡*_—–-]+/u;
/** What a dot may follow when the next sentence is set right behind it; "3.Oktober" and "ASP.NET" are none. */
const BEFORE_GLUED = /(?:\p{Ll}|\p{N}{4}|[)\]»”"%€]|^)$/u;
const LEADER = /^(?:\.{4,}|…{2,})$/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const ROMAN = /^[IVXLCDM]+(?!\p{L})/u;
/** A number or a Roman numeral, but not the English pronoun. */
const NUMBER = /^(?:\p{N}|(?!I\s\p{Ll})[IVXLCDM]+(?!\p{L}))/u;
const DOTTED = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const INITIAL = /^(?:\p{Lu}\p{Ll}?[.-]+)*\p{Lu}$/u;
/** Units that are read as initials or as other abbreviations elsewhere: "ft" is a fort, "hl" a saint, "min" a minimum. */
const UNIT = /^(?:h|min|s|sec|m|g|l|hl|t|ft)$/u;
/** An amount or a time, but no year: "b. 1850 m. Anna" tells of a marriage. */
const MEASURED = /^(?:\p{N}{1,3}|\p{N}+(?:[.,:]\p{N}+)+)$/u;
const PARTICLE_NAME = /^(?:Le|La|Les|De|Du|Des|Del|Al|Von|Van|Der|Den|D['’]|L['’])\s*\p{Lu}/u;

/** Whether the closing mark in this context ends a sentence. */
export function endsSentence(context: ClosingContext, language: Language): boolean {
  const { mark, next, isSpaced, closers } = context;
  if (next === "") return true;
  if (next.length < LOOK_AHEAD_CHARS && !/[\p{L}\p{N}]/u.test(next)) return false;
  if (/^[。！？]/u.test(mark)) return true;
  if (leadsOn(context)) return false;
  if (!isSpaced) return endsWithoutSpace(context, language);
  const opening = OPENING.exec(next)?.[0] ?? "";
  const following = next.slice(opening.length);
  if (/^[,;:.!?…)\]»”]/u.test(following) && /^["”»]?$/u.test(opening.trim())) return false;
  if (/[¿¡]/u.test(opening)) return true;
  if (LOWER.test(following)) return /^\p{Ll}\p{Lu}/u.test(following) && kindOf(context, language) === undefined;
  if (isBracketedEllipsis(context)) return false;
  if (mark !== "." || /^[^)\]]/u.test(closers)) return true;
  return dotEnds(context, following, opening, language);
}

/** Dots that lead the eye to a price or a page at the end of the line: "Soup ........ 4,50 €", "Index . . . . 12". */
function leadsOn({ mark, word, wordBefore, next }: ClosingContext): boolean {
  if (word === "" && (LEADER.test(mark) || (mark === "." && wordBefore === "."))) return true;
  return LEADER.test(mark) && /^[\p{N}\p{Sc}]/u.test(next);
}

/** Text set without the space: "la paix.Le ministre", but no addresses, acronyms or file names. */
function endsWithoutSpace(context: ClosingContext, language: Language): boolean {
  const { mark, word, next, closers } = context;
  if (/[@/\\]|www|https?:/u.test(word)) return false;
  const following = next.replace(OPENING, "");
  if (closers === "" && mark === "." && !BEFORE_GLUED.test(word)) return false;
  if (closers === "" && (/^\p{L}{1,2}$/u.test(word) || kindOf(context, language) !== undefined)) return false;
  return /^\p{Lu}(?:\p{Ll}|['’]|\s)/u.test(following);
}

function dotEnds(context: ClosingContext, following: string, opening: string, language: Language): boolean {
  const { word, wordBefore, isFirstWord } = context;
  const { dotsOrdinals } = wordsOf(language).grammar;
  const opensNew = startsLikeSentence(following, language);
  if (/^\p{N}+$/u.test(word)) {
    if (isFirstWord) return false;
    return !dotsOrdinals || word.length > 2 || opensNew || opening !== "" || !UPPER.test(following);
  }
  if (/^\p{Ll}\.$/u.test(wordBefore) && word.length <= 2) return !dotsOrdinals && opensNew;
  if (endsMeasure(context, following)) return true;
  const kind = kindOf(context, language);
  if (kind === "never") return false;
  if (kind === "name") return LOWER.test(word) && opensNew;
  if (kind === "number") return !NUMBER.test(following) && (opensNew || isCommonWord(word, language));
  if (kind === "last") return true;
  if (kind === "inner") return opensNew;
  if (INITIAL.test(word) || DOTTED.test(word)) return opensNew && !PARTICLE_NAME.test(following);
  if (/^\p{Ll}$/u.test(word)) return !isFirstWord && opensNew;
  if (dotsOrdinals && ROMAN.test(word) && word.length > 1) return opensNew;
  return true;
}

/** "At 18 h. Karim ...": a unit behind its number has no dot of its own. Before an acronym it may be another abbreviation. */
function endsMeasure({ word, wordBefore }: ClosingContext, following: string): boolean {
  return UNIT.test(word) && MEASURED.test(wordBefore) && /^\p{Lu}(?:\p{M}*\p{Ll}|['’]|\s)/u.test(following);
}

function kindOf({ word }: ClosingContext, language: Language): ReturnType<typeof abbreviationKind> {
  return abbreviationKind(word.toLowerCase(), language);
}

/** Abbreviations that are words of their own: "He said no. The ...". */
function isCommonWord(word: string, language: Language): boolean {
  return wordsOf(language).sentences.abbreviatedWords?.split(" ").includes(word) === true;
}

function startsLikeSentence(following: string, language: Language): boolean {
  const first = /^[\p{L}\p{M}]+(?![\p{L}\p{M}.-])/u.exec(following)?.[0];
  return first !== undefined && UPPER.test(first) && opensSentences(first.toLowerCase(), language);
}

/** "[...]" and "(…)" stand for words left out. */
function isBracketedEllipsis({ mark, word, closers }: ClosingContext): boolean {
  return (mark === "…" || mark.length > 2) && word === "" && /^[)\]]/u.test(closers);
}
