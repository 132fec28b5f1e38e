import type { Mistake } from "../core/errors.ts";
import type { ReaderPassage, ReaderQuestion, Reading } from "../core/ports/reader.ts";

/** A folder with a model in the layout of transformers.js, and what its files say before it is loaded. */
export interface ModelFiles {
  /** As messages name it. */
  readonly name: string;
  /** Name, number format and a stamp of the files' content. */
  readonly id: string;
  /** Absolute path. */
  readonly folder: string;
  /** Absolute path of the weights. */
  readonly weights: string;
  /** transformers.js' name of the number format of the weights. */
  readonly dtype: Dtype;
  /** Width of the vectors. */
  readonly dimensions: number;
  /** Rows of the embedding table. */
  readonly vocabularySize: number;
  /** Longest input in tokens. */
  readonly maxTokens: number;
}

export type Dtype = "q8" | "q4" | "fp32" | "fp16" | "int8" | "uint8" | "q4f16" | "bnb4";

/** What the worker is started with. */
export interface WorkerSettings {
  readonly embedder: ModelFiles;
  readonly reader: ModelFiles | undefined;
  /** Threads of onnxruntime in one run. */
  readonly threads: number;
}

/** One unit of work of each kind: small enough that what is urgent need not wait long behind it. */
export interface Work {
  /** Texts with their prefix, at most MAX_BATCH; the vectors one behind the other. */
  readonly embed: { readonly input: readonly string[]; readonly output: Float32Array<ArrayBuffer> };
  /** Texts with a prefix of so many characters, at most MAX_BATCH; the words behind it with their vectors. */
  readonly words: { readonly input: WordsInput; readonly output: readonly PackedWords[] };
  readonly measure: { readonly input: string; readonly output: TokenCount };
  /** At most MAX_BATCH passages. */
  readonly read: { readonly input: ReadInput; readonly output: readonly PackedReading[] };
  /** Loads a model before it is needed. */
  readonly load: { readonly input: "embedder" | "reader"; readonly output: undefined };
}

export type WorkKind = keyof Work;

export interface TokenCount {
  readonly tokens: number;
  readonly unknown: number;
}

export interface WordsInput {
  readonly prefix: string;
  readonly texts: readonly string[];
}

/** Words of a text as they cross threads: start and end of each, and their vectors one behind the other. */
export interface PackedWords {
  readonly spans: Uint32Array<ArrayBuffer>;
  readonly vectors: Float32Array<ArrayBuffer>;
}

export interface ReadInput {
  readonly asked: ReaderQuestion;
  readonly passages: readonly ReaderPassage[];
}

/** A reading as it crosses threads: its answers as NUMBERS_PER_ANSWER numbers each (start, end, logProb). */
export interface PackedReading extends Omit<Reading, "answers"> {
  readonly answers: Float64Array<ArrayBuffer>;
}

export const NUMBERS_PER_ANSWER = 3;

/** What is posted to the worker: one request at a time. */
export type Request = { readonly [K in WorkKind]: { readonly kind: K; readonly input: Work[K]["input"] } }[WorkKind];

/** What comes back: the output, a failure that a person can mend, or a bug. */
export type Reply =
  | { readonly status: "done"; readonly output: Work[WorkKind]["output"] }
  | (Mistake & { readonly status: "refused"; readonly cause: string | undefined })
  | { readonly status: "failed"; readonly error: unknown };
