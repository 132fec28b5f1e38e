import type { StatedField } from "../../core/types.ts";

/** What a line states: a field, its value, and the words that give it (offsets into the line). */
export interface StatedInLine {
  readonly field: StatedField["field"];
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** A later day than that of publication. */
  readonly isUpdate?: true;
}

/** The same in the text that the line starts `by` characters into. */
export function shift(each: StatedInLine, by: number): StatedInLine {
  return { ...each, start: each.start + by, end: each.end + by };
}
