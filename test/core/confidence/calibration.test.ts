import { describe, expect, it } from "vitest";
import { calibrationFor } from "../../../src/core/confidence/calibration.ts";
import type { Fitted } from "../../../src/core/confidence/fitted.ts";

const shared = {
  embedder: "e",
  sentence: {
    fused: 1,
    overlap: 0,
    answerable: 0,
    span: 0,
    otherOffice: 0,
    otherSpeaker: 0,
    unsaid: 0,
  },
  confidence: { intercept: 0, weights: {} },
};
const table: readonly Fitted[] = [
  { ...shared, reader: "first", answerThreshold: 0.1 },
  { ...shared, reader: "second", answerThreshold: 0.2 },
  { ...shared, answerThreshold: 0.3 },
];

describe("calibrationFor", () => {
  it("takes what was fitted to these very models", () => {
    for (const { embedder, reader, answerThreshold } of table)
      expect(calibrationFor({ embedder, reader }, table)).toMatchObject({ answerThreshold, isCalibrated: true });
  });

  it("weighs other models as the first ones of their make, and claims no calibrated figure", () => {
    const ofOthers = (embedder: string, reader?: string) => calibrationFor({ embedder, reader }, table);
    expect(ofOthers("e", "third")).toMatchObject({ answerThreshold: 0.1, isCalibrated: false });
    expect(ofOthers("f", "second")).toMatchObject({ answerThreshold: 0.1, isCalibrated: false });
    expect(ofOthers("f")).toMatchObject({ answerThreshold: 0.3, isCalibrated: false });
  });

  it("knows models with a reader and without one by what ships", () => {
    expect(calibrationFor({ embedder: "e", reader: "r" }).confidence.weights).toHaveProperty("answerable");
    expect(calibrationFor({ embedder: "e", reader: undefined }).confidence.weights).not.toHaveProperty("answerable");
  });
});
