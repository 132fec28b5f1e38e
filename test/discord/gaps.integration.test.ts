import { describe, expect, it } from "vitest";
import { documentsOf } from "../../src/service/documents-of.ts";
import { MARKED_KIND } from "../../src/service/kinds.ts";
import { ownerOfServer } from "../../src/service/servers/server-settings.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson, Person } from "../helpers/discord-double/types.ts";
import type { ServerBot, TestServer } from "../helpers/server-bot.ts";
import { ADDRESS, add, ask, press, QUESTION, startSourceBot } from "../helpers/source-bot.ts";
import { NEVER } from "../helpers/test-corpus.ts";

const LIGHTHOUSE = "Who paints the lighthouse?";

/** A bot that answers nothing, with an article that could. */
async function startUnanswering(): Promise<ServerBot> {
  const bot = await startSourceBot(undefined, { parts: { threshold: NEVER } });
  await add(bot, { url: ADDRESS });
  return bot;
}

function askBy(bot: ServerBot, member: Person, question: string, server: TestServer = bot.first): Promise<string> {
  return ask(bot, { ...server, member }, question);
}

function gaps({ discord, first }: ServerBot, { channel, manager }: TestServer = first, user = manager) {
  return discord.slash({ name: "gaps", user, channel }).answer();
}

/** The card of the first question of the list. */
async function openFirst(bot: ServerBot): Promise<MessageJson> {
  const list = await gaps(bot);
  const select = JSON.stringify(list.components).match(/"value":"([0-9a-f]{12})"/u)?.[1] ?? "";
  await bot.discord.select(/^gap:choose/u, list, [select], { user: bot.first.manager }).callback();
  return bot.discord.untilMessage(list.id, (message) => textOf(message).startsWith("###"));
}

describe("/gaps", () => {
  it("lists what several people asked in vain, of that server alone, and not what one asked alone", async () => {
    const bot = await startUnanswering();
    const { discord, first, second } = bot;
    await askBy(bot, first.member, LIGHTHOUSE);
    await askBy(bot, first.manager, "who paints THE lighthouse");
    await askBy(bot, first.member, "When does the mill open?");
    const shown = textOf(await gaps(bot));
    expect(shown).toMatch(/who paints THE lighthouse.*\n.*2 people, 2 times/iu);
    expect(shown).toMatch(/1 question of one person alone is not shown/u);
    expect(shown).not.toMatch(/mill/u);
    expect(textOf(await gaps(bot, second))).toMatch(/No question of several/u);
    expect(textOf(await gaps(bot, first, first.member))).toMatch(/Manage Server/u);
    expect(discord.violations).toEqual([]);
  });

  it("shows what one person alone asked only where the server says so, and counts one person once", async () => {
    const bot = await startUnanswering();
    const { discord, first } = bot;
    await askBy(bot, first.member, LIGHTHOUSE);
    await askBy(bot, first.member, "Who paints the lighthouse, please?");
    expect(textOf(await gaps(bot))).not.toMatch(/lighthouse/u);
    const settings = await discord.slash({ name: "settings", user: first.manager, channel: first.channel }).answer();
    expect(textOf(settings)).toMatch(/one person alone: not shown in \/gaps — \*as usual\*/u);
    await press(bot, /^Show questions of one/u, settings, first);
    expect(textOf(await gaps(bot))).toMatch(/lighthouse.*\n.*1 person, 2 times/u);
  });

  it("forgets what somebody erases, in its groups too", async () => {
    const bot = await startUnanswering();
    const { discord, first } = bot;
    await askBy(bot, first.member, LIGHTHOUSE);
    await askBy(bot, first.manager, LIGHTHOUSE);
    await discord.slash({ name: "forget", user: first.member, channel: first.channel }).answer();
    expect(textOf(await gaps(bot))).not.toMatch(/lighthouse/u);
  });

  it("embeds no question anew that was marked as not helpful, and keeps nothing of it once its asker erases", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    await add(bot, { url: ADDRESS });
    for (const user of [first.member, first.manager]) {
      const by = { user, channel: first.channel };
      for (const question of [QUESTION, "The repairs, what did they cost?"]) {
        const answer = await discord.slash({ name: "ask", options: { question }, ...by }).answer();
        await (await discord.modalSubmit(discord.button("👎", answer, by), [""], by)).answer();
      }
    }
    const before = bot.embedder.embedded.length;
    expect(textOf(await gaps(bot))).toMatch(/repairs.*\n.*2 people, 4 times/u);
    // The latest alone, to know by whom questions are read.
    expect(bot.embedder.embedded.length - before).toBe(1);
    await discord.slash({ name: "forget", user: first.member, channel: first.channel }).answer();
    const documents = documentsOf(bot.whole, ownerOfServer(first.guild.id));
    expect(await documents.listDocuments(MARKED_KIND, { limit: 9 })).toHaveLength(2);
  });

  it("lists answers that were marked as not helpful, apart", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    await add(bot, { url: ADDRESS });
    for (const user of [first.member, first.manager]) {
      const by = { user, channel: first.channel };
      const answer = await discord.slash({ name: "ask", options: { question: QUESTION }, ...by }).answer();
      const form = discord.button("👎", answer, by);
      await (await discord.modalSubmit(form, [""], by)).answer();
    }
    const card = await openFirst(bot);
    expect(textOf(card)).toMatch(
      /What did the repairs cost[\s\S]*2 people[\s\S]*marked that as not helpful[\s\S]*310,000/u,
    );
    // The same answer again is none.
    expect(textOf(await press(bot, /^Ask again$/u, card, first))).toMatch(/still do not answer/u);
    expect(textOf(await gaps(bot))).toMatch(/repairs/u);
  });
});

describe("a question without an answer", () => {
  async function startWithGap(): Promise<ServerBot> {
    const bot = await startUnanswering();
    for (const person of [bot.first.member, bot.first.manager]) await askBy(bot, person, QUESTION);
    return bot;
  }

  it("is opened with who asked how often and the nearest passage, labelled as no answer", async () => {
    const bot = await startWithGap();
    const card = textOf(await openFirst(bot));
    expect(card).toMatch(/What did the repairs cost\?[\s\S]*2 people, 2 times.*in English/u);
    expect(card).toMatch(/not an answer[\s\S]*> Repairs cost 310,000/iu);
    expect(textOf(await press(bot, /^Back$/u, await openFirst(bot), bot.first))).toMatch(/most people first/u);
  });

  it("is asked again, and leaves the list once the articles answer it", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    await add(bot, { url: ADDRESS });
    const settings = await discord.slash({ name: "settings", user: first.manager, channel: first.channel }).answer();
    const choose = (caution: readonly string[]) =>
      discord.select(/settings:caution/u, settings, caution, { user: first.manager }).callback();
    await choose(["cautious"]);
    for (const person of [first.member, first.manager]) await askBy(bot, person, QUESTION);
    expect(textOf(await press(bot, /^Ask again$/u, await openFirst(bot), first))).toMatch(/still do not answer/u);
    await choose([]);
    expect(textOf(await press(bot, /^Ask again$/u, await openFirst(bot), first))).toMatch(
      /1 of 1 wordings are answered/u,
    );
    expect(textOf(await gaps(bot))).toMatch(/No question of several/u);
  });

  it("that is not for the server is shown no more, also when somebody asks it anew, and the log says so", async () => {
    const bot = await startWithGap();
    const done = await press(bot, /^Not for us$/u, await openFirst(bot), bot.first);
    expect(textOf(done)).toMatch(/is not shown any more/u);
    await askBy(bot, bot.second.member, QUESTION, bot.first);
    expect(textOf(await gaps(bot))).toMatch(/No question of several/u);
  });

  it("leads to the preview of an article that may answer it", async () => {
    const bot = await startWithGap();
    const { discord, first } = bot;
    const by = { user: first.manager, channel: first.channel };
    const form = discord.button(/^Add a source$/u, await openFirst(bot), by);
    const preview = await (await discord.modalSubmit(form, [ADDRESS], by)).answer();
    expect(textOf(preview)).toMatch(/Ferry sails again|already/u);
  });

  it("is nothing in another server, whoever presses its buttons there", async () => {
    const bot = await startWithGap();
    const { discord, second } = bot;
    const card = await openFirst(bot);
    const by = { user: second.manager, channel: second.channel };
    for (const label of [/^Ask again$/u, /^Pin a quote$/u, /^Not for us$/u]) {
      await discord.button(label, card, by).callback();
      const shown = await discord.untilMessage(card.id, (message) => /no longer here/u.test(textOf(message)));
      expect(textOf(shown)).not.toMatch(/repairs/u);
      discord.world.replaceMessage(card);
    }
    expect(textOf(await gaps(bot))).toMatch(/repairs/u);
  });

  it("is for those who may manage the server, at each select and button", async () => {
    const bot = await startWithGap();
    const { discord, first } = bot;
    const list = await gaps(bot);
    const by = { user: first.member, channel: first.channel };
    expect(textOf(await discord.select(/^gap:choose/u, list, ["0"], by).answer())).toMatch(/Manage Server/u);
    const card = await openFirst(bot);
    for (const label of [/^Ask again$/u, /^Add a source$/u, /^Not for us$/u, /^Back$/u])
      expect(textOf(await discord.button(label, card, by).answer())).toMatch(/Manage Server/u);
    expect(textOf(await gaps(bot))).toMatch(/repairs/u);
  });
});
