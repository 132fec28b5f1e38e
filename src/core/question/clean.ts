import { UserError } from "../errors.ts";
import { spellOut } from "./shorthand.ts";

/** A longer question is read up to here, at a word's end. */
export const MAX_QUESTION_CHARS = 1000;

/** Mentions, channel links, custom emojis and timestamps as Discord writes them. */
const discordMarkup = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?)>|@(?:everyone|here)\b/gu;
/** Marks inside words and emojis that are not seen: joiners, soft hyphens, variation selectors. */
const joiners = /\u00ad|\u200c|\u200d|\u2060|\ufe0f/gu;
/** Control, bidirectional, zero-width and private-use characters: none of them is a word. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu;

/**
 * A question as the search takes it: NFC, one line, shorthand written out, without mentions and invisible characters, at most
 * MAX_QUESTION_CHARS long. Throws UserError question-empty when no letter or digit is left.
 */
export function cleanQuestion(raw: string): string {
  const cleaned = tidy(raw);
  if (/[\p{L}\p{N}]/u.test(cleaned)) return cleaned;
  throw new UserError({
    code: "question-empty",
    values: { question: shorten(raw).trim() },
    message:
      raw.trim() === "" ? "The question is empty." : `The question holds no words: ${JSON.stringify(shorten(raw))}.`,
    hint: "Ask something about the article, for example who, when, where or how many.",
  });
}

/** As cleanQuestion, of what may hold no words. */
export function tidy(raw: string): string {
  const oneLine = raw
    .slice(0, 4 * MAX_QUESTION_CHARS)
    .normalize("NFC")
    .replace(discordMarkup, " ")
    .replace(joiners, "")
    .replace(invisible, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return shorten(spellOut(oneLine), MAX_QUESTION_CHARS);
}

/** Cuts a text at a word's end, never inside a surrogate pair: for messages, never for quotes. */
export function shorten(text: string, maxChars = 60): string {
  if (text.length <= maxChars) return text;
  const cut = text.slice(0, maxChars).replace(/[\ud800-\udbff]$/, "");
  const space = cut.lastIndexOf(" ");
  return space > maxChars / 2 ? cut.slice(0, space) : cut;
}
