import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { MAX_READING_MEGABYTES } from "../limits.ts";

const resourceLimits = { maxOldGenerationSizeMb: MAX_READING_MEGABYTES };

/** Starts a thread that reads documents. From sources (tests, scripts) it runs through tsx, from dist as it is. */
export function spawnReadingThread(): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./main.js", import.meta.url), { resourceLimits });
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm/api")).href.replace(/\.cjs$/, ".mjs");
  const main = new URL("./main.ts", import.meta.url).href;
  // `--import tsx` does not reach the modules of a worker on Node 20.
  const bootstrap = `import("${tsx}").then(({ register }) => { register(); return import("${main}"); });`;
  return new Worker(bootstrap, { eval: true, execArgv: [], resourceLimits });
}
