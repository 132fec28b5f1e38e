import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { type ResourceLimits, Worker } from "node:worker_threads";

export interface ThreadOptions {
  readonly workerData: unknown;
  readonly resourceLimits?: ResourceLimits;
}

/** Starts a thread with the module at a URL without its extension. From sources (tests, scripts) it runs through tsx, from dist as it is. */
export function startThread(module: URL, options: ThreadOptions): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL(`${module.href}.js`), options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm/api")).href.replace(/\.cjs$/, ".mjs");
  // `--import tsx` does not reach the modules of a worker on Node 20.
  const bootstrap = `import("${tsx}").then(({ register }) => { register(); return import("${module.href}.ts"); });`;
  return new Worker(bootstrap, { ...options, eval: true, execArgv: [] });
}
