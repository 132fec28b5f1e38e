import { calibrationFor } from "../core/calibration.ts";
import { findDifferences } from "../core/differences.ts";
import { dot } from "../core/dot.ts";
import { UserError } from "../core/errors.ts";
import { type ScoredSentence, scoreSentences } from "../core/evidence.ts";
import { detectLanguage } from "../core/language.ts";
import type { CancelOptions } from "../core/ports/cancel-options.ts";
import type { Embedder } from "../core/ports/embedder.ts";
import { chooseNearest } from "../core/quotes.ts";
import { splitSentences } from "../core/sentences.ts";
import { canonicalize } from "../core/text.ts";
import type { Language } from "../core/types.ts";
import { toCitation } from "./answer-fact.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import type { Knowledge } from "./knowledge.ts";
import { retrieve } from "./retrieve.ts";
import type { MessageCheck, SentenceCheck } from "./types.ts";

/** So many sentences of a message are checked; the others are counted. */
export const MAX_CHECKED_SENTENCES = 12;
/** Cosine of two sentences from which they speak of the same thing, and from which they may where they share words too. */
const SAME_SUBJECT_COSINE = 0.9;
const LIKELY_SUBJECT_COSINE = 0.86;
/** Share of the message's informative words that the source's sentence must hold where meaning alone does not settle it. */
const SHARED_WORDS = 0.5;

export type Checker = (message: string, knowledge: Knowledge, options: CancelOptions) => Promise<MessageCheck>;

/**
 * Holds a message against the sources, sentence by sentence: the nearest sentence by meaning, and what differs in it.
 * Throws UserError question-unreadable when the model can read no sentence, and those of the models.
 */
export function createChecker({ embedder }: { readonly embedder: Embedder }): Checker {
  return async (message, knowledge, options) => {
    const text = canonicalize(message);
    const language = await detectLanguage(text, "en");
    const sentences = text
      .split(/\n+/u)
      .flatMap((line) =>
        splitSentences(line, { start: 0, end: line.length }, language).map(({ start, end }) => line.slice(start, end)),
      )
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
    const checked: SentenceCheck[] = [];
    const unreadable: UserError[] = [];
    for (const sentence of sentences.slice(0, MAX_CHECKED_SENTENCES)) {
      try {
        checked.push(await checkSentence(sentence, language, { knowledge, embedder, ...options }));
      } catch (error) {
        if (!(error instanceof UserError) || error.code !== "question-unreadable") throw error;
        unreadable.push(error);
        checked.push({ sentence, verdict: "nothing" });
      }
    }
    if (unreadable[0] !== undefined && unreadable.length === checked.length) throw unreadable[0];
    return { sentences: checked, left: Math.max(0, sentences.length - MAX_CHECKED_SENTENCES) };
  };
}

interface CheckOptions extends CancelOptions {
  readonly knowledge: Knowledge;
  readonly embedder: Embedder;
}

async function checkSentence(sentence: string, language: Language, options: CheckOptions): Promise<SentenceCheck> {
  const nothing: SentenceCheck = { sentence, verdict: "nothing" };
  if (options.knowledge.passages.length === 0) return nothing;
  const { sentence: weights } = calibrationFor({ embedder: options.embedder.id, reader: undefined });
  const sought = { searched: sentence, language, isForSeveral: false };
  const { candidates } = await retrieve(sought, options);
  const evidence = await gatherEvidence(sought, candidates, { ...options, reader: undefined });
  const nearest = await findNearest(sentence, scoreSentences(sought, evidence, weights), options);
  const [quote] = chooseNearest(nearest === undefined ? [] : [nearest]);
  if (quote === undefined) return nothing;
  const { sentence: span } = quote;
  const { source } = quote.article;
  const differences = findDifferences(sentence, source.text.slice(span.start, span.end), {
    said: language,
    source: source.metadata.language,
  });
  const citation = toCitation(quote);
  return differences.length === 0
    ? { sentence, verdict: "found", citation }
    : { sentence, verdict: "differs", citation, differences };
}

/** The sentence that says most nearly the same, when one is near enough. */
async function findNearest(
  sentence: string,
  scored: readonly ScoredSentence[],
  { embedder, signal }: CheckOptions,
): Promise<ScoredSentence | undefined> {
  const texts = scored.map(({ evidence, sentence: { start, end } }) => evidence.article.source.text.slice(start, end));
  // Both sides are statements, so both are embedded as passages.
  const [said, ...vectors] = await embedder.embed([sentence, ...texts], {
    as: "sentence",
    ...(signal === undefined ? {} : { signal }),
  });
  if (said === undefined) return undefined;
  const near = vectors.map((vector, index) => ({ each: scored[index], cosine: dot(said, vector) }));
  const [best] = near.sort((a, b) => weigh(b) - weigh(a));
  if (best?.each === undefined) return undefined;
  const { overlap } = best.each.features;
  const isNear =
    best.cosine >= SAME_SUBJECT_COSINE || (best.cosine >= LIKELY_SUBJECT_COSINE && overlap >= SHARED_WORDS);
  return isNear ? best.each : undefined;
}

/** A shared word counts a little beside the meaning: numbers and names decide between sentences that sound alike. */
function weigh({ each, cosine }: { readonly each: ScoredSentence | undefined; readonly cosine: number }): number {
  return cosine + 0.1 * (each?.features.overlap ?? 0);
}
