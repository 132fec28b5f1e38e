import { foldName } from "../names/fold-name.ts";
import { sameNameKey } from "../names/same-name.ts";
import { withinEdits } from "../spelling/within-edits.ts";
import type { Steps } from "../steps.ts";
import type { FactKind } from "../types.ts";
import { type MergedFact, sortFacts } from "./merge.ts";

/** Facts made searchable by the words of their names; derived, never stored. */
export interface FactIndex {
  /** As `sortFacts` orders them. */
  readonly facts: readonly MergedFact[];
  /** Distinct folded words in code-unit order; `postings` has, at the same place, the facts that hold each. */
  readonly words: readonly string[];
  readonly postings: readonly (readonly number[])[];
  /** Folded names and variants of each fact. */
  readonly names: readonly (readonly string[])[];
  /** Key of a country or an international body -> the facts that are it, whatever they call it. */
  readonly sameNames: ReadonlyMap<string, readonly number[]>;
}

export interface FactSearchOptions {
  readonly limit: number;
  readonly kind?: FactKind;
}

// A long quotation is found by its first words.
const MAX_WORDS_A_NAME = 16;
/** So many facts are indexed in one step: some milliseconds. */
const FACTS_A_STEP = 500;
const SCORES = { exact: 100, sameName: 90, startsName: 80, startsWords: 60, fuzzy: 20 } as const;

/** Indexes facts in steps. */
export function* indexFacts(facts: readonly MergedFact[]): Steps<FactIndex> {
  const sorted = sortFacts(facts);
  const names: (readonly string[])[] = [];
  const postings = new Map<string, number[]>();
  for (const [id, { name, variants }] of sorted.entries()) {
    if (id % FACTS_A_STEP === 0) yield;
    const wordings = [name, ...variants].map(foldName);
    names.push(wordings);
    for (const word of new Set(wordings.flatMap((wording) => splitQuery(wording).slice(0, MAX_WORDS_A_NAME)))) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [id]);
      else list.push(id);
    }
  }
  yield;
  const words = [...postings.keys()].sort();
  yield;
  return {
    facts: sorted,
    words,
    postings: words.map((word) => postings.get(word) ?? []),
    names,
    sameNames: groupSameNames(sorted, names),
  };
}

function groupSameNames(
  facts: readonly MergedFact[],
  names: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [id, { kind }] of facts.entries()) {
    if (kind !== "place" && kind !== "organisation") continue;
    const key = names[id]?.map(sameNameKey).find((each) => each !== undefined);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return groups;
}

/**
 * The facts whose names hold the query's words, blind to accents and case: the exact name first, then the same country or body under
 * another name, then names that start with the query, then names with words that start with its words, then words a slip or two away;
 * the often mentioned first among equals.
 * An empty query gives the list's own order.
 */
export function searchFacts(
  index: FactIndex,
  query: string,
  { limit, kind }: FactSearchOptions,
): readonly MergedFact[] {
  const isWanted = (id: number) => kind === undefined || index.facts[id]?.kind === kind;
  const words = splitQuery(foldName(query));
  if (words.length === 0) return index.facts.filter((_, id) => isWanted(id)).slice(0, limit);
  const phrase = words.join(" ");
  const exact = [...meet(words.map((word) => idsOfPrefix(index, word)))].filter(isWanted);
  const scores = new Map<number, number>(exact.map((id) => [id, scoreOf(index, id, phrase)]));
  for (const id of index.sameNames.get(sameNameKey(query) ?? "") ?? [])
    if (isWanted(id)) scores.set(id, Math.max(SCORES.sameName, scores.get(id) ?? 0));
  if (scores.size < limit) {
    for (const id of meet(words.map((word) => idsNear(index, word))))
      if (isWanted(id) && !scores.has(id)) scores.set(id, SCORES.fuzzy);
  }
  return [...scores]
    .map(([id, score]) => ({ id, score: score + Math.log2(1 + (index.facts[id]?.count ?? 0)) }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, limit)
    .flatMap(({ id }) => index.facts[id] ?? []);
}

function splitQuery(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function scoreOf(index: FactIndex, id: number, phrase: string): number {
  const names = (index.names[id] ?? []).map((name) => splitQuery(name).join(" "));
  if (names.includes(phrase)) return SCORES.exact;
  return names.some((name) => name.startsWith(phrase)) ? SCORES.startsName : SCORES.startsWords;
}

// Words that start with the prefix stand together in the sorted list.
function idsOfPrefix({ words, postings }: FactIndex, prefix: string): ReadonlySet<number> {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  const ids = new Set<number>();
  for (let at = low; words[at]?.startsWith(prefix); at++) for (const id of postings[at] ?? []) ids.add(id);
  return ids;
}

// One slip is forgiven from four letters on, two from eight; a word still being typed is held against the start of longer ones.
function idsNear(index: FactIndex, word: string): ReadonlySet<number> {
  const ids = new Set(idsOfPrefix(index, word));
  const edits = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (edits === 0) return ids;
  for (const [at, candidate] of index.words.entries()) {
    if (candidate.length < word.length - edits) continue;
    const start = candidate.slice(0, word.length + 1);
    if (withinEdits(word, start, edits) || withinEdits(word, candidate.slice(0, word.length), edits))
      for (const id of index.postings[at] ?? []) ids.add(id);
  }
  return ids;
}

function meet(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((id) => others.every((set) => set.has(id))));
}
