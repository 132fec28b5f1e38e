import { splitSentences } from "../text/sentences.ts";
import { canonicalize } from "../text/text.ts";
import type { Language } from "../types.ts";

/** Mentions, channel links, custom emojis and timestamps as Discord writes them. */
const MENTION = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[\w -]+:\d+)>|@(?:everyone|here)\b/gu;
const LINK = /\[([^\]\n]*)\]\((?:<[^>\n]*>|[^)\s]*)(?:\s+"[^"\n]*")?\)/gu;
const ADDRESS = /<?\bhttps?:\/\/[^\s>]+>?/gu;
/** Quote, heading, small-print and list marks at the start of a line. */
const LINE_MARK = /^\s*(?:(?:>{1,3}|#{1,6}|-#|[-*+•]|\d{1,3}[.)])\s+)+/u;
const EMPHASIS = /(?<!\\)(?:\*{1,3}|_{2,3}|~~|\|\||`{1,3})|(?<![\p{L}\p{N}\\])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu;
const ESCAPE = /\\([\\*_~`|[\]<>@#:.)+-])/gu;
const INVISIBLE = /(?![\n])[\p{Cf}\p{Cc}]|\ufe0f/gu;

/** The text of a message as a person sees it: without mentions, links' addresses and the marks of Markdown; lines stay lines. */
export function withoutMarks(message: string): string {
  return canonicalize(message)
    .replace(MENTION, " ")
    .replace(LINK, "$1")
    .replace(ADDRESS, " ")
    .replace(INVISIBLE, "")
    .split("\n")
    .map((line) => line.replace(LINE_MARK, "").replace(EMPHASIS, "").replace(ESCAPE, "$1").replace(/\s+/gu, " ").trim())
    .join("\n");
}

/** The sentences of a message's lines that hold a letter or digit, in order, equal ones once. */
export function splitStatements(text: string, language: Language): readonly string[] {
  const sentences = text.split(/\n+/u).flatMap((line) => {
    const whole = { start: 0, end: line.length };
    return splitSentences(line, whole, language).map(({ start, end }) => line.slice(start, end).trim());
  });
  return [...new Set(sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)))];
}
