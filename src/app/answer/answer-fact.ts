import { calibrationFor } from "../../core/confidence/calibration.ts";
import {
  type BestSentence,
  type ConfidenceInput,
  confidenceFeatures,
  weighsSentenceCosine,
} from "../../core/confidence/confidence.ts";
import { probabilityOf } from "../../core/confidence/logistic.ts";
import { type Evidence, type ScoredSentence, scoreSentences } from "../../core/evidence/evidence.ts";
import { findBestSpan } from "../../core/evidence/reading.ts";
import { saidByAsked } from "../../core/evidence/said-by.ts";
import { leavesOutTopic } from "../../core/evidence/topic-left-out.ts";
import { dot } from "../../core/passages/dot.ts";
import { neighbourhoodOf } from "../../core/passages/neighbourhood.ts";
import { contextText, ownText, ownTitle, passageText } from "../../core/passages/passage-text.ts";
import type { CancelOptions } from "../../core/ports/cancel-options.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import type { Reader } from "../../core/ports/reader.ts";
import {
  askedDimensions,
  demandedDimensions,
  givesMeasure,
  mayMeasure,
  measuresOther,
} from "../../core/question/asked-dimension.ts";
import { namesLackingFigure } from "../../core/question/lacking-figure.ts";
import { findMissing } from "../../core/question/missing.ts";
import type { Question } from "../../core/question/question.ts";
import { ALL_ANSWER, chooseNearest, chooseQuotes } from "../../core/quotes/quotes.ts";
import type { Citation, Explanation, Trace } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import type { Knowledge } from "./knowledge.ts";
import { lookCloser } from "./look-closer.ts";
import { namesOver } from "./read-passages.ts";
import { type FoundPassage, type Retrieval, retrieve } from "./retrieve.ts";

export interface AnswerFactOptions extends CancelOptions {
  readonly knowledge: Knowledge;
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
  /** Answers from this probability on; from the one that was fitted to the models unless given. */
  readonly threshold: number | undefined;
}

/** What was found for a question, whether or not it is good enough to be called an answer. */
export interface FactFinding {
  readonly isAnswered: boolean;
  readonly confidence: number;
  /** Whether the confidence is a probability that was fitted to these models. */
  readonly isCalibrated: boolean;
  /** The best quotes, best first. */
  readonly quotes: readonly Citation[];
  /** The nearest sentences, best first. */
  readonly nearest: readonly Citation[];
  /** Ids of the sources, those of the nearest passages first. */
  readonly sources: readonly string[];
  readonly explanation: Explanation;
  /** What the decision rests on, for calibrating and measuring it. */
  readonly basis: {
    readonly question: Question;
    readonly input: ConfidenceInput;
    readonly sentences: readonly ScoredSentence[];
    readonly retrieval: Retrieval;
  };
}

/** Searches, reads, quotes and decides. Throws UserError of the models. */
export async function answerFact(understood: Question, options: AnswerFactOptions): Promise<FactFinding> {
  const { embedder, reader, knowledge } = options;
  const calibration = calibrationFor({ embedder: embedder.id, reader: reader?.id });
  const { threshold = calibration.answerThreshold } = options;
  const retrieval = await retrieve(understood, knowledge);
  const evidence = await gatherEvidence(understood, retrieval.candidates, options);
  const question = { ...understood, names: namesOver(understood, evidence) };
  const all = withoutOtherMeasures(question, scoreSentences(question, evidence, calibration.sentence));
  const said = saidByAsked(question, all);
  const sentences = said.length > 0 ? said : all;
  const isForAnything = said.length > 0 && question.speaker?.isForAnything === true;
  const quotes = chooseQuotes(question, sentences, isForAnything ? ALL_ANSWER : undefined);
  const read = textOf(evidence);
  const missing = findMissing(question, read);
  const input = await weigh({ question, retrieval, missing, read, best: sentences[0] }, options);
  const features = confidenceFeatures(input);
  const judged = sentences.length === 0 ? 0 : probabilityOf(calibration.confidence, features);
  const probability = said.length > 0 ? Math.max(judged, SAID) : judged;
  return {
    isAnswered: probability >= threshold && quotes.length > 0,
    confidence: probability,
    isCalibrated: calibration.isCalibrated,
    quotes: await citeSpans(quotes),
    nearest: await citeSpans(chooseNearest(sentences)),
    sources: [...new Set(retrieval.candidates.map(({ passage }) => passage.source))],
    explanation: {
      candidates: retrieval.candidates.slice(0, TRACED_CANDIDATES).map((candidate) => trace(candidate, evidence)),
      features,
      probability,
      threshold,
      missing: [...new Set([...missing.names, ...missing.numbers, ...retrieval.unknownWords])],
    },
    basis: { question, input, sentences, retrieval },
  };
}

const TRACED_CANDIDATES = 10;
/** How often whatever somebody says is right where nothing in particular was asked for: 35 in 36 of the project's own questions, most of them seen. */
const SAID = 0.9;

/**
 * The reader takes any measure for the one that is asked for, and any figure for a measure: how wide something is does not say how deep. Where
 * it took another measure, only a measure can answer; so it is where nothing else is asked for.
 */
function withoutOtherMeasures({ own }: Question, scored: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const [asked, demanded] = [askedDimensions(own), demandedDimensions(own)];
  if (asked.length === 0 && demanded.length === 0) return scored;
  const textOf = ({ evidence: { article }, sentence }: ScoredSentence) => ownText(sentence, article.source);
  const above = ({ evidence: { article }, sentence }: ScoredSentence) =>
    contextText({ context: article.blocks[sentence.block]?.context ?? [] }, article.source);
  const left = scored.filter((each) => !measuresOther(asked, textOf(each), above(each)));
  const fitting = demanded.length === 0 ? left : left.filter((each) => mayMeasure(demanded, textOf(each), above(each)));
  return left[0] === scored[0] ? fitting : fitting.filter((each) => givesMeasure(asked, textOf(each)));
}

function textOf(evidence: readonly Evidence[]): string {
  return evidence.map(({ article, passage }) => passageText(passage, article.source)).join("\n");
}

interface Found {
  readonly question: Question;
  readonly retrieval: Retrieval;
  /** What the question names and the passages that were read do not. */
  readonly missing: ReturnType<typeof findMissing>;
  /** The text of those passages. */
  readonly read: string;
  readonly best: ScoredSentence | undefined;
}

/** What the confidence rests on. */
async function weigh(found: Found, options: AnswerFactOptions): Promise<ConfidenceInput> {
  const { question, retrieval, missing, best } = found;
  const { candidates, passages } = retrieval;
  return {
    passages,
    cosines: candidates.map(({ cosine }) => cosine),
    best: best && (await weighBest(question, best, { ...options, passages })),
    missingNames: missing.names.length,
    missingNumbers: missing.numbers.length,
    lacksFigure: lacksFigure(found),
    asksSpeaker: question.speaker !== undefined,
    isFollowUp: question.turns.length > 0,
  };
}

async function weighBest(
  question: Question,
  best: ScoredSentence,
  options: AnswerFactOptions & Pick<Retrieval, "passages">,
): Promise<BestSentence> {
  const { candidate, reading, article, passage } = best.evidence;
  const near = neighbourhoodOf(best.sentence, passage, article) ?? passage;
  const nearText = passageText(near, article.source);
  return {
    features: best.features,
    cosine: candidate.cosine,
    sentenceCosine: await sentenceCosine(best, question, options),
    answersQuestion: best.answersQuestion,
    itemShare: best.itemShare,
    reading,
    closer: await lookCloser(question, best, options),
    namesAway: findMissing(question, nearText).names.length,
    isOtherLanguage: article.source.metadata.language !== question.language,
    cellShare: best.cellShare,
    quotesAsked: best.quotesAsked,
    actUntold: best.actUntold,
    topicLeftOut: leavesOutTopic(question, nearText, article.source.metadata.language),
  };
}

/** An article is searched whole for a figure up to so many characters, which takes two milliseconds or three. */
const MAX_SEARCHED_CHARS = 4_000;

/** Whether the question names a figure that the article of the best sentence lacks, or, of a long one, what was read. */
function lacksFigure({ question, best, read }: Found): boolean {
  if (best === undefined) return false;
  const { source } = best.evidence.article;
  const { language, published } = source.metadata;
  const text = source.text.length > MAX_SEARCHED_CHARS ? read : `${ownTitle(source)}\n${source.text}`;
  return namesLackingFigure(question, { text, language, published });
}

/** Cosine of the question and the best sentence alone; undefined where it is not weighed. */
async function sentenceCosine(
  { evidence: { article }, sentence }: ScoredSentence,
  { vector }: Question,
  { passages, embedder, reader, signal }: AnswerFactOptions & Pick<Retrieval, "passages">,
): Promise<number | undefined> {
  if (!weighsSentenceCosine(passages, reader !== undefined)) return undefined;
  const { context = [] } = article.blocks[sentence.block] ?? {};
  const own = article.source.text.slice(sentence.start, sentence.end);
  const text = [contextText({ context }, article.source), own].filter(Boolean).join("\n");
  const [sentenceVector] = await embedder.embed([text], { as: "sentence", ...(signal && { signal }) });
  return sentenceVector && dot(vector, sentenceVector);
}

function trace(candidate: FoundPassage, evidence: readonly Evidence[]): Trace {
  const { passage, cosine, articleCosine, bm25, coverage, fused } = candidate;
  const reading = evidence.find((each) => each.passage === passage)?.reading;
  const span = reading && findBestSpan(reading, { start: 0, end: passage.end - passage.start });
  return {
    source: passage.source,
    ordinal: passage.ordinal,
    cosine,
    articleCosine,
    bm25,
    coverage,
    fused,
    ...(reading === undefined ? {} : { answerable: reading.answerable }),
    ...(span === undefined ? {} : { spanLogProb: span.logProb }),
  };
}
