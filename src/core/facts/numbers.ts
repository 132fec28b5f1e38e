import type { Language, Span } from "../types.ts";
import { isNationality } from "./data/nationalities.ts";
import { type Quantities, quantitiesOf } from "./data/quantities.ts";
import type { Vocabulary } from "./data/vocabulary-type.ts";
import { createSpanSearch, firstStartingFrom } from "./span-search.ts";
import { isSpace, type Word } from "./words.ts";

/** A number with what it counts; `value` is the number in digits, where it can be told. */
export interface FoundNumber extends Span {
  readonly value?: string;
}

const MAX_COUNTED_WORDS = 3;
const CLOCK =
  /^(?:[hH:]\d{0,2}|[\s\u00a0](?:heures?|h|am|pm|a\.m|p\.m|GMT|BST|Uhr|giờ)(?![\p{L}])|(?:am|pm|h)(?![\p{L}]))/u;
const FIGURE = String.raw`(?:[€$£]|US\$)?\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)(?:[.,]\d+)?|(?:[€$£]|US\$)?\d+(?:[.,]\d+)?`;
const SCORE = String.raw`\d{1,3}[-–]\d{1,3}(?![-–\d])`;

const compiled = new Map<Language, RegExp>();

/** The numbers of a text with what they count, money, percentages and measures; `taken` are spans that hold none (dates, names). */
export function findNumbers(
  text: string,
  words: readonly Word[],
  options: { readonly language: Language; readonly vocabulary: Vocabulary; readonly taken: readonly Span[] },
): readonly FoundNumber[] {
  const quantities = quantitiesOf(options.language);
  const takenMeeting = createSpanSearch(options.taken);
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(patternOf(options.language, quantities))) {
    const start = match.index;
    const end = start + match[0].length;
    const { figure, unit } = match.groups ?? {};
    if (takenMeeting({ start, end }).length > 0) continue;
    if (figure !== undefined && unit === undefined && CLOCK.test(text.slice(end, end + 12))) continue;
    const index = firstStartingFrom(words, start);
    if (isLabelled(words, index, quantities)) continue;
    if (isCode(text, match)) continue;
    const counted =
      unit === undefined && match.groups?.score === undefined && !/^[€$£]|-old$/.test(match[0])
        ? endOfCounted(words, end, options.vocabulary, quantities)
        : undefined;
    if (counted === undefined && unit === undefined && !standsAlone(text, match, words, index)) continue;
    const value = numericValueOf(match.groups ?? {}, quantities);
    found.push({ start, end: counted ?? end, ...(value !== undefined && { value }) });
  }
  return found;
}

function patternOf(language: Language, quantities: Quantities): RegExp {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const space = String.raw`[ \u00a0\u202f]`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-./:’'])(?:(?<score>${SCORE})|(?<figure>${FIGURE})|(?<word>${quantities.words}))` +
      `(?<scale>${space}?(?:${quantities.scales})(?![\\p{L}]))?(?<unit>(?:${space}?(?:d['’]|de |of )?|-)(?:${quantities.units})(?![\\p{L}\\p{N}]))?(?:-(?:year|month|day|week|hour|mile|minute)s?(?:-old)?)?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  compiled.set(language, pattern);
  return pattern;
}

// Telephone numbers and identifiers: a leading zero, eight digits in a row, or groups that do not come in threes.
function isCode(text: string, match: RegExpExecArray): boolean {
  const figure = match.groups?.figure;
  if (figure === undefined) return false;
  const end = match.index + figure.length;
  return (
    /^0\d/.test(figure) ||
    /\d{8}/.test(figure) ||
    /^[ .]\d/.test(text.slice(end, end + 2)) ||
    /\d[ .]$/.test(text.slice(Math.max(0, match.index - 2), match.index))
  );
}

function isLabelled(words: readonly Word[], index: number, { labels }: Quantities): boolean {
  const before = words[index - 1];
  const word = words[index];
  return before !== undefined && word !== undefined && isSpace(word.gap) && labels.has(before.lower);
}

// The end of the noun behind a number, over words such as "autres"; "d'" and "of" lead to it as well ("une équipe de 12 joueurs" has it at once).
function endOfCounted(
  words: readonly Word[],
  after: number,
  vocabulary: Vocabulary,
  quantities: Quantities,
): number | undefined {
  let index = firstStartingFrom(words, after);
  for (let steps = 0; steps < MAX_COUNTED_WORDS; steps++, index++) {
    const word = words[index];
    if (
      word === undefined ||
      !(isSpace(word.gap) || (word.gap === "" && steps > 0) || (steps === 0 && word.gap === "-"))
    )
      return undefined;
    if (steps === 0 && /^(?:de|d['’]|of)$/.test(word.lower)) continue;
    if (steps === 1 && /^(?:her|his|their|our|the|my|ces|ses|leurs|nos)$/.test(word.lower)) continue;
    if (/^(?:par|a|per|an)$/.test(word.lower)) return steps === 0 ? endOfRate(words[index + 1]) : undefined;
    const next = words[index + 1];
    if (word.capital && next?.capital === false && isSpace(next.gap) && !vocabulary.functionWords.has(next.lower))
      continue;
    if (quantities.between.has(word.lower)) continue;
    if (vocabulary.functionWords.has(word.lower) && !COUNTED.test(word.lower)) return undefined;
    return word.capital && !isNationality(word.lower) ? undefined : word.end;
  }
  return undefined;
}

// "cinq par jour", "six a week"
function endOfRate(period: Word | undefined): number | undefined {
  return period !== undefined && isSpace(period.gap) && RATE.test(period.lower) ? period.end : undefined;
}

const RATE =
  /^(?:jour|semaine|mois|an|heure|minute|personne|habitant|tête|day|week|month|year|hour|minute|person|head)$/;

const COUNTED =
  /^(?:personnes|hommes|femmes|enfants|jours?|mois|semaines?|ans?|années?|heures?|people|police|men|women|children|years?|days?|weeks?|months?|nombre|experts|officials|researchers|scientists|residents|supporters|fans|critics|autres|others|sources|images|videos|points|prix)$/;

// Figures without a noun: scores, ages between commas, and figures of two digits or more; never a bare number word.
function standsAlone(text: string, match: RegExpExecArray, words: readonly Word[], index: number): boolean {
  const { score, figure, scale } = match.groups ?? {};
  if (score !== undefined || scale !== undefined) return true;
  if (figure === undefined) return false;
  if (/[€$£]/.test(figure)) return true;
  const before = words[index - 1];
  const after = text[match.index + match[0].length] ?? "";
  if (before?.capital === true && !before.first && isSpace(words[index]?.gap ?? "") && after !== ",") return false;
  return figure.length >= 2;
}

function numericValueOf(
  groups: Readonly<Record<string, string | undefined>>,
  quantities: Quantities,
): string | undefined {
  const { figure, word, scale } = groups;
  const base =
    figure === undefined ? quantities.values[word?.toLowerCase() ?? ""] : numberIn(figure, quantities.decimalComma);
  if (base === undefined || Number.isNaN(base)) return undefined;
  const factor = factorOf(scale?.trim().toLowerCase());
  return factor === undefined ? undefined : String(Number((base * factor).toPrecision(12)));
}

function numberIn(figure: string, decimalComma: boolean): number {
  const plain = figure.replace(/[^\d.,]/g, "");
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/;
  if (grouped.test(plain) && !(decimalComma && /,\d{3}$/.test(plain))) return Number(plain.replace(/[.,]/g, ""));
  return Number(decimalComma ? plain.replace(/\./g, "").replace(",", ".") : plain.replace(/,/g, ""));
}

function factorOf(scale: string | undefined): number | undefined {
  if (scale === undefined) return 1;
  if (/^(?:mille|thousand|mil|tausend|nghìn|ngàn|k)$/.test(scale)) return 1e3;
  if (/^(?:millions?|millones|millón|millionen|mio\.|triệu|m)$/.test(scale)) return 1e6;
  if (/^(?:milliards?|billion|bn|milliarden?|mrd\.|tỷ|md|mds)$/.test(scale)) return 1e9;
  if (/^(?:trillion|tn)$/.test(scale)) return 1e12;
  if (/^(?:hundred|trăm)$/.test(scale)) return 100;
  return undefined;
}
