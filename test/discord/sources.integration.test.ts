import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import { type MessageJson, messageFlags } from "../helpers/discord-double/types.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";
import { FERRY, newsPage } from "../helpers/import-bench.ts";
import { CDN, type TestServer } from "../helpers/server-bot.ts";
import {
  ADDRESS,
  add,
  ask,
  type Given,
  list,
  PAGE,
  press,
  SATURDAY,
  source,
  startSourceBot,
} from "../helpers/source-bot.ts";

const HOUR = 3_600_000;

describe("/source add", () => {
  it("shows privately what was read, and adds it when told so: that server alone is answered from it", async () => {
    const bot = await startSourceBot();
    const preview = await source(bot, "add", { url: ADDRESS }).answer();
    expect(preview.flags & messageFlags.ephemeral).not.toBe(0);
    expect(textOf(preview)).toMatch(/Ferry sails again[\s\S]*4 paragraphs[\s\S]*The ferry to Tern Island/u);
    expect(buttonsOf(preview).map(({ label, style }) => [label, style])).toEqual([
      ["Add", 3],
      ["Not the article", 2],
      ["Cancel", 2],
    ]);
    expect(await ask(bot, bot.first)).not.toMatch(/310,000/u);
    const added = await press(bot, /^Add$/u, preview, bot.first);
    expect(textOf(added)).toMatch(/Ferry sails again.*is added: \d+ passage[\s\S]*<t:\d+:R>/u);
    expect(await ask(bot, bot.first)).toMatch(/^> .*310,000 euros/mu);
    expect(await ask(bot, bot.second)).not.toMatch(/310,000|Ferry/u);
    expect(await list(bot, bot.second)).not.toMatch(/Ferry/u);
  });

  it("adds what was previewed before the bot was updated", async () => {
    const bot = await startSourceBot();
    const preview = await source(bot, "add", { url: ADDRESS }).answer();
    await bot.restart();
    expect(textOf(await press(bot, /^Add$/u, preview, bot.first))).toMatch(/Ferry sails again.*is added: \d+ passage/u);
    expect(await ask(bot, bot.first)).toMatch(/^> .*310,000 euros/mu);
    const mill = await source(bot, "add", { text: "The mill has eleven wheels.", title: "Mill" }).answer();
    await bot.restart();
    expect(textOf(await press(bot, /^Cancel$/u, mill, bot.first))).toMatch(/Nothing was added/u);
  });

  it("takes a text with what is said of it, and an attached file from where Discord keeps files", async () => {
    const bot = await startSourceBot(
      (_, response) => void response.end("The tower clock was wound by hand until 1962.\n"),
    );
    const text = "The old mill has eleven wheels. Its last miller was Greta Moss.";
    expect(textOf(await add(bot, { text, title: "The mill", author: "A. Reed", date: "3 May 2021" }))).toMatch(
      /The mill/u,
    );
    const file = { filename: "clock.txt", size: 46, url: `${CDN}/attachments/1/2/clock.txt?ex=1` };
    expect(textOf(await add(bot, { file }))).toMatch(/clock/u);
    expect(await list(bot)).toMatch(/clock[\s\S]*The mill[\s\S]*A\\?\. Reed · May 3, 2021|3 May 2021/u);
    expect(await ask(bot, bot.first, "How many wheels has the old mill?")).toMatch(/eleven/u);
    const elsewhere = { ...file, url: "http://files.example/clock.txt" };
    expect(textOf(await source(bot, "add", { file: elsewhere }).answer())).toMatch(/only as Discord keeps/u);
  });

  it.each([
    ["a word for an address", { url: "ferry" }, /^ferry cannot be fetched: it is no web address/u],
    ["nothing", {}, /Give me an address, a file or a text/u],
    ["two things", { url: ADDRESS, text: "A text." }, /one only/u],
    ["an address behind a paywall", { url: "http://paper.example/402" }, /paywall|subscribers|pay/iu],
    ["an address that is gone", { url: "http://paper.example/404" }, /404/u],
    ["an address on this machine", { url: "http://127.0.0.1/" }, /127\\?\.0\\?\.0\\?\.1/u],
    ["a date that is none", { text: "A mill.", date: "soonish" }, /soonish/u],
    ["a file of another kind", { file: { filename: "a.zip", size: 3, url: `${CDN}/a.zip` } }, /a\\?\.zip/u],
  ])("given %s says so in one private line, and writes nothing", async (_, given, told) => {
    const bot = await startSourceBot((request, response) => {
      response.writeHead(Number(request.url?.slice(1)) || 200).end("abc");
    });
    const answer = await source(bot, "add", given as Given).answer();
    expect(answer.flags & messageFlags.ephemeral).not.toBe(0);
    expect(textOf(answer)).toMatch(told);
    expect(textOf(answer)).not.toMatch(/\n/u);
    expect(buttonsOf(answer)).toEqual([]);
    expect(await list(bot)).toMatch(/no source of its own/u);
  });

  it("refuses what is here already, and whoever adds too much in an hour", async () => {
    let now = Date.UTC(2030, 0, 1);
    const bot = await startSourceBot(undefined, { now: () => now });
    await add(bot, { url: ADDRESS });
    expect(textOf(await source(bot, "add", { url: ADDRESS }).answer())).toMatch(/here already/u);
    for (let number = 1; number < 10; number += 1) await add(bot, { text: `Mill number ${number} stands still.` });
    expect(textOf(await source(bot, "add", { text: "One more." }).answer())).toMatch(/10 sources within an hour/u);
    now += HOUR;
    expect(textOf(await source(bot, "add", { text: "One more." }).answer())).toMatch(/I read 1 paragraph/u);
  });

  it("says that nothing was added where the models fail, and that something is broken", async () => {
    const failure = new UserError({ code: "model-failed", values: {}, message: "It failed.", hint: "" });
    const embedder = { ...createHashingEmbedder(), embed: () => Promise.reject(failure) };
    const bot = await startSourceBot(undefined, { parts: { embedder } });
    const preview = await source(bot, "add", { url: ADDRESS }).answer();
    const pressed = bot.discord.button(/^Add$/u, preview, { user: bot.first.manager, channel: bot.first.channel });
    const [told] = await pressed.followUps(1);
    expect(textOf(told!)).toMatch(/model-failed/u);
    expect(textOf(bot.discord.world.messages.get(preview.id)!)).toMatch(/Nothing was added/u);
    expect(await list(bot)).toMatch(/no source of its own/u);
  });

  it("takes the pasted text in the place of what is not the article, and nothing after Cancel", async () => {
    const bot = await startSourceBot();
    const { manager, channel } = bot.first;
    const preview = await source(bot, "add", { url: ADDRESS }).answer();
    const form = bot.discord.button(/^Not the article$/u, preview, { user: manager, channel });
    const values = ["The pier is closed until June.", "Pier closed", "", "2024-05-03"];
    const pasted = await (await bot.discord.modalSubmit(form, values)).answer();
    expect(textOf(pasted)).toMatch(/Pier closed[\s\S]*The pier is closed until June/u);
    expect(textOf(await press(bot, /^Cancel$/u, pasted, bot.first))).toMatch(/Nothing was added/u);
    expect(await list(bot)).toMatch(/no source of its own/u);
  });
});

describe("Add to the sources", () => {
  it("takes a message's text, its author and day filled in, and quotes it with a link to the message", async () => {
    const bot = await startSourceBot();
    const { manager, member, channel } = bot.first;
    const content = "Opening hours\nThe pool opens at seven on weekdays. On Sundays it stays closed.";
    const target = bot.discord.say({ content, user: member, channel });
    const asked = bot.discord.messageCommand({ name: "Add to the sources", target, user: manager, channel });
    const [text, title, author, date] = (await asked.modal()).components.map(({ component }) => typedIn(component));
    expect([text, title, author]).toEqual([content, "Opening hours", "Max"]);
    const preview = await (await bot.discord.modalSubmit(asked, [text!, title!, author!, date!])).answer();
    expect(preview.flags & messageFlags.ephemeral).not.toBe(0);
    await press(bot, /^Add$/u, preview, bot.first);
    expect(await list(bot)).toMatch(`https://discord.com/channels/${bot.first.guild.id}/${channel.id}/${target.id}`);
    expect(await ask(bot, bot.first, "When does the pool open on weekdays?")).toMatch(/at seven/u);
  });

  it("is for those who may manage the server", async () => {
    const bot = await startSourceBot();
    const { member, channel } = bot.first;
    const target = bot.discord.say({ content: "The pool is closed.", user: member, channel });
    const asked = bot.discord.messageCommand({ name: "Add to the sources", target, user: member, channel });
    expect(textOf(await asked.answer())).toMatch(/Manage Server/u);
  });
});

function typedIn(component: object | undefined): string {
  return component !== undefined && "value" in component ? String(component.value) : "";
}

describe("what was added", () => {
  it("can be undone for ten minutes, and so can a removal", async () => {
    let now = Date.UTC(2030, 0, 1);
    const bot = await startSourceBot(undefined, { now: () => now });
    const added = await add(bot, { url: ADDRESS });
    expect(textOf(await press(bot, /^Undo$/u, added, bot.first))).toMatch(/Undone/u);
    expect(await list(bot)).toMatch(/no source of its own/u);
    await add(bot, { url: ADDRESS });
    const removed = await source(bot, "remove", { source: "Ferry sails again" }).answer();
    expect(textOf(removed)).toMatch(/is taken off/u);
    expect(await ask(bot, bot.first)).not.toMatch(/310,000/u);
    await press(bot, /^Undo$/u, removed, bot.first);
    expect(await ask(bot, bot.first)).toMatch(/310,000/u);
    const again = await source(bot, "remove", { source: "Ferry sails again" }).answer();
    now += HOUR;
    expect(textOf(await press(bot, /^Undo$/u, again, bot.first))).toMatch(/too late/u);
    expect(await ask(bot, bot.first)).not.toMatch(/310,000/u);
  });

  it("is shown, looked at again, and erased", async () => {
    let page = PAGE;
    const bot = await startSourceBot((_, response) => void response.end(page));
    await add(bot, { url: ADDRESS, title: "The ferry" });
    const shown = textOf(await source(bot, "show", { source: "The ferry" }).answer());
    expect(shown).toMatch(/The ferry[\s\S]*paper\.example[\s\S]*every day/u);
    const refresh = async () => textOf(await source(bot, "refresh", { source: "The ferry" }).answer());
    expect(await refresh()).toMatch(/as it was/u);
    page = newsPage("Ferry sails again", ...FERRY, ...SATURDAY);
    expect(await refresh()).toMatch(/new version/u);
    page = PAGE;
    expect(await refresh()).toMatch(/now holds \d+ of \d+ words/u);
    expect(await list(bot)).toMatch(/The ferry/u);
    expect(textOf(await source(bot, "purge", { source: "The ferry" }).answer())).toMatch(/erased/u);
    expect(await ask(bot, bot.first)).not.toMatch(/310,000/u);
    expect(await list(bot)).toMatch(/no source of its own/u);
  });

  it("is offered to be named by a few letters of its title, to that server's managers", async () => {
    const bot = await startSourceBot();
    await add(bot, { url: ADDRESS });
    const choices = async (user: TestServer["manager"], channel: TestServer["channel"]) => {
      const given = { name: "source", subcommand: "remove", option: "source", value: "férry" };
      return bot.discord.autocomplete({ ...given, user, channel }).choices();
    };
    const { first, second } = bot;
    expect(await choices(first.manager, first.channel)).toMatchObject([{ name: "Ferry sails again" }]);
    expect(await choices(first.member, first.channel)).toEqual([]);
    expect(await choices(second.manager, second.channel)).toEqual([]);
    const [choice] = await choices(first.manager, first.channel);
    const value = choice!.value;
    expect(textOf(await source(bot, "show", { source: value }).answer())).toMatch(/Ferry sails again/u);
    expect(textOf(await source(bot, "show", { source: value }, second).answer())).toMatch(/no source/u);
  });
});

describe("the right to manage the server", () => {
  it("is checked at the command and at every button, whenever the message is from", async () => {
    const bot = await startSourceBot();
    const { member, channel } = bot.first;
    const refused = await bot.discord
      .slash({ name: "source", subcommand: "add", options: { url: ADDRESS }, user: member, channel })
      .answer();
    expect(textOf(refused)).toMatch(/Manage Server/u);
    const preview = await source(bot, "add", { url: ADDRESS }).answer();
    for (const label of [/^Add$/u, /^Not the article$/u, /^Cancel$/u]) {
      const pressed = await bot.discord.button(label, preview, { user: member, channel }).answer();
      expect(textOf(pressed)).toMatch(/Manage Server/u);
    }
    expect(await list(bot)).toMatch(/no source of its own/u);
  });

  it("can be given by an admin under Integrations", async () => {
    const bot = await startSourceBot();
    const { guild, member, channel } = bot.first;
    bot.discord.world.widened.set(`${guild.id} source`, [member.id]);
    const by = { user: member, channel };
    const preview = await bot.discord
      .slash({ name: "source", subcommand: "add", options: { url: ADDRESS }, ...by })
      .answer();
    expect(textOf(preview)).toMatch(/I read 4 paragraphs/u);
    await bot.discord.button(/^Cancel$/u, preview, by).callback();
    expect(textOf(bot.discord.world.messages.get(preview.id)!)).toMatch(/Nothing was added/u);
  });

  it("that an admin gave counts at the buttons of what it showed for fifteen minutes, whatever process they come to", async () => {
    const time = { now: Date.UTC(2030, 0, 1) };
    const bot = await startSourceBot(undefined, { now: () => time.now });
    const { guild, member, channel } = bot.first;
    bot.discord.world.widened.set(`${guild.id} source`, [member.id]);
    const by = { user: member, channel };
    const preview = () =>
      bot.discord.slash({ name: "source", subcommand: "add", options: { url: ADDRESS }, ...by }).answer();
    const [first, second] = [await preview(), await preview()];
    const other = await bot.restart();
    const cancel = async (message: MessageJson) =>
      textOf(await other.discord.button(/^Cancel$/u, message, by).answer());
    time.now += 14 * 60_000;
    await other.discord.button(/^Cancel$/u, first, by).callback();
    await other.discord.untilMessage(first.id, (message) => /Nothing was added/u.test(textOf(message)));
    time.now += 60_001;
    expect(await cancel(second)).toMatch(/Manage Server/u);
  });
});
