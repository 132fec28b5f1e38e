import PQueue from "p-queue";
import type { Took } from "../../app/telemetry.ts";
import { keepTrace } from "../../app/trace.ts";
import type { Engine, MessageCheck } from "../../app/types.ts";
import { UserError } from "../../core/errors.ts";
import type { Answer } from "../../core/types.ts";
import type { Asker } from "./asker.ts";

export interface AskQueueOptions {
  readonly engine: Pick<Engine, "in">;
  readonly concurrency: number;
  /** Questions that may wait; one more is refused. */
  readonly maxWaiting: number;
  /** Told how long questions wait in line. */
  readonly took?: Took;
  /** Cancels what is under way. */
  readonly signal: AbortSignal;
}

interface QueuedAsker extends Pick<Asker, "scope" | "turns"> {
  /** From which probability on it is answered; default: the engine's own. */
  readonly threshold?: Asker["threshold"];
}

/** At most `concurrency` questions in flight, the others in line; the same question asked meanwhile in the same scope shares the one answer. */
export interface AskQueue {
  /** Throws UserError queue-full, and what the engine throws. */
  ask(question: string, asker: QueuedAsker): Promise<Answer>;
  /**
   * Holds a text against the articles, one text after another, each of its sentences after the questions that are asked by then: a long
   * text holds up nobody's question. Throws UserError queue-full, and what the engine throws.
   */
  check(text: string, asker: Pick<Asker, "scope">): Promise<MessageCheck>;
  readonly running: number;
  readonly waiting: number;
}

export function createAskQueue({
  engine,
  concurrency,
  maxWaiting,
  took = () => {},
  signal,
}: AskQueueOptions): AskQueue {
  const queue = new PQueue({ concurrency });
  const checks = new PQueue({ concurrency: 1 });
  const inFlight = new Map<string, Promise<Answer>>();
  // Those that are asked by then: of whoever asks on and on, each waits for one sentence at most.
  const whenAnswered = async (): Promise<void> => void (await Promise.allSettled(inFlight.values()));
  return {
    async ask(question, { scope, turns, threshold }) {
      // An answer quotes the articles of its scope: nobody elsewhere may be given it.
      const key = JSON.stringify([scope, threshold, question, ...turns.map((turn) => turn.answer.receipt)]);
      const shared = inFlight.get(key);
      if (shared) return shared;
      if (queue.pending >= concurrency && queue.size >= maxWaiting) throw queueFull(maxWaiting);
      const askedAt = performance.now();
      // The queue starts it when another one has ended, whose trace it is not a step of.
      const work = keepTrace(() => {
        took("wait", performance.now() - askedAt);
        return engine
          .in(scope)
          .ask(question, { turns, explain: true, signal, ...(threshold !== undefined && { threshold }) });
      });
      const answer = queue.add(work).finally(() => inFlight.delete(key));
      inFlight.set(key, answer);
      return answer;
    },
    async check(text, { scope }) {
      if (checks.pending > 0 && checks.size >= maxWaiting) throw queueFull(maxWaiting);
      const work = keepTrace(async () => {
        await whenAnswered();
        return engine.in(scope).check(text, { signal, between: whenAnswered });
      });
      return checks.add(work);
    },
    get running() {
      return queue.pending;
    },
    get waiting() {
      return queue.size;
    },
  };
}

function queueFull(maxWaiting: number): UserError {
  return new UserError({
    code: "queue-full",
    values: { max: maxWaiting },
    message: `Expected at most ${maxWaiting} questions in line, got one more.`,
    hint: "Ask again in a minute, or raise ASK_QUEUE.",
  });
}
