import { describe, expect, it } from "vitest";
import { textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import type { ServerBot } from "../helpers/server-bot.ts";
import { ADDRESS, add, list, PAGE, press, source, startSourceBot } from "../helpers/source-bot.ts";

const FEED = "http://paper.example/feed.xml";
const ENTRY = "<item><title>Ferry</title><link>http://paper.example/ferry</link><guid>ferry</guid></item>";

/** The button of the message as it stood before: Discord shows who presses quickly the one that is gone. */
async function pressAgain(bot: ServerBot, which: RegExp, before: MessageJson): Promise<string> {
  const { manager: user, channel } = bot.first;
  const stands = bot.discord.world.messages.get(before.id);
  await bot.discord.button(which, before, { user, channel }).callback();
  // Commands are answered in order: what the press did is done.
  await list(bot);
  const now = bot.discord.world.messages.get(before.id);
  expect(now).toEqual(stands);
  return textOf(now!);
}

describe("a button that is pressed once more", () => {
  it("leaves what came of adding a source, of Cancel and of Undo as it stands", async () => {
    const bot = await startSourceBot();
    const preview = await source(bot, "add", { url: ADDRESS }).answer();
    const added = await press(bot, /^Add$/u, preview, bot.first);
    for (const which of [/^Add$/u, /^Cancel$/u, /^Not the article$/u])
      expect(await pressAgain(bot, which, preview)).toMatch(/is added/u);
    await press(bot, /^Undo$/u, added, bot.first);
    expect(await pressAgain(bot, /^Undo$/u, added)).toMatch(/Undone/u);
    const other = await source(bot, "add", { text: "The mill stands still." }).answer();
    await press(bot, /^Cancel$/u, other, bot.first);
    expect(await pressAgain(bot, /^Add$/u, other)).toMatch(/Nothing was added/u);
    expect(await list(bot)).toMatch(/no source of its own/u);
  });

  it("leaves what came of adding a feed as it stands", async () => {
    const bot = await startSourceBot((request, response) => {
      if (request.url !== "/feed.xml") response.end(PAGE);
      else response.end(`<rss version="2.0"><channel><title>The Paper</title>${ENTRY}</channel></rss>`);
    });
    const { manager: user, channel } = bot.first;
    const preview = await bot.discord
      .slash({ name: "feed", subcommand: "add", options: { url: FEED }, user, channel })
      .answer();
    await bot.discord.button(/^Add$/u, preview, { user, channel }).callback();
    await bot.discord.untilMessage(preview.id, (message) => /is added/u.test(textOf(message)));
    for (const which of [/^Add$/u, /^Cancel$/u]) expect(await pressAgain(bot, which, preview)).toMatch(/is added/u);
  });

  it("says in words what is no longer there to be removed", async () => {
    const bot = await startSourceBot();
    const { first, discord } = bot;
    const library = (subcommand: string, options: Readonly<Record<string, string>>) =>
      discord.slash({ name: "library", subcommand, options, user: first.manager, channel: first.channel }).answer();
    await library("create", { name: "Sports" });
    await library("bind", { library: "Sports" });
    await add(bot, { url: ADDRESS });
    const asked = await library("delete", { library: "Sports" });
    await press(bot, /^Delete it/u, asked, first);
    await discord.button(/^Delete it/u, asked, { user: first.manager, channel: first.channel }).callback();
    const told = await discord.untilMessage(asked.id, (message) => !/is taken off/u.test(textOf(message)));
    expect(textOf(told)).toBe("This library is no longer here.");
    for (const [subcommand, options] of [
      ["create", { name: " \u00a0 " }],
      ["rename", { library: `server ${first.guild.id}`, name: "  " }],
    ] as const)
      expect(textOf(await library(subcommand, options))).toBe("A library needs a name.");
  });
});
