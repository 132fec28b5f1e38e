import type { Article, SentenceSpeaker } from "../article/article.ts";
import type { SourceFact } from "../types.ts";

/** What is found in an article when it is indexed. */
export interface Findings {
  readonly facts: readonly SourceFact[];
  readonly speakers: readonly SentenceSpeaker[];
}

/** Finds what an article names, says and counts, and who says what. Adapter: the rules of finders/. */
export interface FactFinder {
  /** Grows with every change of what is found: sources of another version are read anew. */
  readonly version: number;
  /** Deterministic; linear in the text, and never long on the thread that calls. */
  read(article: Article): Promise<Findings>;
}
