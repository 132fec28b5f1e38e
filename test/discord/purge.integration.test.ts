import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { OPERATOR_SCOPE } from "../../src/core/scope.ts";
import { expireOld } from "../../src/service/retention.ts";
import { ownerOfServer } from "../../src/service/servers/server-settings.ts";
import { finishErasing } from "../../src/service/sources/erasing.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import { FERRY, newsPage } from "../helpers/import-bench.ts";
import type { ServerBot } from "../helpers/server-bot.ts";
import { ADDRESS, add, ask, press, QUESTION, source, startSourceBot } from "../helpers/source-bot.ts";

const TITLE = "Ferry sails again";
const OTHER_TITLE = "Boat is back";
const OTHERS =
  "The lighthouse of Tern Island was painted in 1998, the keeper wrote, and nobody has painted it since then.";
const changed = FERRY.map((text) => text.replace("310,000", "340,000"));
const texts = [TITLE, OTHER_TITLE, ...FERRY, ...changed];
/** Short, so that no end of a page of the file runs through each of them. */
const PIECE_CHARS = 18;
/** No word of the questions that are asked. */
const PIECES = texts.flatMap((text) =>
  Array.from({ length: Math.ceil(text.length / PIECE_CHARS) }, (_, index) =>
    text.slice(index * PIECE_CHARS, (index + 1) * PIECE_CHARS),
  ).filter((piece) => piece.length > 8),
);

/** What of the articles' words stands in a folder: by kind of document or table, and by file where the file says more. */
async function wordsIn(folder: string): Promise<readonly string[]> {
  const found = new Set<string>();
  const look = (where: string, text: string) => {
    const piece = PIECES.find((each) => text.includes(each));
    if (piece !== undefined) found.add(`${where}: ${piece}`);
  };
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile()) look(file.name, (await readFile(path)).toString("latin1"));
    if (!file.name.endsWith(".db")) continue;
    const database = new Database(path, { readonly: true });
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all([]) as readonly Row[];
    for (const { name } of tables)
      for (const row of database.prepare(`SELECT * FROM ${name}`).all([]) as readonly Row[])
        look(`${name} ${row.kind ?? ""}`, JSON.stringify(row));
    database.close();
  }
  return [...found];
}

type Row = Readonly<Record<string, unknown>>;

async function start() {
  const site = { title: TITLE, paragraphs: FERRY as readonly string[] };
  const time = { now: Date.UTC(2030, 0, 1) };
  const bot = await startSourceBot((_, response) => void response.end(newsPage(site.title, ...site.paragraphs)), {
    now: () => time.now,
  });
  return { bot, site, time };
}

function documentsAt({ whole, first }: ServerBot) {
  return whole.in({ owner: ownerOfServer(first.guild.id), libraries: [] }).documents;
}

/** Has everything asked and done with the source that leaves something of it behind. */
async function useAll({ bot, site }: Awaited<ReturnType<typeof start>>): Promise<readonly MessageJson[]> {
  const { discord, first } = bot;
  const by = { user: first.member, channel: first.channel };
  await add(bot, { url: ADDRESS });
  await bot.fill(first, "lighthouse", `# The lighthouse\n\n${OTHERS}`);
  const asked = (question: string) => discord.slash({ name: "ask", options: { question }, ...by }).answer();
  const answers = [await asked(QUESTION)];
  for (const question of ["What is this article about?", "Who wrote this article?", "Was the lighthouse painted?"])
    answers.push(await asked(question));
  for (const content of [QUESTION, "What did the mayor of the moon say?"])
    await discord.replyTo(discord.mention({ content, ...by }));
  await discord.replyTo(discord.dm(QUESTION, { user: first.member }));
  const target = discord.say({ content: "The ferry repairs did cost 410,000 euros.", ...by });
  await discord.messageCommand({ name: "Check against the article", target, ...by }).answer();
  site.title = OTHER_TITLE;
  site.paragraphs = changed;
  await source(bot, "refresh", { source: TITLE }).answer();
  await asked(QUESTION);
  await source(bot, "rollback", { source: OTHER_TITLE }).answer();
  await source(bot, "add", { url: ADDRESS }).answer();
  await press(bot, /^Undo$/u, await source(bot, "remove", { source: TITLE }).answer(), first);
  return answers;
}

async function purge(bot: ServerBot): Promise<void> {
  expect(textOf(await source(bot, "purge", { source: TITLE }).answer())).toMatch(/erased/u);
}

async function verify({ discord, first }: ServerBot, answer: string): Promise<string> {
  const by = { user: first.member, channel: first.channel };
  return textOf(await discord.slash({ name: "verify", options: { answer }, ...by }).answer());
}

describe("/source purge", () => {
  it("leaves no word of any version in any file of the data folder, whatever was asked and done with the source", async () => {
    const started = await start();
    const { bot } = started;
    await useAll(started);
    expect((await wordsIn(bot.dataDir)).length).toBeGreaterThan(10);
    await purge(bot);
    expect(await wordsIn(bot.dataDir)).toEqual([]);
    expect(await ask(bot, bot.first, "Was the lighthouse painted?")).toMatch(/1998/u);
  });

  it("has its old answers verified as withdrawn, by message, receipt and menu, also where the article is added again", async () => {
    const started = await start();
    const { bot } = started;
    const { discord, first } = bot;
    const [answer, ...others] = await useAll(started);
    const receipts = await documentsAt(bot).listDocuments("receipt", { limit: 99 });
    await purge(bot);
    const withdrawn = /^The quotes of this answer, in its order:\n1\. 🚫 its article was taken off$/u;
    const names = [answer!.id, receipts.at(-1)!.id];
    const check = () =>
      discord.messageCommand({
        name: "Check this answer",
        target: answer!,
        user: first.member,
        channel: first.channel,
      });
    for (let round = 0; round < 2; round += 1) {
      for (const name of names) expect(await verify(bot, name)).toMatch(withdrawn);
      expect(textOf(await check().answer())).toMatch(withdrawn);
      if (round === 0) await add(bot, { url: ADDRESS });
    }
    expect(await verify(bot, others.at(-1)!.id)).toMatch(/✅ stands as it was quoted — \*The lighthouse/u);
  });

  it("leaves the buttons of old answers and what follows on them saying nothing of it, and the log without its titles", async () => {
    const started = await start();
    const { bot } = started;
    const { discord, first } = bot;
    const by = { user: first.member, channel: first.channel };
    const [answer] = await useAll(started);
    await purge(bot);
    expect(textOf(await discord.button("In context", answer!, by).answer())).toMatch(
      /no longer have the text that I quoted/u,
    );
    expect(textOf(await discord.button("Why?", answer!, by).answer())).not.toMatch(/[Ff]erry|euros/u);
    const follow = discord.say({ content: "And who pays the rest?", replyTo: answer!, ...by });
    expect(textOf(await discord.replyTo(follow))).not.toMatch(/town council/u);
    const panel = await discord.slash({ name: "settings", user: first.manager, channel: first.channel }).answer();
    const log = textOf(await press(bot, /^Log$/u, panel, first));
    expect(log).toMatch(/~[0-9a-f]{16} erased/u);
    expect(log).toMatch(/~[0-9a-f]{16} added/u);
    expect(log).not.toMatch(/Ferry|Boat/u);
  });

  it("takes within the hour what a question that was under way then has kept afterwards, and nothing of later ones", async () => {
    const { bot, time } = await start();
    await add(bot, { url: ADDRESS });
    await ask(bot, bot.first);
    const documents = documentsAt(bot);
    const [receipt] = await documents.listDocuments("receipt", { limit: 1 });
    time.now = receipt!.createdAt - 1_000;
    await purge(bot);
    await documents.putDocument(receipt!);
    await documents.putDocument({ ...receipt!, id: "later", createdAt: time.now + 600_000 });
    await finishErasing({ engine: bot.whole });
    const kept = async (id: string) => JSON.stringify((await documents.getDocument("receipt", id))?.body);
    expect(await kept(receipt!.id)).toMatch(/"quote":""/u);
    expect(await kept("later")).toMatch(/310,000/u);
    time.now += 3_700_000;
    await expireOld({ documents: bot.whole, retentionDays: 30, now: () => time.now, log: { info() {} } as never });
    expect(await bot.whole.in(OPERATOR_SCOPE).documents.listDocuments("erased-source", { limit: 9 })).toEqual([]);
  });

  it("erases what was taken off before, also with its library, and offers it to managers of that server alone", async () => {
    const { bot } = await start();
    const { discord, first, second } = bot;
    await add(bot, { url: ADDRESS });
    expect(textOf(await source(bot, "remove", { source: TITLE }).answer())).toMatch(/\/source purge\*\* erases it/u);
    const offered = async (subcommand: string, { manager: user, channel } = first) => {
      const given = { name: "source", subcommand, option: "source", value: "ferry" };
      return discord.autocomplete({ ...given, user, channel }).choices();
    };
    expect([await offered("show"), await offered("purge", second)]).toEqual([[], []]);
    expect(textOf(await source(bot, "purge", { source: TITLE }, second).answer())).toMatch(/no source Ferry/u);
    const [choice] = await offered("purge");
    expect(choice?.name).toBe(`(taken off) ${TITLE}`);
    expect((await wordsIn(bot.dataDir)).length).toBeGreaterThan(0);
    expect(textOf(await source(bot, "purge", { source: choice!.value }).answer())).toMatch(/erased/u);
    expect(await wordsIn(bot.dataDir)).toEqual([]);
    expect(await offered("purge")).toEqual([]);

    const by = { user: first.manager, channel: first.channel };
    const library = (subcommand: string, options: Readonly<Record<string, string>>) =>
      discord.slash({ name: "library", subcommand, options, ...by }).answer();
    await library("create", { name: "Boats" });
    await library("bind", { library: "Boats", channel: first.channel.id });
    await add(bot, { url: ADDRESS });
    const deleting = await library("delete", { library: "Boats" });
    await press(bot, /^Delete/u, deleting, first);
    await purge(bot);
    expect(await wordsIn(bot.dataDir)).toEqual([]);
  });
});
