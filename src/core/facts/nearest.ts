import { foldName } from "../names/fold-name.ts";
import type { FactIndex } from "./lookup.ts";
import type { MergedFact } from "./merge.ts";

/** Names less alike than this are no suggestion. */
const MIN_LIKENESS = 0.5;
/** A name that shares but one word counts less than one that is alike as a whole. */
const WORD_SHARE = 0.9;
/** Shorter words are alike by chance. */
const MIN_WORD_CHARS = 4;

/** The facts whose names are written most like a name that no fact bears, the most alike first; none where nothing is near. */
export function nearestFacts({ facts, names }: FactIndex, name: string, limit: number): readonly MergedFact[] {
  const wanted = foldName(name);
  return facts
    .map((fact, id) => ({ fact, likeness: Math.max(...(names[id] ?? []).map((each) => likenessOf(wanted, each))) }))
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || b.fact.count - a.fact.count)
    .slice(0, limit)
    .map(({ fact }) => fact);
}

/** 0-1: how many pairs of letters two names share, as wholes or in their most alike words. */
function likenessOf(a: string, b: string): number {
  const wordsB = longWords(b);
  const ofWords = longWords(a).flatMap((word) => wordsB.map((other) => shareOfPairs(word, other)));
  return Math.max(shareOfPairs(a, b), WORD_SHARE * Math.max(0, ...ofWords));
}

function longWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= MIN_WORD_CHARS);
}

/** Dice's coefficient of the pairs of neighbouring characters. */
function shareOfPairs(a: string, b: string): number {
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  const shared = [...pairsA].filter((pair) => pairsB.has(pair)).length;
  return pairsA.size + pairsB.size === 0 ? 0 : (2 * shared) / (pairsA.size + pairsB.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
