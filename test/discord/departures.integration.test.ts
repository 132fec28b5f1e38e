import { describe, expect, it } from "vitest";
import { ownerOf } from "../../src/core/scope.ts";
import { ownerOfServer } from "../../src/service/servers/server-settings.ts";
import type { ServerBot } from "../helpers/server-bot.ts";
import { ADDRESS, add, ask, list, QUESTION, startSourceBot } from "../helpers/source-bot.ts";
import { settled } from "../helpers/test-bot.ts";

const DAY = 24 * 3_600_000;
const TEXT = "The old mill has eleven wheels. Its last miller was Greta Moss.";
const ANSWER = /310,000/u;

/** A bot whose clock is told the time; two servers have an article of their own, and an answer from it. */
async function startTimed() {
  const clock = { now: Date.UTC(2030, 0, 1) };
  const bot = await startSourceBot(undefined, { now: () => clock.now });
  const { first, second } = bot;
  for (const server of [first, second]) {
    await add(bot, { url: ADDRESS }, server);
    expect(await ask(bot, server)).toMatch(ANSWER);
  }
  return { bot, clock };
}

/** Documents of all kinds that a server leaves behind here. */
async function kinds({ whole }: ServerBot, serverId: string): Promise<readonly string[]> {
  const { documents } = whole.in({ owner: ownerOfServer(serverId), libraries: [] });
  const known = ["receipt", "discord-answer", "deed", "refresh", "source-history", "source-undo"];
  const found = await Promise.all(
    known.map(async (kind) => ((await documents.listDocuments(kind, { limit: 1 })).length > 0 ? [kind] : [])),
  );
  const usage = await documents.getSetting("source-usage");
  return [...found.flat(), ...(usage === undefined ? [] : ["usage"])];
}

const LEFT = /server has removed the bot/u;
const ERASED = /server that removed the bot is erased/u;

/** Resolves when the log of the bot has said so that many times; it has some commands' time for it. */
async function told({ discord, log }: Pick<ServerBot, "discord" | "log">, what: RegExp, times = 1): Promise<void> {
  const count = () => log.filter(({ msg }) => what.test(msg)).length;
  for (let command = 0; command < COMMANDS && count() < times; command += 1) await settled(discord);
  expect(count()).toBe(times);
}

const COMMANDS = 50;

/** The log tells how many were erased since the start, once what came before has been looked at. */
async function erasedOf(bot: Pick<ServerBot, "discord" | "log">): Promise<number> {
  await settled(bot.discord);
  return bot.log.filter(({ msg }) => ERASED.test(msg)).length;
}

describe("a server that removed the bot", () => {
  it("is erased 30 days after, with all that it left behind, and no other", async () => {
    const { bot, clock } = await startTimed();
    const { discord, first, second } = bot;
    expect(await kinds(bot, first.guild.id)).toEqual(expect.arrayContaining(["receipt", "deed", "refresh", "usage"]));
    discord.removeBot(first.guild);
    await told(bot, LEFT);
    clock.now += 30 * DAY - 1;
    const before = await bot.restart();
    expect(await erasedOf(before)).toBe(0);
    expect(await kinds(bot, first.guild.id)).not.toEqual([]);
    clock.now += 1;
    const after = await before.restart();
    await told(after, ERASED);
    expect(await kinds(bot, first.guild.id)).toEqual([]);
    expect(await kinds(bot, second.guild.id)).toEqual(expect.arrayContaining(["receipt", "refresh", "usage"]));
    expect(await ask(bot, second)).toMatch(ANSWER);
    discord.addBot(first.guild);
    expect(await ask(bot, first)).not.toMatch(ANSWER);
    expect(await list(bot, first)).toMatch(/no source of its own/u);
    await add(bot, { text: TEXT }, first);
    expect(await ask(bot, first, "How many wheels has the old mill?")).toMatch(/eleven/u);
  });

  it("leaves none of its words in what private conversations keep, and another's stay there", async () => {
    const { bot, clock } = await startTimed();
    const { discord, first, second, whole } = bot;
    const quotes: (() => Promise<string>)[] = [];
    for (const { member: user } of [first, second]) {
      const { channel_id: channel } = await discord.replyTo(discord.dm(QUESTION, { user }));
      const { documents } = whole.in({ owner: ownerOf(`channel ${channel}`), libraries: [] });
      quotes.push(async () => JSON.stringify(await documents.listDocuments("receipt", { limit: 9 })));
      expect(await quotes.at(-1)!()).toMatch(ANSWER);
    }
    discord.removeBot(first.guild);
    await told(bot, LEFT);
    clock.now += 30 * DAY;
    await told(await bot.restart(), ERASED);
    expect(await quotes[0]!()).toMatch(/"quote":""/u);
    expect(await quotes[0]!()).not.toMatch(ANSWER);
    expect(await quotes[1]!()).toMatch(ANSWER);
  });

  it("is as it was when it comes back in time, and its days begin anew when it leaves again", async () => {
    const { bot, clock } = await startTimed();
    const { discord, first } = bot;
    discord.removeBot(first.guild);
    await told(bot, LEFT);
    clock.now += 29 * DAY;
    discord.addBot(first.guild);
    expect(await ask(bot, first)).toMatch(ANSWER);
    discord.removeBot(first.guild);
    await told(bot, LEFT, 2);
    clock.now += 29 * DAY;
    const again = await bot.restart();
    expect(await erasedOf(again)).toBe(0);
    discord.addBot(first.guild);
    expect(await ask(bot, first)).toMatch(ANSWER);
  });

  it("is told from one that cannot be reached for a while", async () => {
    const { bot, clock } = await startTimed();
    const { discord, first } = bot;
    discord.breakDown(first.guild);
    await settled(discord);
    clock.now += 31 * DAY;
    const again = await bot.restart();
    expect(await erasedOf(again)).toBe(0);
    expect(await ask(bot, first)).toMatch(ANSWER);
  });

  it("is missed as well when it did so while the bot did not run", async () => {
    const { bot, clock } = await startTimed();
    const { discord, first } = bot;
    await bot.bot.stop();
    discord.world.guilds.delete(first.guild.id);
    const without = await bot.restart();
    await told(without, LEFT);
    clock.now += 30 * DAY;
    const after = await without.restart();
    await told(after, ERASED);
    expect(await kinds(bot, first.guild.id)).toEqual([]);
  });
});
