import type { Log } from "../app/log.ts";
import type { DocumentKeeper } from "../core/ports/document-store.ts";
import type { Tallies } from "../core/ports/tallies.ts";
import { inBackground } from "./background.ts";
import { PERSONAL_KINDS } from "./kinds.ts";
import type { Departures } from "./servers/departures.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface RetentionOptions {
  readonly documents: Pick<DocumentKeeper, "expire">;
  readonly tallies: Pick<Tallies, "expireTallies">;
  readonly departures: Departures;
  readonly retentionDays: number;
  readonly now: () => number;
  readonly log: Log;
}

/**
 * Deletes what is older than `retentionDays`, tallies that are over and what is left of servers that removed the bot, now and every hour, until
 * the returned function is called.
 */
export function startRetention(options: RetentionOptions): () => void {
  const { tallies, departures, log } = options;
  const expire = (): void => {
    inBackground(expireOld(options), log, "delete old documents");
    inBackground(tallies.expireTallies(), log, "forget who asked within a minute");
    inBackground(departures.review(), log, "erase servers that removed the bot");
  };
  expire();
  const timer = setInterval(expire, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Answers how many documents were deleted. */
export async function expireOld({
  documents,
  retentionDays,
  now,
  log,
}: Omit<RetentionOptions, "tallies" | "departures">): Promise<number> {
  const count = await documents.expire(PERSONAL_KINDS, now() - retentionDays * DAY_MS);
  if (count > 0) log.info({ count, retentionDays }, "Old documents deleted");
  return count;
}
