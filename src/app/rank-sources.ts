import { centroid } from "../core/centroid.ts";
import { dot } from "../core/dot.ts";
import { fuse } from "../core/fuse.ts";
import { LexicalIndex, scoreTogether } from "../core/lexical/lexical-index.ts";
import { ownTitle } from "../core/passage-text.ts";
import type { Shelf } from "../core/ports/catalog.ts";
import type { SourceRecord } from "../core/ports/store.ts";
import type { Question } from "../core/question/question.ts";
import { sourceCosine } from "../core/source-cosine.ts";
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
export function createSourceRanker({ records }: Shelf): SourceRanker {
  const positions = new Map(records.map(({ article }, position) => [article, position]));
  const lexical = new LexicalIndex();
  for (const { source } of records.map(({ article }) => article))
    lexical.add({ text: `${ownTitle(source)}\n${source.text}`, language: source.metadata.language });

  return ({ searched, language }, { vector, candidates }) => {
    const [{ bm25, coverage } = { bm25: [], coverage: [] }] = scoreTogether([lexical], searched, language).scores;
    const byWords = records
      .map((record, position) => ({ record, bm25: bm25[position] ?? 0 }))
      .filter((scored) => scored.bm25 > 0)
      .sort((a, b) => b.bm25 - a.bm25)
      .slice(0, CANDIDATES_BY_WORDS);
    const byMeaning = candidates.flatMap(({ article }) => records[positions.get(article) ?? -1] ?? []);
    const found = [...new Set([...byWords.map(({ record }) => record), ...byMeaning])];
    const ranked = fuse(
      found.map((record) => ({
        source: record.article.source,
        cosine: cosineOf(record, vector),
        bm25: bm25[positions.get(record.article) ?? -1] ?? 0,
      })),
      {
        explained: Math.max(0, ...coverage),
        lexicalWeight: LEXICAL_WEIGHT,
        isSameLanguage: ({ source }) => source.metadata.language === language,
      },
    );
    return ranked.map(({ source }) => source.id);
  };
}

function cosineOf({ passages }: SourceRecord, vector: Float32Array): number {
  const vectors = passages.map((passage) => passage.vector);
  const cosines = vectors.map((each) => dot(vector, each));
  return sourceCosine({
    best: Math.max(...cosines),
    lead: cosines[0] ?? 0,
    whole: dot(vector, centroid(vectors)),
  });
}
