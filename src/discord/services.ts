import type { Log } from "../app/log.ts";
import type { Config, Engine } from "../app/types.ts";
import type { AnswerRecords } from "../service/answer-records.ts";
import type { AskQueue } from "../service/ask-queue.ts";
import type { Cooldown } from "../service/cooldown.ts";
import type { Forgotten } from "../service/forgotten.ts";
import type { Metrics } from "../service/metrics.ts";
import type { HashPerson } from "../service/people.ts";
import type { Serial } from "../service/serial.ts";
import type { Standing } from "./standing.ts";
import type { Typing } from "./typing.ts";

export type BotConfig = Pick<Config, "discord" | "retentionDays" | "logQuestions">;

/** What handlers work with; made once by `createServices`. */
export interface Services {
  readonly engine: Engine;
  readonly config: BotConfig;
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
  readonly standing: Standing;
  readonly typing: Typing;
  /** Handles question, edits and deletion of one message one after the other. */
  readonly perMessage: Serial;
}
