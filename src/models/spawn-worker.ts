import type { Worker } from "node:worker_threads";
import { startThread } from "../threads/start-thread.ts";
import type { WorkerSettings } from "./protocol.ts";

/** Room for new objects before they are collected: less than Node's default saves some ten MB of resident memory and costs no time. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Starts the thread that holds the models. */
export function spawnModelWorker(settings: WorkerSettings): Worker {
  return startThread(new URL("./worker/main", import.meta.url), { workerData: settings, resourceLimits });
}
