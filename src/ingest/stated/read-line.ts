import { wordsOf } from "../../core/languages/words-of.ts";
import type { Language } from "../../core/types.ts";
import { dateWords, readWrittenDate } from "../written-date.ts";
import {
  BEHIND_NAMES,
  byPattern,
  dayWord,
  FULL_NAME,
  FUNCTION_BEHIND,
  NAMES,
  SOURCE_LABEL,
  WRITTEN_BY,
} from "./line-patterns.ts";
import { readLicense } from "./read-license.ts";
import { type StatedInLine, shift } from "./stated-in-line.ts";

/** Where a line stands. */
export interface LinePlace {
  readonly language: Language;
  /** Near the top, where a name behind "by" or a day stands alone. */
  readonly isAtTop: boolean;
}

const MAX_LINE_CHARS = 200;
/** A part of a line that says something else, such as the time it takes to read. */
const MAX_OTHER_CHARS = 30;
const MAX_OTHERS = 2;
/** Longest name of a paper, and what may stand behind a name. */
const MAX_VALUE_CHARS = 60;
const SEPARATOR = /\s*(?:[|·•‧\n]|\s[–—/-]\s)\s*/gu;
/** Ends of ordinals, marks in times. */
const BESIDE_FIGURES = /^(?:[tzh]|st|nd|rd|th|er|re)$/;
const PLACE = /^\s*\p{Lu}[\p{L}\p{M} -]{1,30}(?: \([^)]*\))?,/u;
/** What a line that stands alone says of where the article comes from; nothing where it says anything else beside. */
export function readStatedLine(line: string, place: LinePlace): readonly StatedInLine[] {
  if (line.length > MAX_LINE_CHARS) return [];
  const pieces = splitLine(line);
  const read = pieces.map(({ text, start }) => readPiece(text, place).map((each) => shift(each, start)));
  const others = pieces.filter((_, index) => read[index]?.length === 0);
  const isMore = others.some(({ text }) => text.length > MAX_OTHER_CHARS || /[.!?:]$/.test(text));
  return isMore || others.length > MAX_OTHERS ? [] : read.flat();
}

function splitLine(line: string): { readonly text: string; readonly start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(SEPARATOR)) {
    pieces.push({ text: line.slice(start, index), start });
    start = index + mark.length;
  }
  pieces.push({ text: line.slice(start), start });
  return pieces.filter(({ text }) => text.trim() !== "");
}

function readPiece(text: string, place: LinePlace): StatedInLine[] {
  const license = readLicense(text);
  if (license !== undefined) return [license];
  const author = readAuthor(text, place);
  const day = readDay(author === undefined ? text : text.slice(author.end), {
    ...place,
    isAtTop: place.isAtTop || author !== undefined,
  });
  if (author !== undefined) return day === undefined ? [author] : [author, shift(day, author.end)];
  if (day !== undefined) return [day];
  const source = readSource(text);
  return source === undefined ? [] : [source];
}

export function readAuthor(text: string, { language, isAtTop }: LinePlace): StatedInLine | undefined {
  const sure = WRITTEN_BY.exec(text)?.[0].length;
  const start = sure ?? (isAtTop ? byPattern(language).exec(text)?.[0].length : undefined);
  const names = start === undefined ? undefined : NAMES.exec(text.slice(start))?.[0];
  if (start === undefined || names === undefined) return undefined;
  const body = bodyBehindLabel(text, start, names);
  const own = withoutFunction(names);
  const value = body ?? own.replace(/[.,\s]+$/, "");
  const end = start + value.length;
  const behind = body === undefined && own !== names ? start + names.length : end;
  const isName = sure !== undefined || FULL_NAME.test(value);
  const isDay = value.split(" ").every((word) => dateWords().has(word.toLowerCase()));
  return isName && !isDay && endsName(text.slice(behind), sure !== undefined)
    ? { field: "author", value, start, end }
    : undefined;
}

/** "Author: Council of the village": one word in capitals, more words behind it. */
function bodyBehindLabel(text: string, start: number, names: string): string | undefined {
  const isLabelled = /:\s*$/.test(text.slice(0, start));
  const body = isLabelled && !names.includes(" ") ? BODY.exec(text.slice(start).trimEnd())?.[0] : undefined;
  return body !== undefined && body.length <= MAX_VALUE_CHARS ? body : undefined;
}

const BODY = /^[\p{L}\p{M}]+\s\p{Ll}[^.,;:!?()]*(?=,|$)/u;

/** "Vera Lind, Science Editor" is one name. */
function withoutFunction(names: string): string {
  const at = names.search(FUNCTION_BEHIND);
  return at === -1 ? names : names.slice(0, at);
}

/** Whether what stands behind names may do so: nothing, a day, a place or a function. */
function endsName(behind: string, isSure: boolean): boolean {
  const rest = behind.replace(/^[\s,.]+/, "");
  if (rest === "" || readDay(rest, { language: "und", isAtTop: true }) !== undefined) return true;
  const isSetApart = /^\s*[,(]/.test(behind);
  return (isSetApart || isSure) && rest.length <= MAX_VALUE_CHARS && BEHIND_NAMES.test(rest) && !/[.!?]\s/.test(rest);
}

/** A day, when nothing but words for days stands around it, and a place before it. */
function readDay(text: string, { language, isAtTop }: LinePlace): StatedInLine | undefined {
  const isDayFirst = !wordsOf(language).grammar.monthFirst;
  const value = readWrittenDate(text, isDayFirst ? { isMonthFirst: false } : {});
  if (value === undefined || value.length < "2021-05-03".length) return undefined;
  const words = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) => word.toLowerCase());
  const said = words.map(dayWord);
  const unknown = words.filter(
    (word, index) => said[index] === undefined && !dateWords().has(word) && !BESIDE_FIGURES.test(word),
  );
  const isPlaced = isAtTop && PLACE.test(text) && unknown.length <= 3;
  if ((unknown.length > 0 && !isPlaced) || (!isAtTop && !said.some(Boolean))) return undefined;
  const isUpdate = said.includes("update") && !said.includes("published");
  return {
    field: "published",
    value,
    start: text.search(/\S/),
    end: text.trimEnd().length,
    ...(isUpdate && { isUpdate }),
  };
}

export function readSource(text: string): StatedInLine | undefined {
  const start = SOURCE_LABEL.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const value = text
    .slice(start)
    .trim()
    .replace(/[.\s]+$/, "");
  const isName = /^["“«]?[\p{Lu}\p{N}]/u.test(value) && value.length <= MAX_VALUE_CHARS && !/https?:/.test(value);
  return isName ? { field: "publisher", value, start, end: start + value.length } : undefined;
}
