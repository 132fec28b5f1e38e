import { createBugId } from "../app/bug-id.ts";
import { loadConfig } from "../app/config.ts";
import { openEngine } from "../app/engine.ts";
import { createLog } from "../app/log.ts";
import type { Config } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import { type Bot, createBot } from "./bot.ts";
import { END_MS, STOP_MS } from "./limits.ts";
import { converse } from "./terminal.ts";

/** What the process ends with besides 0: a mistake that the person can mend, or a bug. */
const MISTAKE = 2;
const BUG = 1;

const TOKEN_HELP = `There is no DISCORD_TOKEN yet. To get one:
Create an application at https://discord.com/developers/applications, open its Bot page, press "Reset Token" and copy it;
put DISCORD_TOKEN=... with it into the file .env here, and run npm start again.
`;

process.exit(await run());

async function run(): Promise<number> {
  try {
    const config = loadConfig();
    if (config.discord.token !== undefined) return await runBot(config);
    process.stderr.write(TOKEN_HELP);
    return process.stdin.isTTY && process.stdout.isTTY ? await converse() : MISTAKE;
  } catch (error) {
    return reportEnd(error);
  }
}

/** Runs until SIGINT or SIGTERM; gives the exit code. Throws what ends it before. */
async function runBot(config: Config): Promise<number> {
  const log = createLog(config, process.stderr);
  process.on("unhandledRejection", (error) => log.error({ err: error }, "Unhandled rejection"));
  const engine = await openEngine(config, { warm: true, log: (message) => log.warn(message) });
  let bot: Bot | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.on(signal, () => {
          exitAfter(STOP_MS);
          resolve();
        });
      }
      process.on("uncaughtException", reject);
      bot = createBot({ engine, config, log, onLost: reject });
      bot.start().catch(reject);
    });
    log.info("Stopping");
    return 0;
  } finally {
    exitAfter(END_MS);
    await bot?.stop();
    await engine.close();
  }
}

/** Ends the process by force if it has not ended by then. */
function exitAfter(durationMs: number): void {
  setTimeout(() => process.exit(BUG), durationMs).unref();
}

function reportEnd(error: unknown): number {
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n${error.hint}\n`);
    return MISTAKE;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`A bug ended the bot (${createBugId()}). Please report it with what follows.\n${trace}\n`);
  return BUG;
}
