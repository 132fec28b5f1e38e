import type { Log } from "../app/log.ts";

/** Lets work go on that nobody waits for; its failure is logged. */
export function inBackground(work: Promise<unknown>, log: Log, what: string): void {
  work.catch((error: unknown) => log.error({ err: error }, `Failed to ${what}`));
}
