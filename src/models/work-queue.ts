import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../core/errors.ts";
import { MAX_HOLD_MS, THINKING_MS } from "./limits.ts";
import type { Work, WorkKind } from "./protocol.ts";

/** What goes first: a person's question before passages, both before loading ahead. */
export type Urgency = "question" | "passage" | "ahead";

export interface SubmitOptions {
  readonly urgency: Urgency;
  readonly signal?: AbortSignal | undefined;
}

export type Runner = <K extends WorkKind>(kind: K, input: Work[K]["input"]) => Promise<Work[K]["output"]>;

export interface WorkQueue {
  /**
   * Runs the units of one call in order, among those of other calls, and answers their outputs in order.
   * Throws UserError queue-full, cancelled, and what the runner throws.
   */
  submit<K extends WorkKind>(
    kind: K,
    inputs: readonly Work[K]["input"][],
    options: SubmitOptions,
  ): Promise<readonly Work[K]["output"][]>;
  /** Rejects all that waits and all that comes. */
  close(): void;
}

export interface WorkQueueOptions {
  /** Calls that may be under way or wait, those that load ahead apart. */
  readonly maxQueued: number;
  /** In milliseconds; another one for tests. `wait` throws when the signal is aborted. */
  readonly clock?: {
    readonly now: () => number;
    readonly wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
  };
}

/**
 * Gives units of work to a runner one at a time, the most urgent call first, equals in order of arrival. A question calls several
 * times with a little thought between; passages wait for its next call rather than begin a unit that it would have to wait for. So
 * that they are not put off for ever, a unit of theirs goes first when none has run for MAX_HOLD_MS.
 */
export function createWorkQueue(run: Runner, { maxQueued, clock = SYSTEM_CLOCK }: WorkQueueOptions): WorkQueue {
  const waiting: Record<Urgency, Set<Call>> = { question: new Set(), passage: new Set(), ahead: new Set() };
  let running = false;
  let closed = false;
  let thinking = new AbortController();
  let questionEndedAt = Number.NEGATIVE_INFINITY;
  /** Since when passages wait without a unit of theirs being run. */
  let heldSince: number | undefined;

  const callsWaiting = () => waiting.question.size + waiting.passage.size;

  const pump = async () => {
    if (running) return;
    running = true;
    for (let call = firstInTurn(); call !== undefined; call = firstInTurn()) {
      const holdMs = call.urgency === "question" ? 0 : holdFor();
      if (holdMs > 0) {
        thinking = new AbortController();
        await clock.wait(holdMs, thinking.signal).catch(() => {});
        continue;
      }
      await call.step();
      if (call.urgency === "question") questionEndedAt = clock.now();
      else heldSince = undefined;
    }
    running = false;
  };

  /** The most urgent call, or that of passages which were held for as long as they may be. */
  const firstInTurn = (): Call | undefined => {
    if (waiting.passage.size === 0) {
      heldSince = undefined;
      return firstOf(waiting);
    }
    heldSince ??= clock.now();
    return firstOf(clock.now() - heldSince < MAX_HOLD_MS ? waiting : { ...waiting, question: NONE });
  };

  /** How long, in ms, what is not urgent waits for a question's next call; 0 when none is expected. */
  const holdFor = (): number => {
    const now = clock.now();
    return Math.min(questionEndedAt + THINKING_MS, (heldSince ?? now) + MAX_HOLD_MS) - now;
  };

  const drop = (call: Call, error: unknown) => {
    waiting[call.urgency].delete(call);
    call.reject(error);
  };

  return {
    submit(kind, inputs, { urgency, signal }) {
      return new Promise((resolve, reject) => {
        if (closed || signal?.aborted) return reject(cancelled());
        if (inputs.length === 0) return resolve([]);
        if (urgency !== "ahead" && callsWaiting() >= maxQueued) return reject(queueFull(maxQueued));
        const outputs: Work[typeof kind]["output"][] = [];
        const call: Call = {
          urgency,
          async step() {
            try {
              outputs.push(await run(kind, inputs[outputs.length] as (typeof inputs)[number]));
              if (outputs.length < inputs.length) return;
              waiting[urgency].delete(call);
              resolve(outputs);
            } catch (error) {
              drop(call, error);
            }
            signal?.removeEventListener("abort", onAbort);
          },
          reject,
        };
        const onAbort = () => drop(call, cancelled());
        signal?.addEventListener("abort", onAbort, { once: true });
        waiting[urgency].add(call);
        if (urgency === "question") thinking.abort();
        void pump();
      });
    },
    close() {
      closed = true;
      thinking.abort();
      for (const calls of Object.values(waiting)) for (const call of calls) drop(call, cancelled());
    },
  };
}

const SYSTEM_CLOCK = {
  now: () => performance.now(),
  wait: (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }),
};

const NONE: ReadonlySet<Call> = new Set();

interface Call {
  readonly urgency: Urgency;
  /** Runs the next unit; never rejects. */
  step(): Promise<void>;
  reject(error: unknown): void;
}

function firstOf(waiting: Readonly<Record<Urgency, ReadonlySet<Call>>>): Call | undefined {
  for (const calls of [waiting.question, waiting.passage, waiting.ahead]) {
    const [first] = calls;
    if (first !== undefined) return first;
  }
  return undefined;
}

function cancelled(): UserError {
  return new UserError({
    code: "cancelled",
    values: {},
    message: "The request was cancelled before the model had answered.",
    hint: "Ask again.",
  });
}

function queueFull(maxQueued: number): UserError {
  return new UserError({
    code: "queue-full",
    values: { max: maxQueued },
    message: `Expected at most ${maxQueued} requests to wait for the model, got one more.`,
    hint: "Try again in a moment.",
  });
}
