export interface Stop {
  /** Resolves at the first signal; rejects with what `fail` is given. */
  readonly asked: Promise<void>;
  readonly isAsked: () => boolean;
  readonly fail: (reason: unknown) => void;
}

/** Obeys SIGINT and SIGTERM from now on: the process ends with 0 by force where it has not ended by itself within `stopMs`. */
export function listenForStop(stopMs: number): Stop {
  let isAsked = false;
  let fail = (_reason: unknown): void => {};
  const asked = new Promise<void>((resolve, reject) => {
    fail = reject;
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        isAsked = true;
        exitAfter(stopMs, STOPPED);
        resolve();
      });
    }
  });
  // Whoever waits for it hears of it; until then it is nobody's rejection.
  asked.catch(() => {});
  return { asked, isAsked: () => isAsked, fail: (reason) => fail(reason) };
}

const STOPPED = 0;

/** Ends the process by force if it has not ended by then. */
export function exitAfter(durationMs: number, code: number): void {
  setTimeout(() => process.exit(code), durationMs).unref();
}
