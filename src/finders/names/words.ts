import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import type { Language, Span } from "../../core/types.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";

/** A word of a text, with what stands between it and the word before. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** The first of a sentence, of a line or inside quotation marks: its capital proves nothing. */
  readonly first: boolean;
  /** The text between the word before (or the start) and this word. */
  readonly gap: string;
}

/** The words of a text, with what its language says of them. */
export interface NamingText {
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

/** A run of words written as a name; `from` and `to` are indexes of its first and last word. */
export interface CapitalRun extends Span {
  readonly from: number;
  readonly to: number;
  /** What stands before it shows that it is a person's name. */
  readonly isPerson?: true;
}

// An elided article ("l'", "qu'"), a possessive "'s", a run of initials ("U.S.", "J.-P."), or letters and digits joined by hyphens ("Morel-à-l'Huissier").
const WORD = new RegExp(
  String.raw`(?:\p{Lu}\.-?){2,}|\p{L}+(?:n['’]t|['’](?:${piecesOf(({ contraction }) => contraction)}))(?![\p{L}\p{N}])` +
    String.raw`|\p{Lu}\p{L}+['’]o(?![\p{L}\p{N}])|(?<=\p{L})['’]s(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:[\p{L}]` +
    String.raw`|${piecesOf(({ elided }) => elided)})['’](?=[\p{L}\p{N}])` +
    String.raw`|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑](?:[dl]['’](?=\p{Lu}))?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
  "gu",
);
const SENTENCE_END = /[.!?…]["'»”’)\]]*\s|[\n•]/;
const OPENS = /["«“„(:;–—-]\s*$/;
const CAPITAL = /^(?:(?:al|el|ad|an|as|ash|ul)-)?\p{Lu}/u;
const ABBREVIATED = new RegExp(String.raw`^(?:\p{Lu}|${piecesOf(({ abbreviation }) => abbreviation)})$`, "u");

/** The words of a text in order; hyphens join, an elided article stands alone. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of unglued(text)) {
    const start = match.index;
    const gap = text.slice(end, start);
    const before = words.at(-1);
    words.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
      capital: CAPITAL.test(match[0]),
      first: startsSentence(gap, before),
      gap,
    });
    end = start + match[0].length;
  }
  return words;
}

interface FoundWord {
  readonly 0: string;
  readonly index: number;
}

// A sentence's first word written to the last of the one before: "ParisLe", "BFMTVSelon".
const MAYBE_GLUED = /\p{L}\p{Lu}\p{Ll}+$/u;
const GLUED = new RegExp(
  String.raw`^(.*(?:\p{L}\p{Ll}|\p{Lu}{2}))(${piecesOf(({ gluedOpener }) => gluedOpener)})$`,
  "u",
);

function* unglued(text: string): Generator<FoundWord> {
  for (const match of text.matchAll(WORD)) {
    const [, before, after] = (MAYBE_GLUED.test(match[0]) && GLUED.exec(match[0])) || [];
    if (before === undefined || after === undefined) yield match;
    else {
      yield { 0: before, index: match.index };
      yield { 0: after, index: match.index + before.length };
    }
  }
}

function startsSentence(gap: string, before: Word | undefined): boolean {
  if (before === undefined || (gap === "" && !/['’.]$/.test(before.text))) return true;
  if (OPENS.test(gap) && !/^[-–—]$/.test(gap)) return true;
  // A lost space between sentences: "en main.Retrouvés".
  if (/^["»”]?[.!?…]["»”]?$/.test(gap) && before.text.length > 2 && !before.capital) return true;
  if (!SENTENCE_END.test(gap)) return false;
  return gap.includes("\n") || !(gap.startsWith(". ") && ABBREVIATED.test(before.text));
}

/** Whether a word is a possessive ending, which stands alone. */
export function isPossessive(word: Word | undefined): boolean {
  return /^['’]s$/.test(word?.lower ?? "");
}

/** Whether a word joins two names or clauses. */
export function isAnd(word: Word | undefined): boolean {
  return AND.test(word?.lower ?? "");
}

const AND = oneWordOf(({ speech }) => speech.and);

/** Indexes of the words written exactly so; read once for all words of a text. */
export function occurrencesOf(words: readonly Word[], text: string): readonly number[] {
  let known = occurrences.get(words);
  if (known === undefined) {
    known = new Map();
    for (const [index, word] of words.entries()) {
      const indexes = known.get(word.text);
      if (indexes === undefined) known.set(word.text, [index]);
      else indexes.push(index);
    }
    occurrences.set(words, known);
  }
  return known.get(text) ?? [];
}

const occurrences = new WeakMap<readonly Word[], Map<string, number[]>>();

/** Whether a gap is one plain space: the words stand side by side. */
export function isSpace(gap: string): boolean {
  return gap === " " || gap === "\u00a0" || gap === "\u202f";
}

/** Whether a gap is one plain space or nothing (after an elision). */
export function isTight(gap: string): boolean {
  return gap === "" || isSpace(gap);
}

/** Two capitals or more, nothing else but digits and dots. */
export function isAcronym(text: string): boolean {
  return (
    /^(?:\p{Lu}\.?){2,}[\p{Lu}\d]*s?$/u.test(text) ||
    /^\p{Lu}+\d+$/u.test(text) ||
    /^\p{Lu}{2,}(?:-\p{Lu}+)*$/u.test(text)
  );
}
