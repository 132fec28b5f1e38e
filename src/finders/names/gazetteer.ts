import { countryNames } from "../../core/names/countries.ts";
import { foldName } from "../../core/names/fold-name.ts";
import { isKnownPlace, placeNames } from "../../core/names/places.ts";
import type { FactKind } from "../../core/types.ts";
import companies from "./data/companies.json" with { type: "json" };
import events from "./data/events.json" with { type: "json" };
import makers from "./data/makers.json" with { type: "json" };
import organisations from "./data/organisations.json" with { type: "json" };
import works from "./data/works.json" with { type: "json" };
import { isTight, type Word } from "./words.ts";

/** What a name that everybody knows stands for. */
export type ListedKind = Extract<FactKind, "organisation" | "place" | "document" | "event">;

interface Entry {
  readonly kind: ListedKind;
  readonly wording: string;
}

const MAX_NAME_WORDS = 8;
const MAKER_NAMES: ReadonlySet<string> = new Set(makers);
const entries = new Map<string, Entry>();
const firstWords = new Set<string>();
const lowerFirstWords = new Set<string>();

for (const [kind, names] of [
  ["organisation", organisations],
  ["organisation", companies],
  ["event", events],
  ["document", works],
] as const)
  for (const wording of names) {
    const key = foldName(wording);
    const isLower = /^\p{Ll}/u.test(wording);
    if (isLower || !entries.has(key)) entries.set(key, { kind, wording });
    firstWords.add(firstOf(key));
    if (isLower) lowerFirstWords.add(wording.split(" ")[0]?.toLowerCase() ?? "");
  }

/** What a whole name stands for, when it is in the lists of well-known names or is a country's. */
export function listedKind(name: string): ListedKind | undefined {
  const key = foldName(name);
  const entry = entries.get(key);
  if (entry !== undefined && isWritten(name, entry.wording)) return entry.kind;
  return isKnownPlace(name) ? "place" : undefined;
}

/** Whether a word is a maker's name, which in front of another name makes a product. */
export function isMaker(word: string): boolean {
  return MAKER_NAMES.has(foldName(word));
}

let placeFirstWords: ReadonlySet<string> | undefined;
const ends = new WeakMap<Word, number>();

/** Index of the last word of the longest well-known name that starts at the word `from`. */
export function listedEnd(words: readonly Word[], from: number): number | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  const known = ends.get(first);
  if (known !== undefined) return known < 0 ? undefined : known;
  const end = findListedEnd(words, from, first);
  ends.set(first, end ?? -1);
  return end;
}

function findListedEnd(words: readonly Word[], from: number, first: Word): number | undefined {
  if (!first.capital && !lowerFirstWords.has(first.lower)) return undefined;
  const start = firstOf(foldName(first.text));
  const isListed = firstWords.has(start);
  placeFirstWords ??= readPlaceFirstWords();
  if (!isListed && !placeFirstWords.has(start)) return undefined;
  let found: number | undefined;
  let name = "";
  for (let index = from; index < from + MAX_NAME_WORDS; index++) {
    const word = words[index];
    if (word === undefined || (index > from && !isTight(word.gap) && !/^ ?[&:+'’-] ?$/.test(word.gap))) break;
    name += index > from ? word.gap + word.text : word.text;
    if (isListed ? listedKind(name) !== undefined : isKnownPlace(name)) found = index;
  }
  return found;
}

function readPlaceFirstWords(): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const name of placeNames) starts.add(firstOf(name));
  for (const name of countryNames()) starts.add(firstOf(name));
  return starts;
}

function firstOf(key: string): string {
  return /^[\p{L}\p{N}]+/u.exec(key)?.[0] ?? key;
}

// "FO", "RN" and "CAN" are no "Fo", "Rn" or "Can"; longer acronyms are written with one capital too ("Unesco").
function isWritten(name: string, wording: string): boolean {
  if (wording.length <= 4 && wording === wording.toUpperCase())
    return name === wording || (wording.length === 4 && /^\p{Lu}\p{Ll}+$/u.test(name));
  if (/^\p{Ll}/u.test(wording)) return true;
  return /^\p{Lu}/u.test(name) && capitalsIn(name) >= capitalsIn(wording);
}

// "L'équipe" is no "L'Équipe".
function capitalsIn(name: string): number {
  const words = name.match(/(?<!\p{L})\p{Lu}/gu);
  return Math.min(words?.length ?? 0, 2);
}
