import { createImporter } from "../../../src/app/import/importer.ts";
import { createLog } from "../../../src/app/log.ts";
import type { Store } from "../../../src/core/ports/store.ts";
import { createBot } from "../../../src/discord/bot.ts";
import { readFeedArticles } from "../../../src/ingest/feed/read-feed-articles.ts";
import { createDocumentOpener } from "../../../src/ingest/open-document.ts";
import { readArticle } from "../../../src/ingest/read-article.ts";
import { documentsOf } from "../../../src/service/documents-of.ts";
import { type DiscordDouble, startDiscordDouble } from "../../../test/helpers/discord-double/index.ts";
import { bitsOf, memberPermissions } from "../../../test/helpers/discord-double/permissions.ts";
import { type Channel, channelTypes, type Guild, type Person } from "../../../test/helpers/discord-double/types.ts";
import { openFakeWeb } from "../../../test/helpers/fake-web.ts";
import { openLibraryEngine } from "../../bench/library-engine.ts";

/** A server whose texts, titles, names and addresses all hold its marker. */
export interface CanaryServer {
  readonly marker: string;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly forum: Channel;
  readonly manager: Person;
  readonly member: Person;
}

export interface CanaryBot {
  readonly discord: DiscordDouble;
  readonly servers: readonly [CanaryServer, CanaryServer];
  /** Milliseconds since 1970, as the bot sees it. */
  readonly time: { now: number };
  /** Lines of the log that tell of bugs. */
  readonly bugs: readonly string[];
  close(): Promise<void>;
}

const WAIT_MS = 20_000;
const ANY_CONFIDENCE = 0;
const DAY = Date.UTC(2030, 0, 1);

/** Where it keeps what it knows. */
export interface CanaryState {
  readonly dataDir: string;
  /** Default: one in the folder. It is closed with the bot. */
  readonly store?: Store;
}

/** The bot in two servers over a web on which each has pages and a feed of its own, which change with every look. */
export async function startCanaryBot({ dataDir, store }: CanaryState): Promise<CanaryBot> {
  const discord = await startDiscordDouble({ timeoutMs: WAIT_MS });
  const time = { now: DAY };
  let looks = 0;
  const web = await openFakeWeb((request, response) => {
    looks += 1;
    const marker = request.headers.host?.split(".")[0] ?? "";
    const isFeed = request.url === "/feed.xml";
    response.writeHead(200, { "content-type": isFeed ? "application/rss+xml" : "text/html; charset=utf-8" });
    response.end(isFeed ? feedOf(marker, looks) : pageOf(marker, request.url ?? "", looks));
  });
  const engine = await openLibraryEngine(dataDir, { threshold: ANY_CONFIDENCE, ...(store && { store }) });
  const opener = createDocumentOpener({ fetcher: web.fetcher, read: readArticle, readFeed: readFeedArticles });
  const bugs: string[] = [];
  const config = configOf(discord);
  const bot = createBot({
    engine,
    importers: {
      attachment: (address) => web.fetcher.attachment(address),
      of: (library, owner) =>
        createImporter({
          library,
          articles: engine.library(library),
          documents: documentsOf(engine, owner),
          opener,
          now: () => time.now,
        }),
    },
    config,
    log: createLog({ logLevel: "error", discord: config.discord }, { write: (line) => void bugs.push(line) }),
    now: () => time.now,
  });
  const servers = [
    serverOf(discord, discord.guild, "zaffrine"),
    serverOf(discord, discord.world.addGuild("Other"), "quillonet"),
  ] as const;
  await bot.start();
  await discord.ready();
  return {
    discord,
    servers,
    time,
    bugs,
    async close() {
      await bot.stop();
      await Promise.all([discord.close(), web.close(), engine.close()]);
    },
  };
}

function serverOf({ world }: DiscordDouble, guild: Guild, marker: string): CanaryServer {
  const permissions = memberPermissions | bitsOf(["ManageGuild"]);
  return {
    marker,
    guild,
    channel: world.addChannel(guild, "lobby"),
    forum: world.addChannel(guild, "questions", channelTypes.forum),
    manager: world.addPerson("Mia", { locale: "en-GB", permissions }),
    member: world.addPerson("Max", { locale: "en-GB" }),
  };
}

/** Both servers are asked the same: only the marker tells what is answered. */
function pageOf(marker: string, path: string, look: number): string {
  const sentences = Array.from(
    { length: 8 },
    (_, hour) =>
      `<p>At ${hour + 9} the harbour office of ${marker} counted ${look + hour} boats at pier ${path.slice(1)} for ${marker}.</p>`,
  );
  const title = `Harbour ${marker} ${path.slice(1)}`;
  const repairs = `<p>Repairs of the pier cost ${look},000 euros, said Ann ${marker}.</p>`;
  return `<html lang="en"><title>${title}</title><article><h1>${title}</h1>${repairs}${sentences.join("")}</article></html>`;
}

function feedOf(marker: string, look: number): string {
  const items = [look, look - 1].map(
    (number) =>
      `<item><title>Story ${marker} ${number}</title><link>http://${marker}.example/story-${number}</link><guid>${marker}-${number}</guid></item>`,
  );
  return `<rss version="2.0"><channel><title>Paper ${marker}</title>${items.join("")}</channel></rss>`;
}

function configOf({ token, apiUrl }: DiscordDouble) {
  return {
    service: {
      askPerMinute: 0,
      askPerMinuteGuild: 0,
      askConcurrency: 2,
      askQueue: 200,
      retentionDays: 30,
      logQuestions: false,
    },
    discord: { token, apiUrl, cdnUrl: "http://cdn.example", channelIds: [], messageContent: false },
  } as const;
}
