import { onTestFinished } from "vitest";
import { textOf } from "./discord-double/inspect.ts";
import type { AttachedFile } from "./discord-double/interactions.ts";
import type { MessageJson } from "./discord-double/types.ts";
import { type Answer, openFakeWeb } from "./fake-web.ts";
import { FERRY, newsPage } from "./import-bench.ts";
import { type ServerBot, type ServerBotOptions, startServerBot, type TestServer } from "./server-bot.ts";

/** An article of the fake web, as its page, and a question that it answers. */
export const ADDRESS = "http://paper.example/news/ferry.html";
export const PAGE = newsPage("Ferry sails again", ...FERRY);
export const QUESTION = "What did the repairs cost?";
/** More paragraphs than `PAGE` has. */
export const SATURDAY = Array.from(
  { length: 12 },
  (_, hour) => `On Saturday at ${hour + 6} o'clock the boat sailed with ${hour * 7 + 3} passengers, the office said.`,
);

/** The bot in two servers, over a fake web that answers with `PAGE` unless told otherwise. */
export async function startSourceBot(
  answer: Answer = (_, response) => void response.end(PAGE),
  options: ServerBotOptions = {},
) {
  const web = await openFakeWeb(answer);
  onTestFinished(() => web.close());
  return startServerBot({ ...options, web });
}

/** /source by a server's manager. */
export function source(bot: ServerBot, subcommand: string, given: Given, { channel, manager }: TestServer = bot.first) {
  const { user = manager, ...options } = given;
  return bot.discord.slash({ name: "source", subcommand, options, user, channel });
}

export type Given = Readonly<Record<string, string | AttachedFile>> & { readonly user?: never };

/** Adds a source, by its preview's button. */
export async function add(bot: ServerBot, given: Given, server: TestServer = bot.first): Promise<MessageJson> {
  const preview = await source(bot, "add", given, server).answer();
  return press(bot, /^Add$/u, preview, server);
}

/** What stands in a message once what a button does is through. */
export async function press(bot: ServerBot, which: RegExp, message: MessageJson, { channel, manager }: TestServer) {
  await bot.discord.button(which, message, { user: manager, channel }).callback();
  const { discord } = bot;
  return discord.waitFor(() => {
    const now = discord.world.messages.get(message.id);
    return now !== undefined && !textOf(now).includes("passage by passage") && textOf(now) !== textOf(message)
      ? now
      : undefined;
  }, "the button's work to be through");
}

export async function ask(bot: ServerBot, { channel, member }: TestServer, question = QUESTION): Promise<string> {
  return textOf(await bot.discord.slash({ name: "ask", options: { question }, user: member, channel }).answer());
}

export async function list(bot: ServerBot, server: TestServer = bot.first): Promise<string> {
  return textOf(await source(bot, "list", {}, server).answer());
}
