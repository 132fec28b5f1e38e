import type { Span } from "../../core/types.ts";
import type { Speaker } from "./speaker.ts";

/** A report inside a sentence: who speaks, the offset of the word that says so, and the stretch from the subject to the verb. */
export interface Statement extends Span {
  readonly speaker: Speaker;
  readonly at: number;
}
