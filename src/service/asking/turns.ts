import type { Log } from "../../app/log.ts";
import type { Claims } from "../../core/ports/claims.ts";

export interface TurnsOptions {
  readonly claims: Claims;
  /** Names this process among those on the same state. */
  readonly holder: string;
  readonly log: Log;
  readonly wait: (durationMs: number) => Promise<void>;
  /** Calls back again and again until the function that it gives is called. */
  readonly every: (durationMs: number, callback: () => void) => () => void;
}

export interface Turn {
  /** Another process began with it and is gone. */
  readonly isTakenOver: boolean;
}

export interface TurnOptions {
  /** Another process may know more of it than this one: it goes first. */
  readonly isOthers?: boolean;
}

/** Has one of several processes do what all of them are told of. */
export interface Turns {
  /**
   * Does the work where it is this process's turn; where another one has it, waits until that has done it, and takes its turn where it is gone.
   * Resolves when it is done, here or there. Throws what the work throws, and what the claims throw where they cannot be had.
   */
  take(id: string, work: (turn: Turn) => Promise<void>, options?: TurnOptions): Promise<void>;
  /** Lets others go first, and waits for no turn any more that they have. What is under way stays this process's. */
  leave(): void;
  /** What is still under way can be taken over from now on. */
  stop(): void;
}

/** A holder that says nothing for so long is gone. */
const LEASE_MS = 900;
/** Held on to so often: once may be missed. */
const RENEW_EVERY_MS = 300;
/** Who knows more, or stays longer, has so long to take its turn. */
const HEAD_START_MS = 250;
/** Beyond the end of another's lease, so that it is over by then. */
const SLACK_MS = 20;
/** Events come again within minutes, if at all. */
const FORGET_AFTER_MS = 3_600_000;
const FORGET_EVERY_MS = 600_000;

export function createTurns({ claims, holder, log, wait, every }: TurnsOptions): Turns {
  const held = new Set<string>();
  /** Whether another process ever had a turn: one that is alone never waits. */
  let areOthers = false;
  let isLeaving = false;

  const quietly = (work: Promise<unknown>, what: string) =>
    work.catch((error: unknown) => log.debug({ err: error }, `Failed to ${what}`));
  const stoppers = [
    every(RENEW_EVERY_MS, () => {
      // Who loses a lease finishes all the same: what it sends is the same once more, and stands there once.
      if (held.size > 0) void quietly(claims.renew([...held], holder, LEASE_MS), "renew leases");
    }),
    every(FORGET_EVERY_MS, () => void quietly(claims.expireClaims(FORGET_AFTER_MS), "forget old claims")),
  ];

  return {
    async take(id, work, { isOthers = false } = {}) {
      if (held.has(id)) return;
      // Who leaves may not come to an end with what begins now.
      if ((isOthers && areOthers) || isLeaving) await wait(HEAD_START_MS);
      for (;;) {
        const claim = await claims.claim(id, holder, LEASE_MS);
        areOthers ||= claim.state !== "mine";
        if (claim.state === "mine") return finishing(id, () => work(claim));
        if (claim.state === "done" || isLeaving) return;
        await wait(claim.leftMs + SLACK_MS);
      }
    },
    leave() {
      isLeaving = true;
    },
    stop() {
      for (const stop of stoppers) stop();
    },
  };

  async function finishing(id: string, work: () => Promise<void>): Promise<void> {
    held.add(id);
    try {
      await work();
    } finally {
      held.delete(id);
      await quietly(claims.finish(id, holder), "end a turn");
    }
  }
}
