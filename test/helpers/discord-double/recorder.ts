import type { RecordedRequest } from "./types.ts";

export type RequestMatch = (request: RecordedRequest) => boolean;

interface Waiting {
  readonly attempt: () => boolean;
}

/** Keeps every request in order and lets tests wait for what happens, without sleeping. */
export class Recorder {
  readonly requests: RecordedRequest[] = [];
  readonly #handedOut = new Set<RecordedRequest>();
  readonly #waiting = new Set<Waiting>();
  readonly #timeoutMs: number;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  record(request: RecordedRequest): void {
    this.requests.push(request);
    this.changed();
  }

  /** Tells those who wait that something happened. */
  changed(): void {
    for (const waiting of [...this.#waiting]) if (waiting.attempt()) this.#waiting.delete(waiting);
  }

  /** The first request that matches and that no call of `next` has given yet, come or to come. */
  next(matches: RequestMatch, what = "a request"): Promise<RecordedRequest> {
    return this.waitFor(() => {
      const found = this.requests.find((request) => !this.#handedOut.has(request) && matches(request));
      if (found) this.#handedOut.add(found);
      return found;
    }, what);
  }

  /** Resolves with what `find` gives as soon as that is not undefined; rejects with what was seen instead. */
  waitFor<T>(find: () => T | undefined, what = "something", timeoutMs = this.#timeoutMs): Promise<T> {
    return new Promise((resolve, reject) => {
      const attempt = () => {
        const found = find();
        if (found === undefined) return false;
        clearTimeout(timer);
        resolve(found);
        return true;
      };
      const waiting = { attempt };
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(new Error(`Expected ${what} within ${timeoutMs} ms; the last requests were:\n${this.#lastRequests()}`));
      }, timeoutMs);
      if (!attempt()) this.#waiting.add(waiting);
    });
  }

  #lastRequests(): string {
    const lines = this.requests.slice(-12).map(({ method, path, status, body }) => {
      return `  ${method} ${path} -> ${status} ${JSON.stringify(body ?? null).slice(0, 240)}`;
    });
    return lines.join("\n") || "  none";
  }
}
