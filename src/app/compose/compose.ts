import { setTimeout as wait } from "node:timers/promises";
import { ruleFinder } from "../../finders/rule-finder.ts";
import { readCorpus } from "../../ingest/corpus.ts";
import { createFetcher } from "../../ingest/fetch/fetcher.ts";
import { PUBLIC_RULES } from "../../ingest/fetch/parse-address.ts";
import { createDocumentOpener } from "../../ingest/open-document.ts";
import { createReadingProcess, type ReadingProcess } from "../../ingest/reading/reading-process.ts";
import type { ModelHost } from "../../models/host.ts";
import { assembleEngine } from "../engine.ts";
import { createImporter, type Importers } from "../import/importer.ts";
import { indexFingerprint } from "../indexing/fingerprint.ts";
import { createTelemetry, type Telemetry } from "../telemetry.ts";
import type { Config, Engine } from "../types.ts";
import { openModels } from "./compose-models.ts";
import { openState } from "./compose-state.ts";
import { timeIndex } from "./timed-adapters.ts";

export interface EngineOptions {
  /** One line for people about what was mended, refused or goes without. */
  readonly log?: (message: string) => void;
  /** Begins to load the models at once, for whoever is about to ask. Without it, the first call that needs them does. */
  readonly warm?: boolean;
  /** Told how its parts are. */
  readonly telemetry?: Telemetry;
}

/**
 * The engine on its adapters: files, the shipped models, SQLite or PostgreSQL, indexes in memory. The operator's library is brought up to its folder by
 * the first call that needs it. Throws UserError of the settings, the models' folders and the store.
 */
export async function openEngine(
  config: Config,
  { log = () => {}, warm = false, telemetry = createTelemetry() }: EngineOptions = {},
): Promise<Engine> {
  const models = await openModels(config, { log, took: telemetry.took });
  const reading = createReadingProcess();
  let isWarm = false;
  const warmOnce = () => {
    if (!isWarm) models.warm();
    isWarm = true;
  };
  if (warm) warmOnce();
  try {
    const engine = await assemble(config, { models, reading, log, telemetry, warm: warmOnce });
    return {
      ...engine,
      async close() {
        await Promise.all([engine.close(), models.close(), reading.close()]);
      },
    };
  } catch (error) {
    await models.close();
    throw error;
  }
}

interface Opening extends Required<Pick<EngineOptions, "log" | "telemetry">> {
  readonly models: ModelHost;
  readonly reading: ReadingProcess;
  readonly warm: () => void;
}

async function assemble(
  config: Config,
  { models: { embedder, reader }, reading, log, telemetry, warm }: Opening,
): Promise<Engine> {
  const fingerprint = indexFingerprint({ embedder, finder: ruleFinder });
  const state = await openState(config, { fingerprint, dimensions: embedder.dimensions, log, telemetry });
  const { store } = state;
  const index = timeIndex(state.index, telemetry.took);
  return assembleEngine({
    store,
    index,
    catalog: index,
    embedder,
    reader,
    finder: ruleFinder,
    readArticles: (known) => readCorpus(config.corpusDir, known, reading.read),
    threshold: config.answerThreshold,
    log,
    warm,
  });
}

/** Importers that fetch from the public internet and from where Discord keeps attached files, and read in a process apart. */
export function openImporters(engine: Engine, { discord }: Pick<Config, "discord">): Importers {
  const reading = createReadingProcess();
  const fetcher = createFetcher({
    clock: { now: () => performance.now(), wait },
    rules: { ...PUBLIC_RULES, exemptOrigins: new Set([new URL(discord.cdnUrl).origin]) },
  });
  const opener = createDocumentOpener({ fetcher, ...reading });
  return {
    of: (library, owner) =>
      createImporter({
        library,
        articles: engine.library(library),
        documents: engine.in({ owner, libraries: [library] }).documents,
        opener,
      }),
    attachment(address) {
      reading.warm();
      return fetcher.attachment(address);
    },
    close: async () => {
      await Promise.all([fetcher.close(), reading.close()]);
    },
  };
}
