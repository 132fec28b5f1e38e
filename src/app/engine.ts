import { type Article, countParagraphs } from "../core/article.ts";
import { UserError } from "../core/errors.ts";
import type { Embedder } from "../core/ports/embedder.ts";
import type { Reader } from "../core/ports/reader.ts";
import type { Store } from "../core/ports/store.ts";
import type { VectorIndex } from "../core/ports/vector-index.ts";
import { type CorpusReading, type KnownFiles, readCorpus } from "../ingest/corpus.ts";
import { createReadingThread } from "../ingest/thread/reading-thread.ts";
import { createModelHost } from "../models/host.ts";
import { chooseVectorIndex } from "../store/choose-vector-index.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import type { FactFinding } from "./answer-fact.ts";
import { createAsker } from "./ask.ts";
import { unlessCancelled } from "./cancel.ts";
import { createChecker } from "./check.ts";
import { findContext } from "./context.ts";
import { indexFingerprint } from "./fingerprint.ts";
import { createIndexer } from "./indexer.ts";
import { createKnowledgeCache, type Knowledge } from "./knowledge.ts";
import { createFactLookup } from "./lookup.ts";
import { quotedByAnswer, quotedByCheck, quotedByFacts } from "./quoted.ts";
import { fileReceipt } from "./receipts.ts";
import type { Config, Engine, SourceView, Verification } from "./types.ts";
import { findVerbatim } from "./verbatim.ts";
import { createVerifier } from "./verifier.ts";
import { verifyCitations } from "./verify.ts";

export interface EngineOptions {
  /** One line for people about what was mended, refused or goes without. */
  readonly log?: (message: string) => void;
  /** Begins to load the models at once, for whoever is about to ask. Without it, the first call that needs them does. */
  readonly warm?: boolean;
}

/**
 * The whole product behind its faces, composed of its adapters. The index is brought up to the corpus by the first call that
 * needs it. Throws UserError of the settings, the models' folders and the store.
 */
export async function openEngine(
  config: Config,
  { log = () => {}, warm = false }: EngineOptions = {},
): Promise<Engine> {
  const { modelsDir, embeddingModel, readerModel, dataDir, corpusDir } = config;
  const models = await createModelHost({
    modelsDir,
    embeddingModel,
    ...(readerModel === "none" ? {} : { readerModel }),
    log,
  });
  const thread = createReadingThread();
  let isWarm = false;
  const warmOnce = () => {
    if (!isWarm) models.warm();
    isWarm = true;
  };
  if (warm) warmOnce();
  try {
    const store = await openSqliteStore({ dataDir });
    const engine = composeEngine({
      store,
      embedder: models.embedder,
      reader: models.reader,
      readArticles: (known) => readCorpus(corpusDir, known, thread.read),
      createVectorIndex: (vectors, revision) =>
        chooseVectorIndex({
          vectors,
          dimensions: models.embedder.dimensions,
          directory: dataDir,
          key: `${indexFingerprint(models.embedder)}-${revision}`,
          log,
        }),
      threshold: config.answerThreshold,
      log,
      warm: warmOnce,
    });
    return {
      ...engine,
      async close() {
        await Promise.all([engine.close(), models.close(), thread.close()]);
      },
    };
  } catch (error) {
    await models.close();
    throw error;
  }
}

export interface EngineParts {
  readonly store: Store;
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
  readonly readArticles: (known: KnownFiles) => Promise<CorpusReading>;
  readonly createVectorIndex: (vectors: readonly Float32Array[], revision: number) => Promise<VectorIndex>;
  /** Probability from which the engine answers; the one fitted to the models where undefined. */
  readonly threshold: number | undefined;
  readonly log: (message: string) => void;
  /** Called before each question: the models may load while the corpus is read. */
  readonly warm?: () => void;
  /** Told what was found for each part of a question before it is answered or refused: for measuring. */
  readonly onFinding?: (finding: FactFinding) => void;
}

/** An engine of these parts. Closing it stops an indexing under way and closes the store, not the models. */
export function composeEngine(parts: EngineParts): Engine {
  const { store, embedder, reader, threshold, log, createVectorIndex, onFinding, warm = () => {} } = parts;
  const fingerprint = indexFingerprint(embedder);
  const indexer = createIndexer(parts);
  const readKnowledge = createKnowledgeCache({ store, createVectorIndex, fingerprint });
  const ask = createAsker({
    embedder,
    reader,
    threshold,
    fingerprint,
    fileReceipt: (id, receipt) => fileReceipt(store, { id, receipt, log }),
    ...(onFinding === undefined ? {} : { onFinding }),
  });
  const check = createChecker({ embedder, verifier: createVerifier({ embedder, reader }) });
  const lookup = createFactLookup();

  return {
    documents: store,

    index: (options) => indexer.index(options),

    async ask(question, options = {}) {
      warm();
      const find = async () => ask(question, await unlessCancelled(knowledge(), options.signal), options);
      return findVerbatim(find, quotedByAnswer, verify);
    },

    async check(message, options = {}) {
      const find = async () => check(message, await unlessCancelled(knowledge(), options.signal), options);
      return findVerbatim(find, quotedByCheck, verify);
    },

    async facts(query) {
      return findVerbatim(async () => lookup.find(query, await knowledge()), quotedByFacts, verify);
    },

    async suggestFacts(partial, limit) {
      return lookup.suggest(partial, limit, await knowledge());
    },

    async sources() {
      return [...(await knowledge()).records.values()].map(
        ({ article: { source, blocks }, passages }): SourceView => ({
          id: source.id,
          version: source.version,
          metadata: source.metadata,
          paragraphs: countParagraphs(blocks),
          passages: passages.length,
        }),
      );
    },

    async show(id) {
      const { records } = await knowledge();
      const article = findArticle(id, records);
      if (article === undefined) throw unknownSource(id, [...records.keys()]);
      return article;
    },

    verify,

    async context(citation) {
      const article = await store.readVersion(citation.source, citation.version);
      return article && findContext(citation, article);
    },

    async close() {
      await indexer.close();
      await store.close();
    },
  };

  async function verify(citations: readonly Verification["citation"][]): Promise<Verification[]> {
    return verifyCitations(citations, await knowledge());
  }

  /** What is known, after the corpus was read once: later changes come in by `index`, here or in another process. */
  async function knowledge(): Promise<Knowledge> {
    await indexer.whenReady();
    return readKnowledge();
  }
}

/** The article of that id, or the only one whose id starts so. */
function findArticle(id: string, records: Knowledge["records"]): Article | undefined {
  const [first, second] = [...records.values()].filter(({ article }) => article.source.id.startsWith(id));
  return records.get(id)?.article ?? (second === undefined ? first?.article : undefined);
}

function unknownSource(id: string, known: readonly string[]): UserError {
  return new UserError({
    code: "source-unknown",
    values: { source: id, known },
    message: `There is no source ${JSON.stringify(id)}.`,
    hint: known.length === 0 ? "The corpus holds no article." : `Known sources: ${known.slice(0, 10).join(", ")}.`,
  });
}
