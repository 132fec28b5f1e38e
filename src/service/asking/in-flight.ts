import { setTimeout as wait } from "node:timers/promises";

export interface InFlight {
  /** Holds on to work until it settles; `work` must not reject. */
  add(work: Promise<void>): void;
  /** Resolves when nothing is under way, or after that many milliseconds. */
  settled(timeoutMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  const underWay = new Set<Promise<void>>();
  return {
    add(work) {
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    },
    async settled(timeoutMs) {
      const timeout = new AbortController();
      await Promise.race([
        Promise.all(underWay),
        wait(timeoutMs, undefined, { signal: timeout.signal }).catch(() => undefined),
      ]);
      timeout.abort();
    },
  };
}
