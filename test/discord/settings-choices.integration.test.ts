import { describe, expect, it } from "vitest";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import type { Channel, MessageJson } from "../helpers/discord-double/types.ts";
import type { ServerBot } from "../helpers/server-bot.ts";
import { ADDRESS, add, ask, press, QUESTION, startSourceBot } from "../helpers/source-bot.ts";

function panelOf(bot: ServerBot, channel: Channel = bot.first.channel): Promise<MessageJson> {
  return bot.discord.slash({ name: "settings", user: bot.first.manager, channel }).answer();
}

/** Picks in the panel that stands there, and shows what it says then. */
async function pick(bot: ServerBot, panel: MessageJson, which: RegExp, values: readonly string[]): Promise<string> {
  await bot.discord.select(which, panel, values, { user: bot.first.manager }).callback();
  return textOf(bot.discord.world.messages.get(panel.id)!);
}

function asItIs({ discord }: ServerBot, { id }: MessageJson): MessageJson {
  return discord.world.messages.get(id)!;
}

async function logOf(bot: ServerBot): Promise<string> {
  return textOf(await press(bot, /^Log$/u, await panelOf(bot), bot.first));
}

function spokenIn(bot: ServerBot, content: string): Promise<MessageJson> {
  const { discord, first } = bot;
  return discord.replyTo(discord.mention({ content, user: first.member, channel: first.channel }));
}

/** What the bot has written into a channel or thread. */
function writtenIn({ discord }: ServerBot, channelId: string): readonly MessageJson[] {
  return [...discord.world.messages.values()].filter(
    ({ channel_id, author }) => channel_id === channelId && author.id === discord.world.bot.id,
  );
}

describe("/settings for a channel alone", () => {
  it("says whose value each line is, and goes back to the server's", async () => {
    const bot = await startSourceBot();
    const panel = await panelOf(bot);
    expect(await pick(bot, panel, /settings:caution/u, ["bold"])).toMatch(/\*\*bold\*\* — \*chosen for the server\*/u);
    const ofChannel = await press(bot, /^Choose for this channel/u, asItIs(bot, panel), bot.first);
    expect(await pick(bot, ofChannel, /settings:caution/u, ["cautious"])).toMatch(
      /\*\*cautious\*\* — \*chosen for this channel\*/u,
    );
    const elsewhere = bot.discord.addChannel("elsewhere");
    expect(textOf(await panelOf(bot, elsewhere))).toMatch(/\*\*bold\*\* — \*chosen for the server\*/u);
    expect(await pick(bot, ofChannel, /settings:caution/u, [])).toMatch(/\*\*bold\*\* — \*chosen for the server\*/u);
    const ofServer = await press(bot, /^Choose for the whole/u, asItIs(bot, ofChannel), bot.first);
    expect(await pick(bot, ofServer, /settings:caution/u, [])).toMatch(/\*\*normal\*\* — \*as usual\*/u);
    expect(bot.discord.violations).toEqual([]);
  });

  it("goes for its threads too, and for no other channel", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    await add(bot, { url: ADDRESS });
    const panel = await press(bot, /^Choose for this channel/u, await panelOf(bot), first);
    await pick(bot, panel, /settings:caution/u, ["cautious"]);
    const thread = discord.addThread("talk");
    expect(await ask(bot, { ...first, channel: thread })).toMatch(/articles? do(?:es)? not answer/u);
    expect(await ask(bot, { ...first, channel: discord.addChannel("elsewhere") })).toMatch(/310,000/u);
  });

  it("lists in the log what was chosen, by whom and for which channel", async () => {
    const bot = await startSourceBot();
    const panel = await press(bot, /^Choose for this channel/u, await panelOf(bot), bot.first);
    await pick(bot, panel, /settings:replies/u, ["thread"]);
    await pick(bot, panel, /settings:log/u, [bot.first.channel.id]);
    const log = await logOf(bot);
    expect(log).toMatch(`log channel: <#${bot.first.channel.id}>`);
    expect(log).toMatch(`in a thread of their own · <#${bot.first.channel.id}> · by`);
  });
});

describe("the languages of a server", () => {
  it("word what everybody reads; what one person alone sees is in theirs", async () => {
    const bot = await startSourceBot();
    await add(bot, { url: ADDRESS });
    expect(textOf(await spokenIn(bot, QUESTION))).toMatch(/paragraph/u);
    const shown = await pick(bot, await panelOf(bot), /settings:languages/u, ["de", "vi"]);
    expect(shown).toMatch(/\*\*German and Vietnamese\*\* — \*chosen for the server\*/u);
    const said = await spokenIn(bot, QUESTION);
    expect(textOf(said)).toMatch(/310,000[\s\S]*Absatz/u);
    const { member, channel } = bot.first;
    const options = { question: QUESTION };
    const open = await bot.discord.slash({ name: "ask", options, user: member, channel }).answer();
    expect(textOf(open)).toMatch(/Absatz/u);
    const asked = { name: "ask", options: { ...options, private: true }, user: member, channel };
    expect(textOf(await bot.discord.slash(asked).answer())).toMatch(/paragraph/u);
    expect(buttonsOf(said).map(({ label }) => label)).toContain("Im Zusammenhang");
  });
});

describe("answers in threads", () => {
  async function startThreaded(): Promise<ServerBot> {
    const bot = await startSourceBot();
    await add(bot, { url: ADDRESS });
    await pick(bot, await panelOf(bot), /settings:replies/u, ["thread"]);
    return bot;
  }

  it("stand in a thread that the question opens, and follow it when it is edited or deleted", async () => {
    const bot = await startThreaded();
    const { discord, first } = bot;
    const question = discord.mention({ content: QUESTION, user: first.member, channel: first.channel });
    const answer = await discord.waitFor(() => writtenIn(bot, question.id)[0], "an answer in the thread");
    expect(textOf(answer)).toMatch(/310,000/u);
    expect(discord.world.channels.get(question.id)?.name).toBe(QUESTION);
    discord.editMessage(question, `<@${discord.world.bot.id}> When does the ferry sail again?`);
    await discord.untilMessage(answer.id, (message) => textOf(message) !== textOf(answer));
    expect(writtenIn(bot, question.id)).toHaveLength(1);
    discord.deleteMessage(question);
    await discord.untilGone(answer.id);
    expect(discord.violations).toEqual([]);
  });

  it("stand under the question where the bot may open no thread, and in a thread where it was asked", async () => {
    const bot = await startThreaded();
    const { discord, first } = bot;
    const thread = discord.addThread("talk");
    const inThread = discord.mention({ content: QUESTION, user: first.member, channel: thread });
    expect(textOf(await discord.replyTo(inThread))).toMatch(/310,000/u);
    discord.deny(first.channel, ["CreatePublicThreads"]);
    expect(textOf(await spokenIn(bot, QUESTION))).toMatch(/310,000/u);
  });

  it("are in a thread whose name holds whole words of a long question", async () => {
    const bot = await startThreaded();
    const { discord, first } = bot;
    const content = `${QUESTION} ${"I have wondered for a long while ".repeat(6)}`.trim();
    const question = discord.mention({ content, user: first.member, channel: first.channel });
    await discord.waitFor(() => writtenIn(bot, question.id)[0], "an answer in the thread");
    const name = discord.world.channels.get(question.id)!.name;
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name.endsWith("…")).toBe(true);
    expect(`${content} `).toContain(`${name.slice(0, -1)} `);
  });
});
