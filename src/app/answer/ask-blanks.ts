import type { Reader } from "../../core/ports/reader.ts";
import type { NearPassage, VerifyOptions } from "../../core/ports/verifier.ts";
import { articleWords } from "../../core/verify/article-words.ts";
import { answeredOtherwise, findBlanks } from "../../core/verify/blanks.ts";
import type { Comparison } from "../../core/verify/compare/compare.ts";
import type { Difference } from "../../core/verify/compare/difference.ts";
import type { Quantity } from "../../core/verify/quantities/quantity.ts";
import { meantBefore, type NearSentence } from "../check/near-sentences.ts";
import { readPassages } from "./read-passages.ts";

/** The reader is believed only where it is this sure that the passage answers (a logit), */
const MIN_ANSWERABLE = 0;
/** and that these words do (a natural logarithm). */
const MIN_LOG_PROB = -1;
/** A longer answer is a clause that says more than was asked for. */
const MAX_ANSWER_CHARS = 60;

export interface AskBlanksOptions extends VerifyOptions {
  readonly reader: Reader;
  readonly near: readonly NearPassage[];
  /** Numbers of the sentences around. */
  readonly beside: readonly Quantity[];
}

/**
 * Asks the reader what a sentence has in the place of names and numbers of a statement that it lacks: what it answers instead is another
 * name or number. Throws as the reader does.
 */
export async function askBlanks(
  comparison: Comparison,
  nearSentence: NearSentence,
  { reader, near, beside, between, ...options }: AskBlanksOptions,
): Promise<readonly Difference[]> {
  const { article, sentence } = nearSentence;
  const passage = near.find((each) => each.article === article && each.passage.sentences.includes(sentence))?.passage;
  if (passage === undefined) return [];
  const found: Difference[] = [];
  for (const blank of findBlanks(comparison, articleWords(article.source), meantBefore(nearSentence))) {
    await between?.();
    const [reading] = await readPassages({ question: blank.question, turns: [] }, [{ passage, article }], {
      reader,
      ...options,
    });
    const [best] = reading?.answers ?? [];
    if (reading === undefined || best === undefined) continue;
    const [start, end] = [best.start, best.end].map((at) => at + passage.start - sentence.start);
    const isInside = start !== undefined && end !== undefined && start >= 0 && end <= sentence.end - sentence.start;
    const isSure = reading.answerable >= MIN_ANSWERABLE && best.logProb >= MIN_LOG_PROB;
    if (!isInside || !isSure || end - start > MAX_ANSWER_CHARS) continue;
    const difference = answeredOtherwise(blank, { start, end }, comparison, beside);
    if (difference !== undefined) found.push(difference);
  }
  return found;
}
