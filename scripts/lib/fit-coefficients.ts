import { confidenceFeatures } from "../../src/core/confidence/confidence.ts";
import type { Fitted } from "../../src/core/confidence/fitted.ts";
import { probabilityOf } from "../../src/core/confidence/logistic.ts";
import { type SentenceWeights, weighFeatures } from "../../src/core/evidence/sentence-score.ts";
import { quotingLimits } from "../../src/core/quotes/quotes.ts";
import { type Choice, type Example, fitChoice, fitLogistic } from "./fit.ts";
import type { Observation } from "./observe.ts";

/**
 * Answered where a quote is likelier right than not. Nothing else is decided right more often: between .48 and .52 neither half changes by
 * more than a question in a thousand, and at .53, where one unanswerable question in ten is answered, both halves lose three.
 */
const ANSWER_THRESHOLD = 0.5;

/** Which model to fit without which of its features. */
export type LeftOut = readonly [model: "sentence" | "confidence", feature: string];

/** Fits sentence weights and confidence on the fitting half: for the reader of that id, or for none. */
export function fitCoefficients(
  all: readonly Observation[],
  models: Pick<Fitted, "embedder" | "reader">,
  leftOut?: LeftOut,
): Fitted {
  const isKept = (model: LeftOut[0]) => (feature: string) => leftOut?.[0] !== model || leftOut[1] !== feature;
  const fitting = all.filter((each) => each.isForFitting);
  const isRead = models.reader !== undefined;
  const sentence = fitSentenceWeights(fitting, sentenceFeatures(isRead).filter(isKept("sentence")));
  const confidence = fitLogistic(toExamples(fitting, sentence, isRead), isKept("confidence"));
  return { ...models, sentence, confidence, answerThreshold: ANSWER_THRESHOLD };
}

export function sentenceFeatures(isRead: boolean): readonly (keyof SentenceWeights)[] {
  return [
    "fused",
    "overlap",
    ...(isRead ? (["answerable", "span"] as const) : []),
    "otherOffice",
    "otherSpeaker",
    "unsaid",
  ];
}

export interface Judged {
  readonly id: string;
  readonly set: string;
  /** The engine's confidence. */
  readonly score: number;
  /** Whether a sentence that is quoted holds the answer. */
  readonly isPositive: boolean;
  readonly isAnswerable: boolean;
}

/** The engine's confidence in each question under these coefficients, and whether a sentence that is quoted is right. */
export function judge(
  observations: readonly Observation[],
  { reader, sentence, confidence }: Pick<Fitted, "reader" | "sentence" | "confidence">,
): Judged[] {
  return observations.map((observation) => {
    const { features, isRight } = decide(observation, sentence, reader !== undefined);
    const score = probabilityOf(confidence, features);
    return {
      id: observation.id,
      set: observation.set,
      score,
      isPositive: isRight,
      isAnswerable: observation.isAnswerable,
    };
  });
}

/** Each set counts by the root of its size, however many of its questions were asked. */
function weightOf(observations: readonly Observation[]): (observation: Observation) => number {
  const counts = new Map<string, number>();
  for (const { set } of observations) counts.set(set, (counts.get(set) ?? 0) + 1);
  return ({ set, setSize }) => {
    const count = counts.get(set) ?? 1;
    return Math.sqrt(setSize === 0 ? count : setSize) / count;
  };
}

/** A sentence other than the one that the set marks may answer too: so probable it is taken to be. */
const ANSWERS_ALL_THE_SAME = 0.15;

function fitSentenceWeights(
  observations: readonly Observation[],
  names: readonly (keyof SentenceWeights)[],
): SentenceWeights {
  const weight = weightOf(observations);
  const choices = observations
    .filter(({ sentences }) => sentences.some(({ isGold }) => isGold) && sentences.some(({ isGold }) => !isGold))
    .map(
      (observation): Choice => ({
        weight: weight(observation),
        sentences: observation.sentences.map(({ features, isGold }) => ({
          values: names.map((name) => features[name] / SCALES[name]),
          isRight: isGold,
        })),
      }),
    );
  const fitted = fitChoice(choices, names.length);
  const weights = {
    fused: 0,
    overlap: 0,
    answerable: 0,
    span: 0,
    otherOffice: 0,
    otherSpeaker: 0,
    unsaid: 0,
  };
  for (const [index, name] of names.entries()) weights[name] = (fitted[index] ?? 0) / SCALES[name];
  return weights;
}

/** Features on like scales, so that one step size and one ridge fit all. */
const SCALES: SentenceWeights = {
  fused: 0.05,
  overlap: 0.5,
  answerable: 3,
  span: 5,
  otherOffice: 1,
  otherSpeaker: 1,
  unsaid: 1,
};

function toExamples(observations: readonly Observation[], weights: SentenceWeights, isRead: boolean): Example[] {
  const weight = weightOf(observations);
  return observations.map((observation) => {
    const { features, isRight } = decide(observation, weights, isRead);
    const otherwise = observation.isAnswerable ? ANSWERS_ALL_THE_SAME : 0;
    return { features, target: isRight ? 1 : otherwise, weight: weight(observation) };
  });
}

function decide(
  { input, sentences, isForSeveral }: Observation,
  weights: SentenceWeights,
  isRead: boolean,
): { readonly features: Record<string, number>; readonly isRight: boolean } {
  const scored = sentences
    .map((sentence) => ({ ...sentence, score: weighFeatures(sentence.features, weights) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const sentenceCosine = sentences[0]?.sentenceCosine;
  const judged = best && { ...best, sentenceCosine, reading: isRead ? best.reading : undefined };
  const { margin, wanted } = quotingLimits(isForSeveral);
  const least = (best?.score ?? 0) - margin;
  return {
    features: confidenceFeatures({ ...input, best: judged }),
    isRight: scored.slice(0, wanted).some(({ score, isGold }) => isGold && score >= least),
  };
}
