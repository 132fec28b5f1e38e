#!/usr/bin/env node
import { readEnvironment } from "../app/config.ts";
import { exitCodes } from "./exit-codes.ts";
import { run } from "./run.ts";

const { stdin, stdout, stderr } = process;
stdout.on("error", endOnLostOutput);
stderr.on("error", () => process.exit(exitCodes.mistake));

process.exitCode = await run(
  process.argv.slice(2),
  { stdin, stdout, stderr, env: readEnvironment(), cwd: process.cwd() },
  { createEngine: async (config, options) => (await import("../app/engine.ts")).openEngine(config, options) },
);

/** Whoever reads the output may stop reading: that is no error. A full disk is one to mend. */
function endOnLostOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  stderr.write(
    `error: The output cannot be written (${error.code ?? error.message}).\nMake room, or write it elsewhere.\n`,
  );
  process.exit(exitCodes.mistake);
}
