import { dot } from "../dot.ts";
import { countryCode } from "../facts/countries.ts";
import { withinEdits } from "../within-edits.ts";
import type { Concept } from "./concepts.ts";
import type { ReadText } from "./read-text.ts";
import type { Token } from "./tokens.ts";

/** Vectors of one model all point one way, in part: that way is taken out before they are compared. */
export interface Centre {
  readonly mean: Float32Array;
}

/** The mean of all words' vectors of some texts. */
export function findCentre(texts: readonly ReadText[]): Centre | undefined {
  let mean: Float32Array | undefined;
  let count = 0;
  for (const { vectors } of texts) {
    for (const vector of vectors) {
      if (vector === undefined) continue;
      mean ??= new Float32Array(vector.length);
      for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0);
      count++;
    }
  }
  return mean === undefined ? undefined : { mean: mean.map((value) => value / count) };
}

/** The text's vectors without the common direction, of unit length. */
export function centreVectors(
  { vectors }: ReadText,
  centre: Centre | undefined,
): readonly (Float32Array | undefined)[] {
  if (centre === undefined) return vectors;
  const { mean } = centre;
  return vectors.map((vector) => {
    if (vector === undefined) return undefined;
    const centred = vector.map((value, index) => value - (mean[index] ?? 0));
    const norm = Math.hypot(...centred);
    return norm === 0 ? centred : centred.map((value) => value / norm);
  });
}

/** Shared beginnings that show one word in two languages ("conférence", "Konferenz" do not; "astéroïde", "asteroide" do). */
const COGNATE_LETTERS = 5;

/** How far two words are written alike: 1 the same, 0 otherwise. Between languages words that begin alike count too. */
export function spelledAlike(a: Token, b: Token, areSameLanguage: boolean): number {
  if (a.folded === b.folded) return 1;
  if (a.isNumeric || b.isNumeric) return 0;
  if (areSameLanguage && a.stem === b.stem) return 1;
  if (isSameCountry(a, b)) return 1;
  const shorter = Math.min(a.folded.length, b.folded.length);
  const shared = sharedBeginning(a.folded, b.folded);
  if (areSameLanguage) return shared >= 5 && shared >= shorter - 2 && shorter >= 6 ? 0.8 : 0;
  if (shared >= COGNATE_LETTERS && shared >= 0.6 * shorter) return 0.9;
  return shorter >= 6 && withinEdits(a.folded, b.folded, 2) ? 0.8 : 0;
}

function isSameCountry(a: Token, b: Token): boolean {
  const code = countryCode(a.folded);
  return code !== undefined && code === countryCode(b.folded);
}

export function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Concepts that each token of a text stands for. */
export function conceptsByToken({ tokens, concepts }: ReadText): readonly (readonly Concept[])[] {
  return tokens.map((_, index) => concepts.filter(({ from, to }) => from <= index && index < to).map(({ key }) => key));
}

export function cosineOf(a: Float32Array | undefined, b: Float32Array | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : dot(a, b);
}
