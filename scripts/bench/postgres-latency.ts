import type { Print } from "./measuring.ts";
import { compareLatency } from "./postgres/compare-latency.ts";
import { onServer } from "./postgres/on-server.ts";

export const name = "PostgreSQL against SQLite: how long a question takes without the models";

export function run(print: Print): Promise<boolean> {
  return onServer("postgres-latency", print, async (url) => [await compareLatency(url)]);
}
