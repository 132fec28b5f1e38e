import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { DiscordDouble } from "../../test/helpers/discord-double/index.ts";

const ROOT = join(import.meta.dirname, "../..");
const MAIN = join(ROOT, "dist/main.js");
const PROBE = join(import.meta.dirname, "event-loop-probe.mjs");
const READY_MS = 120_000;
/** Opcode of the frame that sets the status. */
const PRESENCE = 3;

export interface Measured {
  /** Longest time that the event loop was stalled since the last measurement. */
  readonly longestStallMs: number;
  readonly residentMb: number;
}

export interface BotProcess {
  /** From the start of the process until the bot had logged in, read its index and said in its status what it knows. */
  readonly readyMs: number;
  measure(): Promise<Measured>;
  /** SIGTERM; gives how long it took to end and with which code. */
  stop(): Promise<{ readonly durationMs: number; readonly exitCode: number | null }>;
}

/** Compiles the sources, so that what is measured is what `npm start` runs. */
export async function buildBot(): Promise<void> {
  await promisify(execFile)("npm", ["run", "build"], { cwd: ROOT });
  if (!existsSync(MAIN)) throw new Error(`Expected the build to make ${MAIN}`);
}

/** Starts the bot's own process against the double, with these settings added. */
export async function startBotProcess(
  discord: DiscordDouble,
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["--expose-gc", "--import", PROBE, MAIN, "bot"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      SOURCIER_DATA: dataDir,
      ...settings,
    },
  });
  const hasStatus = () => discord.gateway.count(PRESENCE) > 0 || undefined;
  await Promise.race([discord.waitFor(hasStatus, "the bot's status", READY_MS), failedStart(child)]);
  return {
    readyMs: performance.now() - startedAt,
    async measure() {
      child.send("measure");
      const [measured] = (await once(child, "message")) as [Measured];
      return measured;
    },
    async stop() {
      const stoppedAt = performance.now();
      child.kill("SIGTERM");
      const [exitCode] = (await once(child, "exit")) as [number | null];
      return { durationMs: performance.now() - stoppedAt, exitCode };
    },
  };
}

async function failedStart(child: ChildProcess): Promise<never> {
  const [exitCode] = await once(child, "exit");
  throw new Error(`Expected the bot to log in, but it ended with code ${exitCode}.`);
}
