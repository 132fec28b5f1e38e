import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Claims } from "../../core/ports/claims.ts";
import { refuseCancelled } from "../cancel.ts";

export interface AloneOptions {
  readonly claims: Pick<Claims, "claim" | "renew" | "letGo">;
  /** Default: a timer. */
  readonly wait?: (durationMs: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Calls back again and again until the function that it gives is called; default: a timer. */
  readonly every?: (durationMs: number, callback: () => void) => () => void;
}

/**
 * Does the work while nobody else on the same state, here or in another process, does what has this name: it waits for those who do. Throws
 * what the work throws, UserError cancelled, and those of the store.
 */
export type Alone = <T>(name: string, work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** A holder that says nothing for so long is gone. */
const LEASE_MS = 10_000;
/** Held on to so often: twice may be missed. */
const HOLD_EVERY_MS = 3_000;
/** Who waits asks so often whether it is over. */
const ASK_AGAIN_MS = 500;

export function createAlone({ claims, wait = waitFor, every = callEvery }: AloneOptions): Alone {
  return async (name, work, signal) => {
    const id = `alone ${name}`;
    const holder = randomUUID();
    for (;;) {
      refuseCancelled(signal);
      if ((await claims.claim(id, holder, LEASE_MS)).state === "mine") break;
      await wait(ASK_AGAIN_MS, signal);
    }
    const release = every(HOLD_EVERY_MS, () => {
      // Where it cannot be held, somebody may do the same beside it, which costs time alone.
      claims.renew([id], holder, LEASE_MS).catch(() => {});
    });
    try {
      return await work();
    } finally {
      release();
      await claims.letGo(id, holder).catch(() => {});
    }
  };
}

async function waitFor(durationMs: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(durationMs, undefined, signal === undefined ? {} : { signal }).catch(() => {});
}

function callEvery(durationMs: number, callback: () => void): () => void {
  const timer = setInterval(callback, durationMs);
  timer.unref();
  return () => clearInterval(timer);
}
