import type { Span } from "../types.ts";
import type { CancelOptions } from "./cancel-options.ts";

/** What is embedded: a sentence is embedded as a passage is, but somebody waits for it, so it goes before the passages of an index. */
export type TextRole = "question" | "passage" | "sentence";

/** A word of a text, offsets into it, with what the model makes of it in its sentence: a vector of unit length. */
export interface WordVector extends Span {
  readonly vector: Float32Array;
}

/** Turns texts into unit vectors. Adapters: models/embedder (transformers.js in a worker), models/hashing-embedder (a fake to compute by hand). */
export interface Embedder {
  /** Model id and number format: part of the index fingerprint. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * Vectors of unit length, one a text, in order. Prefixes ("query: ", "passage: ") are the adapter's. Throws UserError
   * model-missing, model-damaged, model-failed, queue-full, cancelled.
   */
  embed(texts: readonly string[], options: CancelOptions & { readonly as: TextRole }): Promise<readonly Float32Array[]>;
  /** The words of each text, in order, read as a sentence is; none where the model's tokenizer does not work word by word. Throws as `embed` does. */
  embedWords(texts: readonly string[], options?: CancelOptions): Promise<readonly (readonly WordVector[])[]>;
  /** How many pieces the model sees in a text and how many of them it cannot read. */
  measure(text: string): Promise<{ readonly tokens: number; readonly unknown: number }>;
  close(): Promise<void>;
}
