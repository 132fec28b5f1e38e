import type { SentenceFeatures } from "../evidence/sentence-score.ts";
import type { Relation } from "../ports/reader.ts";
import type { Answer } from "../types.ts";

/** What tells whether the best sentence answers, as plain numbers. */
export interface ConfidenceInput {
  /** Passages that there are in all. */
  readonly passages: number;
  /** Cosines of the candidates, best candidate first. */
  readonly cosines: readonly number[];
  /** The best sentence; undefined where nothing was found. */
  readonly best: BestSentence | undefined;
  /** Names and numbers of the question that what was read does not hold. */
  readonly missingNames: number;
  readonly missingNumbers: number;
  /** Whether the question names a figure that the article of the best sentence lacks; see namesLackingFigure. */
  readonly lacksFigure: boolean;
  /** Whether the question asks for what somebody says. */
  readonly asksSpeaker: boolean;
  /** Whether there are turns that it may lean on. */
  readonly isFollowUp: boolean;
}

/** What speaks for the best sentence. */
export interface BestSentence {
  readonly features: SentenceFeatures;
  /** Cosine of its passage. */
  readonly cosine: number;
  /** Cosine of the sentence itself; undefined where it is not weighed. */
  readonly sentenceCosine: number | undefined;
  /** What the reader made of its passage; undefined when it was not read. */
  readonly reading: ReadWhole | undefined;
  /** Logit that it answers, read with its neighbours alone; undefined where that was not looked at. */
  readonly closer: number | undefined;
  /** Names of the question that stand neither in the sentence nor in its neighbours. */
  readonly namesAway: number;
  /** Whether it is in another language than the question. */
  readonly isOtherLanguage: boolean;
  /** See ScoredSentence. */
  readonly cellShare: number;
  readonly quotesAsked: boolean;
  readonly actUntold: boolean;
  /** See leavesOutTopic. */
  readonly topicLeftOut: boolean;
  readonly answersQuestion: boolean;
  /** See ScoredSentence. */
  readonly itemShare: number;
}

/** What a reader says of a passage as a whole. */
export interface ReadWhole {
  readonly answerable: number;
  readonly relation?: Relation;
}

/** More than this many missing names say no more than so many. */
const MAX_MISSING_NAMES = 2;

/** From this many passages on a corpus counts as large. */
const LARGE_PASSAGES = 150;

/** Up to so many passages all speak of what is asked, and how near a sentence is says nothing. */
const FEW_PASSAGES = 12;

/** How large a corpus is on a scale from 0 (one passage) to 1 (many articles), by the logarithm. */
export function corpusSize(passages: number): number {
  return Math.min(1, Math.log(Math.max(1, passages)) / Math.log(LARGE_PASSAGES));
}

/** Whether the cosine of the best sentence itself is weighed: among few passages the reader's word is enough. */
export function weighsSentenceCosine(passages: number, isRead: boolean): boolean {
  return !isRead || passages > FEW_PASSAGES;
}

/** The inputs of the calibrated model, by name; none where nothing was found. */
export function confidenceFeatures(input: ConfidenceInput): Record<string, number> {
  const { best, passages, asksSpeaker, isFollowUp, lacksFigure } = input;
  if (best === undefined) return {};
  const { reading, isOtherLanguage, features } = best;
  // In one article every passage is about what is asked; among many, being near says more.
  const size = corpusSize(passages);
  return {
    size,
    // Who has seen what an article says asks on about that, and the reader doubts a question that leans on another more than it should.
    followUp: isFollowUp ? 1 : 0,
    cosineLarge: size * aroundZero(best.cosine),
    ...(reading === undefined ? unreadEvidence(input, best, size) : readEvidence(input, { ...best, reading }, size)),
    // Where there are many articles, another one may have it.
    lacksFigureSmall: lacksFigure ? 1 - size : 0,
    namesAway: Math.min(MAX_MISSING_NAMES, best.namesAway),
    otherLanguage: isOtherLanguage ? 1 : 0,
    otherLanguageLarge: isOtherLanguage ? size : 0,
    asksSpeaker: asksSpeaker ? 1 : 0,
    otherSpeaker: features.otherSpeaker,
    otherOffice: features.otherOffice,
    unsaid: features.unsaid,
    actUntold: best.actUntold ? 1 : 0,
    topicLeftOut: best.topicLeftOut ? 1 : 0,
    cell: best.cellShare,
    quotesAsked: best.quotesAsked ? 1 : 0,
    // What stands under a question answers that one: the reader, asked another, doubts it more than it should.
    answersQuestion: best.answersQuestion ? 1 : 0,
    itemShare: best.itemShare,
  };
}

function readEvidence(
  input: ConfidenceInput,
  best: BestSentence & { readonly reading: ReadWhole },
  size: number,
): Record<string, number> {
  const { answerable, relation } = best.reading;
  const { missingNames, sentence } = wordEvidence(input, best);
  return {
    answerable,
    answerableLarge: size * answerable,
    closer: best.closer ?? answerable,
    found: relation === undefined ? 0 : logOdds(relation.found),
    missingNamesLarge: size * missingNames,
    sentenceLarge: size * sentence,
  };
}

function unreadEvidence(input: ConfidenceInput, best: BestSentence, size: number): Record<string, number> {
  const others = input.cosines.slice(1, MAX_COMPARED);
  const nearest = Math.max(0, ...input.cosines);
  return {
    // How the best passage stands out from what is merely on the way.
    marginLarge: others.length === 0 ? 0 : size * COSINE_SCALE * (nearest - mean(others)),
    // Another language has other words.
    overlap: best.isOtherLanguage ? 0 : best.features.overlap,
    ...wordEvidence(input, best),
  };
}

const MAX_COMPARED = 10;

function wordEvidence({ missingNames, missingNumbers }: ConfidenceInput, best: BestSentence) {
  return {
    // Another language may spell a name otherwise.
    missingNames: best.isOtherLanguage ? 0 : Math.min(MAX_MISSING_NAMES, missingNames),
    missingNumbers: Math.min(1, missingNumbers),
    sentence: best.sentenceCosine === undefined ? 0 : aroundZero(best.sentenceCosine),
  };
}

const COSINE_SCALE = 10;
const USUAL_COSINE = 0.85;

/** Cosines lie between about .7 and 1: brought to the scale of the others. */
function aroundZero(cosine: number): number {
  return COSINE_SCALE * (cosine - USUAL_COSINE);
}

/** A probability nearer to 0 or 1 says no more. */
const LEAST_PROBABILITY = 1e-4;

function logOdds(probability: number): number {
  const kept = Math.min(1 - LEAST_PROBABILITY, Math.max(LEAST_PROBABILITY, probability));
  return Math.log(kept / (1 - kept));
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
