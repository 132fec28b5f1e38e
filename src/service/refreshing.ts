import type { FeedLook } from "../app/import/feeds/feeds.ts";
import type { Importer } from "../app/import/importer.ts";
import type { Refreshed } from "../app/import/refresher.ts";
import type { WithinLimits } from "../app/import/within-limits.ts";
import type { Alone } from "../app/indexing/alone.ts";
import type { Log } from "../app/log.ts";
import { inTrace } from "../app/trace.ts";
import { UserError } from "../core/errors.ts";
import { inBackground } from "./background.ts";
import type { Metrics } from "./metrics.ts";

/** How often it is looked which addresses are due. */
const LOOK_MS = 5 * 60_000;

/** A library whose addresses are looked at again. */
export interface RefreshTarget {
  readonly importer: Pick<Importer, "refresh">;
  /** Default: what its owner may have read has no limits. */
  readonly within?: WithinLimits;
  /** Told what the looks brought. */
  readonly onRefreshed?: (refreshed: readonly Refreshed[]) => Promise<void>;
  /** Looks at its feeds that are due. */
  readonly lookAtFeeds?: (signal: AbortSignal) => Promise<readonly FeedLook[]>;
}

export interface RefreshingOptions {
  /** Those that may be looked at now; one is let go before the next is asked for. */
  readonly targets: () => AsyncIterable<RefreshTarget>;
  readonly log: Log;
  readonly metrics: Pick<Metrics, "refreshed">;
}

export interface RefreshingLoop extends RefreshingOptions {
  /** What is to be done in each round, by one process, whatever became of the looks; and by one that has looked at anything, after that. */
  readonly afterwards: (signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Has one of several processes do what has this name. */
  readonly once: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Has it done while no other process does it. */
  readonly alone: Alone;
}

/**
 * Looks at the addresses that are due and that no other process looks at, now and every few minutes, until the returned function is called.
 */
export function startRefreshing({ targets, afterwards, log, metrics, now, once, alone }: RefreshingLoop): () => void {
  const stopped = new AbortController();
  let isLooking = false;
  const look = async (): Promise<number> => {
    if (isLooking) return 0;
    isLooking = true;
    try {
      return await inTrace(() => refreshDue({ targets, log, metrics }, stopped.signal));
    } finally {
      isLooking = false;
    }
  };
  const round = async () => {
    const name = `round ${Math.floor(now() / LOOK_MS)}`;
    const looked = await look().catch((error: unknown) => {
      log.error({ err: error }, "Failed to look at addresses again");
      return 0;
    });
    const finish = () => alone("after looks", () => afterwards(stopped.signal), stopped.signal);
    if (!stopped.signal.aborted) await (looked > 0 ? finish() : once(name, finish));
  };
  const start = () => inBackground(unlessStopped(round()), log, "tell of answers whose articles have changed");
  start();
  const timer = setInterval(start, LOOK_MS);
  timer.unref();
  return () => {
    stopped.abort();
    clearInterval(timer);
  };

  async function unlessStopped(work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => {
      if (!stopped.signal.aborted) throw error;
    });
  }
}

/**
 * One round. What changed and what failed is logged, and whatever befalls one library, the next has its turn; a round that is stopped ends
 * quietly. Answers how often it looked.
 */
export async function refreshDue({ targets, log, metrics }: RefreshingOptions, signal: AbortSignal): Promise<number> {
  let looked = 0;
  for await (const target of targets()) {
    try {
      looked += await refreshTarget(target, { log, metrics }, signal);
    } catch (error) {
      if (error instanceof UserError && error.code === "cancelled") return looked;
      log.error({ err: error }, "Failed to look at the addresses of a library again");
    }
  }
  return looked;
}

async function refreshTarget(
  { importer, within, onRefreshed, lookAtFeeds }: RefreshTarget,
  { log, metrics }: Pick<RefreshingOptions, "log" | "metrics">,
  signal: AbortSignal,
): Promise<number> {
  const refreshed = await importer.refresh({ signal, ...(within && { within }) });
  for (const each of refreshed) {
    metrics.refreshed(each.outcome);
    logRefreshed(each, log);
  }
  if (refreshed.length > 0) await onRefreshed?.(refreshed);
  const looks = (await lookAtFeeds?.(signal)) ?? [];
  for (const each of looks) {
    metrics.refreshed(outcomeOf(each));
    logFeed(each, log);
  }
  return refreshed.length + looks.length;
}

/** A feed has changed where an entry has. */
function outcomeOf(look: FeedLook): Refreshed["outcome"] {
  if (look.outcome !== "read") return look.outcome;
  return look.added.length + look.changed.length > 0 ? "changed" : "unchanged";
}

function logRefreshed(refreshed: Refreshed, log: Log): void {
  const { source, outcome } = refreshed;
  if (outcome === "changed") log.info({ source, passages: refreshed.passages }, "An address has a new version");
  if (outcome === "shrunk") log.warn({ ...refreshed }, "A page has lost most of its text; the kept version stays");
  if (outcome === "failed") log.warn({ source, reason: refreshed.mistake.message }, "An address cannot be read now");
}

function logFeed(look: FeedLook, log: Log): void {
  const feed = look.feed.address;
  if (look.outcome === "failed") log.warn({ feed, reason: look.mistake.message }, "A feed cannot be read now");
  if (look.outcome !== "read") return;
  const { added, changed, left } = look;
  if (added.length + changed.length + left > 0)
    log.info({ feed, added: added.length, changed: changed.length, left }, "A feed has other entries");
}
