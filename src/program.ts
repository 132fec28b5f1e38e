import { readEnvironment } from "./app/config.ts";
import { type ExitCode, exitCodes } from "./cli/exit-codes.ts";
import { chooseLanguage } from "./cli/language.ts";
import { run } from "./cli/run.ts";
import type { Stop } from "./service/listen-for-stop.ts";
import { WORDS } from "./service/words/index.ts";

/** The program, with all that it is put together from. `stop`: what its process has been told by signals, where it listens to them already. */
export async function runProgram(argv: readonly string[], stop: Stop | undefined): Promise<ExitCode> {
  const env = readEnvironment();
  const { stdin, stdout, stderr } = process;
  stdout.on("error", (error) => endOnLostOutput(error, { argv, env }));
  stderr.on("error", () => process.exit(exitCodes.mistake));
  return run(
    argv,
    { stdin, stdout, stderr, env, cwd: process.cwd() },
    {
      createEngine: async (config, options) => {
        // Whoever converses in a terminal ends at once.
        stop?.release();
        return (await import("./app/compose/compose.ts")).openEngine(config, options);
      },
      openImporters: async (engine, config) => (await import("./app/compose/compose.ts")).openImporters(engine, config),
      inspectDatabase: async (config) => (await import("./app/compose/compose-state.ts")).inspectDatabase(config),
      moveState: async (config, request) => (await import("./app/compose/compose-state.ts")).moveState(config, request),
      startModels: async (config) => {
        const { runModels } = await import("./service/run-models.ts");
        const open = async (log: (message: string) => void) =>
          (await import("./app/compose/compose-models.ts")).openModelsServer(config, log);
        return runModels({ config, open, ...(stop && { stop }) });
      },
      startBot: async (config) => {
        // It listens for signals: what takes long to load comes after it.
        const { runBot } = await import("./discord/gateway/run-bot.ts");
        // Nothing that a connection left open holds the end up.
        return process.exit(
          await runBot({
            config,
            ...(stop && { stop }),
            openEngine: async (options) => (await import("./app/compose/compose.ts")).openEngine(config, options),
            openImporters: async (engine) => (await import("./app/compose/compose.ts")).openImporters(engine, config),
          }),
        );
      },
    },
  );
}

/** Whoever reads the output may stop reading: that is no error. A full disk is one to mend. */
function endOnLostOutput(
  error: NodeJS.ErrnoException,
  { argv, env }: { readonly argv: readonly string[]; readonly env: NodeJS.ProcessEnv },
): void {
  if (error.code === "EPIPE") process.exit();
  const { terminal } = WORDS[chooseLanguage(argv, env).language];
  const { message, hint } = terminal.outputLost(error.code ?? error.message);
  process.stderr.write(`${terminal.error} ${message}\n${hint}\n`);
  process.exit(exitCodes.mistake);
}
