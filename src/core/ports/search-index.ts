import type { Article, AttributedArticle, Passage } from "../article/article.ts";
import type { Scope } from "../scope.ts";
import type { Language, Span } from "../types.ts";

export interface SearchQuery {
  readonly scope: Scope;
  /** The question's, of unit length. */
  readonly vector: Float32Array;
  /** What is looked for by its words. */
  readonly words: string;
  /** Of the words. */
  readonly language: Language;
  /** So many of the nearest by meaning and so many of the best by words are found. */
  readonly k: number;
}

/** A passage that is near by meaning or by words, with what both say of it. */
export interface Hit {
  readonly passage: Passage;
  readonly article: AttributedArticle;
  readonly cosine: number;
  /** How near the whole article is: the vector's product with its articleDirection. */
  readonly articleCosine: number;
  /** 0 where it shares no word. */
  readonly bm25: number;
  /** Share (0-1) of the words' information (idf mass) that stands in the passage. */
  readonly coverage: number;
}

export interface SearchResult {
  /** Each passage once, in the order of the libraries, their sources and their texts. */
  readonly hits: readonly Hit[];
  /** The largest coverage of any passage of the scope. */
  readonly explained: number;
  /** Words that stand in no passage of the scope: offsets into them. */
  readonly unknown: readonly Span[];
  /** Passages of the scope. */
  readonly passages: number;
}

/** Finds passages of a scope. Adapters: store/memory-index. Disposable: always made again from the store. Throws as the store does. */
export interface SearchIndex {
  search(query: SearchQuery): Promise<SearchResult>;
  /** Articles with a passage that holds all of the words' information. */
  holding(query: Pick<SearchQuery, "scope" | "words" | "language">): Promise<readonly Article[]>;
  /**
   * The folded word where passages hold it in any spelling, as they write it where words have no endings; else the folded words of
   * passages that one slip makes of it.
   */
  spelledLike(query: { readonly scope: Scope; readonly word: string }): Promise<readonly string[]>;
}
