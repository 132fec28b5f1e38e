import { UserError } from "../../core/errors.ts";
import { privateAddress, tooSlow, unreachable } from "./address-errors.ts";
import { PrivateAddressError } from "./connect.ts";

export interface Times {
  /** Until the work says that it has begun, in milliseconds. */
  readonly headersMs: number;
  /** Until it is done, in milliseconds. */
  readonly totalMs: number;
}

/**
 * Runs one request within its times; `begun` is called when the answer's head is there. What goes wrong comes out as the UserError that it is: address-timeout,
 * address-private, address-unreachable; an abort of the caller's signal as that.
 */
export async function withinTime<T>(
  url: URL,
  { headersMs, totalMs }: Times,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal, begun: () => void) => Promise<T>,
): Promise<T> {
  const control = new AbortController();
  let lateMs: number | undefined;
  const stopAfter = (ms: number) =>
    setTimeout(() => {
      lateMs = ms;
      control.abort();
    }, ms);
  const head = stopAfter(headersMs);
  const total = stopAfter(totalMs);
  try {
    return await work(signal === undefined ? control.signal : AbortSignal.any([control.signal, signal]), () =>
      clearTimeout(head),
    );
  } catch (error) {
    signal?.throwIfAborted();
    if (lateMs !== undefined) throw tooSlow(url.href, lateMs / 1_000);
    throw toUserError(url, error);
  } finally {
    clearTimeout(head);
    clearTimeout(total);
  }
}

function toUserError(url: URL, error: unknown): unknown {
  if (error instanceof UserError) return error;
  if (error instanceof PrivateAddressError) return privateAddress(url.href);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return unreachable(url.href, "name", error);
  if (/^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code))
    return unreachable(url.href, "certificate", error);
  if (
    /^(?:UND_ERR_SOCKET|ECONNRESET|Z_|ERR__ERROR|ERR_PADDING|ERR_STREAM_PREMATURE|UND_ERR_RES)/.test(code) ||
    code === "ERR__ERROR_FORMAT_PADDING_1"
  )
    return unreachable(url.href, "broken-off", error);
  return unreachable(url.href, "connection", error);
}
