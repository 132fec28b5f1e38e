#!/usr/bin/env node
import { readEnvironment } from "../app/config.ts";
import { run } from "./run.ts";

const { stdin, stdout, stderr } = process;
stdout.on("error", endOnBrokenPipe);
stderr.on("error", endOnBrokenPipe);

process.exitCode = await run(
  process.argv.slice(2),
  { stdin, stdout, stderr, env: readEnvironment(), cwd: process.cwd() },
  { createEngine: async (config, options) => (await import("../app/engine.ts")).createEngine(config, options) },
);

/** Whoever reads the output may stop reading: that is no error. */
function endOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
