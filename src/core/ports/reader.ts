import type { Span } from "../types.ts";
import type { CancelOptions } from "./cancel-options.ts";

/** A turn before the question, as it was typed. */
export interface ReaderTurn {
  readonly question: string;
  /** The words that answered it; empty where nothing was answered. */
  readonly reply: string;
}

/** A question with the turns that it may lean on, oldest first; a statement stands in its place where only `relation` is wanted. */
export interface ReaderQuestion {
  readonly question: string;
  readonly turns: readonly ReaderTurn[];
}

export interface ReaderPassage {
  readonly title: string;
  readonly text: string;
}

/** Words of the passage that may answer; offsets into its text. */
export interface ReadAnswer extends Span {
  /** Natural logarithm of the probability, among all answers that the passage could give. */
  readonly logProb: number;
}

/** How the passage stands to a statement, as probabilities that add up to 1. */
export interface Relation {
  /** It says so. */
  readonly found: number;
  /** It says otherwise. */
  readonly differs: number;
  /** It does not speak of it. */
  readonly nothing: number;
}

/** What the reader makes of one passage. */
export interface Reading {
  /** Logit that the passage holds an answer. */
  readonly answerable: number;
  /** How strongly any words are pointed at, where the reader tells: low for what is unlike all that it was trained on. */
  readonly strength?: number;
  /** Where the reader tells. */
  readonly relation?: Relation;
  /**
   * Answers that the passage could give, most probable first, ties in the order of the text. Of any stretch of the passage the most
   * probable answer that it holds is among them, as far as the reader thought of one there.
   */
  readonly answers: readonly ReadAnswer[];
}

/** Reads question and passage together. Adapters: models/reader, and a hashing reader to compute by hand in the tests. */
export interface Reader {
  /** Names the reader and the content of its files: what was fitted to its figures holds for this one alone. */
  readonly id: string;
  /** One reading a passage, in order; how many turns count is the reader's. Throws UserError as Embedder does. */
  read(
    question: ReaderQuestion,
    passages: readonly ReaderPassage[],
    options?: CancelOptions,
  ): Promise<readonly Reading[]>;
  close(): Promise<void>;
}
