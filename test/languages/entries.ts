import type { SpeakerFrame } from "../../src/core/languages/types/asked-speaker-words.ts";
import type { LanguageWords } from "../../src/core/languages/types/language-words.ts";
import { alternativesOf, NEVER, withoutAlternative } from "./alternatives.ts";

/** Something that can be left out of a language's words. */
export interface Entry {
  /** The way to its list: "saying.finite". */
  readonly list: string;
  /** As it stands there; of a table of values, its key. */
  readonly text: string;
}

/** Lists that are text, their entries set apart by spaces. */
const SPACED =
  /^(?:statements\.(?:concepts|nations|markers)|askedSpeaker\.acts)\.|^statements\.numbers\.(?:units|rates|bounds)\.|^sentences\.(?:abbreviat|openers)/;
/** Lists whose members are patterns. */
const PATTERNS = /^(?:calendar\.months|questions\.(?:openers|closers|several)|.*\.(?:describing|whichOf|pronouns))$/;
/**
 * Switches, letters, stemmers, whole phrases and questions, and how words are spelled are no lists; general stop words come from a package.
 */
const NO_LISTS = new RegExp(
  [
    /^grammar\.\w+$(?<!scales)|^(?:lexical|statements\.blanks)\.|^spelling$/,
    /\.(?:bodiesHaveGender|wh(?:o|at)Is\w*|the|questionMark|openingMark|is|undetermined|ordinary)$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** What a language only shows together with others: names of an office that all of them have. */
const SHARED = /^offices\.shared/;

/** All entries of a language's lists. */
export function entriesOf(words: LanguageWords): readonly Entry[] {
  return [...entriesIn(words, "")];
}

/** The words of a language without an entry, wherever it stands in its list. */
export function without(words: LanguageWords, entry: Entry): LanguageWords {
  return leaveOut(words, "", entry) as LanguageWords;
}

/** A language without any entry: what stays is how it is written. */
export function emptied(words: LanguageWords): LanguageWords {
  return empty(words, "") as LanguageWords;
}

function empty(value: unknown, list: string): unknown {
  if (NO_LISTS.test(list) || SHARED.test(list)) return value;
  if (typeof value === "string") return SPACED.test(list) ? "" : NEVER;
  if (value instanceof RegExp) return new RegExp(NEVER);
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (isMaker(value)) return () => (list === "quantities.words" ? NEVER : []);
  if (Array.isArray(value)) return PATTERNS.test(list) ? value.map((each: unknown) => empty(each, "")) : [];
  if (!isTable(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !isValue(value[key], list));
  return Object.fromEntries(kept.map(([key, inner]) => [key, empty(inner, join(list, key))]));
}

function* entriesIn(value: unknown, list: string): Generator<Entry> {
  if (NO_LISTS.test(list)) return;
  for (const text of new Set(textsOf(value, list))) yield { list, text };
  if (isTable(value)) for (const [key, inner] of Object.entries(value)) yield* entriesIn(inner, join(list, key));
}

function textsOf(value: unknown, list: string): Iterable<string> {
  if (typeof value === "string") return SPACED.test(list) ? value.split(" ").filter(Boolean) : alternativesOf(value);
  if (value instanceof RegExp) return alternativesOf(value.source);
  if (value instanceof Set || value instanceof Map) return value.keys();
  if (isMaker(value)) return patternsOf(value, list).flatMap(alternativesOf);
  if (Array.isArray(value))
    return value.flatMap((each: unknown) => (PATTERNS.test(list) ? [...textsOf(each, "")] : [memberText(each)]));
  return isTable(value) ? Object.keys(value).filter((key) => isValue(value[key], list)) : [];
}

/** Whether what a table holds under a key is the entry's value, not a list of its own. */
function isValue(held: unknown, list: string): boolean {
  return typeof held === "number" || list.endsWith(".shorthand");
}

function leaveOut(value: unknown, list: string, entry: Entry): unknown {
  if (list === entry.list) return withoutText(value, list, entry.text);
  if (!isTable(value) || !(list === "" || entry.list.startsWith(`${list}.`))) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, leaveOut(inner, join(list, key), entry)]),
  );
}

function withoutText(value: unknown, list: string, text: string): unknown {
  if (typeof value === "string" && SPACED.test(list))
    return value
      .split(" ")
      .filter((each) => each !== text)
      .join(" ");
  if (typeof value === "string") return withoutAlternative(value, text);
  if (value instanceof RegExp) return new RegExp(withoutAlternative(value.source, text), value.flags);
  if (value instanceof Set) return new Set([...value].filter((each) => each !== text));
  if (value instanceof Map) return new Map([...value].filter(([key]) => key !== text));
  if (isMaker(value)) return (given: unknown) => withoutIn(value(given), text);
  if (isTable(value)) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== text));
  if (!Array.isArray(value)) return value;
  return PATTERNS.test(list)
    ? value.map((each: unknown) => withoutText(each, "", text))
    : value.filter((each: unknown) => memberText(each) !== text);
}

function withoutIn(made: string | readonly string[], text: string): string | readonly string[] {
  return typeof made === "string" ? withoutAlternative(made, text) : made.map((each) => withoutAlternative(each, text));
}

const EMPTY_FRAME: SpeakerFrame = { opening: "", who: () => "", end: "" };

/** Patterns that are put together of a language's words and what stands around them. */
type Maker = (given: unknown) => string | readonly string[];

/** A maker's own words: numbers are taken from their table. */
function patternsOf(maker: Maker, list: string): readonly string[] {
  return [maker(list === "quantities.words" ? "" : EMPTY_FRAME)].flat();
}

function isMaker(value: unknown): value is Maker {
  return typeof value === "function";
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Openers of a source are lists of words. */
function memberText(member: unknown): string {
  return Array.isArray(member) ? member.join(" ") : String(member);
}

function join(list: string, key: string): string {
  return list === "" ? key : `${list}.${key}`;
}
