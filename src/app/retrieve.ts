import { UserError } from "../core/errors.ts";
import { type Candidate, fuse, topPositions } from "../core/fuse.ts";
import type { CancelOptions } from "../core/ports/cancel-options.ts";
import type { Embedder } from "../core/ports/embedder.ts";
import { shorten } from "../core/question/clean.ts";
import type { Question } from "../core/question/question.ts";
import { articleOf, type Knowledge } from "./knowledge.ts";
import { isUnreadable } from "./unreadable.ts";

/** So many passages of each leg are weighed against each other. */
const CANDIDATES_A_LEG = 50;

export interface Retrieval {
  /** The question's, of unit length. */
  readonly vector: Float32Array;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Words of the question that stand in no passage. */
  readonly unknownWords: readonly string[];
}

/** Passages near to the question by meaning or by words. Throws UserError question-unreadable and those of the embedder. */
export async function retrieve(
  { searched, language }: Pick<Question, "searched" | "language">,
  { knowledge, embedder, signal }: { readonly knowledge: Knowledge; readonly embedder: Embedder } & CancelOptions,
): Promise<Retrieval> {
  await refuseUnreadable(searched, embedder);
  const [vector] = await embedder.embed([searched], { as: "question", ...(signal === undefined ? {} : { signal }) });
  if (vector === undefined) throw new RangeError("Expected the question's vector.");
  const { vectors, passages, lexical } = knowledge;
  const lexicalScores = lexical.score(searched, language);
  const cosines = new Map(vectors.search(vector, CANDIDATES_A_LEG).map(({ position, score }) => [position, score]));
  for (const position of topPositions(lexicalScores.bm25, CANDIDATES_A_LEG)) {
    if (!cosines.has(position)) cosines.set(position, vectors.similarity(vector, position));
  }
  const candidates = fuse({
    cosines,
    lexical: lexicalScores,
    isSameLanguage(position) {
      const passage = passages[position];
      return passage !== undefined && articleOf(knowledge, passage.source).source.metadata.language === language;
    },
  });
  return {
    vector,
    candidates,
    unknownWords: lexicalScores.unknown.map(({ start, end }) => searched.slice(start, end)),
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
