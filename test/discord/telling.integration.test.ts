import { describe, expect, it } from "vitest";
import { expireOld } from "../../src/service/retention.ts";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import type { ServerBot } from "../helpers/server-bot.ts";
import { ADDRESS, add, press, QUESTION, startSourceBot } from "../helpers/source-bot.ts";

const TELL = /^Tell me when/u;
const MORE = "The mill by the river opens its doors to visitors on Saturdays, its keeper told the paper. ".repeat(8);

/** A bot that is too cautious to answer, until `relent`. */
async function startCautious(): Promise<ServerBot & { relent(): Promise<void> }> {
  const bot = await startSourceBot();
  const { discord, first } = bot;
  await add(bot, { url: ADDRESS });
  const settings = await discord.slash({ name: "settings", user: first.manager, channel: first.channel }).answer();
  const choose = (caution: readonly string[]) =>
    discord.select(/settings:caution/u, settings, caution, { user: first.manager }).callback();
  await choose(["cautious"]);
  return {
    ...bot,
    // Something else is new as well: what is waited for is asked anew when the articles change.
    async relent() {
      await choose([]);
      await add(bot, { text: MORE, title: "The mill" });
    },
  };
}

async function refuse({ discord, first }: ServerBot): Promise<{ question: MessageJson; refusal: MessageJson }> {
  const question = discord.mention({ content: QUESTION, user: first.member, channel: first.channel });
  return { question, refusal: await discord.replyTo(question) };
}

async function wait({ discord }: ServerBot, refusal: MessageJson, user: ServerBot["first"]["member"]): Promise<string> {
  return textOf(await discord.button(TELL, refusal, { user }).answer());
}

function repliesOf({ discord }: ServerBot, { id }: MessageJson): readonly MessageJson[] {
  return [...discord.world.messages.values()].filter(({ message_reference }) => message_reference?.message_id === id);
}

describe("Tell me when there is an answer", () => {
  it("answers the asker's question once the articles do, so that Discord tells them, once", async () => {
    const bot = await startCautious();
    const { question, refusal } = await refuse(bot);
    expect(await wait(bot, refusal, bot.first.member)).toMatch(/as soon as the articles do/u);
    await bot.relent();
    const told = await bot.discord.waitFor(() => repliesOf(bot, question)[1], "an answer");
    expect(textOf(told)).toMatch(/has an answer now: What did the repairs cost[\s\S]*310,000/u);
    const sent = bot.discord.requests.findLast(({ method, path }) => method === "POST" && path.endsWith("/messages"));
    expect(sent?.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: true } });
    await add(bot, { text: MORE.replaceAll("mill", "kiln"), title: "The kiln" });
    expect(repliesOf(bot, question)).toHaveLength(2);
  });

  it("answers the refusal, without a ping, where somebody else waits, and keeps nobody's id", async () => {
    const bot = await startCautious();
    const { refusal } = await refuse(bot);
    await wait(bot, refusal, bot.first.manager);
    const documents = bot.whole.in({ owner: `server ${bot.first.guild.id}` as never, libraries: [] }).documents;
    const kept = JSON.stringify(await documents.listDocuments("asker-waiting", { limit: 5 }));
    expect(kept).not.toContain(bot.first.manager.id);
    expect(kept).not.toMatch(/repairs/u);
    await bot.relent();
    const told = await bot.discord.waitFor(() => repliesOf(bot, refusal)[0], "an answer");
    expect(textOf(told)).toMatch(/310,000/u);
    const sent = bot.discord.requests.findLast(({ method, path }) => method === "POST" && path.endsWith("/messages"));
    expect(sent?.body).toMatchObject({ allowed_mentions: { replied_user: false } });
  });

  it("tells nobody who has erased what is kept about them, nor of what its asker has erased", async () => {
    const bot = await startCautious();
    const { discord, first } = bot;
    const { question, refusal } = await refuse(bot);
    await wait(bot, refusal, first.member);
    await wait(bot, refusal, first.manager);
    await discord.slash({ name: "forget", user: first.member, channel: first.channel }).answer();
    await bot.relent();
    await discord.slash({ name: "sources", user: first.member, channel: first.channel }).answer();
    expect(repliesOf(bot, question)).toHaveLength(1);
    expect(repliesOf(bot, refusal)).toEqual([]);
  });

  it("is offered under refusals in a server that everybody sees", async () => {
    const bot = await startCautious();
    const { discord, first } = bot;
    const labels = (message: MessageJson) => buttonsOf(message).map(({ label }) => label ?? "");
    expect(labels((await refuse(bot)).refusal).some((label) => TELL.test(label))).toBe(true);
    const options = { question: QUESTION, private: true };
    const hidden = await discord.slash({ name: "ask", options, user: first.member, channel: first.channel }).answer();
    expect(labels(hidden).some((label) => TELL.test(label))).toBe(false);
  });
});

describe("the weekly digest", () => {
  it("is off unless switched on, and listed in the log", async () => {
    const bot = await startCautious();
    const { discord, first } = bot;
    const open = () => discord.slash({ name: "settings", user: first.manager, channel: first.channel }).answer();
    const settings = await open();
    expect(textOf(settings)).toMatch(/No weekly digest — \*as usual\*/u);
    expect(textOf(await press(bot, /^Weekly digest on$/u, settings, first))).toMatch(/A digest every week/u);
    expect(textOf(await press(bot, /^Log$/u, await open(), first))).toMatch(/weekly digest on/u);
  });
});

it("what is waited for expires", async () => {
  const bot = await startCautious();
  await wait(bot, (await refuse(bot)).refusal, bot.first.member);
  const now = () => Date.now() + 40 * 86_400_000;
  const log = { info() {} } as never;
  expect(await expireOld({ documents: bot.whole, retentionDays: 30, now, log })).toBeGreaterThan(0);
  const documents = bot.whole.in({ owner: `server ${bot.first.guild.id}` as never, libraries: [] }).documents;
  expect(await documents.listDocuments("asker-waiting", { limit: 5 })).toEqual([]);
});
