import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCases, runCases } from "../../scripts/lib/cases.ts";
import { openModels } from "../../scripts/lib/set-engine.ts";

/** What was reached by the shipped models and coefficients (98 of 110), less two that another processor's rounding may cost; it may rise. */
const REACHED = 96;

describe("answers on documents of many kinds, by the real models", () => {
  const dir = join(import.meta.dirname, "documents");

  it("are right as often as was reached, show no marks, and leave no file out", async () => {
    const models = await openModels();
    const lines = await runCases(dir, loadCases(dir), models).finally(() => models.close());
    expect(lines.filter(({ noMark, refused }) => !noMark || refused !== undefined)).toEqual([]);
    const wrong = lines.filter(({ rightQuote }) => !rightQuote).map(({ id }) => id);
    expect(lines.length - wrong.length, `wrong:\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(REACHED);
  }, 240_000);
});
