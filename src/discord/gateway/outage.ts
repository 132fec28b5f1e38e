import type { Log } from "../../app/log.ts";
import { OUTAGE_LINE_MS } from "../limits.ts";

export interface OutageOptions {
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back again and again, until the function that it gives is called. */
  readonly every: (durationMs: number, callback: () => void) => () => void;
}

/** What the log says while Discord cannot be reached: a line when it begins, one a minute, one when it is over. */
export interface Outage {
  /** Each sign of trouble, however many there are. */
  trouble(reason: unknown): void;
  /** Discord answers. */
  over(): void;
  /** Says nothing any more. */
  stop(): void;
}

export function createOutage({ log, now, every }: OutageOptions): Outage {
  let under: { readonly since: number; signs: number; readonly stopLines: () => void } | undefined;

  const begin = (reason: unknown) => {
    const since = now();
    log.warn({ reason: wordReason(reason) }, "Cannot reach Discord; trying again until it answers");
    const stopLines = every(OUTAGE_LINE_MS, () => {
      log.warn({ seconds: secondsSince(since), signs: under?.signs }, "Still cannot reach Discord");
    });
    return { since, signs: 0, stopLines };
  };

  const end = () => {
    under?.stopLines();
    under = undefined;
  };

  const secondsSince = (since: number) => Math.round((now() - since) / 1000);

  return {
    trouble(reason) {
      under ??= begin(reason);
      under.signs += 1;
    },
    over() {
      if (under === undefined) return;
      log.info({ seconds: secondsSince(under.since), signs: under.signs }, "Discord can be reached again");
      end();
    },
    stop: end,
  };
}

function wordReason(reason: unknown): string {
  return reason instanceof Error && reason.cause !== undefined ? `${reason} ${reason.cause}` : String(reason);
}
