import { UserError } from "../core/errors.ts";
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

/** Gives units of work to a runner one at a time, the most urgent call first, equals in order of arrival. */
export function createWorkQueue(run: Runner, maxQueued: number): WorkQueue {
  const waiting: Record<Urgency, Set<Call>> = { question: new Set(), passage: new Set(), ahead: new Set() };
  let running = false;
  let closed = false;

  const callsWaiting = () => waiting.question.size + waiting.passage.size;

  const pump = async () => {
    if (running) return;
    running = true;
    for (let call = firstOf(waiting); call !== undefined; call = firstOf(waiting)) await call.step();
    running = false;
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
        void pump();
      });
    },
    close() {
      closed = true;
      for (const calls of Object.values(waiting)) for (const call of calls) drop(call, cancelled());
    },
  };
}

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
