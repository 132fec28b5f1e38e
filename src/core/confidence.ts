import { confidenceModels } from "./coefficients.ts";
import type { ScoredSentence } from "./evidence.ts";
import type { Candidate } from "./fuse.ts";
import type { Missing } from "./guards.ts";
import type { Language } from "./types.ts";

/** A logistic regression: log-odds = intercept + sum of weight times feature. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface ConfidenceInput {
  readonly language: Language;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Best first; the first is what is quoted. */
  readonly scored: readonly ScoredSentence[];
  /** Share of the question's information that the best passage explains. */
  readonly coverage: number;
  /** Share of the question's informative words that stand in no passage at all. */
  readonly unknownShare: number;
  readonly missing: Missing;
}

/** What tells whether the quote answers, by name; each has its reason beside it. */
export function confidenceFeatures(input: ConfidenceInput): Record<string, number> {
  const { candidates, scored, coverage, unknownShare, missing, language } = input;
  const [best, second] = scored;
  const cosines = candidates.map(({ cosine }) => cosine);
  const top = best?.evidence.candidate;
  const isRead = best?.evidence.reading !== undefined;
  return {
    // How near the best passage is, and how it stands out from what is merely on the way.
    cosine: 10 * ((top?.cosine ?? 0) - 0.85),
    margin: 10 * (Math.max(0, ...cosines) - mean(cosines.slice(1, 10), Math.max(0, ...cosines))),
    coverage,
    overlap: best?.features.overlap ?? 0,
    unknownShare,
    missingNames: Math.min(2, missing.names.length),
    missingNumbers: Math.min(1, missing.numbers.length),
    otherLanguage: best !== undefined && best.evidence.source.metadata.language !== language ? 1 : 0,
    ...(isRead && {
      answerable: best.features.answerable,
      span: best.features.span,
      // How much better the sentence is than the next one: two alike are each likely to be wrong.
      lead: Math.min(5, best.score - (second?.score ?? best.score - 5)),
    }),
  };
}

/** Calibrated probability, 0-1, that the quote answers: by the model with the reader's features or by that without. */
export function calibratedProbability(features: Readonly<Record<string, number>>): number {
  const { intercept, weights } =
    "answerable" in features ? confidenceModels.withReader : confidenceModels.withoutReader;
  const logit = Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * (features[name] ?? 0),
    intercept,
  );
  return 1 / (1 + Math.exp(-logit));
}

function mean(values: readonly number[], otherwise: number): number {
  return values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length;
}
