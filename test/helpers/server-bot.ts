import { createImporter, type Importers } from "../../src/app/import/importer.ts";
import type { Engine } from "../../src/app/types.ts";
import { libraryId } from "../../src/core/scope.ts";
import { readFeedArticles } from "../../src/ingest/feed/read-feed-articles.ts";
import { createDocumentOpener } from "../../src/ingest/open-document.ts";
import { readArticle } from "../../src/ingest/read-article.ts";
import { documentsOf } from "../../src/service/documents-of.ts";
import { startDiscordDouble } from "./discord-double/index.ts";
import { bitsOf, memberPermissions } from "./discord-double/permissions.ts";
import type { Channel, Guild, Person } from "./discord-double/types.ts";
import type { FakeWeb } from "./fake-web.ts";
import { startTestBot, type TestBot, type TestBotOptions } from "./test-bot.ts";
import { createTestCorpus, type OpenEngine, type OpenOptions } from "./test-corpus.ts";

/** A server with somebody who may manage it and somebody who may not. */
export interface TestServer {
  readonly guild: Guild;
  readonly channel: Channel;
  readonly manager: Person;
  readonly member: Person;
}

export interface ServerBot extends TestBot, Pick<OpenEngine, "embedder"> {
  /** Where all of it is kept. */
  readonly dataDir: string;
  readonly whole: OpenEngine["engine"]["whole"];
  readonly first: TestServer;
  readonly second: TestServer;
  /** Puts an article into a server's own library, past the commands. */
  fill(server: TestServer, id: string, text: string): Promise<void>;
}

export interface ServerBotOptions extends Omit<TestBotOptions, "engine" | "realEngine" | "discord"> {
  /** Files of the operator's folder. */
  readonly folder?: Readonly<Record<string, string>>;
  readonly parts?: OpenOptions;
  /** Where addresses and attached files are fetched from. */
  readonly web?: FakeWeb;
}

/** Where the fake web keeps attached files. */
export const CDN = "http://cdn.example";

/** The bot over the real engine, with models to compute by hand, in two servers. */
export async function startServerBot({
  folder = {},
  parts,
  web,
  ...options
}: ServerBotOptions = {}): Promise<ServerBot> {
  const discord = await startDiscordDouble({ timeoutMs: 4000, ...options.double });
  const { world } = discord;
  const manager = (name: string): Person =>
    world.addPerson(name, { locale: "en-GB", permissions: memberPermissions | bitsOf(["ManageGuild"]) });
  const member = (name: string): Person => world.addPerson(name, { locale: "en-GB" });
  const other = world.addGuild("Other newsroom");
  const first = { guild: discord.guild, channel: discord.channel, manager: manager("Mia"), member: member("Max") };
  const second = {
    guild: other,
    channel: world.addChannel(other, "lobby"),
    manager: manager("Nora"),
    member: member("Ned"),
  };
  const corpus = await createTestCorpus(folder);
  const { engine, embedder } = await corpus.open(parts);
  const imported = web && {
    importers: webImporters(engine.whole, { web, now: options.now ?? Date.now }),
    settings: { cdnUrl: CDN, ...options.settings },
  };
  const bot = await startTestBot({ ...options, ...imported, discord, realEngine: engine.whole });
  return {
    ...bot,
    embedder,
    dataDir: corpus.dataDir,
    whole: engine.whole,
    first,
    second,
    async fill({ guild }, id, text) {
      const library = libraryId(`server ${guild.id}`);
      const { article } = await readArticle({ bytes: Buffer.from(text), file: `${id}.md`, id, library });
      const origin = { kind: "upload" as const, name: `${id}.md` };
      await engine.whole.library(library).add({ article, origin, contentHash: article.source.version });
    },
  };
}

/** The real importers over a fake web. */
function webImporters(
  engine: Engine,
  { web: { fetcher }, now }: { readonly web: FakeWeb; readonly now: () => number },
): Pick<Importers, "of" | "attachment"> {
  const opener = createDocumentOpener({ fetcher, read: readArticle, readFeed: readFeedArticles });
  return {
    attachment: (address) => fetcher.attachment(address),
    of: (library, owner) =>
      createImporter({
        library,
        articles: engine.library(library),
        documents: documentsOf(engine, owner),
        opener,
        now,
        random: () => 0.5,
      }),
  };
}
