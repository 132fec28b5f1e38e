import { createModelHost, type ModelHost, type ModelHostOptions } from "../../models/host.ts";
import { connectModels } from "../../models/remote/connect-models.ts";
import { expectedModels } from "../../models/remote/expected-models.ts";
import { serveModels } from "../../models/serve/serve-models.ts";
import type { Took } from "../telemetry.ts";
import { currentTrace, inTrace } from "../trace.ts";
import type { Config } from "../types.ts";
import { timeEmbedder, timeReader } from "./timed-adapters.ts";

type ModelSettings = Pick<Config, "modelsDir" | "embeddingModel" | "readerModel" | "models">;

/** The models of the settings: those of the server in MODELS_URL, else in a thread of this process. Throws their UserErrors. */
export async function openModels(settings: ModelSettings, { log, took }: OpenModelsOptions): Promise<ModelHost> {
  const host = await openHost(settings, log);
  const { embedder, reader } = host;
  return { ...host, embedder: timeEmbedder(embedder, took), reader: reader && timeReader(reader, took) };
}

export interface OpenModelsOptions {
  readonly log: (message: string) => void;
  readonly took: Took;
}

async function openHost(settings: ModelSettings, log: OpenModelsOptions["log"]): Promise<ModelHost> {
  const { url, token } = settings.models;
  const options = hostOptions(settings);
  if (url === undefined) return createModelHost({ ...options, log });
  return connectModels({ url, token, expected: await expectedModels(options), log, traceparent: currentTrace });
}

/** A models server that runs. */
export interface RunningModels {
  /** Where it listens. */
  readonly url: string;
  /** Which models it has. */
  readonly embedder: string;
  readonly reader: string;
  close(): Promise<void>;
}

/** Serves the models of the settings to bots with MODELS_URL. Throws UserError of the models' folders, setting-invalid. */
export async function openModelsServer(
  settings: ModelSettings,
  log: (message: string) => void,
): Promise<RunningModels> {
  const host = await createModelHost({ ...hostOptions(settings), log });
  try {
    const server = await serveModels({ token: undefined, ...settings.models, models: host, log, inTrace });
    host.warm();
    return {
      url: server.url,
      embedder: host.embedder.id,
      reader: host.reader?.id ?? "none",
      async close() {
        await server.close();
        await host.close();
      },
    };
  } catch (error) {
    await host.close();
    throw error;
  }
}

function hostOptions({ modelsDir, embeddingModel, readerModel }: ModelSettings): ModelHostOptions {
  return { modelsDir, embeddingModel, ...(readerModel === "none" ? {} : { readerModel }) };
}
