import { foldText } from "../../core/text/text.ts";
import { dateWords, readWrittenDate } from "../written-date.ts";

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Shorter words join a date to what it is of: "on", "den", "le". */
const MIN_WORD_CHARS = 4;
const DAY_CHARS = "2021-05-03".length;

/** Whether a line says of a whole document when something was done with it, in one word beside the day: "Adopted on 2 February 2022". */
export function isDateLine(line: string): boolean {
  const others = (line.match(WORD) ?? []).filter(
    (word) => word.length >= MIN_WORD_CHARS && !dateWords().has(foldText(word)) && !dateWords().has(word.toLowerCase()),
  );
  return others.length <= 1 && readWrittenDate(line)?.length === DAY_CHARS;
}
