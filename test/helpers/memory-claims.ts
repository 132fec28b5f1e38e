import type { Claims } from "../../src/core/ports/claims.ts";

/** Claims of processes that share this memory. */
export function createMemoryClaims(now: () => number = () => performance.now()): Claims {
  const handled = new Map<string, { state: "held" | "done"; holder: string; until: number }>();
  const held = (id: string, holder: string) => {
    const row = handled.get(id);
    return row?.state === "held" && row.holder === holder ? row : undefined;
  };
  return {
    async claim(id, holder, leaseMs) {
      const row = handled.get(id);
      if (row?.state === "done") return { state: "done" };
      if (row !== undefined && row.holder !== holder && row.until > now())
        return { state: "held", leftMs: row.until - now() };
      handled.set(id, { state: "held", holder, until: now() + leaseMs });
      return { state: "mine", isTakenOver: row !== undefined };
    },
    async renew(ids, holder, leaseMs) {
      const kept = ids.filter((id) => held(id, holder) !== undefined);
      for (const id of kept) handled.set(id, { state: "held", holder, until: now() + leaseMs });
      return kept;
    },
    async finish(id, holder) {
      const row = held(id, holder);
      if (row !== undefined) handled.set(id, { state: "done", holder, until: now() });
      return row !== undefined;
    },
    async letGo(id, holder) {
      if (held(id, holder) !== undefined) handled.delete(id);
    },
    async expireClaims(olderThanMs) {
      const old = [...handled].filter(([, { until }]) => until < now() - olderThanMs);
      for (const [id] of old) handled.delete(id);
      return old.length;
    },
  };
}
