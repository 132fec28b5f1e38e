import type { Span } from "../../types.ts";

/** What kind of words differ. */
export type DifferenceKind =
  | "number"
  | "date"
  | "rate"
  | "name"
  | "lookalike"
  | "opposite"
  | "kind"
  | "negation"
  | "denial"
  | "quantifier"
  | "certainty"
  | "condition"
  | "cause"
  | "order"
  | "comparison"
  | "swap"
  | "standIn"
  | "speaker"
  | "answer"
  | "other";

/** Words of a statement and those that the source's sentence has in their place; offsets into each of the two texts. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly said: Span;
  readonly source: Span;
}

/** Kinds of names, numbers and dates, of which a text that speaks of the matter has others in the same places. */
export const PLAIN_KINDS: ReadonlySet<DifferenceKind> = new Set(["number", "date", "rate", "name", "lookalike"]);
