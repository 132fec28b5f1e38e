import { describe, expect, it } from "vitest";
import { messageIdIn } from "../../src/discord/messages/message-id.ts";
import { ownerOfServer } from "../../src/service/servers/server-settings.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import { type MessageJson, messageFlags } from "../helpers/discord-double/types.ts";
import { FERRY, newsPage } from "../helpers/import-bench.ts";
import type { ServerBot, TestServer } from "../helpers/server-bot.ts";
import { ADDRESS, add, PAGE, QUESTION, source, startSourceBot } from "../helpers/source-bot.ts";

async function verify(bot: ServerBot, answer: string, { member, channel }: TestServer = bot.first): Promise<string> {
  const told = await bot.discord.slash({ name: "verify", options: { answer }, user: member, channel }).answer();
  expect(told.flags & messageFlags.ephemeral).not.toBe(0);
  return textOf(told);
}

function asked(bot: ServerBot, { member, channel }: TestServer = bot.first): Promise<MessageJson> {
  return bot.discord.slash({ name: "ask", options: { question: QUESTION }, user: member, channel }).answer();
}

/** The receipts of a server, the latest first. */
async function receipts({ whole }: ServerBot, { guild }: TestServer): Promise<readonly string[]> {
  const { documents } = whole.in({ owner: ownerOfServer(guild.id), libraries: [] });
  return (await documents.listDocuments("receipt", { limit: 9 })).map(({ id }) => id);
}

const STANDS = /1\. ✅ stands as it was quoted — \*Ferry sails again · paragraph.3/u;

describe("/verify", () => {
  it("tells of an answer by its link, id or receipt whether its quotes still stand", async () => {
    const site = { page: PAGE };
    const bot = await startSourceBot((_, response) => void response.end(site.page));
    const { guild, channel } = bot.first;
    await add(bot, { url: ADDRESS });
    const { id } = await asked(bot);
    const [receipt] = await receipts(bot, bot.first);
    const names = [id, ` https://discord.com/channels/${guild.id}/${channel.id}/${id} `, receipt!];
    for (const name of names) expect(await verify(bot, name)).toMatch(STANDS);
    site.page = newsPage("Ferry sails again", ...FERRY.map((text) => text.replace("310,000", "340,000")));
    await source(bot, "refresh", { source: "Ferry sails again" }).answer();
    for (const name of names)
      expect(await verify(bot, name)).toMatch(/other words now — \*Ferry sails again · paragraph/u);
    await source(bot, "remove", { source: "Ferry sails again" }).answer();
    for (const name of names) expect(await verify(bot, name)).toMatch(/was taken off/u);
  });

  it("tells nothing of another server's answers, nor of a library that is not asked where it is used", async () => {
    const bot = await startSourceBot();
    const { first, second, discord } = bot;
    await add(bot, { url: ADDRESS });
    const { id } = await asked(bot);
    const [receipt] = await receipts(bot, first);
    const link = `https://discord.com/channels/${first.guild.id}/${first.channel.id}/${id}`;
    for (const name of [id, link, receipt!]) {
      expect(await verify(bot, name, second)).toMatch(/no answer of mine/u);
      expect(await verify(bot, name, second)).not.toMatch(/Ferry/u);
    }
    const sports = { ...first, channel: discord.addChannel("sports") };
    const by = { user: first.manager, channel: first.channel };
    await discord.slash({ name: "library", subcommand: "create", options: { name: "Sports" }, ...by }).answer();
    const options = { library: "Sports", channel: sports.channel.id };
    await discord.slash({ name: "library", subcommand: "bind", options, ...by }).answer();
    for (const name of [id, receipt!]) expect(await verify(bot, name, sports)).toMatch(/no answer of mine/u);
  });

  it.each(["nothing", "12", "https://example.com/1576899533072236570", "1576899533072236570"])(
    "says of %j that it is no answer of the bot's",
    async (named) => {
      const bot = await startSourceBot();
      expect(await verify(bot, named)).toMatch(/no answer of mine/u);
    },
  );

  it("reads ids out of every form of a link that Discord copies, and out of no other", () => {
    const [guild, channel, message] = ["1576899532938018816", "1576899533072236570", "1576899533135151104"];
    const forms = [
      message,
      `${channel}-${message}`,
      `https://discord.com/channels/${guild}/${channel}/${message}`,
      `<https://ptb.discord.com/channels/${guild}/${channel}/${message}>`,
      `https://canary.discord.com/channels/@me/${channel}/${message}`,
      `https://discordapp.com/channels/${guild}/${channel}/${message}`,
    ];
    expect(new Set(forms.map(messageIdIn))).toEqual(new Set([message]));
    const others = [
      "",
      "abc",
      `https://discord.com/channels/${guild}`,
      `https://evil.example/${guild}/${channel}/${message}`,
    ];
    expect(others.map(messageIdIn)).toEqual(others.map(() => undefined));
  });
});
