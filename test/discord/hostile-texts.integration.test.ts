import { describe, expect, it } from "vitest";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import { FERRY, newsPage } from "../helpers/import-bench.ts";
import { ADDRESS, add, ask, press, QUESTION, source, startSourceBot } from "../helpers/source-bot.ts";
import { startTestBot } from "../helpers/test-bot.ts";
import { NEVER } from "../helpers/test-corpus.ts";

const FAMILY = "👩‍👩‍👧‍👦";
const TITLES = [
  ["endless", "Ferry ".repeat(900)],
  ["made of marks", "*_`|".repeat(1_100)],
  ["made of emojis", FAMILY.repeat(400)],
] as const;

describe("a title", () => {
  it.each(TITLES)("%s leaves every message its words and its quote", async (_, title) => {
    const bot = await startSourceBot((__, response) => void response.end(newsPage(title, ...FERRY)));
    const dropped = /too long to show/u;
    const preview = await source(bot, "add", { url: ADDRESS }).answer();
    expect(textOf(preview)).toMatch(/^### \S+[\s\S]*4 paragraphs/u);
    const [added, listed] = [await press(bot, /^Add$/u, preview, bot.first), await source(bot, "list", {}).answer()];
    expect(textOf(added)).toMatch(/is added/u);
    expect(await ask(bot, bot.first, QUESTION)).toMatch(/^> .*310,000 euros/mu);
    const { manager: user, channel } = bot.first;
    const typed = { name: "source", subcommand: "show", option: "source", value: "", user, channel };
    const [choice] = await bot.discord.autocomplete(typed).choices();
    expect(choice?.name).toMatch(/^.{1,99}…$/u);
    expect(choice?.name.replace("…", "").replaceAll(FAMILY, "")).not.toMatch(/[👩👧👦\u200d]/u);
    const named = { source: String(choice?.value) };
    for (const subcommand of ["show", "history", "refresh", "remove"])
      expect(textOf(await source(bot, subcommand, named).answer())).not.toMatch(dropped);
    for (const message of [preview, added, listed]) expect(textOf(message)).not.toMatch(dropped);
    expect(bot.discord.violations).toEqual([]);
  });
});

describe("a question of a thousand characters, and a quote as long", () => {
  it("leaves its card the buttons, and the sentences to pick theirs", async () => {
    const marks = "*_".repeat(450);
    const page = newsPage("Lighthouse", `Who paints the lighthouse is a ${marks} secret of the harbour.`, ...FERRY);
    const bot = await startSourceBot((_, response) => void response.end(page), { parts: { threshold: NEVER } });
    const { discord, first } = bot;
    const { manager: user, channel } = first;
    await add(bot, { url: ADDRESS });
    const question = `Who paints the lighthouse? ${marks}`;
    await ask(bot, first, question);
    await ask(bot, { ...first, member: first.manager }, question.toUpperCase());
    const list = await discord.slash({ name: "gaps", user, channel }).answer();
    const [, id = ""] = /"value":"([0-9a-f]{12})"/u.exec(JSON.stringify(list.components)) ?? [];
    await discord.select(/^gap:choose/u, list, [id], { user }).callback();
    const card = await discord.untilMessage(list.id, (message) => textOf(message).startsWith("###"));
    expect(labelsOf(card)).toContain("Pin a quote");
    const picking = await press(bot, /^Pin/u, card, first);
    expect(textOf(picking)).toMatch(/^> /mu);
    expect(labelsOf(picking)).toContain("Back");
    expect(discord.violations).toEqual([]);
  });
});

describe("what this version of the bot does not know", () => {
  it("is told as no longer kept: a select as a button", async () => {
    const { discord } = await startTestBot();
    const { bob: user } = discord;
    const answer = await discord.slash({ name: "ask", options: { question: "When?" }, user }).answer();
    const older = { type: 3, custom_id: "older:1", options: [{ label: "One", value: "1" }] };
    const message = { ...answer, components: [{ type: 1, components: [older] }] };
    expect(textOf(await discord.select("older:1", message, ["1"], { user }).answer())).toMatch(/no longer have/u);
  });
});

function labelsOf(message: MessageJson): readonly (string | undefined)[] {
  return buttonsOf(message).map(({ label }) => label);
}
