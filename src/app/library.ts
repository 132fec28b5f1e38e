import { type IndexArticlesOptions, indexArticles } from "./index-articles.ts";
import type { Library } from "./types.ts";
import { findForeignScript } from "./unreadable.ts";

/** A library over its part of the store. */
export function createLibrary(parts: Pick<IndexArticlesOptions, "store" | "embedder" | "finder">): Library {
  return {
    async add(added, options = {}) {
      const mistake = await findForeignScript(added.article, added.origin.name, parts.embedder);
      if (mistake !== undefined) throw mistake;
      return indexArticles([added], { ...parts, ...options });
    },
    remove: (id) => parts.store.remove(id),
    list: () => parts.store.summaries(),
  };
}
