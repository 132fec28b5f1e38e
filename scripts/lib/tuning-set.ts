import type { QuestionSet } from "./set-files.ts";

/** Questions that are asked of these documents, under one name. */
export interface TuningSet extends QuestionSet {
  readonly name: string;
  /** How many questions it had before some were chosen: what it weighs when coefficients are fitted; 0 where that is by those chosen. */
  readonly size: number;
}
