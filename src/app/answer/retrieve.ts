import type { Candidate } from "../../core/evidence/evidence.ts";
import { fuse } from "../../core/evidence/fuse.ts";
import type { Hit } from "../../core/ports/search-index.ts";
import type { Question } from "../../core/question/question.ts";
import type { Knowledge } from "./knowledge.ts";

/** A passage that was found, with what speaks for it on the cosine's scale. */
export type FoundPassage = Hit & Candidate;

/** So many passages of each leg are weighed against each other. */
const CANDIDATES_A_LEG = 50;

export interface Retrieval {
  /** Best first. */
  readonly candidates: readonly FoundPassage[];
  /** Words of the question that stand in no passage. */
  readonly unknownWords: readonly string[];
  /** Passages that there are in all. */
  readonly passages: number;
}

/** Passages near to the question by meaning or by words. */
export async function retrieve(
  { searched, language, vector }: Pick<Question, "searched" | "language" | "vector">,
  { scope, index }: Pick<Knowledge, "scope" | "index">,
): Promise<Retrieval> {
  const found = await index.search({ scope, vector, words: searched, language, k: CANDIDATES_A_LEG });
  const { hits, explained, unknown, passages } = found;
  const isSameLanguage = ({ article }: Hit) => article.source.metadata.language === language;
  return {
    candidates: fuse(hits, { explained, isSameLanguage }),
    unknownWords: unknown.map(({ start, end }) => searched.slice(start, end)),
    passages,
  };
}
