import { LRUCache } from "lru-cache";
import type { Passage } from "../core/article/article.ts";
import { type JointScores, scoreTogether } from "../core/lexical/lexical-index.ts";
import { dot } from "../core/passages/dot.ts";
import type { Catalog, Shelf } from "../core/ports/catalog.ts";
import type { Hit, SearchIndex, SearchQuery } from "../core/ports/search-index.ts";
import type { Store } from "../core/ports/store.ts";
import type { VectorHit, VectorIndex } from "../core/ports/vector-index.ts";
import type { LibraryId, Scope } from "../core/scope.ts";
import { MAX_LOADED_PASSAGES } from "./limits.ts";
import {
  createLibraryLoader,
  directionOf,
  type LibraryLoaderOptions,
  type LoadedLibrary,
  recordOf,
  type StoredVectors,
} from "./loaded-library.ts";
import { topPositions } from "./vectors/top-positions.ts";

export interface MemoryIndexOptions {
  readonly store: Pick<Store, "library">;
  /** Of the passages that are known; those of another one are in the making by another process. */
  readonly fingerprint: string;
  readonly createVectorIndex: (
    vectors: readonly Float32Array[],
    of: { readonly library: LibraryId; readonly revision: number },
  ) => Promise<VectorIndex>;
  readonly searchStored?: StoredVectors<{ readonly library: LibraryId; readonly revision: number }>;
  /** Told of each load of a library that has changed. */
  readonly onLoad?: LibraryLoaderOptions["onLoad"];
  /** Passages of the libraries that stay loaded together; beyond, the one that was asked longest ago leaves. */
  readonly maxPassages?: number;
}

/** All of the words' information, but for rounding. */
const ALL = 0.999;
/** Combinations of libraries that are remembered. */
const MAX_SHELVES = 500;

/** A library's indexes in memory, made when it is first asked, and leaving when memory is needed. */
export function createMemoryIndex(options: MemoryIndexOptions): SearchIndex & Catalog {
  const { store, fingerprint, createVectorIndex, searchStored, onLoad, maxPassages = MAX_LOADED_PASSAGES } = options;
  const loaders = new LRUCache<LibraryId, () => Promise<LoadedLibrary>>({ maxSize: maxPassages });
  const shelves = new LRUCache<string, Shelf>({ max: MAX_SHELVES });

  return {
    async search({ scope, vector, words, language, k }) {
      const libraries = await loadAll(scope);
      const near = await Promise.all(libraries.map(({ vectors }) => vectors.search(vector, k)));
      // Nothing is awaited while scores are read: they hold until the next question.
      const { scores, unknown } = scoreAll(libraries, { words, language });
      const best = bestOf(libraries, { scores, near, k });
      const explained = scores.reduce((most, { coverage }) => coverage.reduce((a, b) => Math.max(a, b), most), 0);
      const hits = (await Promise.all(best.map((each) => hitsOf(each, vector)))).flat();
      return { hits, explained, unknown, passages: countPassages(libraries) };
    },

    async holding({ scope, words, language }) {
      const libraries = await loadAll(scope);
      const { scores } = scoreAll(libraries, { words, language });
      const articles = libraries.flatMap((library, at) =>
        library.passages
          .filter((_, position) => (scores[at]?.coverage[position] ?? 0) > ALL)
          .map(({ source }) => recordOf(library, source).article),
      );
      return [...new Set(articles)];
    },

    async spelledLike({ scope, word }) {
      const indexes = (await loadAll(scope)).map(({ lexical }) => lexical);
      const held = indexes.flatMap((index) => index.written(word));
      if (held.length > 0) return [...new Set(held)];
      return [...new Set(indexes.flatMap((index) => index.near(word)))];
    },

    async read(scope) {
      const libraries = await loadAll(scope);
      const revision = scope.libraries.map((id, at) => `${id}@${libraries[at]?.revision}`).join(" ");
      let shelf = shelves.get(revision);
      if (shelf === undefined) {
        const records = libraries.flatMap((library) => [...library.records.values()]);
        shelf = { revision, records, passages: countPassages(libraries) };
        shelves.set(revision, shelf);
      }
      return shelf;
    },
  };

  async function loadAll({ libraries }: Scope): Promise<readonly LoadedLibrary[]> {
    const loaded: LoadedLibrary[] = [];
    for (const library of libraries) loaded.push(await load(library));
    return loaded;
  }

  async function load(library: LibraryId): Promise<LoadedLibrary> {
    const loader =
      loaders.get(library) ??
      createLibraryLoader({
        store: store.library(library),
        fingerprint,
        ...(onLoad !== undefined && { onLoad }),
        createVectorIndex: (vectors, revision) => createVectorIndex(vectors, { library, revision }),
        ...(searchStored && {
          searchStored: {
            above: searchStored.above,
            open: (passages: readonly Passage[], revision: number) =>
              searchStored.open(passages, { library, revision }),
          },
        }),
      });
    const loaded = await loader();
    // An empty library takes room too; the largest one alone fills the cache and is kept all the same.
    loaders.set(library, loader, { size: Math.min(maxPassages, 1 + loaded.passages.length) });
    return loaded;
  }
}

function scoreAll(
  libraries: readonly LoadedLibrary[],
  { words, language }: Pick<SearchQuery, "words" | "language">,
): JointScores {
  return scoreTogether(
    libraries.map(({ lexical }) => lexical),
    words,
    language,
  );
}

interface Legs extends Pick<JointScores, "scores">, Pick<SearchQuery, "k"> {
  /** Of each library, best first. */
  readonly near: readonly (readonly VectorHit[])[];
}

interface Best {
  readonly library: LoadedLibrary;
  readonly places: readonly { readonly position: number; readonly bm25: number; readonly coverage: number }[];
}

/** Of all libraries together the k nearest and the k best by words, with their scores by words. */
function bestOf(libraries: readonly LoadedLibrary[], { scores, near, k }: Legs): readonly Best[] {
  // Positions order what is equally good, so that the same question always finds the same.
  const nearest = near.flatMap((hits, at) => hits.map(({ position, score }) => ({ at, position, score })));
  const worded = libraries.flatMap((_, at) =>
    topPositions(scores[at]?.bm25 ?? new Float64Array(), k).map((position) => ({
      at,
      position,
      score: scores[at]?.bm25[position] ?? 0,
    })),
  );
  const chosen = new Map(
    [...firstOf(nearest, k), ...firstOf(worded, k)].map((hit) => [`${hit.at} ${hit.position}`, hit]),
  );
  return libraries.map((library, at) => {
    const positions = [...chosen.values()].flatMap((hit) => (hit.at === at ? [hit.position] : []));
    const places = positions
      .sort((a, b) => a - b)
      .map((position) => ({
        position,
        bm25: scores[at]?.bm25[position] ?? 0,
        coverage: scores[at]?.coverage[position] ?? 0,
      }));
    return { library, places };
  });
}

async function hitsOf({ library, places }: Best, vector: Float32Array): Promise<readonly Hit[]> {
  const cosines = await library.vectors.similarities(
    vector,
    places.map(({ position }) => position),
  );
  return places.flatMap(({ position, bm25, coverage }, at): Hit[] => {
    const passage = library.passages[position];
    if (passage === undefined) return [];
    const { article } = recordOf(library, passage.source);
    const articleCosine = dot(vector, directionOf(library, passage.source));
    return [{ passage, article, cosine: cosines[at] ?? 0, articleCosine, bm25, coverage }];
  });
}

function firstOf<Scored extends { readonly score: number }>(scored: readonly Scored[], k: number): readonly Scored[] {
  return [...scored].sort((a, b) => b.score - a.score).slice(0, k);
}

function countPassages(libraries: readonly LoadedLibrary[]): number {
  return libraries.reduce((sum, { passages }) => sum + passages.length, 0);
}
