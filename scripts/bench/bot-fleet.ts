import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { DiscordDouble } from "../../test/helpers/discord-double/index.ts";

const ROOT = join(import.meta.dirname, "../..");
/** A process that starts on cores that others keep busy takes a minute and more. */
const READY_MS = 300_000;

const SHOWN_LINES = 5;

/** What all processes of a fleet have in common. */
export interface FleetOptions {
  readonly discord: DiscordDouble;
  /** Of the hashing models. */
  readonly modelsUrl: string;
  readonly corpusDir: string;
  /** SOURCIER_DATA or DATABASE_URL, and what else is set. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Bot processes, as `npm start` runs them, on one state and one shard. */
export interface Fleet {
  /** Starts so many more, and waits until all are logged in. */
  grow(count: number): Promise<void>;
  /** Ends one at once, without a word, and starts another in its place; resolves when that is logged in. */
  replaceOne(choose: (count: number) => number): Promise<void>;
  /** Lines that they wrote to their logs. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

export function createFleet({ discord, modelsUrl, corpusDir, settings }: FleetOptions): Fleet {
  const alive: ChildProcess[] = [];
  const lines: string[] = [];

  const start = () => {
    const child = spawn(process.execPath, [join(ROOT, "dist/main.js"), "bot"], {
      cwd: corpusDir,
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        PATH: process.env.PATH,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        SOURCIER_CORPUS: corpusDir,
        MODELS_URL: modelsUrl,
        EMBEDDING_MODEL: "hashing/embedder",
        READER_MODEL: "hashing/reader",
        ASK_PER_MINUTE: "0",
        ASK_PER_MINUTE_GUILD: "0",
        ASK_QUEUE: "100000",
        LOG_LEVEL: "warn",
        ...settings,
      },
    });
    createInterface({ input: child.stderr }).on("line", (line) => void lines.push(line));
    // One that ends by itself is a fault, which what is waited for then would not say.
    child.on("exit", (code) => {
      if (alive.includes(child)) lines.push(`A bot ended by itself with code ${code}`);
    });
    alive.push(child);
  };
  const allIn = async () => {
    const areIn = () => discord.gateway.sessions === alive.length || undefined;
    await discord.waitFor(areIn, "all bots to log in", READY_MS).catch((error: unknown) => {
      throw new Error(`Not all bots are there. Their last lines: ${lines.slice(-SHOWN_LINES).join("\n")}`, {
        cause: error,
      });
    });
  };

  return {
    lines,
    async grow(count) {
      for (let at = 0; at < count; at += 1) start();
      await allIn();
      await discord.ready(READY_MS);
    },
    async replaceOne(choose) {
      const [victim] = alive.splice(choose(alive.length), 1);
      if (victim === undefined) return;
      victim.kill("SIGKILL");
      await once(victim, "exit");
      // Its session is over a moment later: counted as the new one's, it would have the next killed while that is not there yet.
      await allIn();
      start();
      await allIn();
    },
    async close() {
      for (const child of alive.splice(0)) {
        child.kill("SIGKILL");
        await once(child, "exit");
      }
    },
  };
}

/** The hashing models in a process of their own, which several bots ask. */
export async function startHashingServer(): Promise<{ readonly url: string; close(): void }> {
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "hashing-server.ts")], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { url, close: () => void child.kill() };
}
