import { UserError } from "../core/errors.ts";
import type { Candidate } from "../core/evidence.ts";
import { fuse } from "../core/fuse.ts";
import type { CancelOptions } from "../core/ports/cancel-options.ts";
import type { Embedder } from "../core/ports/embedder.ts";
import type { Hit } from "../core/ports/search-index.ts";
import { shorten } from "../core/question/clean.ts";
import type { Question } from "../core/question/question.ts";
import type { Knowledge } from "./knowledge.ts";
import { isUnreadable } from "./unreadable.ts";

/** A passage that was found, with what speaks for it on the cosine's scale. */
export type FoundPassage = Hit & Candidate;

/** So many passages of each leg are weighed against each other. */
const CANDIDATES_A_LEG = 50;

export interface Retrieval {
  /** The question's, of unit length. */
  readonly vector: Float32Array;
  /** Best first. */
  readonly candidates: readonly FoundPassage[];
  /** Words of the question that stand in no passage. */
  readonly unknownWords: readonly string[];
  /** Passages that there are in all. */
  readonly passages: number;
}

/** Passages near to the question by meaning or by words. Throws UserError question-unreadable and those of the embedder. */
export async function retrieve(
  { searched, language }: Pick<Question, "searched" | "language">,
  { knowledge, embedder, signal }: { readonly knowledge: Knowledge; readonly embedder: Embedder } & CancelOptions,
): Promise<Retrieval> {
  await refuseUnreadable(searched, embedder);
  const [vector] = await embedder.embed([searched], { as: "question", ...(signal === undefined ? {} : { signal }) });
  if (vector === undefined) throw new RangeError("Expected the question's vector.");
  const { scope, index } = knowledge;
  const found = await index.search({ scope, vector, words: searched, language, k: CANDIDATES_A_LEG });
  const { hits, explained, unknown, passages } = found;
  const isSameLanguage = ({ article }: Hit) => article.source.metadata.language === language;
  return {
    vector,
    candidates: fuse(hits, { explained, isSameLanguage }),
    unknownWords: unknown.map(({ start, end }) => searched.slice(start, end)),
    passages,
  };
}

async function refuseUnreadable(question: string, embedder: Embedder): Promise<void> {
  if (!(await isUnreadable(question, embedder))) return;
  throw new UserError({
    code: "question-unreadable",
    values: { problem: "script", question: shorten(question) },
    message: `The model cannot read most of this question: ${JSON.stringify(shorten(question))}.`,
    hint: "Ask in a language of the Latin alphabet: French, English, Vietnamese, Spanish and German are supported.",
  });
}
