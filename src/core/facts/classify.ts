import type { Language } from "../types.ts";
import { countryCode } from "./countries.ts";
import { PLACES } from "./data/places.ts";
import type { Vocabulary } from "./data/vocabulary-type.ts";
import { foldName } from "./fold.ts";
import { isGivenName } from "./given-names.ts";
import { type CapitalRun, isAcronym } from "./names.ts";
import { isSpace, isTight, type Word } from "./words.ts";

export type NameKind = "person" | "organisation" | "place" | "event" | "document";

/** What a run of capitals stands for, or undefined when nothing tells. */
export function classifyRun(
  words: readonly Word[],
  run: CapitalRun,
  vocabulary: Vocabulary,
  language: Language,
): NameKind | undefined {
  const parts = words.slice(run.from, run.to + 1);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const name = parts
    .map((part) => part.gap + part.text)
    .join("")
    .slice(first.gap.length);
  const lowers = parts.map((part) => part.lower);
  if (titleBefore(words, run, vocabulary)) return "person";
  if (countryCode(name) !== undefined || PLACES.has(foldName(name))) return "place";
  const byHead = kindByHead(lowers, vocabulary);
  const given = isGivenName(first.text);
  if (byHead !== undefined && !(given && parts.length === 2 && !vocabulary.organisationWords.has(last.lower)))
    return byHead;
  if (parts.length > 1 && given) return "person";
  if (roleBefore(words, run, vocabulary) || roleAfter(words, run, vocabulary))
    return parts.length === 1 && isAcronym(name) ? "organisation" : "person";
  if (parts.length === 1 && isAcronym(name)) return "organisation";
  if (parts.length === 1) return singleWordKind(words, run, vocabulary);
  if (placeBefore(words, run, vocabulary) && parts.length <= 2) return "place";
  if (lowers.some((lower) => PARTICLE.test(lower))) return "person";
  if (parts.length <= 3 && language !== "de" && parts.every((part) => !isAcronym(part.text) && !/\d/.test(part.text)))
    return "person";
  return undefined;
}

const PARTICLE = /^(?:van|von|bin|ben|ibn|ould|al|el)$/;

function kindByHead(lowers: readonly string[], vocabulary: Vocabulary): NameKind | undefined {
  for (const lower of lowers) {
    if (vocabulary.documentWords.has(lower) && lowers.length > 1) return "document";
    if (vocabulary.eventWords.has(lower) && lowers.length > 1) return "event";
    if (vocabulary.organisationWords.has(lower)) return "organisation";
    if (vocabulary.placeWords.has(lower) && lowers.length > 1) return "place";
  }
  return undefined;
}

/** Whether "M.", "Mme", "Mr" stands right before the run. */
export function titleBefore(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  const before = words[run.from - 1];
  const first = words[run.from];
  if (before === undefined || first === undefined || !before.capital) return false;
  return vocabulary.titles.has(before.lower) && /^\.?[ \u00a0\u202f]$/.test(first.gap);
}

function roleBefore(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  const before = words[run.from - 1];
  const first = words[run.from];
  return before !== undefined && first !== undefined && isSpace(first.gap) && vocabulary.roles.has(before.lower);
}

// "X, ministre de...", "X, the president of..."
function roleAfter(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  let index = run.to + 1;
  if (words[index]?.gap !== ", ") return false;
  for (let steps = 0; steps < 3; steps++, index++) {
    const word = words[index];
    if (word === undefined || (steps > 0 && !isTight(word.gap))) return false;
    if (vocabulary.roles.has(word.lower)) return true;
    if (!vocabulary.determiners.has(word.lower) && !vocabulary.roleWords.has(word.lower)) return false;
  }
  return false;
}

function placeBefore(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  const before = words[run.from - 1];
  const first = words[run.from];
  return (
    before !== undefined &&
    first !== undefined &&
    isTight(first.gap) &&
    STRICT_PLACE.test(before.lower) &&
    vocabulary.placePrepositions.has(before.lower)
  );
}

const STRICT_PLACE = /^(?:à|en|in|at|near|from|tại|ở|aus|nach|hacia|desde|vers)$/;

function singleWordKind(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): NameKind | undefined {
  const word = words[run.from];
  if (word === undefined) return undefined;
  if (placeBefore(words, run, vocabulary)) return "place";
  if (isGivenName(word.text)) return "person";
  return undefined;
}
