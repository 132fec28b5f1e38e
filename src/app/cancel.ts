import { UserError } from "../core/errors.ts";

/** Throws UserError cancelled when whoever asked no longer wants to know. */
export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}

/** What the promise gives, or UserError cancelled as soon as the signal aborts; the work behind the promise goes on for others. */
export async function unlessCancelled<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(cancelled());
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

function cancelled(): UserError {
  return new UserError({
    code: "cancelled",
    values: {},
    message: "The request was cancelled before it was done.",
    hint: "Try again.",
  });
}
