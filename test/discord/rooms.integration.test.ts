import { describe, expect, it } from "vitest";
import { startDiscordDouble } from "../helpers/discord-double/index.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import type { Channel, MessageJson, Person } from "../helpers/discord-double/types.ts";
import { cite, sentences } from "../helpers/scripted-engine/article.ts";
import { createScriptedEngine } from "../helpers/scripted-engine/index.ts";
import { addManager, openSettings, pickSetting } from "../helpers/settings-panel.ts";
import { makeTestBot, settled, startTestBot, type TestBot, type TestBotOptions } from "../helpers/test-bot.ts";

const HEARING: TestBotOptions = { double: { messageContent: true }, settings: { messageContent: true } };

async function startIn(which: RegExp, place: (bot: TestBot) => Channel, options: TestBotOptions = {}) {
  const bot = await startTestBot(options);
  const channel = place(bot);
  const user = addManager(bot);
  await pickSetting(bot, await openSettings(bot, { user }), { which, values: [channel.id], user });
  return { ...bot, channel, manager: user };
}

function writtenIn({ discord }: TestBot, channelId: string): readonly MessageJson[] {
  return [...discord.world.messages.values()].filter(
    ({ channel_id, author }) => channel_id === channelId && author.id === discord.world.bot.id,
  );
}

describe("a forum that was chosen", () => {
  const startForum = (options?: TestBotOptions) =>
    startIn(/settings:forums/u, ({ discord }) => discord.addForum("questions"), options);

  it("has its posts answered from their titles, below the post, and says so", async () => {
    const bot = await startForum();
    const post = bot.discord.post(bot.channel, { title: "Wann öffnet die Brücke?" });
    const answer = await bot.discord.replyTo(post);
    expect(answer.channel_id).toBe(post.id);
    expect(textOf(answer)).toMatch(/rouvre[\s\S]*Nur nach dem Titel deines Beitrags/u);
    expect(bot.engine.asked.map(({ question }) => question)).toEqual(["Wann öffnet die Brücke?"]);
  });

  it("keeps silent where the answer is not sure, and nobody is told why", async () => {
    const bot = await startForum();
    const { discord, engine } = bot;
    const unsure = { kind: "answered", confidence: 0.7, citations: [cite(sentences.reopens)] } as const;
    engine.answerWith((question) => (question.includes("unsure") ? unsure : []));
    const posts = ["unsure about the bridge", "something else"].map((title) => discord.post(bot.channel, { title }));
    await settled(discord);
    expect(engine.asked).toHaveLength(2);
    for (const { id } of posts) expect(writtenIn(bot, id)).toEqual([]);
  });

  it("answers no bot, no post of another forum, and nobody over the limit", async () => {
    const bot = await startForum({ service: { askPerMinute: 1 } });
    const { discord } = bot;
    const robot = discord.world.addPerson("Robot", { bot: true });
    discord.post(bot.channel, { title: "Le pont rouvre quand ?", user: robot });
    discord.post(discord.addForum("else"), { title: "Le pont rouvre quand ?" });
    const first = discord.post(bot.channel, { title: "Quand rouvre le pont ?" });
    await discord.replyTo(first);
    const second = discord.post(bot.channel, { title: "Et le pont ?" });
    await settled(discord);
    expect(bot.engine.asked).toHaveLength(1);
    expect(writtenIn(bot, second.id)).toEqual([]);
  });

  it("keeps its answers to the channels that the operator opened", async () => {
    const bot = await startForum({ channels: ({ channel }) => [channel.id] });
    bot.discord.post(bot.channel, { title: "Quand rouvre le pont ?" });
    await settled(bot.discord);
    expect(bot.engine.asked).toEqual([]);
  });

  it("goes on in the post as in a conversation, and takes the answer along when the post goes", async () => {
    const bot = await startForum();
    const { discord } = bot;
    const post = discord.post(bot.channel, { title: "Quand rouvre le pont ?" });
    const answer = await discord.replyTo(post);
    const thread = discord.world.channels.get(post.id)!;
    await settled(discord);
    await discord.replyTo(discord.mention({ content: "Qui a financé le pont ?", channel: thread }));
    expect(bot.engine.asked[1]?.options?.turns?.map(({ question }) => question)).toEqual(["Quand rouvre le pont ?"]);
    discord.deleteMessage(post);
    await discord.untilGone(answer.id);
  });
});

describe("a channel that was chosen for plain messages", () => {
  const startHearing = () => startIn(/settings:listening/u, ({ discord }) => discord.channel, HEARING);
  const say = ({ discord }: TestBot, content: string, user?: Person, channel?: Channel) =>
    discord.say({ content, ...(user && { user }), ...(channel && { channel }) });

  it("has questions answered that are addressed to nobody, when the answer is sure", async () => {
    const bot = await startHearing();
    const question = say(bot, "Quand rouvre le pont ?");
    expect(textOf(await bot.discord.replyTo(question))).toMatch(/rouvre/u);
  });

  it("keeps silent otherwise, without typing, and keeps nothing of what it heard", async () => {
    const bot = await startHearing();
    const { discord, engine } = bot;
    const question = say(bot, "Qui a repeint la gare ?");
    await settled(discord);
    expect(engine.asked).toHaveLength(1);
    expect(discord.repliesTo(question)).toEqual([]);
    expect(discord.requests.filter(({ path }) => path.endsWith("/typing"))).toEqual([]);
    expect(await engine.documents.listDocuments("unanswered", { limit: 10 })).toEqual([]);
  });

  it("leaves alone what is no question, is said to somebody, or is a bot's", async () => {
    const bot = await startHearing();
    const { discord, engine } = bot;
    const robot = discord.world.addPerson("Robot", { bot: true });
    say(bot, "J'aime le pont.");
    say(bot, `<@${discord.bob.id}> quand rouvre le pont ?`);
    discord.say({ content: "Quand rouvre le pont ?", replyTo: say(bot, "Bonjour à tous.", discord.bob) });
    say(bot, "Quand rouvre le pont ?", robot);
    say(bot, "Quand rouvre le pont ?", discord.bob, discord.addChannel("elsewhere"));
    await settled(discord);
    expect(engine.asked).toEqual([]);
  });

  it("is silent over the limit", async () => {
    const bot = await startIn(/settings:listening/u, ({ discord }) => discord.channel, {
      ...HEARING,
      service: { askPerMinute: 1 },
    });
    await bot.discord.replyTo(say(bot, "Quand rouvre le pont ?"));
    const second = say(bot, "Pourquoi le pont ?");
    await settled(bot.discord);
    expect(bot.discord.repliesTo(second)).toEqual([]);
  });

  it("goes on in its threads from the last answer there", async () => {
    const bot = await startHearing();
    const { discord, engine } = bot;
    const thread = discord.addThread("le pont");
    await discord.replyTo(say(bot, "Quand rouvre le pont ?", discord.bob, thread));
    await settled(discord);
    await discord.replyTo(say(bot, "Et qui a financé le pont ?", discord.bob, thread));
    expect(engine.asked.map(({ options }) => options?.turns?.length)).toEqual([0, 1]);
  });

  it("is offered only where Discord gives such messages, and hears nothing without", async () => {
    const bot = await startTestBot();
    const { discord } = bot;
    const panel = await openSettings(bot, { user: addManager(bot) });
    expect(JSON.stringify(panel)).not.toContain("settings:listening");
    discord.say({ content: "Quand rouvre le pont ?" });
    await settled(discord);
    expect(bot.engine.asked).toEqual([]);
  });
});

describe("the intent for message content", () => {
  it("that is asked for and not switched on ends the start with what to do", async () => {
    const discord = await startDiscordDouble();
    const { bot } = makeTestBot(discord, createScriptedEngine(), { settings: { messageContent: true } });
    await expect(bot.start()).rejects.toMatchObject({ code: "intent-refused" });
  });
});

describe("a thread", () => {
  it("is a conversation that /forget ends", async () => {
    const bot = await startTestBot();
    const { discord, engine } = bot;
    const thread = discord.addThread("le pont");
    await discord.replyTo(discord.mention({ content: "Quand rouvre le pont ?", channel: thread }));
    await settled(discord);
    await discord.slash({ name: "forget" }).answer();
    await discord.replyTo(discord.mention({ content: "Qui a financé le pont ?", channel: thread }));
    expect(engine.asked.map(({ options }) => options?.turns?.length)).toEqual([0, 0]);
  });
});

describe("an Ask panel", () => {
  async function startPanel() {
    const bot = await startTestBot();
    const user = addManager(bot);
    const settings = await openSettings(bot, { user });
    await bot.discord.button(/^Put an Ask panel/u, settings, { user }).callback();
    const panel = await bot.discord.waitFor(
      () => writtenIn(bot, bot.discord.channel.id).find(({ pinned }) => pinned),
      "a pinned panel",
    );
    return { ...bot, panel, settings, manager: user };
  }

  async function askBy({ discord, panel }: Awaited<ReturnType<typeof startPanel>>, values: readonly string[]) {
    const form = discord.button("Demander", panel, { user: discord.alice });
    return (await discord.modalSubmit(form, values)).answer();
  }

  it("is pinned, in the server's language, and opens a form whose answer only the asker sees", async () => {
    const bot = await startPanel();
    expect(textOf(bot.panel)).toMatch(/Posez-moi vos questions/u);
    const answer = await askBy(bot, ["Quand rouvre le pont ?", "me"]);
    expect(textOf(answer)).toMatch(/rouvre/u);
    expect(answer.flags & 64).toBe(64);
  });

  it("answers for everybody when that is chosen, with the question above", async () => {
    const bot = await startPanel();
    const answer = await askBy(bot, ["Quand rouvre le pont ?", "everybody"]);
    expect(answer.flags & 64).toBe(0);
    expect(textOf(answer)).toMatch(/Quand rouvre le pont[\s\S]*rouvre/u);
  });

  it("stands once, however often the button is pressed, and is taken away once", async () => {
    const bot = await startTestBot();
    const { discord } = bot;
    const user = addManager(bot);
    const settings = await openSettings(bot, { user });
    const put = () => discord.button(/^Put an Ask panel/u, settings, { user }).callback();
    await Promise.all([put(), put(), put()]);
    const isShown = ({ method, path }: { readonly method: string; readonly path: string }) =>
      method === "PATCH" && path.endsWith("@original");
    await discord.waitFor(() => (discord.requests.filter(isShown).length < 4 ? undefined : true), "three panels shown");
    const panels = () => writtenIn(bot, discord.channel.id).filter(({ flags }) => (flags & 64) === 0);
    expect(panels().map(({ pinned }) => pinned)).toEqual([true]);
    const opened = await openSettings(bot, { user });
    const take = () => discord.button(/^Take the Ask panel/u, opened, { user }).callback();
    await Promise.all([take(), take()]);
    await discord.waitFor(() => (panels().length === 0 ? true : undefined), "no panel");
    await discord.button(/^Log$/u, opened, { user }).callback();
    expect(textOf(discord.world.messages.get(opened.id)!).match(/Ask panel/gu)).toHaveLength(2);
  });

  it("is named in the settings and taken away by the same button, both in the log", async () => {
    const bot = await startPanel();
    const { discord, manager: user, panel } = bot;
    const settings = await openSettings(bot, { user });
    expect(textOf(settings)).toContain(`Ask panel: <#${discord.channel.id}>`);
    await discord.button(/^Take the Ask panel/u, settings, { user }).callback();
    await discord.untilGone(panel.id);
    const opened = await openSettings(bot, { user });
    expect(textOf(opened)).toMatch(/No Ask panel/u);
    await discord.button(/^Log$/u, opened, { user }).callback();
    expect(textOf(discord.world.messages.get(opened.id)!)).toMatch(
      /panel taken from <#\d+>[\s\S]*panel put into <#\d+>/u,
    );
  });

  it("stands unpinned where the bot may not pin, and the manager is told; where it may not write there is none", async () => {
    const bot = await startTestBot();
    const { discord } = bot;
    const user = addManager(bot);
    const quiet = discord.addChannel("quiet");
    discord.deny(quiet, ["SendMessages"]);
    discord.deny(discord.channel, ["PinMessages"]);
    const tell = async (channel: Channel) => {
      const settings = await openSettings(bot, { user, channel });
      const asked = discord.button(/^Put an Ask panel/u, settings, { user, channel });
      return discord.waitFor(
        () => asked.interaction.followUpIds.map((id) => textOf(discord.world.messages.get(id)!))[0],
        "a private word",
      );
    };
    expect(await tell(discord.channel)).toMatch(/may not pin it/u);
    expect(await tell(quiet)).toMatch(/may not write in this channel/u);
    expect(writtenIn(bot, quiet.id).filter(({ flags }) => (flags & 64) === 0)).toEqual([]);
  });
});
