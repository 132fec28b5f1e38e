import type { Print } from "./measuring.ts";
import { measureLargeLibraries } from "./postgres/large-libraries.ts";
import { onServer } from "./postgres/on-server.ts";

export const name =
  "PostgreSQL and SQLite: libraries too large to look at each vector (BENCH_PASSAGES=1000000, else 100000)";

export function run(print: Print): Promise<boolean> {
  return onServer("postgres-libraries", print, (url) => measureLargeLibraries(url, print));
}
