import type { AttributedArticle } from "../../core/article/article.ts";
import type { Catalog, Shelf, ShelvedRecord } from "../../core/ports/catalog.ts";
import type { SearchIndex } from "../../core/ports/search-index.ts";
import type { KnownLibrary } from "../../core/question/library.ts";
import { type Scope, sourceKey } from "../../core/scope.ts";
import { describeShelf } from "./known-library.ts";

/** What a question of one scope is answered from, at one moment. */
export interface Knowledge {
  readonly scope: Scope;
  /** The same object until something of the scope changes. */
  readonly shelf: Shelf;
  /** By sourceKey, in the order of the shelf. */
  readonly records: ReadonlyMap<string, ShelvedRecord>;
  /** What understanding a question needs to know of the articles. */
  readonly library: KnownLibrary;
  readonly index: SearchIndex;
}

/** Reads what a scope knows now; what is derived of it is worked out once for each state of its libraries. */
export function createKnowledgeReader({
  catalog,
  index,
}: {
  readonly catalog: Catalog;
  readonly index: SearchIndex;
}): (scope: Scope) => Promise<Knowledge> {
  const derived = new WeakMap<Shelf, Pick<Knowledge, "records" | "library">>();

  return async (scope) => {
    const shelf = await catalog.read(scope);
    const known = derived.get(shelf) ?? {
      records: new Map(shelf.records.map((record) => [keyOf(record), record])),
      library: describeShelf(shelf, {
        holding: (words, language) => index.holding({ scope, words, language }),
        spelledLike: (word) => index.spelledLike({ scope, word }),
      }),
    };
    derived.set(shelf, known);
    return { scope, shelf, index, ...known };
  };
}

function keyOf({ article: { source } }: ShelvedRecord): string {
  return sourceKey(source.library, source.id);
}

/** The article under a key. Throws RangeError (a bug) where it is not known. */
export function articleOf({ records }: Pick<Knowledge, "records">, key: string): AttributedArticle {
  const record = records.get(key);
  if (record === undefined) throw new RangeError(`Expected a known source, got ${JSON.stringify(key)}.`);
  return record.article;
}
