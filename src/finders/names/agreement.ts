import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { countryCode } from "../../core/names/countries.ts";
import { foldName } from "../../core/names/fold-name.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import { piecesOf } from "../grammar/one-word-of.ts";
import { classifyRun } from "./classify.ts";
import { nameOf, placeBefore } from "./contexts.ts";
import { listedKind } from "./gazetteer.ts";
import { isHeadWord } from "./heads.ts";
import type { Judgement, NameKind } from "./judgement.ts";
import { ENGLISH_WORDS, MINISTRIES } from "./lists.ts";
import { isNationality } from "./nationalities.ts";
import type { CapitalRun, NamingText, Word } from "./words.ts";

interface WordedText extends NamingText {
  readonly text: string;
}

/**
 * The kind of each run of an article, so that equal names agree: every mention judges, lists and acronyms in brackets carry
 * a kind over, a short form takes that of the full name, and the weightiest kind of a name wins everywhere.
 */
export function agreedKinds(
  { text, words, vocabulary, language }: WordedText,
  runs: readonly CapitalRun[],
): readonly (NameKind | undefined)[] {
  const keys = runs.map((run) => foldName(text.slice(run.start, run.end)));
  const judged = runs.map((run) => classifyRun(words, run, vocabulary, language));
  const known = carryToAcronyms(text, runs, carryThroughLists(text, runs, judged, vocabulary));
  const votes = kindVotes(known, keys);
  const shorts = shortForms(runs, keys, votes);
  return runs.map((run, index) => {
    const key = keys[index] ?? "";
    const vote = votes.get(key);
    const short = shorts.get(key);
    if (run.from === run.to && isBareHead(words, run, known[index], vocabulary))
      return short === "person" ? vote : short;
    if (short === "person" && (vote === "place" ? isSurnameHere(words, run, vocabulary) : known[index]?.weight !== 3))
      return "person";
    if (vote === undefined && run.from < run.to && shorts.get(key.split(" ").at(-1) ?? "") === "person")
      return "person";
    return vote ?? short;
  });
}

/** The wordings of a surname inside a full name: all after the given name, and the last word. */
export function surnameKeys(key: string): readonly string[] {
  const parts = key.split(" ");
  return [parts.at(-1) ?? key, parts.slice(1).join(" ")];
}

// Gareth Bale's name is a town's too ("Bâle"): it is his where no preposition of place stands before it.
function isSurnameHere(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): boolean {
  return countryCode(nameOf(words, run)) === undefined && !placeBefore(words, run, vocabulary);
}

// "the Trust", "the Commission": a head alone names something only where a longer name holds it.
function isBareHead(
  words: readonly Word[],
  run: CapitalRun,
  judged: Judgement | undefined,
  vocabulary: Vocabulary,
): boolean {
  return judged?.weight === 1 && isHeadWord(words[run.from]?.lower ?? "", vocabulary);
}

const LISTED = new RegExp(
  `^(?:, |,? (?:${piecesOf(({ andListed }) => andListed)}) )(?:${piecesOf(({ beforeListed }) => beforeListed)})?$`,
);

// "Donggala, Sigi and Boutong", "Carla Esparza, Tecia Torres": a name that nothing else explains is what its neighbour in a list is.
function carryThroughLists(
  text: string,
  runs: readonly CapitalRun[],
  judged: readonly (Judgement | undefined)[],
  vocabulary: Vocabulary,
): readonly (Judgement | undefined)[] {
  const carried = [...judged];
  const isListed = (first: CapitalRun | undefined, second: CapitalRun | undefined) =>
    first !== undefined && second !== undefined && LISTED.test(text.slice(first.end, second.start));
  for (const [index, run] of runs.entries()) {
    const before = isListed(runs[index - 1], run) ? carried[index - 1]?.kind : undefined;
    const after = isListed(run, runs[index + 1]) ? carried[index + 1]?.kind : undefined;
    const isLong = run.to > run.from;
    if (carried[index] === undefined && isLong && (before === "person" || after === "person"))
      carried[index] = { kind: "person", weight: 1 };
    else if (before === "organisation" && carried[index] === undefined && isNameLike(text, run, vocabulary))
      carried[index] = { kind: "organisation", weight: 1 };
    else if (before === "place" && isOpen(text.slice(run.start, run.end), carried[index], vocabulary))
      carried[index] = { kind: "place", weight: 1 };
  }
  return carried;
}

function isOpen(name: string, judged: Judgement | undefined, vocabulary: Vocabulary): boolean {
  if (judged === undefined) return !isHeadWord(name.toLowerCase(), vocabulary);
  return (
    judged.weight === 1 &&
    (judged.kind === "organisation" || (judged.kind === "person" && !isGivenName(name))) &&
    !/[ \u00a0]/.test(name) &&
    !isHeadWord(name.toLowerCase(), vocabulary)
  );
}

function isNameLike(text: string, run: CapitalRun, vocabulary: Vocabulary): boolean {
  const name = text.slice(run.start, run.end);
  const lower = name.toLowerCase();
  return (
    run.from === run.to &&
    name.length > 3 &&
    !isNationality(name) &&
    !vocabulary.roles.has(lower) &&
    !isHeadWord(lower, vocabulary)
  );
}

// "Consumer Electronics Show (CES)": the acronym is what the name before it is.
function carryToAcronyms(
  text: string,
  runs: readonly CapitalRun[],
  judged: readonly (Judgement | undefined)[],
): readonly (Judgement | undefined)[] {
  const carried = [...judged];
  for (const [index, run] of runs.entries()) {
    const full = runs[index - 1];
    if (full === undefined || run.from !== run.to || text[run.end] !== ")" || carried[index]?.weight === 3) continue;
    if (!/^ ?\($/.test(text.slice(full.end, run.start))) continue;
    const kind = carried[fullName(text, runs, index)]?.kind;
    if (kind !== undefined && kind !== "person" && kind !== "place") carried[index] = { kind, weight: 3 };
  }
  return carried;
}

// "Front national pour la défense de la Constitution (FNDC)": of the names before the bracket the one with its first letter.
function fullName(text: string, runs: readonly CapitalRun[], acronym: number): number {
  const initial = text[runs[acronym]?.start ?? 0];
  for (let index = acronym - 1; index >= Math.max(0, acronym - 3); index--) {
    const run = runs[index];
    if (run === undefined || /[.;:!?\n]/.test(text.slice(run.end, runs[acronym]?.start))) break;
    if (text[run.start] === initial) return index;
  }
  return acronym - 1;
}

function kindVotes(judged: readonly (Judgement | undefined)[], keys: readonly string[]): ReadonlyMap<string, NameKind> {
  const weights = new Map<string, Map<NameKind, number>>();
  for (const [index, judgement] of judged.entries()) {
    if (judgement === undefined) continue;
    const key = keys[index] ?? "";
    const weight = weights.get(key) ?? new Map<NameKind, number>();
    weight.set(judgement.kind, (weight.get(judgement.kind) ?? 0) + judgement.weight);
    weights.set(key, weight);
  }
  const votes = new Map<string, NameKind>();
  for (const [key, weight] of weights) {
    const best = [...weight].sort((a, b) => b[1] - a[1])[0];
    if (best !== undefined) votes.set(key, best[0]);
  }
  return votes;
}

function isEveryday(part: string): boolean {
  return (
    ENGLISH_WORDS.has(part) ||
    MINISTRIES.has(part) ||
    isNationality(part) ||
    listedKind(part.slice(0, 1).toUpperCase() + part.slice(1)) !== undefined
  );
}

// The surname and the given name of every full name of a person, and the words of organisations' names that stand alone elsewhere.
function shortForms(
  runs: readonly CapitalRun[],
  keys: readonly string[],
  votes: ReadonlyMap<string, NameKind>,
): ReadonlyMap<string, NameKind> {
  const shorts = new Map<string, NameKind>();
  for (const [index, run] of runs.entries()) {
    const key = keys[index] ?? "";
    const kind = votes.get(key);
    if (run.from === run.to || kind === undefined) continue;
    if (kind === "person") {
      for (const surname of surnameKeys(key)) shorts.set(surname, "person");
      const given = key.split(" ")[0] ?? "";
      if (given.length > 3 && !shorts.has(given) && !isEveryday(given)) shorts.set(given, "person");
    } else if (kind === "organisation")
      for (const part of key.split(" "))
        if (part.length > 3 && !shorts.has(part) && !isEveryday(part)) shorts.set(part, "organisation");
  }
  return shorts;
}
