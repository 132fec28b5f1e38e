import { describe, expect, it } from "vitest";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import { messageFlags } from "../helpers/discord-double/types.ts";
import { FERRY, newsPage } from "../helpers/import-bench.ts";
import { ADDRESS, add, ask, PAGE, press, QUESTION, SATURDAY, source, startSourceBot } from "../helpers/source-bot.ts";

describe("the versions of a source", () => {
  const changed = newsPage(
    "Ferry sails again",
    ...FERRY.map((text) => text.replace("310,000", "340,000")),
    ...SATURDAY,
  );

  async function startWithTwoVersions() {
    const site = { page: PAGE };
    const bot = await startSourceBot((_, response) => void response.end(site.page));
    await add(bot, { url: ADDRESS });
    site.page = changed;
    await source(bot, "refresh", { source: "Ferry sails again" }).answer();
    return { bot, site };
  }

  it("are listed with what each changed, and shown with the words that changed", async () => {
    const { bot } = await startWithTwoVersions();
    const history = await source(bot, "history", { source: "Ferry sails again" }).answer();
    expect(textOf(history)).toMatch(/2\. <t:\d+:f> · current · read again · \+12 sentences, 1 changed, 0 gone/u);
    expect(textOf(history)).toMatch(/1\. <t:\d+:f> · added$/u);
    const shown = textOf(await press(bot, /^Show changes 2$/u, history, bot.first));
    const { manager: user, channel } = bot.first;
    // Answered at once: comparing takes its time.
    expect(await bot.discord.button(/^Show changes 2$/u, history, { user, channel }).callback()).toMatchObject({
      type: 6,
    });
    expect(shown).toMatch(/~~310~~,000 euros[\s\S]*\*\*340\*\*,000 euros[\s\S]*🟢 On Saturday at 6/u);
  });

  it("can be rolled back to: the earlier one stays until it is released", async () => {
    const { bot } = await startWithTwoVersions();
    expect(await ask(bot, bot.first)).toMatch(/340,000/u);
    const given = { name: "source", subcommand: "rollback", user: bot.first.manager, channel: bot.first.channel };
    const completed = bot.discord.autocomplete({ ...given, option: "source", value: "ferry" });
    const [choice] = await completed.choices();
    const back = await source(bot, "rollback", { source: choice!.value }).answer();
    expect(textOf(back)).toMatch(/stays so until you release it/u);
    expect(await ask(bot, bot.first)).toMatch(/310,000/u);
    expect(textOf(await source(bot, "refresh", { source: choice!.value }).answer())).toMatch(/holds an earlier/u);
    expect(textOf(await press(bot, /^Release$/u, back, bot.first))).toMatch(/is released/u);
    expect(textOf(await source(bot, "refresh", { source: choice!.value }).answer())).toMatch(/new version/u);
    expect(await ask(bot, bot.first)).toMatch(/340,000/u);
  });

  it("are not replaced by a page that has lost most of its words, unless somebody takes it", async () => {
    const { bot, site } = await startWithTwoVersions();
    site.page = PAGE;
    const refreshed = await source(bot, "refresh", { source: "Ferry sails again" }).answer();
    expect(buttonsOf(refreshed).map(({ label }) => label)).toEqual(["Keep", "Take it"]);
    expect(await ask(bot, bot.first)).toMatch(/340,000/u);
    expect(textOf(await press(bot, /^Take it$/u, refreshed, bot.first))).toMatch(/new version/u);
    expect(await ask(bot, bot.first)).toMatch(/310,000/u);
  });

  it("are looked for as often as was said", async () => {
    const bot = await startSourceBot();
    await add(bot, { url: ADDRESS, every: "hour" });
    const show = async () => textOf(await source(bot, "show", { source: "Ferry sails again" }).answer());
    expect(await show()).toMatch(/every hour/u);
    await source(bot, "refresh", { source: "Ferry sails again", every: "never" }).answer();
    expect(await show()).toMatch(/never looked at again by itself$/mu);
  });
});

describe("Check this answer", () => {
  it("tells whether the quotes of an answer stand, have moved, have changed or were taken off", async () => {
    const site = { page: PAGE };
    const bot = await startSourceBot((_, response) => void response.end(site.page));
    const { member, channel } = bot.first;
    await add(bot, { url: ADDRESS });
    const given = { name: "ask", options: { question: QUESTION }, user: member, channel };
    const answer = await bot.discord.slash(given).answer();
    const check = async (target = answer) =>
      textOf(await bot.discord.messageCommand({ name: "Check this answer", target, user: member, channel }).answer());
    const change = async (page: string) => {
      site.page = page;
      await source(bot, "refresh", { source: "Ferry sails again" }).answer();
    };
    expect(await check()).toMatch(/1\. ✅ stands as it was quoted — \*Ferry sails again · paragraph.3/u);
    await change(newsPage("Ferry sails again", SATURDAY[0]!, ...FERRY));
    expect(await check()).toMatch(/stands elsewhere now/u);
    await change(newsPage("Ferry sails again", ...FERRY.map((text) => text.replace("310,000", "340,000"))));
    expect(await check()).toMatch(/other words now/u);
    await source(bot, "remove", { source: "Ferry sails again" }).answer();
    expect(await check()).toMatch(/was taken off/u);
    expect(await check(bot.discord.say({ content: "Hello", user: member, channel }))).toMatch(/no answer of mine/u);
  });
});

describe("a source that is looked at again by itself", () => {
  it("is told of in the log channel when its page has shrunk, with what can be done about it", async () => {
    const site = { page: newsPage("Ferry sails again", ...FERRY, ...SATURDAY) };
    let now = Date.UTC(2030, 0, 1);
    const bot = await startSourceBot((_, response) => void response.end(site.page), { now: () => now });
    const { manager, channel } = bot.first;
    await add(bot, { url: ADDRESS });
    const panel = await bot.discord.slash({ name: "settings", user: manager, channel }).answer();
    await bot.discord.select(/settings:log/u, panel, [channel.id], { user: manager, channel }).callback();
    site.page = PAGE;
    now += 25 * 3_600_000;
    await bot.restart();
    const notice = await bot.discord.waitFor(
      () =>
        [...bot.discord.world.messages.values()].find((message) =>
          /Ferry sails again\*\* n'a plus que \d+ mots/u.test(textOf(message)),
        ),
      "a notice",
    );
    expect([notice.channel_id, notice.flags & messageFlags.ephemeral]).toEqual([channel.id, 0]);
    expect(await ask(bot, bot.first)).toMatch(/310,000/u);
    expect(textOf(await press(bot, /^(?:Take it|La prendre)$/u, notice, bot.first))).toMatch(/new version/u);
  });
});
