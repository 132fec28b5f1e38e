import { alternatives, wordsOf } from "../../languages/words-of.ts";
import { analyze } from "../../lexical/analyze.ts";
import { foldText } from "../../text/text.ts";
import type { Language, Span } from "../../types.ts";

/** A longer question asks for more than that. */
const MAX_WORDS = 12;
const MEETING = whole(alternatives(({ lists }) => lists.meeting));
/** At the start of a line, as minutes begin. */
const LABEL = new RegExp(
  String.raw`^[^\S\n]*(?:${alternatives(({ lists }) => lists.venue)})[ \u00A0\u202F]?[:：][^\S\n]*(?<place>[^\n]*\p{L}[^\n]*?)[^\S\n]*$`,
  "gimu",
);

/** Whether a question asks where a meeting was. */
export function asksForVenue(question: string, language: Language): boolean {
  const isShort = question.trim().split(/\s+/u).length <= MAX_WORDS;
  return isShort && whole(wordsOf(language).lists.where).test(question) && MEETING.test(question);
}

/** The folded words of such a question that tell which meeting, beside those that ask. */
export function meetingAsked(question: string, language: Language): readonly string[] {
  const told = analyze(question, language).map(({ start, end }) => question.slice(start, end));
  return told.filter((word) => !MEETING.test(word)).map(foldText);
}

/** Where a text names a place behind a label: "Place: Mill Hall". */
export function findVenues(text: string): readonly Span[] {
  return Array.from(text.matchAll(LABEL), ({ 0: line, index, groups }) => {
    const start = index + line.lastIndexOf(groups?.place ?? "");
    return { start, end: start + (groups?.place ?? "").length };
  });
}

function whole(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, "iu");
}
