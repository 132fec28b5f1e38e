/** Looks at all addresses of a library whose pages are of one round, and says what is committed and told: `tsx kill-refresh-child.ts DATA_DIR ROUND`. */
import { appendFileSync, existsSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { createImporter } from "../../src/app/import/importer.ts";
import type { Library } from "../../src/app/types.ts";
import type { Answer } from "../../src/core/types.ts";
import { readFeedArticles } from "../../src/ingest/feed/read-feed-articles.ts";
import { createDocumentOpener } from "../../src/ingest/open-document.ts";
import { readArticle } from "../../src/ingest/read-article.ts";
import { createAnswerRecords } from "../../src/service/asking/answer-records.ts";
import { createCorrections } from "../../src/service/corrections/corrections.ts";
import { documentsOf } from "../../src/service/documents-of.ts";
import { ownerOfServer } from "../../src/service/servers/server-settings.ts";
import { FIRST_LOOK_MS, KILLED_LIBRARY, KILLED_SERVER, pageOfRound, SOURCES } from "./kill-refresh-pages.ts";
import { openLibraryEngine } from "./library-engine.ts";

const STDOUT = 1;
const DAY_MS = 24 * 3_600_000;

const [dataDir = "", roundText = "0"] = process.argv.slice(2);
const round = Number(roundText);
const now = () => FIRST_LOOK_MS + round * DAY_MS;
const owner = ownerOfServer(KILLED_SERVER);
const engine = await openLibraryEngine(dataDir);
const documents = documentsOf(engine, owner);
const library = engine.library(KILLED_LIBRARY);
/** What stands in the channels, also of processes that were killed. */
const channel = join(dataDir, "told");
const say = (line: string) => writeSync(STDOUT, `${line}\n`);
const telling: Library = {
  ...library,
  async add(added, options) {
    const indexed = await library.add(added, options);
    say(`committed ${added.article.source.id} ${added.article.source.version}`);
    return indexed;
  },
};
const fetcher = {
  fetch: async (address: string) => {
    const bytes = Buffer.from(pageOfRound(address, round));
    return { kind: "fetched", bytes, type: "html", finalUrl: address } as const;
  },
};
const opener = createDocumentOpener({ fetcher, read: readArticle, readFeed: readFeedArticles });
const importer = createImporter({
  library: KILLED_LIBRARY,
  articles: telling,
  documents,
  opener,
  now,
  random: () => 0,
});
const records = createAnswerRecords((of) => documentsOf(engine, of), now);
const corrections = createCorrections({
  engine,
  records,
  directory: { serverIds: () => [KILLED_SERVER] },
  tell: {
    reply: async ({ answer }) => {
      tell(answer.id);
      return {};
    },
    revise: async () => {},
    mark: async () => {},
    digest: async (_, notices) => notices.forEach(({ answer }) => void tell(answer.id)),
    find: async ({ id }) =>
      existsSync(channel) && readFileSync(channel, "utf8").split("\n").includes(id) ? {} : undefined,
  },
  now,
  log: pino({ level: "silent" }),
});

if ((await library.list()).length < SOURCES) {
  for (let source = 0; source < SOURCES; source += 1) {
    const address = `http://paper.example/story-${source}`;
    await importer.add(await importer.prepare({ address, every: "hour" }));
  }
}
await importer.refresh({});
await corrections.reviewAll();
for (const { id, version } of await library.list()) await answer(id, version);
say("done");
await engine.close();

function tell(id: string): void {
  appendFileSync(channel, `${id}\n`);
  say(`told ${id}`);
}

/** Keeps an answer of this round that quotes the sentence which changes with every round. */
async function answer(source: string, version: string): Promise<void> {
  const text = (await library.version(source, version))?.source.text ?? "";
  const [quote = ""] = /In round \d+[^.]*\./u.exec(text) ?? [];
  const start = text.indexOf(quote);
  const cited = { library: KILLED_LIBRARY, source, version, title: source, start, end: start + quote.length, quote };
  const id = `${source}-${round}`;
  const given: Answer = {
    kind: "answered",
    about: "fact",
    question: "?",
    language: "en",
    confidence: 1,
    receipt: id,
    citations: [{ ...cited, paragraph: 1, highlights: [] }],
  };
  const record = {
    answer: given,
    asked: "?",
    language: "en",
    asker: "p",
    messageIds: [id],
    channelIds: [source],
  } as const;
  await records.in({ owner }).save(record);
}
