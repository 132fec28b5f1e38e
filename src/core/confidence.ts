import { confidenceModels } from "./coefficients.ts";
import type { LogisticModel } from "./logistic.ts";
import { probabilityOf } from "./logistic.ts";
import type { SentenceFeatures } from "./sentence-score.ts";

/** What tells whether the best sentence answers, as plain numbers. */
export interface ConfidenceInput {
  /** Cosines of the candidates, best candidate first. */
  readonly cosines: readonly number[];
  /** The sentences, best first, with what speaks for each. */
  readonly sentences: readonly { readonly features: SentenceFeatures }[];
  /** Cosine of the best sentence's passage. */
  readonly cosine: number;
  /** Names and numbers of the question that what was read does not hold. */
  readonly missingNames: number;
  readonly missingNumbers: number;
  readonly isOtherLanguage: boolean;
  /** Whether the question asks for a number, a date or a person and the best sentence has none. */
  readonly isWrongKind: boolean;
  /** Whether the reader has read the passages. */
  readonly isRead: boolean;
}

/** More than this many missing names say no more than so many. */
const MAX_MISSING_NAMES = 2;

/** The inputs of the calibrated model, by name. */
export function confidenceFeatures(input: ConfidenceInput): Record<string, number> {
  const { cosines, sentences, cosine, isOtherLanguage, isRead } = input;
  const [best] = sentences;
  const others = cosines.slice(1, 10);
  const nearest = Math.max(0, ...cosines);
  return {
    // Cosines lie between about .7 and 1: brought to the scale of the others.
    cosine: 10 * (cosine - 0.85),
    // How the best passage stands out from what is merely on the way.
    margin: others.length === 0 ? 0 : 10 * (nearest - mean(others)),
    overlap: best?.features.overlap ?? 0,
    // Another language may spell a name otherwise.
    missingNames: isOtherLanguage ? 0 : Math.min(MAX_MISSING_NAMES, input.missingNames),
    missingNumbers: Math.min(1, input.missingNumbers),
    otherLanguage: isOtherLanguage ? 1 : 0,
    wrongKind: input.isWrongKind ? 1 : 0,
    ...(isRead && best !== undefined && { answerable: best.features.answerable, span: best.features.span }),
  };
}

/** Calibrated probability, 0-1, that the quote answers: by the model with the reader's features or by that without. */
export function calibratedProbability(features: Readonly<Record<string, number>>): number {
  return probabilityOf(modelFor(features), features);
}

function modelFor(features: Readonly<Record<string, number>>): LogisticModel {
  return "answerable" in features ? confidenceModels.withReader : confidenceModels.withoutReader;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
