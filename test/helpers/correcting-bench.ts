import { pino } from "pino";
import type { Engine, IndexedArticles } from "../../src/app/types.ts";
import { libraryId } from "../../src/core/scope.ts";
import type { Answer } from "../../src/core/types.ts";
import { readArticle } from "../../src/ingest/read-article.ts";
import { createAnswerRecords } from "../../src/service/answer-records.ts";
import { type Corrections, createCorrections } from "../../src/service/corrections/corrections.ts";
import { documentsOf } from "../../src/service/documents-of.ts";
import {
  ownerOfServer,
  readServerSettings,
  type ServerSettings,
  writeServerSettings,
} from "../../src/service/servers/server-settings.ts";
import { createTestCorpus } from "./test-corpus.ts";

export const SERVER = "1";
const LIBRARY = libraryId("server 1");

/** What was told, a line each. */
export interface CorrectingBench {
  readonly engine: Engine;
  readonly corrections: Corrections;
  readonly time: { now: number };
  readonly told: string[];
  /** Makes a text the version of now of a source. */
  write(text: string, id?: string): Promise<IndexedArticles>;
  /** Keeps an answer that quotes words of the version of now. */
  answer(
    id: string,
    quote: string,
    more?: { readonly channel?: string | null; readonly source?: string },
  ): Promise<void>;
  choose(changes: Partial<ServerSettings>): Promise<void>;
  /** Another process on the same data. */
  restart(): CorrectingBench;
  /** Fails to tell so many times. */
  readonly failing: { times: number };
}

/** The real service over a real store, and a face that only writes down what it is to tell. */
export async function createCorrectingBench(): Promise<CorrectingBench> {
  const { engine } = await (await createTestCorpus()).open();
  return benchOf(engine.whole, { now: Date.UTC(2030, 0, 1) });
}

function benchOf(engine: Engine, time: { now: number }): CorrectingBench {
  const owner = ownerOfServer(SERVER);
  const documents = documentsOf(engine, owner);
  const told: string[] = [];
  const failing = { times: 0 };
  const records = createAnswerRecords(
    (of) => documentsOf(engine, of),
    () => time.now,
  );
  const say = async (line: string) => {
    if (failing.times > 0) {
      failing.times -= 1;
      throw new Error("Discord is not connected.");
    }
    told.push(line);
  };
  const corrections = createCorrections({
    engine,
    records,
    directory: { serverIds: () => [SERVER] },
    tell: {
      reply: ({ answer, changed }) =>
        say(`reply ${answer.id}: ${changed.map(({ now }) => now.join(" ") || "gone").join(" | ")}`),
      mark: ({ messageIds }) => say(`mark ${messageIds[0]}`),
      digest: (_, notices) => say(`digest ${notices.map(({ answer }) => answer.id).join(" ")}`),
    },
    now: () => time.now,
    log: pino({ level: "silent" }),
  });
  return {
    engine,
    corrections,
    time,
    told,
    failing,
    async write(text, id = "a") {
      const { article } = await readArticle({ bytes: Buffer.from(text), file: `${id}.md`, id, library: LIBRARY });
      const origin = { kind: "upload" as const, name: `${id}.md` };
      return engine.library(LIBRARY).add({ article, origin, contentHash: article.source.version });
    },
    async answer(id, quote, { channel = "c", source = "a" } = {}) {
      const { version } = (await engine.library(LIBRARY).list()).find((each) => each.id === source)!;
      const start = (await engine.library(LIBRARY).version(source, version))!.source.text.indexOf(quote);
      const cited = {
        library: LIBRARY,
        source,
        version,
        title: source,
        start,
        end: start + quote.length,
        quote,
        paragraph: 1,
      };
      const answer: Answer = {
        kind: "answered",
        about: "fact",
        question: "?",
        language: "en",
        confidence: 1,
        receipt: id,
        citations: [{ ...cited, highlights: [] }],
      };
      const seen = channel === null ? {} : { channelIds: [channel] };
      await records.in({ owner }).save({ answer, asked: "?", language: "en", asker: "p", messageIds: [id], ...seen });
    },
    async choose(changes) {
      await writeServerSettings(documents, { ...(await readServerSettings(documents, SERVER)), ...changes });
    },
    restart: () => benchOf(engine, time),
  };
}
