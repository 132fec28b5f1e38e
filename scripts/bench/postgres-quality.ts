import type { Print } from "./measuring.ts";
import { compareQuality } from "./postgres/compare-quality.ts";
import { onServer } from "./postgres/on-server.ts";

export const name = "PostgreSQL against SQLite: the figures of evaluation sets with the shipped models";

export function run(print: Print): Promise<boolean> {
  return onServer("postgres-quality", print, () => compareQuality(print));
}
