import { wordsOf } from "../languages/words-of.ts";
import type { Language } from "../types.ts";

/** A question as it is written with care: a capital letter first and a question mark last, and before it where its language has one there. */
export function writeOut(question: string, language: Language): string {
  const capital = question.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  if (hasEnd.test(capital)) return capital;
  const { openingMark = "", questionMark } = wordsOf(language).questions.splitting;
  return `${openingMark}${capital.slice(capital.startsWith(openingMark) ? openingMark.length : 0)}${questionMark}`;
}

/** It is asked already, or ends with another mark, behind which a quotation may end. */
const hasEnd = /\?|[.!…:]["'»”’]*$/u;
