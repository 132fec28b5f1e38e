import type { FactKind } from "../types.ts";
import { countryCode, countryNames } from "./countries.ts";
import { COMPANIES, MAKERS } from "./data/companies.ts";
import { EVENTS, WORKS } from "./data/events-and-works.ts";
import { MORE_PLACES } from "./data/more-places.ts";
import { ORGANISATIONS } from "./data/organisations.ts";
import { PLACES } from "./data/places.ts";
import { AFRICAN_TOWNS } from "./data/towns-africa.ts";
import { EUROPEAN_TOWNS } from "./data/towns-europe.ts";
import { WORLD_TOWNS } from "./data/towns-world.ts";
import { foldName } from "./fold.ts";
import { isTight, type Word } from "./words.ts";

/** What a name that everybody knows stands for. */
export type ListedKind = Extract<FactKind, "organisation" | "place" | "document" | "event">;

interface Entry {
  readonly kind: ListedKind;
  readonly wording: string;
}

const MAX_NAME_WORDS = 8;
const MAKER_NAMES: ReadonlySet<string> = new Set(MAKERS.trim().split(/\s+/));
const entries = new Map<string, Entry>();
const firstWords = new Set<string>();
const lowerFirstWords = new Set<string>();

for (const [kind, names] of [
  ["organisation", ORGANISATIONS],
  ["organisation", COMPANIES],
  ["event", EVENTS],
  ["document", WORKS],
] as const)
  for (const wording of splitNames(names)) {
    const key = foldName(wording);
    const isLower = /^\p{Ll}/u.test(wording);
    if (isLower || !entries.has(key)) entries.set(key, { kind, wording });
    firstWords.add(firstOf(key));
    if (isLower) lowerFirstWords.add(wording.split(" ")[0]?.toLowerCase() ?? "");
  }
const places = new Set(PLACES);
for (const names of [MORE_PLACES, EUROPEAN_TOWNS, AFRICAN_TOWNS, WORLD_TOWNS])
  for (const name of splitNames(names)) places.add(name);

/** What a whole name stands for, when it is in the lists of well-known names or is a country's. */
export function listedKind(name: string): ListedKind | undefined {
  const key = foldName(name);
  const entry = entries.get(key);
  if (entry !== undefined && isWritten(name, entry.wording)) return entry.kind;
  return isListedPlace(name, key) ? "place" : undefined;
}

/** Whether a name is a known place's. */
export function isKnownPlace(name: string): boolean {
  return isListedPlace(name, foldName(name));
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
  for (const name of places) starts.add(firstOf(name));
  for (const name of countryNames()) starts.add(firstOf(name));
  return starts;
}

function splitNames(names: string): readonly string[] {
  return names
    .trim()
    .split(/,\s*/)
    .filter((name) => name !== "");
}

function firstOf(key: string): string {
  return /^[\p{L}\p{N}]+/u.exec(key)?.[0] ?? key;
}

function isListedPlace(name: string, key: string): boolean {
  if (!/^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(name) || /^(?:L[ae]|Les) \p{Ll}/u.test(name)) return false;
  return countryCode(name) !== undefined || (places.has(key) && !/^\p{Lu}{2,4}$/u.test(name));
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
