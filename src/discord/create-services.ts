import { createAnswerRecords } from "./answer-records.ts";
import { createAskQueue } from "./ask-queue.ts";
import { createCooldown } from "./cooldown.ts";
import { createForgotten } from "./forgotten.ts";
import { createMetrics } from "./metrics.ts";
import { createHashPerson } from "./people.ts";
import { createSerial } from "./serial.ts";
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
