import { createBugId } from "../../app/bug-id.ts";
import type { EngineOptions } from "../../app/compose/compose.ts";
import type { Importers } from "../../app/import/importer.ts";
import { createLog } from "../../app/log.ts";
import { createTelemetry } from "../../app/telemetry.ts";
import type { Config, Engine } from "../../app/types.ts";
import { UserError } from "../../core/errors.ts";
import { exitAfter, listenForStop, STOP_MS, type Stop } from "../../service/listen-for-stop.ts";
import type { Bot } from "../bot.ts";
import { END_MS } from "../limits.ts";

export interface RunBotOptions {
  readonly config: Config;
  /** Default: it listens to signals from then on. */
  readonly stop?: Stop;
  readonly openEngine: (options: EngineOptions) => Promise<Engine>;
  readonly openImporters: (engine: Engine) => Promise<Importers>;
}

/** What the process ends with when it was stopped, and when a bug ended it. */
const STOPPED = 0;
const BUG = 1;

/** Runs the bot, with its log on standard error, until SIGINT or SIGTERM; gives the exit code. Throws the UserError that ends it before. */
export async function runBot({
  config,
  openEngine,
  openImporters,
  // First of all: a signal that comes while all else is loaded is one to obey, too.
  stop = listenForStop(STOP_MS.bot),
}: RunBotOptions): Promise<typeof STOPPED | typeof BUG> {
  const log = createLog(config, process.stderr);
  process.on("unhandledRejection", (error) => log.error({ err: error }, "Unhandled rejection"));
  let engine: Engine | undefined;
  let bot: Bot | undefined;
  let importers: Importers | undefined;
  try {
    if (stop.isAsked()) return STOPPED;
    const telemetry = createTelemetry();
    engine = await openEngine({ warm: true, telemetry, log: (message) => log.warn(message) });
    const { createBot } = await import("../bot.ts");
    importers = await openImporters(engine);
    bot = createBot({ engine, importers, config, log, telemetry, onLost: stop.fail });
    process.on("uncaughtException", stop.fail);
    if (!stop.isAsked()) bot.start().catch(stop.fail);
    await stop.asked;
    log.info("Stopping");
    return STOPPED;
  } catch (error) {
    if (error instanceof UserError) throw error;
    log.fatal({ err: error, bugId: createBugId() }, "A bug ended the bot");
    return BUG;
  } finally {
    exitAfter(END_MS, BUG);
    await bot?.stop();
    await importers?.close();
    await engine?.close();
  }
}
