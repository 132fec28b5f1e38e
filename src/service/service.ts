import type { Log } from "../app/log.ts";
import type { Engine, ServiceConfig } from "../app/types.ts";
import { OPERATOR_SCOPE } from "../core/scope.ts";
import type { AnswerRecords } from "./answer-records.ts";
import { createAnswerRecords } from "./answer-records.ts";
import { type AskQueue, createAskQueue } from "./ask-queue.ts";
import { type Cooldown, createCooldown } from "./cooldown.ts";
import { createForgotten, type Forgotten } from "./forgotten.ts";
import { createMetrics, type GaugeSource, type Metrics } from "./metrics.ts";
import { createHashPerson, type HashPerson } from "./people.ts";

/** What every face that serves several people works with; made once by `createService`. */
export interface Service {
  readonly engine: Engine;
  readonly settings: ServiceConfig;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A short id that nobody can guess. */
  readonly newId: () => string;
  readonly hashPerson: HashPerson;
  readonly questions: AskQueue;
  readonly cooldown: Cooldown;
  readonly records: AnswerRecords;
  readonly forgotten: Forgotten;
}

export interface ServiceOptions extends Pick<Service, "engine" | "settings" | "log" | "now" | "newId"> {
  /** What a face has to show besides: its connection, for one. */
  readonly gauges: readonly GaugeSource[];
  /** Cancels the questions under way. */
  readonly signal: AbortSignal;
}

export async function createService({ gauges, signal, ...given }: ServiceOptions): Promise<Service> {
  const { engine, settings, now } = given;
  const questions = createAskQueue({
    engine,
    concurrency: settings.askConcurrency,
    maxWaiting: settings.askQueue,
    signal,
  });
  return {
    ...given,
    questions,
    metrics: createMetrics([
      { name: "sourcier_questions_running", help: "Questions in flight", read: () => questions.running },
      { name: "sourcier_questions_waiting", help: "Questions in line", read: () => questions.waiting },
      ...gauges,
    ]),
    hashPerson: await createHashPerson(engine.in(OPERATOR_SCOPE).documents),
    cooldown: createCooldown(settings),
    records: createAnswerRecords((scope) => engine.in(scope).documents, now),
    forgotten: createForgotten(now),
  };
}
