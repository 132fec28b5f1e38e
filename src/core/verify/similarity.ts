import { isSamePlace } from "../names/place-wordings.ts";
import { dot } from "../passages/dot.ts";
import { withinEdits } from "../spelling/within-edits.ts";
import type { Sense } from "./concepts.ts";
import type { ReadText } from "./read-text.ts";
import type { Token } from "./tokens.ts";

/** What the vectors of all words of a model have in common, in part by the texts at hand: taken out before words are compared. */
export interface Centre {
  readonly mean: Float32Array;
}

/** How much the words of any text count beside those of the texts at hand: tried on pairs of translations. */
const GENERAL = 0.7;

/** The centre of some texts, from the mean of all their words and, where it is known, that of words in general. */
export function findCentre(
  texts: readonly { readonly vectors: readonly (Float32Array | undefined)[] }[],
  general?: Float32Array,
): Centre | undefined {
  const mean = meanVector(texts.flatMap(({ vectors }) => vectors));
  if (mean === undefined || general === undefined) return mean && { mean };
  return { mean: mean.map((value, index) => GENERAL * (general[index] ?? 0) + (1 - GENERAL) * value) };
}

/** The mean of those vectors that there are. */
export function meanVector(vectors: readonly (Float32Array | undefined)[]): Float32Array | undefined {
  const given = vectors.filter((vector) => vector !== undefined);
  const [first] = given;
  if (first === undefined) return undefined;
  const sum = new Float32Array(first.length);
  for (const vector of given) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  return sum.map((value) => value / given.length);
}

const centred = new WeakMap<Centre, Map<ReadText, readonly (Float32Array | undefined)[]>>();

/** The text's vectors without the common direction, of unit length; reckoned once a text and centre. */
export function centreVectors(text: ReadText, centre: Centre | undefined): readonly (Float32Array | undefined)[] {
  if (centre === undefined) return text.vectors;
  const known = centred.get(centre) ?? new Map<ReadText, readonly (Float32Array | undefined)[]>();
  centred.set(centre, known);
  const vectors = known.get(text) ?? withoutMean(text, centre);
  known.set(text, vectors);
  return vectors;
}

function withoutMean({ vectors }: ReadText, { mean }: Centre): readonly (Float32Array | undefined)[] {
  return vectors.map((vector) => {
    if (vector === undefined) return undefined;
    const moved = vector.map((value, index) => value - (mean[index] ?? 0));
    const norm = Math.hypot(...moved);
    return norm === 0 ? moved : moved.map((value) => value / norm);
  });
}

/** Shared beginnings that show one word in two languages ("conférence", "Konferenz" do not; "astéroïde", "asteroide" do). */
const COGNATE_LETTERS = 5;

/** How far two words are written alike: 1 the same, 0 otherwise. Between languages words that begin alike count too, and a place by its two names. */
export function spelledAlike(a: Token, b: Token, areSameLanguage: boolean): number {
  if (a.folded === b.folded) return 1;
  if (!areSameLanguage && (isSamePlace(a.folded, b.folded) || isTurnedAcronym(a.text, b.text))) return 1;
  if (a.isNumeric || b.isNumeric) return 0;
  if (areSameLanguage && a.stem === b.stem) return 1;
  const shorter = Math.min(a.folded.length, b.folded.length);
  const shared = sharedBeginning(a.folded, b.folded);
  const longer = Math.max(a.folded.length, b.folded.length);
  if (areSameLanguage) return shared >= 5 && shared >= 0.75 * longer ? 0.8 : 0;
  if (shared >= COGNATE_LETTERS && shared >= 0.6 * shorter) return 0.9;
  if (shorter >= 4 && shared >= longer - 1) return 0.9;
  return shorter >= 6 && withinEdits(a.folded, b.folded, 2) ? 0.8 : 0;
}

/** "NATO" and "OTAN", "HIV" and "VIH": the first letters of the same words in another order. */
function isTurnedAcronym(a: string, b: string): boolean {
  return isAcronym(a) && isAcronym(b) && lettersOf(a) === lettersOf(b);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(word);
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join("");
}

export function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** What each token of a text stands for. */
export function sensesByToken({ tokens, senses }: ReadText): readonly (readonly Sense[])[] {
  return tokens.map((_, index) => senses.filter(({ from, to }) => from <= index && index < to).map(({ key }) => key));
}

export function cosineOf(a: Float32Array | undefined, b: Float32Array | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : dot(a, b);
}
