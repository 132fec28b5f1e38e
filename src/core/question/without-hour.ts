import { stopWords } from "../lexical/stop-words.ts";
import { foldText, words } from "../text.ts";
import type { Language } from "../types.ts";
import { expectedKind } from "./answer-kind.ts";
import { askedHour, dayWord } from "./answer-kind-words.ts";

const MINUTES = /\d[:.h]\d{2}/iu;
const MAX_HOUR = 24;
/** Words before an hour that belong to it: "at", "a las". */
const MAX_LEADING_WORDS = 2;

/**
 * A question whether something is so on a weekday at an hour, without the hour: a table gives the day's hours, and none of them is the one that is
 * asked for. The same question where it is of another kind, or where that very time, to the minute, may be written.
 */
export function withoutHour(question: string, language: Language, mayBeWritten: (time: string) => boolean): string {
  const folded = ` ${words(foldText(question))
    .map(({ text }) => text)
    .join(" ")} `;
  if (expectedKind(question) !== undefined || !dayWord.test(folded)) return question;
  const match = askedHour.exec(question);
  if (match === null || Number(match.groups?.hour) > MAX_HOUR) return question;
  const [time] = match;
  if (MINUTES.test(time) && mayBeWritten(time)) return question;
  const before = words(question.slice(0, match.index));
  const others = before.findLastIndex(
    ({ text }, index) => index < before.length - MAX_LEADING_WORDS || !isSmall(text, language),
  );
  if (others === before.length - 1) return question;
  const kept = question.slice(0, before[others]?.end ?? 0) + question.slice(match.index + time.length);
  return kept.replace(/\s+/gu, " ").trim();
}

function isSmall(word: string, language: Language): boolean {
  return language !== "und" && stopWords(language).has(word.toLowerCase());
}
