import { describe, expect, it } from "vitest";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import { type MessageJson, messageFlags } from "../helpers/discord-double/types.ts";
import { newsPage } from "../helpers/import-bench.ts";
import type { ServerBot, TestServer } from "../helpers/server-bot.ts";
import { ask, list, startSourceBot } from "../helpers/source-bot.ts";
import type { TestBot } from "../helpers/test-bot.ts";

const FEED = "http://paper.example/feed.xml";
const HOUR = 3_600_000;

function feedOf(names: readonly string[]): string {
  const items = names.map(
    (name) => `<item><title>${name}</title><link>http://paper.example/${name}</link><guid>${name}</guid></item>`,
  );
  return `<rss version="2.0"><channel><title>The Paper</title>${items.join("")}</channel></rss>`;
}

/** A text of its own for each name. */
function storyOf(name: string): readonly string[] {
  return Array.from(
    { length: 8 },
    (_, hour) =>
      `At ${hour + 9} the ${name} office wrote ${name}${hour} on board ${hour}, where ${name} people looked.`,
  );
}

async function start() {
  const site = { names: ["ferry", "bridge"], isDown: false };
  const time = { now: Date.UTC(2030, 0, 1) };
  const bot = await startSourceBot(
    (request, response) => {
      const name = request.url?.slice(1) ?? "";
      if (site.isDown) response.writeHead(500).end();
      else if (/^feed\d?\.xml$/u.test(name))
        response.writeHead(200, { "content-type": "application/rss+xml" }).end(feedOf(site.names));
      else response.end(newsPage(`The ${name}`, ...storyOf(name)));
    },
    { now: () => time.now },
  );
  return { bot, site, time };
}

function feed(
  bot: ServerBot,
  subcommand: string,
  options: Readonly<Record<string, string | number>>,
  { channel, manager }: TestServer = bot.first,
) {
  return bot.discord.slash({ name: "feed", subcommand, options, user: manager, channel });
}

async function addFeed(bot: ServerBot, server: TestServer = bot.first): Promise<MessageJson> {
  const preview = await feed(bot, "add", { url: FEED, keep: 5 }, server).answer();
  return pressed(bot, /^Add$/u, preview, /is added/u);
}

async function pressed(bot: ServerBot, which: RegExp, message: MessageJson, until: RegExp): Promise<MessageJson> {
  const { manager: user, channel } = bot.first;
  await bot.discord.button(which, message, { user, channel }).callback();
  return bot.discord.untilMessage(message.id, (now) => until.test(textOf(now)));
}

/** Asks until something that is done by itself has been done. */
async function until(bot: ServerBot, isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) await list(bot);
}

describe("/feed", () => {
  it("shows what a feed holds, and makes a source of each entry when it is added", async () => {
    const { bot } = await start();
    const preview = await feed(bot, "add", { url: FEED }).answer();
    expect(preview.flags & messageFlags.ephemeral).not.toBe(0);
    expect(textOf(preview)).toMatch(/### The Paper\nIt has 2 entries now\.[\s\S]*- ferry\n- bridge/u);
    expect(textOf(preview)).toMatch(/-# The latest 20 become sources[\s\S]*every hour/u);
    expect(await list(bot)).toMatch(/no source of its own/u);
    const added = await pressed(bot, /^Add$/u, preview, /is added/u);
    expect(textOf(added)).toMatch(/\*\*The Paper\*\* is added: 2 articles/u);
    expect(await list(bot)).toMatch(/The bridge[\s\S]*The ferry/u);
    expect(await list(bot, bot.second)).toMatch(/no source of its own/u);
    expect(textOf(await feed(bot, "list", {}).answer())).toMatch(
      /\*\*The Paper\*\*\n {2}<http:\/\/paper\.example\/feed\.xml>\n {2}2 articles of at most 20/u,
    );
    expect(textOf(await feed(bot, "list", {}, bot.second).answer())).toMatch(/no feed yet/u);
  });

  it("takes the entries that appear by itself", async () => {
    const { bot, site, time } = await start();
    await addFeed(bot);
    site.names = ["market", ...site.names];
    time.now += 2 * HOUR;
    await bot.restart();
    await until(bot, async () => /The market/u.test(await list(bot)));
  });

  it("asks whether the articles of a feed that is removed stay", async () => {
    const { bot } = await start();
    await addFeed(bot);
    const asked = await feed(bot, "remove", { feed: "The Paper" }).answer();
    expect(textOf(asked)).toMatch(/brought 2 articles that are here now\. Should they stay/u);
    expect(buttonsOf(asked).map(({ label }) => label)).toEqual(["They stay", "Take them off too", "Cancel"]);
    await pressed(bot, /^They stay$/u, asked, /its articles stay/u);
    expect(await list(bot)).toMatch(/The ferry/u);
    await addFeed(bot);
    const again = await feed(bot, "remove", { feed: FEED }).answer();
    await pressed(bot, /^Take them off too$/u, again, /with it 2 articles/u);
    expect(await list(bot)).toMatch(/no source of its own/u);
    expect(await ask(bot, bot.first)).toMatch(/no article yet/u);
    expect(textOf(await feed(bot, "remove", { feed: FEED }).answer())).toMatch(/There is no feed/u);
  });

  it("tells the log channel once of a feed that fails for a day, and once that it is back", async () => {
    const { bot, site, time } = await start();
    await addFeed(bot);
    const { manager: user, channel } = bot.first;
    const panel = await bot.discord.slash({ name: "settings", user, channel }).answer();
    await bot.discord.select(/settings:log/u, panel, [channel.id], { user, channel }).callback();
    site.isDown = true;
    const told = () =>
      [...bot.discord.world.messages.values()]
        .map(textOf)
        .filter((text) => /The Paper\*\* est (?:illisible|de nouveau lisible)/u.test(text));
    let running: TestBot = bot;
    for (let day = 0; day < 3; day += 1) {
      time.now += 25 * HOUR;
      running = await running.restart();
      const { log } = running;
      await until(bot, async () => log.some(({ msg }) => msg === "A feed cannot be read now"));
    }
    await until(bot, async () => told().length === 1);
    site.isDown = false;
    time.now += 25 * HOUR;
    await running.restart();
    await until(bot, async () => told().length === 2);
  });

  it("is refused in one line as the sixth of a server, also where it was shown before; one that is there may be changed", async () => {
    const { bot } = await start();
    const preview = (name: string, server?: TestServer) =>
      feed(bot, "add", { url: `http://paper.example/${name}.xml` }, server).answer();
    const early = await preview("feed6");
    for (const name of ["feed1", "feed2", "feed3", "feed4", "feed5"])
      await pressed(bot, /^Add$/u, await preview(name), /is added/u);
    const full = /5 feeds already, the most that a server may have\..*\/feed remove/su;
    const refused = await preview("feed6");
    expect(textOf(refused)).toMatch(full);
    expect(buttonsOf(refused)).toEqual([]);
    await pressed(bot, /^Add$/u, early, full);
    expect(textOf(await preview("feed1"))).toMatch(/It is here already/u);
    expect(textOf(await preview("feed6", bot.second))).not.toMatch(/already/u);
    expect(textOf(await feed(bot, "list", {}).answer())).toMatch(/has 5 feeds/u);
  });

  it("is refused in one line for an article, and for whoever may not manage", async () => {
    const { bot } = await start();
    expect(textOf(await feed(bot, "add", { url: "http://paper.example/ferry" }).answer())).toMatch(/is no feed/u);
    const { member, channel } = bot.first;
    const refused = await bot.discord
      .slash({ name: "feed", subcommand: "add", options: { url: FEED }, user: member, channel })
      .answer();
    expect(textOf(refused)).toMatch(/may manage the server/u);
    const asSource = await bot.discord
      .slash({ name: "source", subcommand: "add", options: { url: FEED }, user: bot.first.manager, channel })
      .answer();
    expect(textOf(asSource)).toMatch(/is a feed[\s\S]*\/feed add/u);
  });
});
