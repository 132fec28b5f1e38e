import type { SentenceWeights } from "../evidence/sentence-score.ts";
import type { LogisticModel } from "./logistic.ts";

/** What was fitted to the figures of these models: it holds for no others. */
export interface Fitted {
  /** Id of the embedder. */
  readonly embedder: string;
  /** Id of the reader; absent where there was none. */
  readonly reader?: string;
  /** How a sentence's features add up; see SentenceFeatures. */
  readonly sentence: SentenceWeights;
  /** Log-odds that the best sentence answers; see confidenceFeatures. */
  readonly confidence: LogisticModel;
  /** Lowest probability at which the engine answers. */
  readonly answerThreshold: number;
}
