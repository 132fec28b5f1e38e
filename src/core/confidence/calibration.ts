import { fittedCoefficients } from "./coefficients.ts";
import type { Fitted } from "./fitted.ts";

/** The coefficients to use with a pair of models. */
export interface Calibration extends Pick<Fitted, "sentence" | "confidence" | "answerThreshold"> {
  /** Whether they were fitted to these very models; else their probability orders answers, and is none. */
  readonly isCalibrated: boolean;
}

/**
 * What was fitted to these models by their ids. For others what was fitted to the first pair of the same make, with a reader or without:
 * it weighs evidence alike, but claims no calibrated figure.
 */
export function calibrationFor(
  { embedder, reader }: { readonly embedder: string; readonly reader: string | undefined },
  table: readonly Fitted[] = fittedCoefficients,
): Calibration {
  const own = table.find((each) => each.embedder === embedder && each.reader === reader);
  const alike = own ?? table.find((each) => (each.reader === undefined) === (reader === undefined));
  if (alike === undefined) throw new RangeError("Expected coefficients with a reader and without one.");
  return { ...alike, isCalibrated: own !== undefined };
}
