import { createBugId } from "../app/bug-id.ts";
import type { RunningModels } from "../app/compose/compose-models.ts";
import { createLog } from "../app/log.ts";
import type { Config } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import { listenForStop, STOP_MS, type Stop } from "./listen-for-stop.ts";

export interface RunModelsOptions {
  readonly config: Config;
  /** Default: it listens to signals from then on. */
  readonly stop?: Stop;
  readonly open: (log: (message: string) => void) => Promise<RunningModels>;
}

/** What the process ends with when it was stopped, and when a bug ended it. */
const STOPPED = 0;
const BUG = 1;

/**
 * Serves the models, with its log on standard error, until SIGINT or SIGTERM; gives the exit code. Throws the UserError that keeps it from
 * serving.
 */
export async function runModels({
  config,
  open,
  stop = listenForStop(STOP_MS.models),
}: RunModelsOptions): Promise<typeof STOPPED | typeof BUG> {
  const log = createLog(config, process.stderr);
  process.on("uncaughtException", stop.fail);
  process.on("unhandledRejection", (error) => log.error({ err: error }, "Unhandled rejection"));
  let server: RunningModels | undefined;
  try {
    if (stop.isAsked()) return STOPPED;
    server = await open((message) => log.warn(message));
    const { url, embedder, reader } = server;
    log.info({ url, embedder, reader }, "Serving the models");
    await stop.asked;
    log.info("Stopping");
    return STOPPED;
  } catch (error) {
    if (error instanceof UserError) throw error;
    log.fatal({ err: error, bugId: createBugId() }, "A bug ended the models server");
    return BUG;
  } finally {
    await server?.close();
  }
}
