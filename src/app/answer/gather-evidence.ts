import type { Evidence } from "../../core/evidence/evidence.ts";
import type { Dimension } from "../../core/languages/types/dimension-words.ts";
import { contextText, ownText } from "../../core/passages/passage-text.ts";
import type { CancelOptions } from "../../core/ports/cancel-options.ts";
import type { Reader, ReaderQuestion, Reading } from "../../core/ports/reader.ts";
import { demandedDimensions, mayMeasure } from "../../core/question/asked-dimension.ts";
import type { Question } from "../../core/question/question.ts";
import { estimateTokens } from "../../core/text/estimate-tokens.ts";
import { askOver, type ReadOptions, readPassages } from "./read-passages.ts";
import type { FoundPassage } from "./retrieve.ts";

/** At most so many passages are read, */
const MAX_PASSAGES = 5;
/** and at most so many estimated tokens of them: the reader takes about a quarter of a millisecond a token. */
const MAX_TOKENS = 800;
/** A passage whose fused score is further below the best one is not read: it cannot win. */
const MAX_FUSED_GAP = 0.12;
/** They are read so many at a time, */
const READ_AT_ONCE = 2;
/** until the reader finds with this logit that one of them answers: the others then hardly ever change the answer. */
const SETTLING_LOGIT = 0.5;

/**
 * The best candidates with their texts; where there is a reader, those that it has read: until the question is settled, or all
 * of them when it asks for several things, or leans on turns before it: what settles such a question is read less surely. Where a measure is
 * demanded those that may give one alone, and all of them: the first may measure something else. Throws as the reader does.
 */
export async function gatherEvidence(
  question: Pick<Question, "own" | "turns" | "language" | "isForSeveral">,
  candidates: readonly FoundPassage[],
  { reader, signal }: { readonly reader: Reader | undefined } & CancelOptions,
): Promise<Evidence[]> {
  const demanded = demandedDimensions(question.own);
  const isDemanded = demanded.length > 0;
  const evidence = choose(isDemanded ? candidates.filter((each) => measures(each, demanded)) : candidates);
  if (reader === undefined) return evidence;
  const options = { reader, ...(signal && { signal }) };
  const asked = askOver(question, evidence);
  if (question.isForSeveral || question.turns.length > 0 || isDemanded) return readEvidence(asked, evidence, options);
  const read: Evidence[] = [];
  for (let start = 0; start < evidence.length; start += READ_AT_ONCE) {
    const next = await readEvidence(asked, evidence.slice(start, start + READ_AT_ONCE), options);
    read.push(...next);
    if (next.some(({ reading }) => reading.answerable >= SETTLING_LOGIT)) break;
  }
  return read;
}

function measures({ passage, article: { source } }: FoundPassage, demanded: readonly Dimension[]): boolean {
  return mayMeasure(demanded, ownText(passage, source), contextText(passage, source));
}

function choose(candidates: readonly FoundPassage[]): Evidence[] {
  const best = candidates[0]?.fused ?? 0;
  const evidence: Evidence[] = [];
  let tokens = 0;
  for (const candidate of candidates.slice(0, MAX_PASSAGES)) {
    if (candidate.fused < best - MAX_FUSED_GAP) continue;
    const { passage, article } = candidate;
    tokens += estimateTokens(ownText(passage, article.source));
    if (evidence.length > 0 && tokens > MAX_TOKENS) break;
    evidence.push({ candidate, passage, article });
  }
  return evidence;
}

async function readEvidence(
  asked: ReaderQuestion,
  evidence: readonly Evidence[],
  options: ReadOptions,
): Promise<(Evidence & { readonly reading: Reading })[]> {
  const readings = await readPassages(asked, evidence, options);
  return evidence.flatMap((each, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : [{ ...each, reading }];
  });
}
