import { createAnswerRecords } from "../service/answer-records.ts";
import { createAskQueue } from "../service/ask-queue.ts";
import { createCooldown } from "../service/cooldown.ts";
import { createForgotten } from "../service/forgotten.ts";
import { createMetrics } from "../service/metrics.ts";
import { createHashPerson } from "../service/people.ts";
import { createSerial } from "../service/serial.ts";
import type { Services } from "./services.ts";
import { createTyping } from "./typing.ts";

export interface ServicesOptions extends Pick<Services, "engine" | "config" | "log" | "now" | "newId" | "standing"> {
  /** Whether the gateway is connected. */
  readonly connected: () => boolean;
  /** Cancels the questions under way. */
  readonly signal: AbortSignal;
}

/** What handlers work with, made for one bot. */
export async function createServices({ connected, signal, ...given }: ServicesOptions): Promise<Services> {
  const { engine, config, log, now } = given;
  const { discord } = config;
  const questions = createAskQueue({
    engine,
    concurrency: discord.askConcurrency,
    maxWaiting: discord.askQueue,
    signal,
  });
  return {
    ...given,
    questions,
    metrics: createMetrics({ running: () => questions.running, waiting: () => questions.waiting, connected }),
    hashPerson: await createHashPerson(engine.documents),
    cooldown: createCooldown(discord),
    records: createAnswerRecords(engine.documents, now),
    forgotten: createForgotten(now),
    typing: createTyping(log),
    perMessage: createSerial(),
  };
}
