import { availableParallelism } from "node:os";
import { join } from "node:path";
import { UserError } from "../core/errors.ts";
import type { Embedder } from "../core/ports/embedder.ts";
import type { Reader } from "../core/ports/reader.ts";
import { createEmbedder } from "./embedder.ts";
import { fetchModel, isHubId } from "./hub.ts";
import { MAX_QUEUED_CALLS, MAX_THREADS } from "./limits.ts";
import { findModelFolder, HUB_CACHE, modelMissing, readModelFiles } from "./model-files.ts";
import type { ModelFiles } from "./protocol.ts";
import { createReader } from "./reader.ts";
import { createWorkQueue } from "./work-queue.ts";
import { createWorkerLink, type SpawnWorker } from "./worker-link.ts";

export interface ModelHostOptions {
  /** Absolute path of the folder that holds the shipped models. */
  readonly modelsDir: string;
  /** A folder in modelsDir, a path, or a hub id ("owner/name"), which is fetched once into modelsDir/.cache. */
  readonly embeddingModel: string;
  /** Likewise; without it there is no reader. */
  readonly readerModel?: string;
  /** One line for people about what went wrong and was mended. */
  readonly log?: (message: string) => void;
  /** Threads of onnxruntime in one run. */
  readonly threads?: number;
  /** Calls that may be under way or wait. */
  readonly maxQueued?: number;
  /** Starts the worker thread; another one for tests. */
  readonly spawn?: SpawnWorker;
}

/** The models behind their ports, in one worker thread. Closing a port closes the host. */
export interface ModelHost {
  readonly embedder: Embedder;
  /** Undefined when none was asked for or when it is missing or damaged: then `readerProblem` says why. */
  readonly reader: Reader | undefined;
  readonly readerProblem: UserError | undefined;
  /** Begins to load the models, the embedder first, without waiting for them; what is asked meanwhile goes before the reader. */
  warm(): void;
  /** Ends the worker; what waits is rejected as cancelled. */
  close(): Promise<void>;
}

/** Finds the models and reads what their files say, without loading them. Throws UserError model-missing, model-damaged of the embedder. */
export async function createModelHost(options: ModelHostOptions): Promise<ModelHost> {
  const {
    modelsDir,
    embeddingModel,
    readerModel,
    threads = Math.min(MAX_THREADS, availableParallelism()),
    maxQueued = MAX_QUEUED_CALLS,
  } = options;
  const { log = () => {} } = options;
  const embedderFiles = await locate(modelsDir, embeddingModel, log);
  const readerFound = readerModel === undefined ? undefined : await attempt(() => locate(modelsDir, readerModel, log));
  const readerFiles = readerFound instanceof UserError ? undefined : readerFound;
  const readerProblem = readerFound instanceof UserError ? readerFound : undefined;
  if (readerProblem !== undefined) log(`Answering without the reader: ${readerProblem.message}`);

  const link = createWorkerLink(
    { embedder: embedderFiles, reader: readerFiles, threads },
    { spawn: options.spawn, log },
  );
  const queue = createWorkQueue(link.run, { maxQueued });
  const close = async () => {
    queue.close();
    await link.close();
  };

  return {
    embedder: createEmbedder(embedderFiles, queue, close),
    reader: readerFiles && createReader(readerFiles, queue, close),
    readerProblem,
    warm() {
      const inputs = readerFiles === undefined ? (["embedder"] as const) : (["embedder", "reader"] as const);
      // Whoever needs the model next meets the same error, and tells it.
      queue.submit("load", inputs, { urgency: "ahead" }).catch(() => {});
    },
    close,
  };
}

async function locate(modelsDir: string, model: string, log: (message: string) => void): Promise<ModelFiles> {
  const found = await findModelFolder(modelsDir, model);
  if (found !== undefined) return readModelFiles(found);
  if (!isHubId(model)) throw modelMissing(model, modelsDir);
  const folder = join(modelsDir, HUB_CACHE, model);
  log(`Fetching the model ${model} into ${folder}.`);
  await fetchModel(model, folder);
  return readModelFiles(folder);
}

async function attempt<T>(action: () => Promise<T>): Promise<T | UserError> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
