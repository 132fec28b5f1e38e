import type { Log } from "../app/log.ts";
import type { Engine } from "../app/types.ts";
import type { DocumentKeeper } from "../core/ports/document-store.ts";
import { inBackground } from "./background.ts";
import { PASSING_KINDS, PERSONAL_KINDS } from "./kinds.ts";
import type { Departures } from "./servers/departures.ts";
import { dropVersions } from "./sources/drop-versions.ts";
import { finishErasing } from "./sources/erasing.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface RetentionOptions {
  readonly engine: Pick<Engine, "in" | "library" | "tallies" | keyof DocumentKeeper>;
  readonly departures: Departures;
  readonly retentionDays: number;
  readonly now: () => number;
  readonly log: Log;
}

/**
 * Deletes what is older than `retentionDays`, what only questions under way need, versions that nothing needs and what is left of servers that
 * removed the bot, now and every hour, until the returned function is called.
 */
export function startRetention(options: RetentionOptions): () => void {
  const { engine, departures, log } = options;
  const expire = (): void => {
    // What was erased is known for an hour alone.
    const expired = finishErasing({ engine }).then(() => expireOld({ documents: engine, ...options }));
    inBackground(expired, log, "delete old documents");
    const receiptsSince = options.now() - options.retentionDays * DAY_MS;
    inBackground(dropVersions({ engine, receiptsSince }), log, "drop old versions");
    inBackground(engine.tallies.expireTallies(), log, "forget who asked within a minute");
    inBackground(departures.review(), log, "erase servers that removed the bot");
  };
  expire();
  const timer = setInterval(expire, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}

interface ExpireOptions extends Pick<RetentionOptions, "retentionDays" | "now" | "log"> {
  readonly documents: Pick<DocumentKeeper, "expire">;
}

/** Deletes what is too old; answers how many documents about people that were. */
export async function expireOld({ documents, retentionDays, now, log }: ExpireOptions): Promise<number> {
  await documents.expire(PASSING_KINDS, now() - HOUR_MS);
  const count = await documents.expire(PERSONAL_KINDS, now() - retentionDays * DAY_MS);
  if (count > 0) log.info({ count, retentionDays }, "Old documents deleted");
  return count;
}
