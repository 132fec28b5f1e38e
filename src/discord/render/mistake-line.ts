import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";

/** What happened, with which value, and what to do next. */
export function wordMistakeLine(mistake: Parameters<Words["mistake"]>[0], words: Words): string {
  const { message, hint } = words.mistake(mistake);
  return escapeInline(`${message} ${hint}`);
}
