import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { MAX_READING_MEGABYTES } from "../limits.ts";

/**
 * Starts a process that reads documents: unlike a thread it can run out of memory without taking the program with it, and it knows none
 * of the program's secrets. From sources (tests, scripts) it runs through tsx, from dist as it is.
 */
export function spawnReadingProcess(): ChildProcess {
  const isSource = import.meta.url.endsWith(".ts");
  const main = fileURLToPath(new URL(isSource ? "./main.ts" : "./main.js", import.meta.url));
  const tsx = () => pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return fork(main, {
    execArgv: [`--max-old-space-size=${MAX_READING_MEGABYTES}`, ...(isSource ? ["--import", tsx()] : [])],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
