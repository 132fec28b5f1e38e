import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";

/** What belongs to one request, over processes: a version-00 `traceparent` of the W3C's Trace Context. */
export type Traceparent = string;

const current = new AsyncLocalStorage<Traceparent>();

/** Does the work as a step of what the caller is doing, or else of something new: all that is logged meanwhile bears its `traceparent`. */
export function inTrace<T>(work: () => T, caller?: string): T {
  return current.run(stepOf(parseTraceparent(caller)), work);
}

/** That of the step under way, for the log and for whoever is asked next. */
export function currentTrace(): Traceparent | undefined {
  return current.getStore();
}

/** The work, to be done later by somebody else and still a step of what is under way now. */
export function keepTrace<Given extends readonly unknown[], T>(work: (...given: Given) => T): (...given: Given) => T {
  return AsyncLocalStorage.bind(work);
}

/** The trace's id, 32 hexadecimal digits; undefined of what is none. */
export function parseTraceparent(text: string | undefined): string | undefined {
  const [, traceId, spanId] = TRACEPARENT.exec(text ?? "") ?? [];
  return traceId === undefined || NOTHING.test(traceId) || NOTHING.test(spanId ?? "") ? undefined : traceId;
}

/** Of version 00; a later one begins alike and may go on. */
const TRACEPARENT = /^(?!ff)[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-[\da-f]{2}(?:$|-)/;
/** Ids of zeros alone are none. */
const NOTHING = /^0*$/;

function stepOf(traceId: string | undefined): Traceparent {
  return `00-${traceId ?? randomBytes(16).toString("hex")}-${randomBytes(8).toString("hex")}-01`;
}
