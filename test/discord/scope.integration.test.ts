import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { libraryId } from "../../src/core/scope.ts";
import { documentsOf } from "../../src/service/documents-of.ts";
import { changeServerSettings, ownerOfServer } from "../../src/service/servers/server-settings.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import { type ServerBot, startServerBot, type TestServer } from "../helpers/server-bot.ts";
import { settled } from "../helpers/test-bot.ts";
import { HARBOUR } from "../helpers/test-corpus.ts";

const PIER = "How much is a ticket to the pier?";

function ferry(marker: string): string {
  return [
    `# Ferry to ${marker}`,
    `A ticket to the pier of ${marker} costs 12 euros.`,
    `"The pier is new," said Anna Holm, the mayor of ${marker}, on 3 May 2021.`,
  ].join("\n\n");
}

describe("whose articles a question asks", () => {
  it("are the server's own and the operator's, unless the server has switched those off", async () => {
    const bot = await startServerBot({ folder: { "harbour.md": HARBOUR } });
    const { discord, first, second } = bot;
    await bot.fill(first, "ferry", ferry("Quokkaville"));
    const sources = async ({ channel, member }: TestServer) =>
      textOf(await discord.slash({ name: "sources", user: member, channel }).answer());
    expect(await sources(first)).toMatch(/Quokkaville[\s\S]*harbour/u);
    expect(await sources(second)).toMatch(/harbour/u);
    expect(await sources(second)).not.toMatch(/Quokkaville/u);
    await change(bot, first, { folder: false });
    expect(await sources(first)).not.toMatch(/harbour/u);
    expect(await sources(second)).toMatch(/harbour/u);
  });

  it("are those of the library that is bound to a channel, in its threads too", async () => {
    const bot = await startServerBot();
    const { discord, first, whole } = bot;
    await bot.fill(first, "ferry", ferry("Quokkaville"));
    const sports = discord.addChannel("sports");
    const library = libraryId("server 1 sports");
    await change(bot, first, {
      folder: false,
      libraries: [{ id: libraryId(`server ${first.guild.id}`) }, { id: library, name: "Sports" }],
      bindings: { [sports.id]: library },
    });
    const { sources } = whole.in({ owner: ownerOfServer(first.guild.id), libraries: [library] });
    expect(await sources()).toEqual([]);
    const shown = async (channel: TestServer["channel"]) =>
      textOf(await discord.slash({ name: "sources", user: first.member, channel }).answer());
    expect(await shown(first.channel)).toMatch(/Quokkaville/u);
    expect(await shown(sports)).not.toMatch(/Quokkaville/u);
    expect(await shown(discord.world.addThread(sports, "match"))).not.toMatch(/Quokkaville/u);
  });

  it("in private are the operator's, then those of the servers where one asked, for as long as one is there", async () => {
    let now = Date.now();
    const bot = await startServerBot({ folder: { "harbour.md": HARBOUR }, now: () => now });
    const { discord, first, second } = bot;
    await bot.fill(first, "ferry", ferry("Quokkaville"));
    await bot.fill(second, "ferry", ferry("Zebraburg"));
    const inPrivate = async () => textOf(await discord.replyTo(discord.dm(PIER, { user: first.member })));
    expect(await inPrivate()).not.toMatch(/Quokkaville|Zebraburg/u);
    const asked = discord.mention({ content: PIER, user: first.member, channel: first.channel });
    expect(textOf(await discord.replyTo(asked))).toMatch(/Quokkaville/u);
    await settled(discord);
    const answer = await inPrivate();
    expect(answer).toMatch(/Quokkaville/u);
    expect(answer).not.toMatch(/Zebraburg/u);
    discord.world.left.add(`${first.guild.id} ${first.member.id}`);
    now += 5 * 60_000;
    expect(await inPrivate()).not.toMatch(/Quokkaville|Zebraburg/u);
  });

  it("never show a word of another server's, by any command, button or completion", async () => {
    const bot = await startServerBot();
    const { first, second } = bot;
    const tenants = [
      { server: first, marker: "Quokkaville" },
      { server: second, marker: "Zebraburg" },
    ];
    for (const { server, marker } of tenants) await bot.fill(server, "ferry", ferry(marker));
    const seen = new Set<string>();
    const act = fc.record({ who: fc.nat(1), what: fc.nat(ACTS.length - 1), about: fc.nat(1) });
    await fc.assert(
      fc.asyncProperty(act, async ({ who, what, about }) => {
        const own = tenants[who]!;
        const shown = await ACTS[what]!(bot, own.server, tenants[about]!.marker);
        for (const { marker } of tenants) {
          if (!shown.replaceAll(`${ASIDE}${tenants[about]!.marker}`, "").includes(marker)) continue;
          expect(marker).toBe(own.marker);
          seen.add(marker);
        }
      }),
      { numRuns: 120 },
    );
    expect([...seen].sort()).toEqual(["Quokkaville", "Zebraburg"]);
  });
});

/** Stands before a marker that a person typed: what only comes back to them is no leak. */
const ASIDE = "aside ";

type Deed = (bot: ServerBot, server: TestServer, marker: string) => Promise<string>;

const ACTS: readonly Deed[] = [
  async ({ discord }, at) =>
    text(await discord.slash({ name: "ask", options: { question: PIER }, ...by(at) }).answer()),
  async ({ discord }, at, marker) => {
    const question = `What did Anna Holm say in ${ASIDE}${marker}?`;
    return text(await discord.replyTo(discord.mention({ content: question, ...by(at) })));
  },
  async ({ discord }, at) => text(await discord.slash({ name: "sources", ...by(at) }).answer()),
  async ({ discord }, at) =>
    text(await discord.slash({ name: "fact", options: { name: "Anna Holm" }, ...by(at) }).answer()),
  async ({ discord }, at) =>
    text(await discord.slash({ name: "facts", options: { kind: "place" }, ...by(at) }).answer()),
  async ({ discord }, at, marker) =>
    JSON.stringify(
      await discord.autocomplete({ name: "fact", option: "name", value: marker.slice(0, 3), ...by(at) }).choices(),
    ),
  async ({ discord }, at) => {
    const target = discord.say({ content: "A ticket costs 14 euros. The pier is old.", ...by(at) });
    const checked = await discord.messageCommand({ name: "Check against the article", target, ...by(at) }).answer();
    return text(checked, await discord.button(/share/i, checked, by(at)).answer());
  },
  async ({ discord }, at) => {
    const answer = await discord.slash({ name: "ask", options: { question: PIER }, ...by(at) }).answer();
    const context = discord.button(/^context/u, answer, by(at)).answer();
    return text(await context, await discord.button(/^why/u, answer, by(at)).answer());
  },
  async ({ discord }, at) => text(await discord.replyTo(discord.dm(PIER, { user: at.member }))),
  async ({ discord }, at) =>
    text(await discord.slash({ name: "source", subcommand: "list", ...byManager(at) }).answer()),
  async ({ discord }, at, marker) => {
    const options = { source: `${ASIDE}${marker}` };
    const own = { source: "ferry" };
    const show = (given: object) =>
      discord.slash({ name: "source", subcommand: "show", options: { ...given }, ...byManager(at) }).answer();
    return text(await show(options), await show(own));
  },
  async ({ discord }, at, marker) => {
    const completing = { name: "source", subcommand: "show", option: "source", ...byManager(at) };
    return JSON.stringify(await discord.autocomplete({ ...completing, value: marker.slice(0, 3) }).choices());
  },
  async ({ discord }, at) => {
    const panel = await discord.slash({ name: "settings", ...byManager(at) }).answer();
    return text(panel);
  },
];

function byManager({ manager, channel }: TestServer) {
  return { user: manager, channel };
}

function by({ member, channel }: TestServer) {
  return { user: member, channel };
}

function text(...messages: readonly MessageJson[]): string {
  return messages.map(textOf).join("\n");
}

async function change({ whole }: ServerBot, { guild }: TestServer, changes: object): Promise<void> {
  const documents = documentsOf(whole, ownerOfServer(guild.id));
  await changeServerSettings(documents, guild.id, (settings) => ({ ...settings, ...changes }));
}
