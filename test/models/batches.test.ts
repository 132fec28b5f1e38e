import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { runInBatches } from "../../src/models/batches.ts";

describe("runInBatches", () => {
  it.prop([fc.array(fc.string({ maxLength: 50 })), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 90 })])(
    "answers in the order of the items from batches within their limits",
    async (items, size, maxLength) => {
      const results = await runInBatches(items, {
        lengthOf: (item) => item.length,
        size,
        maxLength,
        async run(batches) {
          for (const batch of batches) {
            expect(batch.length).toBeLessThanOrEqual(size);
            const longest = Math.max(...batch.map((item) => item.length));
            expect(batch.length === 1 || batch.length * longest <= maxLength).toBe(true);
          }
          return batches.map((batch) => batch.map((item) => `${item}!`));
        },
      });
      expect(results).toEqual(items.map((item) => `${item}!`));
    },
  );
});
