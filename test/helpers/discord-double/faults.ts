import { ApiError } from "./api-error.ts";

/** What the double does with a request instead of serving it. */
export interface FaultAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Closes the socket without an answer. */
  readonly hangUp?: boolean;
  /** The request is served first: it is the answer that gets lost. */
  readonly isServed?: boolean;
}

export interface FaultMatch {
  readonly method?: string;
  /** Looked for in the decoded path. */
  readonly path?: RegExp;
  /** How many requests it meets; default 1. */
  readonly times?: number;
}

/** 429 of one route; `retryAfter` in seconds. */
export function rateLimited(retryAfter: number): FaultAnswer {
  return {
    status: 429,
    headers: { "retry-after": String(retryAfter), "x-ratelimit-scope": "user", "x-ratelimit-bucket": "double" },
    body: { message: "You are being rate limited.", retry_after: retryAfter, global: false },
  };
}

export function serverError(status = 503): FaultAnswer {
  return { status, body: { message: `${status}: Service Unavailable`, code: 0 } };
}

/** One of Discord's JSON error codes, such as 50013. */
export function apiError(code: number): FaultAnswer {
  const error = new ApiError(code);
  return { status: error.status, body: error.toJSON() };
}

export const hangUp: FaultAnswer = { status: 0, body: null, hangUp: true };

/** The connection breaks after Discord has done what was asked. */
export const hangUpAfter: FaultAnswer = { ...hangUp, isServed: true };

interface Fault {
  readonly match: FaultMatch;
  readonly answer: FaultAnswer;
  left: number;
}

/** Faults that wait for the requests that they meet, in the order in which they were set. */
export class Faults {
  #faults: Fault[] = [];

  inject(match: FaultMatch, answer: FaultAnswer): void {
    this.#faults.push({ match, answer, left: match.times ?? 1 });
  }

  clear(): void {
    this.#faults = [];
  }

  take(method: string, path: string): FaultAnswer | undefined {
    const fault = this.#faults.find(
      ({ match, left }) => left > 0 && (match.method ?? method) === method && (match.path?.test(path) ?? true),
    );
    if (!fault) return undefined;
    fault.left -= 1;
    return fault.answer;
  }
}
