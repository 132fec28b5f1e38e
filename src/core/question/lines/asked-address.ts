import { alternatives, wordsOf } from "../../languages/words-of.ts";
import { analyze } from "../../lexical/analyze.ts";
import { foldText, words } from "../../text/text.ts";
import type { Language, Span } from "../../types.ts";

/** A longer question asks for more than that. */
const MAX_WORDS = 12;
const compiled = new Map<Language, RegExp>();
/** Other addresses: of letters by mail, of sites. */
const ELSEWHERE = asWords(foldText(alternatives(({ lists: { email, web } }) => `${email}|${web}|ip|url`)));

const NAME = String.raw`[\p{L}\p{M}.'’ -]`;
const NUMBER = String.raw`\d{1,4} ?[a-zA-Z]?(?:[/-]\d{1,3})?`;
/** "14 Heron Street", "Lindengasse 7", "Calle del Olivo, 23" */
const STREET = String.raw`(?:${NUMBER},? \p{L}${NAME}{3,40}|\p{Lu}${NAME}{2,40},? ${NUMBER})`;
/** "44000 Nantes", "Whitby YO22 4JT", "Springfield, IL 62704" */
const POSTED = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2} \d{5})(?![\p{L}\p{N}])`;
const TOWN =
  String.raw`(?:(?:\p{Lu}{1,2}-)?\d{4,5} \p{Lu}[\p{L}\p{M} -]*[\p{L}\p{M}]` +
  String.raw`|\p{Lu}[\p{L}\p{M} -]{2,30},? ${POSTED})`;
const STREETS_NAMED = alternatives(({ lists }) => lists.street);
const NAMED = String.raw`${NUMBER},? (?:${STREETS_NAMED}) \p{Lu}[\p{L}\p{M} ]{1,30}(?:, [^,.\n]{2,40})+`;
const ADDRESS = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${STREET}(?:,\s*|\s+)${TOWN}|${NAMED})`, "gu");

/**
 * The folded words that tell whose address a question asks for, behind the word for it where any are; undefined where it asks for none, or
 * for one of another kind.
 */
export function askedAddress(question: string, language: Language): readonly string[] | undefined {
  const folded = foldText(question);
  const asked = askedIn(language).exec(folded);
  if (asked === null || ELSEWHERE.test(folded) || words(question).length > MAX_WORDS) return undefined;
  const [from, to] = [asked.index, asked.index + asked[0].length];
  const told = analyze(question, language);
  const behind = told.filter(({ start }) => start >= to);
  const names = behind.length > 0 ? behind : told.filter(({ end }) => end <= from);
  return names.length === 0 ? undefined : names.map(({ start, end }) => foldText(question.slice(start, end)));
}

/** The postal addresses that stand in a text, with street, number and town. */
export function findAddresses(text: string): readonly Span[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

// In its own language alone: an address of one is a verb of another ("s'adresse").
function askedIn(language: Language): RegExp {
  const pattern = compiled.get(language) ?? asWords(foldText(wordsOf(language).lists.address));
  compiled.set(language, pattern);
  return pattern;
}

function asWords(list: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${list})(?![\p{L}\p{M}])`, "u");
}
