import type { ScoredSentence } from "../../core/evidence/evidence.ts";
import { neighbourhoodOf } from "../../core/passages/neighbourhood.ts";
import type { CancelOptions } from "../../core/ports/cancel-options.ts";
import type { Reader } from "../../core/ports/reader.ts";
import type { Question } from "../../core/question/question.ts";
import { askOver, readPassages } from "./read-passages.ts";

/** A passage whose logit is further from 0 settles the matter: a closer look changes hardly a decision. */
const UNSURE_LOGIT = 3;

/**
 * The logit that a sentence answers when it is read with its neighbours alone, where its passage leaves that open; else undefined.
 * Throws as the reader does.
 */
export async function lookCloser(
  question: Pick<Question, "own" | "turns" | "language">,
  { evidence: { article, passage, reading }, sentence }: ScoredSentence,
  { reader, signal }: { readonly reader: Reader | undefined } & CancelOptions,
): Promise<number | undefined> {
  if (reader === undefined || reading === undefined || Math.abs(reading.answerable) > UNSURE_LOGIT) return undefined;
  const neighbourhood = neighbourhoodOf(sentence, passage, article);
  if (neighbourhood === undefined) return undefined;
  const near = [{ passage: neighbourhood, article }];
  const [closer] = await readPassages(askOver(question, near), near, { reader, ...(signal && { signal }) });
  return closer?.answerable;
}
