import { alternatives } from "../../languages/words-of.ts";
import { analyze } from "../../lexical/analyze.ts";
import { foldText, words } from "../../text/text.ts";
import type { Language } from "../../types.ts";

/** A longer question asks for more than that. */
const MAX_WORDS = 12;
const PARTY = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${foldText(alternatives(({ lists }) => lists.party))})(?![\p{L}\p{M}])`,
  "u",
);
/** Beside the name and the party: "belong", "represent". */
const MAX_OTHER_WORDS = 1;
/** Behind the name of a label, before its colon: "(Greens)", ", SPD". */
const BEHIND_NAME = /^\s?(?:\((?<inBrackets>\p{Lu}[^()\n:]{0,40})\)|,\s(?<behindComma>\p{Lu}[^,\n:]{0,40}?))\s?[:：]/u;

/** The folded words that name whose party a question asks for; undefined where it asks for none, or for more. */
export function askedParty(question: string, language: Language): readonly string[] | undefined {
  const folded = foldText(question);
  if (words(question).length > MAX_WORDS || !PARTY.test(folded)) return undefined;
  const rest = folded.replace(PARTY, (party) => " ".repeat(party.length));
  const told = analyze(question, language).filter(({ start, end }) => rest.slice(start, end).trim() !== "");
  const names = told.filter(({ start }) => /\p{Lu}/u.test(question.charAt(start)));
  if (names.length === 0 || told.length - names.length > MAX_OTHER_WORDS) return undefined;
  return names.map(({ start, end }) => foldText(question.slice(start, end)));
}

/** Whether words name the speaker of a label, by the whole name or the surname. */
export function namesSpeaker(asked: readonly string[], speaker: string): boolean {
  const names = words(foldText(speaker)).map(({ text }) => text);
  return asked.includes(names.at(-1) ?? "") && asked.every((word) => names.includes(word));
}

/** The party that stands behind the name of a label, where `behind` goes on with it, and how far the label reaches. */
export function partyOfLabel(
  behind: string,
): { readonly start: number; readonly end: number; readonly labelEnd: number } | undefined {
  const match = BEHIND_NAME.exec(behind);
  const party = match?.groups?.inBrackets ?? match?.groups?.behindComma;
  if (match === null || party === undefined) return undefined;
  const start = match[0].indexOf(party);
  return { start, end: start + party.length, labelEnd: match[0].length };
}
