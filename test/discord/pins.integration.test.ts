import { describe, expect, it } from "vitest";
import { optionsOf, textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import { FERRY, newsPage } from "../helpers/import-bench.ts";
import type { ServerBot } from "../helpers/server-bot.ts";
import { ADDRESS, add, ask, press, source, startSourceBot } from "../helpers/source-bot.ts";
import { NEVER } from "../helpers/test-corpus.ts";

const PARAGRAPHS: readonly string[] = [
  ...FERRY,
  "Whoever has a season ticket need not pay again this year, the office added, and may take a bicycle along at no cost.",
];
const ASKED = "What did the repairs of the ferry cost?";

async function startPinning() {
  const page = { paragraphs: PARAGRAPHS };
  const bot = await startSourceBot(
    (_, response) => void response.end(newsPage("Ferry sails again", ...page.paragraphs)),
    { parts: { threshold: NEVER } },
  );
  await add(bot, { url: ADDRESS });
  for (const person of [bot.first.member, bot.first.manager]) await ask(bot, { ...bot.first, member: person }, ASKED);
  return { ...bot, page };
}

async function openCard(bot: ServerBot): Promise<MessageJson> {
  const { discord, first } = bot;
  const list = await discord.slash({ name: "gaps", user: first.manager, channel: first.channel }).answer();
  await discord.select(/^gap:choose/u, list, [optionsOf(list)[0]!.value], { user: first.manager }).callback();
  return discord.untilMessage(list.id, (message) => textOf(message).startsWith("###"));
}

/** Pins the sentences that hold these words. */
async function pin(bot: ServerBot, words: RegExp): Promise<MessageJson> {
  const { discord, first } = bot;
  const offered = await press(bot, /^Pin a quote$/u, await openCard(bot), first);
  const picked = optionsOf(offered).filter(({ label }) => words.test(label));
  const refs = picked.map(({ value }) => value);
  await discord.select(/^gap-quote/u, offered, refs, { user: first.manager }).callback();
  return discord.untilMessage(offered.id, (message) => textOf(message) !== textOf(offered));
}

async function pins(bot: ServerBot): Promise<MessageJson> {
  const { discord, first } = bot;
  const list = await discord.slash({ name: "gaps", user: first.manager, channel: first.channel }).answer();
  return press(bot, /^Pinned quotes$/u, list, first);
}

describe("a pinned quote", () => {
  it("answers whoever asks the same, as picked by the server's team, and no other question or server", async () => {
    const bot = await startPinning();
    expect(textOf(await pin(bot, /310,000/u))).toMatch(/Pinned\. Whoever asks \*\*What did the repairs/u);
    const answer = await ask(bot, bot.first, "what did the REPAIRS of the ferry cost");
    expect(answer).toMatch(
      /> Repairs cost 310,000 euros[\s\S]*Picked by this server's team for: “What did the repairs/u,
    );
    expect(await ask(bot, bot.first, "When do tickets for the summer go on sale?")).not.toMatch(/310,000/u);
    expect(await ask(bot, bot.second, ASKED)).not.toMatch(/310,000/u);
  });

  it("takes its question off the list of those without an answer, until it is asked in vain again", async () => {
    const bot = await startPinning();
    const { discord, first } = bot;
    const gaps = async () =>
      textOf(await discord.slash({ name: "gaps", user: first.manager, channel: first.channel }).answer());
    expect(await gaps()).toMatch(/What did the repairs/u);
    await pin(bot, /310,000/u);
    expect(await gaps()).toMatch(/No question of several people/u);
    const list = await pins(bot);
    await discord.select(/^pin-remove/u, list, [optionsOf(list)[0]!.value], { user: first.manager }).callback();
    for (const person of [first.member, first.manager]) await ask(bot, { ...first, member: person }, ASKED);
    expect(await gaps()).toMatch(/What did the repairs/u);
  });

  it("moves with its sentence where the same words stand around it, and sleeps where they do not", async () => {
    const bot = await startPinning();
    await pin(bot, /310,000/u);
    const refresh = () => source(bot, "refresh", { source: "Ferry sails again" }).answer();
    bot.page.paragraphs = ["A new line about the weather opens the report of the day, which was mild.", ...PARAGRAPHS];
    await refresh();
    expect(await ask(bot, bot.first, ASKED)).toMatch(/310,000[\s\S]*Picked by/u);
    bot.page.paragraphs = PARAGRAPHS.map((text) => text.replace("310,000", "340,000"));
    await refresh();
    expect(await ask(bot, bot.first, ASKED)).not.toMatch(/Picked by/u);
    expect(textOf(await pins(bot))).toMatch(/1 pinned quote:[\s\S]*Asleep/u);
  });

  it("is listed with its words and taken away by its select; both are in the log", async () => {
    const bot = await startPinning();
    await pin(bot, /310,000/u);
    const list = await pins(bot);
    expect(textOf(list)).toMatch(/1 pinned quote:[\s\S]*> Repairs cost 310,000/u);
    const { discord, first } = bot;
    await discord.select(/^pin-remove/u, list, [optionsOf(list)[0]!.value], { user: first.manager }).callback();
    await discord.untilMessage(list.id, (message) => textOf(message).includes("No quote is pinned"));
    expect(await ask(bot, first, ASKED)).not.toMatch(/Picked by/u);
    const settings = await discord.slash({ name: "settings", user: first.manager, channel: first.channel }).answer();
    const log = textOf(await press(bot, /^Log$/u, settings, first));
    expect(log).toMatch(/pinned quote taken away: What did[\s\S]*quote pinned for: What did/u);
  });

  it("may be looked for by other words", async () => {
    const bot = await startPinning();
    const { discord, first } = bot;
    const by = { user: first.manager, channel: first.channel };
    const offered = await press(bot, /^Pin a quote$/u, await openCard(bot), first);
    const form = discord.button(/^Search other words$/u, offered, by);
    await discord.modalSubmit(form, ["tickets for the summer go on sale"], by);
    const found = await discord.untilMessage(offered.id, (message) => textOf(message) !== textOf(offered));
    expect(
      optionsOf(found)
        .map(({ label }) => label)
        .join(" "),
    ).toMatch(/Tickets for the summer/u);
  });

  it("is for those who may manage the server, at each button and select", async () => {
    const bot = await startPinning();
    const { discord, first } = bot;
    const card = await openCard(bot);
    await pin(bot, /310,000/u);
    const by = { user: first.member, channel: first.channel };
    const list = await pins(bot);
    expect(textOf(await discord.select(/^pin-remove/u, list, ["x"], by).answer())).toMatch(/Manage Server/u);
    expect(textOf(await discord.button(/^Pin a quote$/u, card, by).answer())).toMatch(/Manage Server/u);
    expect(textOf(await pins(bot))).toMatch(/1 pinned quote/u);
  });
});
