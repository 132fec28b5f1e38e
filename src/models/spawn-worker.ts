import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { WorkerSettings } from "./protocol.ts";

/** Room for new objects before they are collected: less than Node's default saves some ten MB of resident memory and costs no time. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Starts the thread that holds the models. From sources (tests, scripts) it runs through tsx, from dist as it is. */
export function spawnModelWorker(settings: WorkerSettings): Worker {
  if (!import.meta.url.endsWith(".ts")) {
    return new Worker(new URL("./worker/main.js", import.meta.url), { workerData: settings, resourceLimits });
  }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm/api")).href.replace(/\.cjs$/, ".mjs");
  const main = new URL("./worker/main.ts", import.meta.url).href;
  // `--import tsx` does not reach the modules of a worker on Node 20.
  const bootstrap = `import("${tsx}").then(({ register }) => { register(); return import("${main}"); });`;
  return new Worker(bootstrap, { eval: true, execArgv: [], workerData: settings, resourceLimits });
}
