import type { Tallies } from "../../src/core/ports/tallies.ts";

/** Tallies of processes that share this memory. */
export function createMemoryTallies(now: () => number = () => performance.now()): Tallies {
  const spans = new Map<string, { readonly count: number; readonly until: number }>();
  return {
    async count(name, spanMs) {
      const before = spans.get(name);
      const isOver = before === undefined || before.until <= now();
      const span = isOver ? { count: 1, until: now() + spanMs } : { ...before, count: before.count + 1 };
      spans.set(name, span);
      return { count: span.count, leftMs: span.until - now() };
    },
    async expireTallies() {
      const over = [...spans].filter(([, { until }]) => until <= now());
      for (const [name] of over) spans.delete(name);
      return over.length;
    },
  };
}
