import type { TokenCount } from "../protocol.ts";

/** What the embedder needs of a tokenizer. */
export interface Tokenizer {
  readonly vocabularySize: number;
  readonly padId: number;
  /** Ids of a text with its special tokens, at most maxTokens. */
  encode(text: string, maxTokens: number): readonly number[];
  /** Pieces of a text without special tokens; every unreadable character counts as one unknown piece. */
  count(text: string): TokenCount;
}
