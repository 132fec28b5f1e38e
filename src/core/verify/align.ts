import { relationOf, type Sense } from "./concepts.ts";
import type { ReadText } from "./read-text.ts";
import { type Centre, centreVectors, cosineOf, sensesByToken, spelledAlike } from "./similarity.ts";

/** The word of the other text that a word is held to be, and how sure that is, 0-1. */
export interface Link {
  readonly to: number;
  readonly strength: number;
  /** Cosine of the two words' vectors in their sentences, where there are any. */
  readonly cosine: number;
  /** Written alike. */
  readonly isSpelled: boolean;
}

/** Two texts with what each word of the first is in the second. */
export interface Alignment {
  readonly said: ReadText;
  readonly source: ReadText;
  /** One entry a word of `said`. */
  readonly links: readonly (Link | undefined)[];
  /** Cosines, a row a word of `said`; 0 where there are no vectors. */
  readonly cosines: readonly (readonly number[])[];
  /** Words of `source` that some word of `said` is held to be. */
  readonly used: ReadonlySet<number>;
}

/** Below this cosine two words are not the same, above the second they surely are; fitted by eye on pairs of translations. */
const LOW_COSINE = 0.3;
const HIGH_COSINE = 0.56;
/** What a link is worth when the other word has a better partner. */
const NOT_MUTUAL = 0.75;
const SAME_SENSE = 0.9;

/** Holds each word of what was said against the words of the source's sentence. */
export function align(said: ReadText, source: ReadText, centre: Centre | undefined): Alignment {
  const areSameLanguage = said.language === source.language;
  const [saidVectors, sourceVectors] = [centreVectors(said, centre), centreVectors(source, centre)];
  const [saidSenses, sourceSenses] = [sensesByToken(said), sensesByToken(source)];
  const cosines = said.tokens.map((_, i) =>
    source.tokens.map((__, j) => cosineOf(saidVectors[i], sourceVectors[j]) ?? 0),
  );
  const strengths = said.tokens.map((token, i) =>
    source.tokens.map((other, j) => {
      const spelled = spelledAlike(token, other, areSameLanguage);
      const shared = sharesSense(saidSenses[i] ?? [], sourceSenses[j] ?? []) ? SAME_SENSE : 0;
      return Math.max(spelled, shared, ramp(cosines[i]?.[j] ?? 0)) + 0.01 * (cosines[i]?.[j] ?? 0);
    }),
  );
  const bestFor = source.tokens.map((_, j) => Math.max(0, ...strengths.map((row) => row[j] ?? 0)));
  const links = said.tokens.map((token, i) => {
    const row = strengths[i] ?? [];
    const to = indexOfBest(row);
    const other = source.tokens[to];
    const strength = row[to] ?? 0;
    if (other === undefined || strength <= 0.02) return undefined;
    const isMutual = strength >= (bestFor[to] ?? 0) - 0.005;
    const spelled = spelledAlike(token, other, areSameLanguage);
    return {
      to,
      strength: Math.min(1, spelled === 1 ? 1 : isMutual ? strength : strength * NOT_MUTUAL),
      cosine: cosines[i]?.[to] ?? 0,
      isSpelled: spelled > 0,
    };
  });
  const used = new Set(links.flatMap((link) => (link !== undefined && link.strength >= 0.5 ? [link.to] : [])));
  return { said, source, links, cosines, used };
}

function ramp(cosine: number): number {
  return Math.max(0, Math.min(1, (cosine - LOW_COSINE) / (HIGH_COSINE - LOW_COSINE)));
}

function sharesSense(a: readonly Sense[], b: readonly Sense[]): boolean {
  return a.some((one) => b.some((other) => relationOf(one, other) === "same"));
}

function indexOfBest(values: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < values.length; index++) if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  return best;
}
