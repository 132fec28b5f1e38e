import type { CommandContext } from "./context.ts";
import { converse } from "./conversation.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { isConversational } from "./io.ts";

/** `sourcier bot`: the Discord bot; without a token, how to get one, and a conversation where somebody can hold it. */
export async function runBot(context: CommandContext): Promise<ExitCode> {
  const { config, io, words } = context;
  if (config.discord.token !== undefined) return context.startBot();
  io.stderr.write(words.terminal.tokenHelp.map((line) => `${line}\n`).join(""));
  return isConversational(io) ? converse(context, { json: false, explain: false }) : exitCodes.mistake;
}
