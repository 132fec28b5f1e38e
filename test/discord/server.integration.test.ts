import { describe, expect, it } from "vitest";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import type { ServerBot, TestServer } from "../helpers/server-bot.ts";
import { ADDRESS, add, ask, list, press, source, startSourceBot } from "../helpers/source-bot.ts";
import { HARBOUR } from "../helpers/test-corpus.ts";

function library(bot: ServerBot, subcommand: string, options: Readonly<Record<string, string>>) {
  const { manager, channel } = bot.first;
  return bot.discord.slash({ name: "library", subcommand, options, user: manager, channel }).answer();
}

async function settings(bot: ServerBot, { manager, channel }: TestServer = bot.first): Promise<MessageJson> {
  return bot.discord.slash({ name: "settings", user: manager, channel }).answer();
}

async function pick(bot: ServerBot, which: RegExp, values: readonly string[]): Promise<string> {
  const { manager, channel } = bot.first;
  const panel = await settings(bot);
  await bot.discord.select(which, panel, values, { user: manager, channel }).callback();
  return textOf(await settings(bot));
}

const AT = { harbour: "Which quay do fishermen land herring at?" };

describe("/library", () => {
  it("makes a library that a channel and its threads ask and fill", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    const sports = discord.addChannel("sports");
    expect(textOf(await library(bot, "create", { name: "Sports" }))).toMatch(/Sports.*is made/u);
    expect(textOf(await library(bot, "create", { name: "sports" }))).toMatch(/already/u);
    expect(textOf(await library(bot, "bind", { library: "Sports", channel: sports.id }))).toMatch(/from now on/u);
    await add(bot, { url: ADDRESS }, { ...first, channel: sports });
    expect(await ask(bot, { ...first, channel: sports })).toMatch(/310,000/u);
    expect(await ask(bot, { ...first, channel: discord.world.addThread(sports, "match") })).toMatch(/310,000/u);
    expect(await ask(bot, first)).not.toMatch(/310,000/u);
    expect(await list(bot)).toMatch(/library Sports/u);
  });

  it("is another one in a thread that was bound by itself, the server's own too", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    const sports = discord.addChannel("sports");
    const thread = discord.world.addThread(sports, "hall");
    await library(bot, "create", { name: "Sports" });
    await library(bot, "bind", { library: "Sports", channel: sports.id });
    await library(bot, "bind", { library: `server ${first.guild.id}`, channel: thread.id });
    await add(bot, { url: ADDRESS });
    expect(await ask(bot, { ...first, channel: thread })).toMatch(/310,000/u);
    expect(await ask(bot, { ...first, channel: sports })).not.toMatch(/310,000/u);
  });

  it("is renamed, and deleted with its sources after a word; the first one stays", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    const sports = discord.addChannel("sports");
    await library(bot, "create", { name: "Sports" });
    expect(textOf(await library(bot, "rename", { library: "Sports", name: "Games" }))).toMatch(/called.*Games/u);
    await library(bot, "bind", { library: "Games", channel: sports.id });
    await add(bot, { url: ADDRESS }, { ...first, channel: sports });
    const asked = await library(bot, "delete", { library: "Games" });
    expect(textOf(asked)).toMatch(/1 source, which goes with it/u);
    expect(textOf(await press(bot, /^Delete it/u, asked, first))).toMatch(/is taken off/u);
    expect(await ask(bot, { ...first, channel: sports })).not.toMatch(/310,000/u);
    expect(textOf(await library(bot, "delete", { library: `server ${first.guild.id}` }))).toMatch(/stays/u);
  });

  it("of another server can be neither named nor seen", async () => {
    const bot = await startSourceBot();
    const { discord, second } = bot;
    await library(bot, "create", { name: "Sports" });
    const by = { user: second.manager, channel: second.channel };
    const choices = discord.autocomplete({ name: "library", subcommand: "bind", option: "library", value: "", ...by });
    expect((await choices.choices()).map(({ name }) => name)).toEqual(["the server's own"]);
    const options = { library: `server ${bot.first.guild.id}` };
    const bound = await discord.slash({ name: "library", subcommand: "bind", options, ...by }).answer();
    expect(textOf(bound)).toMatch(/no library/u);
  });
});

describe("/settings", () => {
  it("switches the operator's articles off and on, for that server alone", async () => {
    const bot = await startSourceBot(undefined, { folder: { "harbour.md": HARBOUR } });
    const { first, second } = bot;
    expect(await ask(bot, first, AT.harbour)).toMatch(/eastern/u);
    const panel = await settings(bot);
    expect(textOf(panel)).toMatch(/asked beside your own — \*as usual\*/u);
    const off = await press(bot, /^Leave out/u, panel, first);
    expect(textOf(off)).toMatch(/not asked here — \*chosen for the server\*/u);
    expect(await ask(bot, first, AT.harbour)).not.toMatch(/eastern/u);
    expect(await ask(bot, second, AT.harbour)).toMatch(/eastern/u);
    await press(bot, /^Ask the/u, off, first);
    expect(await ask(bot, first, AT.harbour)).toMatch(/eastern/u);
  });

  it("tells how sure an answer must be, the channel that is told things, and the roles that may use buttons", async () => {
    const bot = await startSourceBot();
    const { first } = bot;
    expect(await pick(bot, /settings:caution/u, ["bold"])).toMatch(/must be: \*\*bold\*\* — \*chosen for the server/u);
    expect(await pick(bot, /settings:log/u, [first.channel.id])).toMatch(`goes to <#${first.channel.id}>`);
    expect(await pick(bot, /settings:log/u, [])).toMatch(/written nowhere/u);
    expect(await pick(bot, /settings:roles/u, ["700000000000000001"])).toMatch(/<@&700000000000000001>/u);
  });

  it("answers only what is surer where a server is cautious", async () => {
    const bot = await startSourceBot();
    await add(bot, { url: ADDRESS });
    expect(await ask(bot, bot.first)).toMatch(/310,000/u);
    await pick(bot, /settings:caution/u, ["cautious"]);
    expect(await ask(bot, bot.first)).toMatch(/articles? do(?:es)? not answer/u);
    expect(bot.log.filter(({ msg }) => msg === "Question answered").map(({ kind }) => kind)).toEqual([
      "answered",
      "abstained",
    ]);
  });

  it("lists under Log what was done and by whom, people as hashes", async () => {
    const bot = await startSourceBot();
    await add(bot, { url: ADDRESS });
    await pick(bot, /settings:caution/u, ["cautious"]);
    await source(bot, "remove", { source: "Ferry sails again" }).answer();
    const log = textOf(await press(bot, /^Log$/u, await settings(bot), bot.first));
    expect(log).toMatch(
      /Ferry sails again taken off[\s\S]*must be: cautious[\s\S]*Ferry sails again added · by [0-9a-f]{8}$/u,
    );
    expect(log).not.toContain(bot.first.manager.id);
    const other = textOf(await press(bot, /^Log$/u, await settings(bot, bot.second), bot.second));
    expect(other).toMatch(/Nothing was changed/u);
  });

  it("is for those who may manage the server, at each select and button", async () => {
    const bot = await startSourceBot();
    const { member, channel } = bot.first;
    const by = { user: member, channel };
    expect(textOf(await bot.discord.slash({ name: "settings", ...by }).answer())).toMatch(/Manage Server/u);
    const panel = await settings(bot);
    expect(textOf(await bot.discord.select(/settings:caution/u, panel, ["bold"], by).answer())).toMatch(/Manage/u);
    for (const { custom_id: id } of buttonsOf(panel))
      expect(textOf(await bot.discord.button(id!, panel, by).answer())).toMatch(/Manage Server/u);
    expect(textOf(await settings(bot))).toMatch(/\*\*normal\*\*/u);
  });

  it("lets the roles that were chosen use the buttons that managers are shown", async () => {
    const bot = await startSourceBot();
    const { channel } = bot.first;
    const role = "700000000000000001";
    const known = { id: role, name: "Helpers", permissions: "0", position: 1, color: 0, flags: 0 };
    bot.discord.gateway.dispatch("GUILD_ROLE_CREATE", { guild_id: bot.first.guild.id, role: known });
    const helper = bot.discord.world.addPerson("Hugo", { locale: "en-GB", roles: [role] });
    const preview = await source(bot, "add", { url: ADDRESS }).answer();
    const cancel = async () =>
      textOf(await bot.discord.button(/^Cancel$/u, preview, { user: helper, channel }).answer());
    expect(await cancel()).toMatch(/Manage Server/u);
    await pick(bot, /settings:roles/u, [role]);
    await bot.discord.button(/^Cancel$/u, preview, { user: helper, channel }).callback();
    expect(textOf(bot.discord.world.messages.get(preview.id)!)).toMatch(/Nothing was added/u);
  });
});
