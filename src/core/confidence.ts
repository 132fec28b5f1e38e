import type { SentenceFeatures } from "./sentence-score.ts";
import type { Answer } from "./types.ts";

/** What tells whether the best sentence answers, as plain numbers. */
export interface ConfidenceInput {
  /** Passages that there are in all. */
  readonly passages: number;
  /** Cosines of the candidates, best candidate first. */
  readonly cosines: readonly number[];
  /** The sentences, best first, with what speaks for each. */
  readonly sentences: readonly { readonly features: SentenceFeatures }[];
  /** Cosine of the best sentence's passage. */
  readonly cosine: number;
  /** Strength of the reading of the best sentence's passage; undefined when it was not read. */
  readonly strength: number | undefined;
  /** Cosine of the best sentence itself; undefined where it is not weighed. */
  readonly sentenceCosine: number | undefined;
  /** Names and numbers of the question that what was read does not hold. */
  readonly missingNames: number;
  readonly missingNumbers: number;
  readonly isOtherLanguage: boolean;
  /** Whether the question asks what somebody or something is called, or who holds an office. */
  readonly asksName: boolean;
  /** Whether the question asks for what somebody says. */
  readonly asksSpeaker: boolean;
}

/** More than this many missing names say no more than so many. */
const MAX_MISSING_NAMES = 2;

/** From this many passages on a corpus counts as large. */
const LARGE_PASSAGES = 150;

/** How large a corpus is on a scale from 0 (one passage) to 1 (many articles), by the logarithm. */
export function corpusSize(passages: number): number {
  return Math.min(1, Math.log(Math.max(1, passages)) / Math.log(LARGE_PASSAGES));
}

/** The inputs of the calibrated model, by name. */
export function confidenceFeatures(input: ConfidenceInput): Record<string, number> {
  const { cosines, sentences, sentenceCosine, isOtherLanguage, strength } = input;
  const [best] = sentences;
  const others = cosines.slice(1, 10);
  const nearest = Math.max(0, ...cosines);
  // Cosines lie between about .7 and 1: brought to the scale of the others.
  const cosine = 10 * (input.cosine - 0.85);
  // How the best passage stands out from what is merely on the way.
  const margin = others.length === 0 ? 0 : 10 * (nearest - mean(others));
  // In one article every passage is about what is asked; among many, being near says more.
  const size = corpusSize(input.passages);
  return {
    cosine,
    margin,
    // Another language has other words, and may spell a name otherwise.
    overlap: isOtherLanguage ? 0 : (best?.features.overlap ?? 0),
    missingNames: isOtherLanguage ? 0 : Math.min(MAX_MISSING_NAMES, input.missingNames),
    missingNumbers: Math.min(1, input.missingNumbers),
    wrongKind: best?.features.wrongKind ?? 0,
    asksName: input.asksName ? 1 : 0,
    asksSpeaker: input.asksSpeaker ? 1 : 0,
    otherSpeaker: best?.features.otherSpeaker ?? 0,
    size,
    sizeCosine: size * cosine,
    sizeMargin: size * margin,
    sizeOtherLanguage: isOtherLanguage ? size : 0,
    sentence: sentenceCosine === undefined ? 0 : (1 - size) * 10 * (sentenceCosine - 0.83),
    ...(strength !== undefined &&
      best !== undefined && {
        answerable: best.features.answerable,
        span: best.features.span,
        // Strengths lie between about 5 and 15.
        strength: ((1 - size) * (strength - 10)) / 3,
      }),
  };
}

const HIGH_CONFIDENCE = 0.8;
const FAIR_CONFIDENCE = 0.6;

/** What an answer's confidence comes to in words; how often each is right stands in docs/reliability.md. Uncalibrated, nobody knows. */
export function wordConfidence({
  confidence,
  calibrated,
}: Pick<Answer, "confidence" | "calibrated">): "high" | "fair" | "low" | "unknown" {
  if (calibrated === false) return "unknown";
  if (confidence >= HIGH_CONFIDENCE) return "high";
  return confidence >= FAIR_CONFIDENCE ? "fair" : "low";
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
