import { HOST_GAP_MS } from "./limits.ts";

/** Time as the queue sees it. */
export interface Clock {
  /** Milliseconds, never going back. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** So many hosts are remembered; those that were asked longest ago give way. */
const MAX_HOSTS = 1_000;

/** Lets requests to one host through one after the other, with a gap between their beginnings. */
export function createHostQueue({ now, wait }: Clock): (host: string, gapMs?: number) => Promise<void> {
  const nextByHost = new Map<string, number>();
  return async (host, gapMs = HOST_GAP_MS) => {
    const at = Math.max(now(), nextByHost.get(host) ?? 0);
    nextByHost.delete(host);
    nextByHost.set(host, at + gapMs);
    for (const oldest of nextByHost.keys()) {
      if (nextByHost.size <= MAX_HOSTS) break;
      nextByHost.delete(oldest);
    }
    if (at > now()) await wait(at - now());
  };
}
