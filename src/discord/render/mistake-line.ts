import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";

/** What happened, with which value, and what somebody can do next who manages a server and runs no program. */
export function wordMistakeLine(mistake: Parameters<Words["mistake"]>[0], words: Words): string {
  const { message, hint } = words.mistake(mistake);
  const { hints } = words.manage;
  const { code } = mistake;
  return escapeInline(`${message} ${code === "file-language" || code === "file-empty" ? hints[code] : hint}`);
}
