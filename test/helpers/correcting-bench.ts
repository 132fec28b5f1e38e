import { pino } from "pino";
import type { Engine, IndexedArticles } from "../../src/app/types.ts";
import { libraryId } from "../../src/core/scope.ts";
import type { Answer } from "../../src/core/types.ts";
import { readArticle } from "../../src/ingest/read-article.ts";
import { createAnswerRecords } from "../../src/service/asking/answer-records.ts";
import type { ChangedQuote } from "../../src/service/corrections/changed-quotes.ts";
import { type Corrections, createCorrections } from "../../src/service/corrections/corrections.ts";
import { documentsOf } from "../../src/service/documents-of.ts";
import { changeServerSettings, ownerOfServer, type ServerSettings } from "../../src/service/servers/server-settings.ts";
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
  /** Fails to tell so many times; or never comes back, as a process that is killed before it tells, or after. */
  readonly failing: { times: number; killed?: { readonly when: "before" | "after"; readonly onKilled: () => void } };
  /** What stands in the channels: the answers that were told of. */
  readonly standing: Set<string>;
}

/** The real service over a real store, and a face that only writes down what it is to tell. */
export async function createCorrectingBench(): Promise<CorrectingBench> {
  const { engine } = await (await createTestCorpus()).open();
  return benchOf(engine.whole, { now: Date.UTC(2030, 0, 1) }, new Set());
}

function benchOf(engine: Engine, time: { now: number }, standing: Set<string>): CorrectingBench {
  const owner = ownerOfServer(SERVER);
  const documents = documentsOf(engine, owner);
  const told: string[] = [];
  const failing: CorrectingBench["failing"] = { times: 0 };
  const records = createAnswerRecords(
    (of) => documentsOf(engine, of),
    () => time.now,
  );
  const say = async (line: string, ...ids: readonly string[]) => {
    if (failing.times > 0) {
      failing.times -= 1;
      throw new Error("Discord is not connected.");
    }
    if (failing.killed?.when === "before") await killed();
    told.push(line);
    for (const id of ids) standing.add(id);
    if (failing.killed?.when === "after") await killed();
  };
  const killed = () => {
    failing.killed?.onKilled();
    return new Promise<never>(() => {});
  };
  const corrections = createCorrections({
    engine,
    records,
    directory: { serverIds: () => [SERVER] },
    tell: {
      async reply({ answer, changed }) {
        await say(`reply ${answer.id}: ${wordsNow(changed)}`, answer.id);
        return { noticeId: `notice ${answer.id}` };
      },
      revise: (_, noticeId, changed) => say(`${noticeId}: ${changed.length === 0 ? "as quoted" : wordsNow(changed)}`),
      mark: ({ messageIds }, isChanged) => say(`${isChanged ? "mark" : "unmark"} ${messageIds[0]}`),
      digest: (_, notices) => {
        const ids = notices.map(({ answer }) => answer.id);
        return say(`digest ${ids.join(" ")}`, ...ids);
      },
      find: async ({ id }) => (standing.has(id) ? { noticeId: `notice ${id}` } : undefined),
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
    standing,
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
      await changeServerSettings(documents, SERVER, (settings) => ({ ...settings, ...changes }));
    },
    restart: () => benchOf(engine, time, standing),
  };
}

function wordsNow(changed: readonly ChangedQuote[]): string {
  return changed.map(({ now }) => now.join(" ") || "gone").join(" | ");
}
