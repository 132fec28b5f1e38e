import { createBugId } from "../app/bug-id.ts";
import type { RunningModels } from "../app/compose/compose-models.ts";
import { createLog } from "../app/log.ts";
import type { Config } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import { listenForStop } from "./listen-for-stop.ts";

export interface RunModelsOptions {
  readonly config: Config;
  readonly open: (log: (message: string) => void) => Promise<RunningModels>;
}

/** What the process ends with when it was stopped, and when a bug ended it. */
const STOPPED = 0;
const BUG = 1;
/** A model that is being loaded may come to its end. */
const STOP_MS = 10_000;

/**
 * Serves the models, with its log on standard error, until SIGINT or SIGTERM; gives the exit code. Throws the UserError that keeps it from
 * serving.
 */
export async function runModels({ config, open }: RunModelsOptions): Promise<typeof STOPPED | typeof BUG> {
  const stop = listenForStop(STOP_MS);
  const log = createLog(config, process.stderr);
  process.on("uncaughtException", stop.fail);
  process.on("unhandledRejection", (error) => log.error({ err: error }, "Unhandled rejection"));
  let server: RunningModels | undefined;
  try {
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
