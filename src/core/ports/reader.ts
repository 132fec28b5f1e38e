import type { Span } from "../types.ts";
import type { CancelOptions } from "./cancel-options.ts";

export interface ReaderPassage {
  readonly title: string;
  readonly text: string;
}

/** A word of the passage with its log-probabilities (log-softmax over the passage) of starting and of ending the answer. */
export interface ReadWord extends Span {
  readonly startLogProb: number;
  readonly endLogProb: number;
}

/** What the reader makes of one passage. */
export interface Reading {
  /** Logit that the passage holds an answer. */
  readonly answerable: number;
  /**
   * Log of the sum of exponentials of the start logits plus that of the end logits: how strongly any words are pointed at. The negative
   * of the energy score (Liu and others 2020), which is high for what a model was not trained on.
   */
  readonly strength: number;
  /** All words of the passage in order; offsets into its text. */
  readonly words: readonly ReadWord[];
}

/** Reads question and passage together. Adapters: models/reader, models/hashing-reader. */
export interface Reader {
  readonly id: string;
  /** One reading a passage, in order. Throws UserError as Embedder does. */
  read(question: string, passages: readonly ReaderPassage[], options?: CancelOptions): Promise<readonly Reading[]>;
  close(): Promise<void>;
}
