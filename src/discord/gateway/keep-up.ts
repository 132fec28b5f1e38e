import type { Alone } from "../../app/indexing/alone.ts";
import { startRefreshing } from "../../service/refreshing.ts";
import { startRetention } from "../../service/retention.ts";
import type { Services } from "../services.ts";
import type { EventTurns } from "./event-turns.ts";

export interface UpkeepParts {
  readonly once: EventTurns["once"];
  readonly alone: Alone;
  readonly retentionDays: number;
}

/** What the bot does of its own accord (looking at addresses, telling what came of it, erasing what is old) until the returned function is called. */
export function keepUp(services: Services, { once, alone, retentionDays }: UpkeepParts): () => void {
  const { engine, departures, refreshTargets, log, metrics, now } = services;
  const stopRefreshing = startRefreshing({
    targets: refreshTargets,
    afterwards: (signal) => tellWhatCame(services, signal),
    log,
    metrics,
    now,
    once,
    alone,
  });
  const stopRetention = startRetention({ engine, departures, retentionDays, now, log });
  return () => {
    stopRefreshing();
    stopRetention();
  };
}

async function tellWhatCame(
  { renewLibraries, corrections, askers, digests }: Services,
  signal: AbortSignal,
): Promise<void> {
  await renewLibraries(signal);
  await corrections.reviewAll();
  await askers.reviewAll();
  await digests.sendDue();
}
