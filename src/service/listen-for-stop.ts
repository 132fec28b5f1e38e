export interface Stop {
  /** Resolves at the first signal; rejects with what `fail` is given. */
  readonly asked: Promise<void>;
  readonly isAsked: () => boolean;
  readonly fail: (reason: unknown) => void;
  /** Leaves signals to the process from now on, which ends at once where one has come. */
  readonly release: () => void;
}

/** What runs until it is stopped, and within how many milliseconds it then ends: a bot before Discord's next beat, a model that is loaded to its end. */
export const STOP_MS = { bot: 4_800, models: 10_000 } as const;

/** Obeys SIGINT and SIGTERM from now on: the process ends with 0 by force where it has not ended by itself within `stopMs`. */
export function listenForStop(stopMs: number): Stop {
  let isAsked = false;
  let fail = (_reason: unknown): void => {};
  let obey = (): void => {};
  const asked = new Promise<void>((resolve, reject) => {
    fail = reject;
    obey = () => {
      isAsked = true;
      exitAfter(stopMs, STOPPED);
      resolve();
    };
  });
  for (const signal of SIGNALS) process.on(signal, obey);
  // Whoever waits for it hears of it; until then it is nobody's rejection.
  asked.catch(() => {});
  return {
    asked,
    isAsked: () => isAsked,
    fail: (reason) => fail(reason),
    release() {
      for (const signal of SIGNALS) process.off(signal, obey);
      if (isAsked) process.exit(STOPPED);
    },
  };
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const STOPPED = 0;

/** Ends the process by force if it has not ended by then. */
export function exitAfter(durationMs: number, code: number): void {
  setTimeout(() => process.exit(code), durationMs).unref();
}
