import { afterEach, describe, expect, it } from "vitest";
import type { Tallies } from "../../src/core/ports/tallies.ts";

const LONG_MS = 3_600_000;
/** A span that is over when it begins. */
const OVER_MS = 0;

/** Those of one more process on the same state. */
interface OtherProcess {
  readonly tallies: Tallies;
  close(): Promise<void>;
}

/** What every adapter of the Tallies port does. */
export function describeTallies(tallies: () => Tallies, open: () => Promise<OtherProcess>): void {
  describe("tallies", () => {
    const others: OtherProcess[] = [];
    afterEach(async () => {
      for (const other of others.splice(0)) await other.close();
    });

    it("counts what happens within a span, which the first begins and later ones do not make longer", async () => {
      const first = await tallies().count("a", LONG_MS);
      expect(first).toEqual({ count: 1, leftMs: expect.any(Number) });
      expect(first.leftMs > LONG_MS / 2 && first.leftMs <= LONG_MS).toBe(true);
      const second = await tallies().count("a", 10 * LONG_MS);
      expect(second).toEqual({ count: 2, leftMs: expect.any(Number) });
      expect(second.leftMs).toBeLessThanOrEqual(first.leftMs);
    });

    it("counts each name for itself", async () => {
      await tallies().count("a", LONG_MS);
      expect(await tallies().count("b", LONG_MS)).toMatchObject({ count: 1 });
      expect(await tallies().count("A", LONG_MS)).toMatchObject({ count: 1 });
    });

    it("begins anew when a span is over", async () => {
      await tallies().count("a", OVER_MS);
      expect(await tallies().count("a", LONG_MS)).toMatchObject({ count: 1 });
      const next = await tallies().count("a", OVER_MS);
      expect(next.count).toBe(2);
      expect(next.leftMs).toBeGreaterThan(LONG_MS / 2);
    });

    it("counts each once when several processes count at the same time", async () => {
      others.push(...(await Promise.all([1, 2, 3].map(() => open()))));
      const counted = await Promise.all(
        Array.from({ length: 60 }, (_, at) => others[at % others.length]!.tallies.count("a", LONG_MS)),
      );
      expect(counted.map(({ count }) => count).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 60 }, (_, at) => at + 1),
      );
    });

    it("forgets spans that are over, and no others", async () => {
      await tallies().count("over", OVER_MS);
      await tallies().count("lasting", LONG_MS);
      expect(await tallies().expireTallies()).toBe(1);
      expect(await tallies().expireTallies()).toBe(0);
      expect(await tallies().count("lasting", LONG_MS)).toMatchObject({ count: 2 });
    });
  });
}
