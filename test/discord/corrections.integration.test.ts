import { describe, expect, it } from "vitest";
import { putTold, readTold } from "../../src/service/corrections/told-answers.ts";
import { documentsOf } from "../../src/service/documents-of.ts";
import { ownerOfServer } from "../../src/service/servers/server-settings.ts";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import { type MessageJson, messageFlags } from "../helpers/discord-double/types.ts";
import { FERRY, newsPage } from "../helpers/import-bench.ts";
import type { ServerBot } from "../helpers/server-bot.ts";
import { ADDRESS, add, PAGE, QUESTION, source, startSourceBot } from "../helpers/source-bot.ts";

const HOUR_MS = 3_600_000;

async function start(page = PAGE, now = Date.UTC(2030, 0, 1)) {
  const site = { page };
  const time = { now };
  const bot = await startSourceBot((_, response) => void response.end(site.page), { now: () => time.now });
  await add(bot, { url: ADDRESS });
  const change = async (from: string, to: string) => {
    site.page = newsPage("Ferry sails again", ...FERRY.map((text) => text.replace(from, to)));
    return source(bot, "refresh", { source: "Ferry sails again" }).answer();
  };
  return { bot, site, time, change };
}

function asked(bot: ServerBot, more: { readonly private?: boolean } = {}): Promise<MessageJson> {
  const { member, channel } = bot.first;
  return bot.discord.slash({ name: "ask", options: { question: QUESTION, ...more }, user: member, channel }).answer();
}

/** Every message of the bot's that is seen by all and is no answer to a question. */
function told({ discord }: ServerBot): readonly MessageJson[] {
  return [...discord.world.messages.values()].filter((message) => /✏️/u.test(textOf(message)) && !isPrivate(message));
}

function isPrivate({ flags }: MessageJson): boolean {
  return (flags & messageFlags.ephemeral) !== 0;
}

function untilTold(bot: ServerBot, count: number): Promise<readonly MessageJson[]> {
  return bot.discord.waitFor(() => {
    const all = told(bot);
    return all.length >= count ? all : undefined;
  }, `${count} corrections`);
}

async function choose(bot: ServerBot, mode: "reply" | "mark" | "off"): Promise<void> {
  const { manager: user, channel } = bot.first;
  const panel = await bot.discord.slash({ name: "settings", user, channel }).answer();
  await bot.discord.select(/settings:corrections/u, panel, [mode], { user, channel }).callback();
}

describe("an answer whose article has changed", () => {
  it("is answered with the old words and the new ones, what differs in bold, and pings nobody", async () => {
    const { bot, change } = await start();
    const answer = await asked(bot);
    await change("310,000", "340,000");
    const [notice] = await untilTold(bot, 1);
    expect(notice?.message_reference?.message_id).toBe(answer.id);
    expect(textOf(notice!)).toMatch(/It said:\n> Repairs cost \*\*310\*\*,000 euros/u);
    expect(textOf(notice!)).toMatch(/It says now:\n> Repairs cost \*\*340\*\*,000 euros[^\n]+\n-# Ferry sails again$/u);
    const { member: user, channel } = bot.first;
    const changes = await bot.discord.button(/^Show changes$/u, notice!, { user, channel }).answer();
    expect(isPrivate(changes)).toBe(true);
    expect(textOf(changes)).toMatch(/since this answer:\n✏️ Repairs cost ~~310~~,000/u);
  });

  it("is told of once, and after a restart too", async () => {
    const { bot, change } = await start();
    await asked(bot);
    await change("310,000", "340,000");
    await untilTold(bot, 1);
    await change("310,000", "350,000");
    const restarted = await bot.restart();
    await asked(bot);
    await change("310,000", "360,000");
    expect(
      (await untilTold(bot, 2)).map((notice) => /\*\*(\d+)\*\*,000 euros[^\n]*\n-# Ferry/u.exec(textOf(notice))?.[1]),
    ).toEqual(["340", "360"]);
    expect(restarted.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("has its notice say what is so now, an hour later, and that the words are back", async () => {
    const { bot, time, change } = await start();
    await asked(bot);
    await change("310,000", "340,000");
    const [notice] = await untilTold(bot, 1);
    time.now += HOUR_MS;
    await change("310,000", "350,000");
    const changed = await bot.discord.untilMessage(notice!.id, (message) => textOf(message).includes("350"));
    expect(textOf(changed)).toMatch(/It said:\n> Repairs cost \*\*310\*\*[\s\S]*\*\*350\*\*,000/u);
    time.now += HOUR_MS;
    await change("nothing", "nothing");
    const restored = await bot.discord.untilMessage(notice!.id, (message) => textOf(message).includes("same words"));
    expect(buttonsOf(restored)).toEqual([]);
    expect(told(bot)).toHaveLength(1);
    expect(bot.discord.violations).toEqual([]);
  });

  it("is looked for where the process before was killed while it told, and not told of again", async () => {
    // Where the bot looks, it looks by the clock of the messages.
    const { bot, change, time } = await start(PAGE, Date.now());
    const answer = await asked(bot);
    await change("310,000", "340,000");
    await untilTold(bot, 1);
    const documents = documentsOf(bot.whole, ownerOfServer(bot.first.guild.id));
    const noticed = async () => readTold(documents, answer.id);
    await expect.poll(async () => (await noticed())?.noticeId).toBeDefined();
    const { noticeId } = (await noticed())!;
    await putTold(
      documents,
      { id: answer.id, person: "p", givenAt: time.now },
      { said: "", at: time.now, isSending: true },
    );
    await bot.restart();
    await change("310,000", "350,000");
    await expect.poll(async () => (await noticed())?.isSending).toBeUndefined();
    expect((await noticed())?.noticeId).toBe(noticeId);
    expect(told(bot)).toHaveLength(1);
  });

  it("given in private is told of to nobody, one given to a message is, and one without the right to write is not", async () => {
    const { bot, change } = await start();
    const { discord, first } = bot;
    await asked(bot, { private: true });
    const closed = discord.addChannel("closed");
    const at = { name: "ask", options: { question: QUESTION }, user: first.member, channel: closed };
    await discord.slash(at).answer();
    const question = discord.mention({ content: QUESTION, user: first.member, channel: first.channel });
    const reply = await discord.replyTo(question);
    discord.deny(closed, ["SendMessages"]);
    const refused = discord.next(({ path, status }) => path === `/channels/${closed.id}/messages` && status === 403);
    await change("310,000", "340,000");
    await refused;
    const notices = await untilTold(bot, 1);
    expect(notices.map((notice) => notice.message_reference?.message_id)).toEqual([reply.id]);
  });

  it("is told of as gone where no other words stand in the place", async () => {
    const { bot, change } = await start();
    await asked(bot);
    await change(
      FERRY[2],
      "The harbour office gave no figure of what was paid. It refers all who ask to the council, which has not met since the autumn.",
    );
    const [notice] = await untilTold(bot, 1);
    expect(textOf(notice!)).toMatch(/It said:\n> Repairs cost 310,000[^\n]+\n-# These words no longer stand there\./u);
  });

  it("is edited where the server wants it marked, and left as it is where it wants neither", async () => {
    const { bot, change } = await start();
    await choose(bot, "mark");
    const answer = await asked(bot);
    await change("310,000", "340,000");
    const marked = await bot.discord.untilMessage(answer.id, (message) => /✏️/u.test(textOf(message)));
    expect(textOf(marked)).toBe(
      `${textOf(answer)}\n✏️ **The article has changed since: it has other words now than are quoted here.**`,
    );
    expect(buttonsOf(marked)).toHaveLength(buttonsOf(answer).length);
    await choose(bot, "off");
    const panel = await bot.discord
      .slash({ name: "settings", user: bot.first.manager, channel: bot.first.channel })
      .answer();
    expect(textOf(panel)).toMatch(/changed since: \*\*left as they are\*\* — \*chosen for the server\*/u);
  });

  it("is told of with others in one message where five were told of within the hour", async () => {
    const { bot, change } = await start();
    const answers = [];
    for (let count = 0; count < 7; count += 1) answers.push(await asked(bot));
    await change("310,000", "340,000");
    const digest = await bot.discord.waitFor(() => told(bot).find((each) => /2 more/u.test(textOf(each))), "a digest");
    const { guild, channel } = bot.first;
    for (const { id } of answers.slice(0, 2))
      expect(textOf(digest)).toContain(`- https://discord.com/channels/${guild.id}/${channel.id}/${id} · Ferry`);
    expect(told(bot)).toHaveLength(6);
  });

  it("shows its changes to nobody who may not ask the article there", async () => {
    const { bot, change } = await start();
    await asked(bot);
    await change("310,000", "340,000");
    const [notice] = await untilTold(bot, 1);
    await source(bot, "remove", { source: "Ferry sails again" }).answer();
    const { member: user, channel } = bot.first;
    const changes = await bot.discord.button(/^Show changes$/u, notice!, { user, channel }).answer();
    expect(textOf(changes)).toMatch(/no longer have both versions/u);
  });
});
