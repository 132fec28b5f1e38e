import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { type DiscordDouble, startDiscordDouble } from "../../test/helpers/discord-double/index.ts";

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const LOGIN_MS = 60_000;

/** Waits for the end of a process whose outputs are piped. */
export async function finish(child: ChildProcess): Promise<Finished> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("Expected a process with its outputs piped");
  const outputs = Promise.all([text(stdout), text(stderr)]);
  const [exitCode] = await once(child, "close");
  const [out, err] = await outputs;
  return { exitCode, stdout: out, stderr: err };
}

/** Says whether something holds, with what the process printed where it does not; the script then ends with 1. */
export function check(name: string, holds: boolean, { exitCode, stdout, stderr }: Finished): void {
  console.log(`${holds ? "✓" : "✗"} ${name}`);
  if (holds) return;
  console.log(`It ended with ${exitCode}.\n${stdout}${stderr}`.trim().replace(/^/gm, "    "));
  process.exitCode = 1;
}

export interface BotTrial {
  readonly question: string;
  /** Starts the bot with these settings beside its own. */
  readonly start: (settings: Readonly<Record<string, string>>) => ChildProcess;
  readonly stop: (bot: ChildProcess) => void;
  /** Runs while the bot is logged in. */
  readonly meanwhile?: (discord: DiscordDouble) => Promise<void>;
}

/** Lets a bot log in to a double of Discord and asks it; gives its answer's text, and how it ended when it was told to. */
export async function tryBot({ question, start, stop, meanwhile }: BotTrial): Promise<Finished & { answer: string }> {
  const discord = await startDiscordDouble({ timeoutMs: LOGIN_MS });
  const bot = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  const ended = finish(bot);
  try {
    const early = ended.then(({ exitCode, stderr }) => {
      throw new Error(`Expected the bot to log in, but it ended with ${exitCode}: ${stderr}`);
    });
    await Promise.race([discord.ready(), early]);
    early.catch(() => {});
    await meanwhile?.(discord);
    const asked = discord.slash({ name: "ask", options: { question } });
    // Without the marks of what is bold.
    const answer = JSON.stringify(await asked.answer()).replaceAll("**", "");
    stop(bot);
    return { ...(await ended), answer };
  } finally {
    bot.kill("SIGKILL");
    await discord.close();
  }
}
