import { type IndexArticlesOptions, indexArticles } from "./index-articles.ts";
import type { Library } from "./types.ts";

/** A library over its part of the store. */
export function createLibrary(parts: Pick<IndexArticlesOptions, "store" | "embedder" | "finder">): Library {
  return {
    add: (article, options = {}) => indexArticles([article], { ...parts, ...options }),
    remove: (id) => parts.store.remove(id),
    list: () => parts.store.summaries(),
  };
}
