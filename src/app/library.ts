import { cutPassagesInSteps } from "../core/passages.ts";
import { indexFingerprint } from "./fingerprint.ts";
import { type IndexArticlesOptions, indexArticles } from "./index-articles.ts";
import { finishInSlices } from "./pause.ts";
import type { Library } from "./types.ts";
import { findForeignScript } from "./unreadable.ts";

/** A library over its part of the store. */
export function createLibrary(parts: Pick<IndexArticlesOptions, "store" | "embedder" | "finder">): Library {
  const { store, embedder } = parts;
  return {
    async add(added, options = {}) {
      const mistake = await findForeignScript(added.article, added.origin.name, embedder);
      if (mistake !== undefined) throw mistake;
      return indexArticles([added], { ...parts, ...options });
    },
    async measure(article, file) {
      const mistake = await findForeignScript(article, file, embedder);
      if (mistake !== undefined) throw mistake;
      return (await finishInSlices(cutPassagesInSteps(article))).length;
    },
    remove: (id) => store.remove(id),
    purge: (id) => store.purge(id),
    list: () => store.summaries(),
    version: (id, version) => store.readVersion(id, version),
    async renew(options = {}) {
      const fingerprint = indexFingerprint(parts);
      // One after the other: a large library is never in memory as a whole.
      for (const { id, origin, ...summary } of await store.summaries()) {
        if (origin.kind === "folder" || summary.fingerprint === fingerprint) continue;
        const record = await store.read(id);
        if (record === undefined) continue;
        const { article, contentHash } = record;
        await indexArticles([{ article, origin, contentHash }], { ...parts, ...options });
      }
    },
  };
}
