import { wordsOf } from "../languages/words-of.ts";
import { stopWords } from "../lexical/stop-words.ts";
import { foldText, words } from "../text/text.ts";
import type { Language } from "../types.ts";
import { expectedKind } from "./answer-kind.ts";
import { askedHour, dayWord } from "./answer-kind-words.ts";

const MINUTES = /\d[:.h]\d{2}/iu;
const NUMBER = /(?<![\p{L}\p{N}.,:])(?<hour>\p{N}{1,2})(?=\s+\p{L})/gu;
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
  const match = askedHour.exec(question) ?? bareHour(question, language);
  if (match === undefined || Number(match.groups?.hour) > MAX_HOUR) return question;
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

/** "At 10 on Sunday": behind a word that leads to hours, before a small word or a day. */
function bareHour(question: string, language: Language): RegExpExecArray | undefined {
  if (language === "und") return undefined;
  const { clock } = wordsOf(language).statements.numbers;
  return [...question.matchAll(NUMBER)].find(({ index, 0: number }) => {
    const lead = words(question.slice(0, index)).at(-1)?.text;
    const next = words(question.slice(index + number.length))[0]?.text;
    const leads = lead !== undefined && clock.some((word) => foldText(word) === foldText(lead));
    return leads && next !== undefined && (isSmall(next, language) || dayWord.test(` ${foldText(next)} `));
  });
}

function isSmall(word: string, language: Language): boolean {
  return language !== "und" && stopWords(language).has(word.toLowerCase());
}
