import type { SourceSummary } from "../core/ports/store.ts";
import type { LibraryId } from "../core/scope.ts";
import { findForeignScript } from "./answer/unreadable.ts";
import type { Alone } from "./indexing/alone.ts";
import { indexFingerprint } from "./indexing/fingerprint.ts";
import { type IndexArticlesOptions, indexArticles, measureArticle } from "./indexing/index-articles.ts";
import type { IndexingOptions, Library } from "./types.ts";

export interface LibraryParts extends Pick<IndexArticlesOptions, "store" | "embedder" | "finder"> {
  readonly library: LibraryId;
  readonly alone: Alone;
}

/** A library over its part of the store. */
export function createLibrary(parts: LibraryParts): Library {
  const { library, store, embedder, alone } = parts;
  return {
    async add(added, options = {}) {
      const mistake = await findForeignScript(added.article, added.origin.name, embedder);
      if (mistake !== undefined) throw mistake;
      return indexArticles([added], { ...parts, ...options });
    },
    async measure(article, file) {
      const mistake = await findForeignScript(article, file, embedder);
      if (mistake !== undefined) throw mistake;
      return measureArticle(article, parts);
    },
    remove: (id) => store.remove(id),
    purge: (id) => store.purge(id),
    formerVersions: (id) => store.formerVersions(id),
    dropVersions: (id, versions) => store.dropVersions(id, versions),
    list: () => store.summaries(),
    version: (id, version) => store.readVersion(id, version),
    async renew(options = {}) {
      if ((await listOld()).length > 0) await alone(`renew ${library}`, () => renewOld(options), options.signal);
    },
  };

  async function listOld(): Promise<readonly SourceSummary[]> {
    const fingerprint = indexFingerprint(parts);
    const all = await store.summaries();
    return all.filter((summary) => summary.origin.kind !== "folder" && summary.fingerprint !== fingerprint);
  }

  /** One after the other: a large library is never in memory as a whole. */
  async function renewOld(options: IndexingOptions): Promise<void> {
    for (const { id, origin } of await listOld()) {
      const record = await store.read(id);
      if (record === undefined) continue;
      const { article, contentHash } = record;
      const replacing = article.source.version;
      await indexArticles([{ article, origin, contentHash, replacing }], { ...parts, ...options });
    }
  }
}
