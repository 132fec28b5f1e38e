import type { SplittingWords } from "../languages/types/question-words.ts";
import { alternatives, LANGUAGES, wordsOf } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import { foldLine } from "../text/text.ts";
import type { Language } from "../types.ts";

/** More questions in one message than this are taken as one. */
export const MAX_PARTS = 3;

/** White space after a question mark, unless a quotation is still open: a title may ask. */
const questionEnd = /(?<=[?？])\s+(?![^«»]*»|[^“”]*”)|\n+/u;

/**
 * The questions that one message asks, in order: parted at question marks and at an "and" before a question word, when
 * each part says something of its own. One question alone comes back as it is.
 */
export function splitQuestion(question: string, language: Language): string[] {
  const parts = question
    .split(questionEnd)
    .flatMap((sentence) => splitAtConjunction(sentence, language))
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const asking = parts.filter((part) => analyze(part, language).length > 0);
  if (asking.length < 2 || asking.length > MAX_PARTS) return [question];
  return asking.every((part) => part.endsWith("?") || opensQuestion(part)) ? asking : [question];
}

function splitAtConjunction(sentence: string, language: Language): string[] {
  const { asksLast, questionMark } = wordsOf(language).questions.splitting;
  if (asksLast !== undefined) return splitBetween(sentence, language, asksLast);
  const [first, ...rest] = sentence.split(conjunctionOf(language));
  if (first === undefined || rest.length === 0 || !opensQuestion(first)) return [sentence];
  const parts = [first, ...rest];
  const isSplit =
    rest.every((part) => !goesOn(first, part)) && parts.every((part) => analyze(part, language).length > 0);
  return isSplit ? parts.map((part) => part.replace(/[\s?？]*$/u, questionMark)) : [sentence];
}

/** Where questions end with the word that asks, two are told apart by both asking. */
function splitBetween(sentence: string, language: Language, asksLast: RegExp): string[] {
  const { conjunctions, questionMark } = wordsOf(language).questions.splitting;
  const [whole, first, second] = new RegExp(`^(.*?)\\s+(?:${conjunctions})\\s+(.*)$`, "isu").exec(sentence) ?? [];
  if (whole === undefined || first === undefined || second === undefined) return [sentence];
  return asksLast.test(first) && asksLast.test(second) ? [first + questionMark, second] : [sentence];
}

/** Whether a part takes up a clause of the first one: "Qui a dit que ... et que ...", "the people who ... and who ...". */
function goesOn(first: string, part: string): boolean {
  const [opener = ""] = foldLine(part).split(" ");
  return foldLine(first).split(" ").slice(1).includes(opener);
}

const conjunctions = new Map<Language, RegExp>();

/** "And" before a word that opens a question in any language, or in this one alone. */
function conjunctionOf(language: Language): RegExp {
  const { ownInterrogatives } = wordsOf(language).questions.splitting;
  const openers = every(({ interrogatives }) => interrogatives, language === "und" ? undefined : ownInterrogatives);
  const known =
    conjunctions.get(language) ??
    new RegExp(
      `[,;]?\\s+(?:${every((words) => words.conjunctions)})\\s+(?=(?:(?:${every((words) => words.prepositions)})\\s+)?` +
        `(?:${openers}|${every((words) => words.spelledInterrogatives)})(?!\\p{L}))`,
      "giu",
    );
  conjunctions.set(language, known);
  return known;
}

/** What every language has of one kind, as alternatives, with more of them. */
function every(pick: (words: SplittingWords) => string | undefined, more?: string): string {
  return [alternatives(({ questions }) => pick(questions.splitting)), more].filter(Boolean).join("|");
}

/** Whether a text reads like a question: it ends with the mark, or has a word that asks where questions of a language have it. */
export function looksAsked(text: string): boolean {
  return /[?？]["'”’»)\]]*$/u.test(text) || opensQuestion(text) || ASKING_LAST.some((asksLast) => asksLast.test(text));
}

const ASKING_LAST = LANGUAGES.flatMap((language) => {
  const { asksLast } = wordsOf(language).questions.splitting;
  return asksLast === undefined ? [] : new RegExp(`${asksLast.source}\\W*$`, asksLast.flags);
});

function opensQuestion(part: string): boolean {
  return opening.test(foldLine(part));
}

const beforeOpening = every(({ leads, conjunctions: and, prepositions }) =>
  [leads, and, prepositions].filter(Boolean).join("|"),
);
const opening = new RegExp(
  `^(?:(?:${beforeOpening}) )?(?:${every(({ interrogatives }) => interrogatives)}` +
    `|${every(({ ownInterrogatives }) => ownInterrogatives)})(?!\\p{L})`,
  "u",
);
