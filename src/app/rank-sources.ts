import { centroid } from "../core/centroid.ts";
import { dot } from "../core/dot.ts";
import { fuse, topPositions } from "../core/fuse.ts";
import { LexicalIndex } from "../core/lexical/lexical-index.ts";
import { ownTitle } from "../core/passage-text.ts";
import type { SourceRecord } from "../core/ports/store.ts";
import type { Question } from "../core/question/question.ts";
import { sourceCosine } from "../core/source-cosine.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Retrieval } from "./retrieve.ts";

/** So many sources are added by their words alone. */
const CANDIDATES_BY_WORDS = 50;

/** The words of a whole text count for less than those of a passage: a long one holds many by chance. Fitted: see docs/quality.md. */
const LEXICAL_WEIGHT = 0.06;

/** Ids of the sources that a question is about, nearest first; `retrieval`: what was found for it. */
export type SourceRanker = (question: Pick<Question, "searched" | "language">, retrieval: Retrieval) => string[];

/**
 * Ranks whole sources as passages are ranked: cosine and BM25, fused, the words counted over the whole text. The reader has no
 * say: it knows which sentence answers better than which article is meant.
 */
export function createSourceRanker({ records, passages }: Pick<Knowledge, "records" | "passages">): SourceRanker {
  const all = [...records.values()];
  const positions = new Map(all.map(({ article }, position) => [article.source.id, position]));
  const lexical = new LexicalIndex();
  for (const { source } of all.map(({ article }) => article))
    lexical.add({ text: `${ownTitle(source)}\n${source.text}`, language: source.metadata.language });

  return ({ searched, language }, { vector, candidates }) => {
    const scores = lexical.score(searched, language);
    const found = new Set(topPositions(scores.bm25, CANDIDATES_BY_WORDS));
    for (const { position } of candidates) {
      const at = positions.get(passages[position]?.source ?? "");
      if (at !== undefined) found.add(at);
    }
    const ranked = fuse({
      cosines: new Map([...found].map((at) => [at, cosineOf(all[at], vector)])),
      lexical: scores,
      lexicalWeight: LEXICAL_WEIGHT,
      isSameLanguage: (at) => all[at]?.article.source.metadata.language === language,
    });
    return ranked.flatMap(({ position }) => all[position]?.article.source.id ?? []);
  };
}

function cosineOf(record: SourceRecord | undefined, vector: Float32Array): number {
  const vectors = record?.passages.map((passage) => passage.vector) ?? [];
  const cosines = vectors.map((each) => dot(vector, each));
  return sourceCosine({
    best: Math.max(...cosines),
    lead: cosines[0] ?? 0,
    whole: dot(vector, centroid(vectors)),
  });
}
