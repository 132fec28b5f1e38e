import { alternatives } from "../../core/languages/words-of.ts";

/** "19:00", "9.30", "14 h 30", "8h", "7 pm", "19 Uhr", "7 giờ". */
const HOUR = String.raw`\d{1,2}(?:[:.h]\d{2}(?!\.?\d)|\s?(?:h|uhr|giờ|[ap]\.?m\.?)(?:\s?\d{2})?)`;
/** "1.1 The", "4.3.2 A". */
const CLAUSE = String.raw`\d{1,2}(?:\.\d{1,2}){1,3}\.?\)?\s+\p{Lu}`;
const TIMED = new RegExp(String.raw`^\s*${HOUR}(?![\p{L}\p{N}])`, "iu");
const NUMBERED = new RegExp(String.raw`^\s*${CLAUSE}`, "u");
const DATED = new RegExp(
  String.raw`^\s*(?:${alternatives(({ calendar }) => calendar.weekdays)})(?![\p{L}\p{M}])`,
  "iu",
);
/** "(a) ...", "b) ...", "(iv) ...". */
const ENUMERATED = /^\s*(?:\([a-z]{1,2}\)|\([ivx]{1,4}\)|[a-z]\))\s+\S/u;
/** "hall@quay.example", "Tel. 020 7946 0018", "www.quay.example". */
const CONTACT =
  /^\s*(?:\p{L}{1,12}[.:]{0,2}\s*)?(?:\S+@\S+\.\p{L}{2,}|(?:https?:\/\/|www\.)\S+|[+(]?\d[\d ()/.–-]{5,18}\d)\s*$/u;
/** A longer line tells of a day; what is on, and when it is open, is short. */
const MAX_LINE_CHARS = 160;

/**
 * Whether a line opens with an hour, a weekday or the number of a clause, as those of a programme, of opening hours, of a contract do, or is but a
 * number to call or an address.
 */
export function isPlaced(line: string): boolean {
  return line.length <= MAX_LINE_CHARS && [TIMED, DATED, NUMBERED, CONTACT].some((pattern) => pattern.test(line));
}

/** Whether a line opens with an hour. */
export function isTimed(line: string): boolean {
  return TIMED.test(line);
}

/** Whether a line opens with an hour, or with a weekday of which it says something: not one above lines that open with hours. */
export function isDayOrHour(line: string, next = ""): boolean {
  return isTimed(line) || (DATED.test(line) && !isTimed(next));
}

/** Whether a line counts itself with a letter, as those inside of a sentence of a law do. */
export function isEnumerated(line: string): boolean {
  return ENUMERATED.test(line);
}
