import { wordsOf } from "../../core/languages/words-of.ts";
import { readWrittenDate } from "../written-date.ts";
import { dayWord, NAMES, PHOTO_LABEL } from "./line-patterns.ts";
import { readLicense, readLicensedSelf } from "./read-license.ts";
import { type LinePlace, readAuthor, readSource } from "./read-line.ts";
import { type StatedInLine, shift } from "./stated-in-line.ts";

/** Where a sentence stands. */
export interface SentencePlace extends LinePlace {
  /** At the top or the end of the article, where it speaks of itself. */
  readonly isAtEdge: boolean;
  /** The first of its block, where a byline may stand before the text. */
  readonly isFirst: boolean;
}

const CLAUSE_START = /[,;|(]\s*|\s[–—-]\s/gu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?:[-/.]\d{1,2}){0,2}(?!\d)/u;
/** So far behind the word that says it a day stands, in UTF-16 code units, */
const MAX_TO_DAY_CHARS = 60;
/** and so many words may follow it: by whom it was changed. */
const MAX_WORDS_BEHIND = 8;
/** A clause of so many words says nothing else. */
const MAX_WORDS_BESIDE = 3;
const MAX_CREDIT_CHARS = 60;
const CREDIT_END = /[;()[\]|\n]|[.,](?:\s|$)/u;

/**
 * What a sentence of running text says of where the article comes from: its licence, who took a picture, and at the article's edges who wrote it,
 * when, and where it stood first. Who wrote it and when are read only where the whole sentence speaks of that.
 */
export function readStatedSentence(sentence: string, place: SentencePlace): readonly StatedInLine[] {
  const clauses = clausesOf(sentence);
  const credits = readCredits(sentence);
  const read = clauses.map(({ text, start }, index) =>
    readClause(text, place, index).map((each) => shift(each, start)),
  );
  const isAllStated = clauses.every(
    ({ text }, index) => (read[index]?.length ?? 0) > 0 || countWords(firstClause(text)) <= MAX_WORDS_BESIDE,
  );
  const found = read.flat().filter(({ field }) => field === "license" || (place.isAtEdge && isAllStated));
  return [...credits, ...found];
}

function clausesOf(sentence: string): { readonly text: string; readonly start: number }[] {
  const starts = [0, ...[...sentence.matchAll(CLAUSE_START)].map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((start) => ({ text: sentence.slice(start), start }));
}

function firstClause(text: string): string {
  return text.split(CLAUSE_START)[0] ?? "";
}

function countWords(text: string): number {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;
}

function readClause(text: string, place: SentencePlace, index: number): StatedInLine[] {
  const license = readLicensedSelf(text) ?? readLicense(text);
  const author = readAuthor(text, { ...place, isAtTop: place.isAtTop && place.isFirst && index === 0 });
  const day = readDay(text, place);
  const source = license === undefined && author === undefined && day === undefined ? readSource(text) : undefined;
  return [license, author, day, source].filter((each) => each !== undefined);
}

/** "Published by the harbour office on 3 May 2021": a word that says so, and the day not far behind. */
function readDay(text: string, { language }: SentencePlace): StatedInLine | undefined {
  const year = YEAR.exec(text);
  if (year === null || year.index > MAX_TO_DAY_CHARS) return undefined;
  const said = (/^[^\d:]*/u.exec(text)?.[0].match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) =>
    dayWord(word.toLowerCase()),
  );
  if (!saysDay(said)) return undefined;
  const end = year.index + year[0].length;
  const isDayFirst = !wordsOf(language).grammar.monthFirst;
  const value = readWrittenDate(text.slice(0, end), isDayFirst ? { isMonthFirst: false } : {});
  const isShort = countWords(firstClause(text.slice(end))) <= MAX_WORDS_BEHIND;
  if (value === undefined || value.length < "2021-05".length || !isShort) return undefined;
  const isUpdate = said.includes("update") && !said.includes("published");
  return { field: "published", value, start: text.search(/\S/), end, ...(isUpdate && { isUpdate }) };
}

/** Opened by words for that, of which one says so: "Published on ...", "Last updated: ..."; "last year on ..." says something else. */
function saysDay(said: readonly ReturnType<typeof dayWord>[]): boolean {
  const at = said.findIndex((each) => each === "published" || each === "update");
  const isOpened = at !== -1 && said.slice(0, at).every((each) => each !== undefined);
  return isOpened && (said.length === at + 1 || said[at + 1] !== undefined);
}

/** "Photo: Vera Lind / Agency", "photographs by Vera Lind", wherever they stand. */
function readCredits(sentence: string): StatedInLine[] {
  return [...sentence.matchAll(PHOTO_LABEL)].flatMap(({ index, 0: label }): StatedInLine[] => {
    const start = index + label.length;
    const rest = sentence.slice(start);
    const value = rest.slice(0, CREDIT_END.exec(rest)?.index ?? rest.length).trimEnd();
    return isCredit(value, { label, before: sentence.slice(0, index) })
      ? [{ field: "credit", value, start, end: start + value.length }]
      : [];
  });
}

function isCredit(value: string, { label, before }: { readonly label: string; readonly before: string }): boolean {
  if (value === "" || value.length > MAX_CREDIT_CHARS) return false;
  const [first = ""] = value.split(/\s?[/|]\s?/u);
  const isName = NAMES.exec(first)?.[0] === first;
  if (!/[:：/]\s*$/u.test(label)) return isName && first.includes(" ");
  return isName || (/^[\p{Lu}©@]/u.test(value) && /cr[eé]dit/iu.test(before + label));
}
