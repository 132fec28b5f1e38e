#!/usr/bin/env node
import { readEnvironment } from "./app/config.ts";
import { exitCodes } from "./cli/exit-codes.ts";
import { chooseLanguage } from "./cli/language.ts";
import { run } from "./cli/run.ts";
import { WORDS } from "./service/words/index.ts";

const argv = process.argv.slice(2);
const env = readEnvironment();
const { stdin, stdout, stderr } = process;
stdout.on("error", endOnLostOutput);
stderr.on("error", () => process.exit(exitCodes.mistake));

process.exitCode = await run(
  argv,
  { stdin, stdout, stderr, env, cwd: process.cwd() },
  {
    createEngine: async (config, options) => (await import("./app/compose/compose.ts")).openEngine(config, options),
    openImporters: async (engine, config) => (await import("./app/compose/compose.ts")).openImporters(engine, config),
    inspectDatabase: async (config) => (await import("./app/compose/compose-state.ts")).inspectDatabase(config),
    moveState: async (config, request) => (await import("./app/compose/compose-state.ts")).moveState(config, request),
    startModels: async (config) => {
      const { runModels } = await import("./service/run-models.ts");
      const open = async (log: (message: string) => void) =>
        (await import("./app/compose/compose-models.ts")).openModelsServer(config, log);
      return runModels({ config, open });
    },
    startBot: async (config) => {
      // It listens for signals: what takes long to load comes after it.
      const { runBot } = await import("./discord/gateway/run-bot.ts");
      // Nothing that a connection left open holds the end up.
      return process.exit(
        await runBot({
          config,
          openEngine: async (options) => (await import("./app/compose/compose.ts")).openEngine(config, options),
          openImporters: async (engine) => (await import("./app/compose/compose.ts")).openImporters(engine, config),
        }),
      );
    },
  },
);

/** Whoever reads the output may stop reading: that is no error. A full disk is one to mend. */
function endOnLostOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  const { terminal } = WORDS[chooseLanguage(argv, env).language];
  const { message, hint } = terminal.outputLost(error.code ?? error.message);
  stderr.write(`${terminal.error} ${message}\n${hint}\n`);
  process.exit(exitCodes.mistake);
}
