/** Runs items of several calls as one; results in the order of the items. */
export type RunItems<T, R> = (items: readonly T[], signal: AbortSignal) => Promise<readonly R[]>;

export interface Gatherer<T, R> {
  /** Results of the items, in order. Rejects with the signal's reason when it fires, and with what the run throws. */
  run(items: readonly T[], signal: AbortSignal): Promise<readonly R[]>;
}

/**
 * Makes one run of what several callers want at the same time: while one is under way, all that comes waits, and goes together into the
 * next, in order of arrival. A run is given up when all of its callers are gone.
 */
export function createGatherer<T, R>(runItems: RunItems<T, R>, maxItems: number): Gatherer<T, R> {
  const waiting = new Set<Call<T, R>>();
  let isRunning = false;

  const pump = async () => {
    if (isRunning) return;
    isRunning = true;
    while (waiting.size > 0) await runTogether(takeFrom(waiting, maxItems), runItems);
    isRunning = false;
  };

  return {
    run(items, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const call: Call<T, R> = { items, signal, resolve, reject };
        signal.addEventListener(
          "abort",
          () => {
            waiting.delete(call);
            reject(signal.reason);
          },
          { once: true },
        );
        waiting.add(call);
        void pump();
      });
    },
  };
}

interface Call<T, R> {
  readonly items: readonly T[];
  readonly signal: AbortSignal;
  readonly resolve: (results: readonly R[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The first calls that have room in one run; the first of all has it whatever its size. */
function takeFrom<T, R>(waiting: Set<Call<T, R>>, maxItems: number): readonly Call<T, R>[] {
  const taken: Call<T, R>[] = [];
  let items = 0;
  for (const call of waiting) {
    items += call.items.length;
    if (taken.length > 0 && items > maxItems) break;
    taken.push(call);
    waiting.delete(call);
  }
  return taken;
}

async function runTogether<T, R>(calls: readonly Call<T, R>[], runItems: RunItems<T, R>): Promise<void> {
  const allGone = new AbortController();
  let left = calls.length;
  const onAbort = () => {
    left -= 1;
    if (left === 0) allGone.abort();
  };
  for (const { signal } of calls) signal.addEventListener("abort", onAbort, { once: true });
  try {
    const results = await runItems(
      calls.flatMap(({ items }) => items),
      allGone.signal,
    );
    let at = 0;
    for (const { items, resolve } of calls) {
      resolve(results.slice(at, at + items.length));
      at += items.length;
    }
  } catch (error) {
    for (const { reject } of calls) reject(error);
  } finally {
    for (const { signal } of calls) signal.removeEventListener("abort", onAbort);
  }
}
