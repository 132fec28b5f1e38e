import { setTimeout as sleep } from "node:timers/promises";
import type { UserError } from "../../core/errors.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import type { Reader } from "../../core/ports/reader.ts";
import type { ModelHost } from "../host.ts";
import { SERVER_SILENCE_MS } from "../limits.ts";
import { type CallServer, createCallServer } from "./call-server.ts";
import { createRemoteEmbedder } from "./remote-embedder.ts";
import { createRemoteReader } from "./remote-reader.ts";
import { createSender } from "./send.ts";
import { notModelsServer } from "./server-errors.ts";
import { PROTOCOL, type ServedModels } from "./wire.ts";

/** What an installation works with, as far as it knows without asking. */
export interface ExpectedModels {
  /** Undefined: whatever the server has. */
  readonly embedder: Pick<Embedder, "id" | "dimensions"> | undefined;
  /** "none": no reader. Undefined: whatever the server has. */
  readonly reader: Pick<Reader, "id"> | "none" | undefined;
}

export interface ConnectModelsOptions {
  /** Of the server, without a slash at its end. */
  readonly url: string;
  readonly token: string | undefined;
  readonly expected: ExpectedModels;
  /** One line for people when the server begins to fail and when it is well again. */
  readonly log: (message: string) => void;
  /** Of what is under way, which the server then logs. */
  readonly traceparent?: () => string | undefined;
  /** Waits before a busy server is asked again; default: a timer. */
  readonly wait?: (seconds: number) => Promise<void>;
  readonly silenceMs?: number;
}

/**
 * The models of a server, behind the ports of those that run here. Where it is known which models are expected, the server need not be
 * there yet. Throws UserError models-server, where it has to be asked.
 */
export async function connectModels(options: ConnectModelsOptions): Promise<ModelHost> {
  const { url, token, expected, log, wait = waitFor, silenceMs = SERVER_SILENCE_MS } = options;
  const { traceparent = () => undefined } = options;
  const sender = createSender({ url, token, traceparent, silenceMs });
  const call = createCallServer({ address: url, sender, log, wait });
  const misread = (cause: unknown): UserError => notModelsServer(url, cause);
  const close = async () => sender.close();
  const { embedder, reader } = await known(expected, () => askServer(call, misread)).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    embedder: createRemoteEmbedder({ model: embedder, call, misread, close }),
    reader: reader === undefined ? undefined : createRemoteReader({ id: reader.id, call, misread, close }),
    readerProblem: undefined,
    warm() {
      // The first that comes tells whether it is there, before anybody asks a question.
      call({ path: "/v1/measure", body: { model: embedder.id, text: "" } }).catch(() => {});
    },
    close,
  };
}

/** What a server says that it has. Throws UserError models-server. */
export async function askServer(call: CallServer, misread: (cause: unknown) => UserError): Promise<ServedModels> {
  const { protocol, embedder, reader } = await call({ path: "/v1/models" });
  const { id, dimensions } = fieldsOf(embedder);
  if (protocol !== PROTOCOL || typeof id !== "string" || typeof dimensions !== "number") throw misread(undefined);
  const { id: readerId } = fieldsOf(reader);
  return { embedder: { id, dimensions }, reader: typeof readerId === "string" ? { id: readerId } : null };
}

async function known(
  { embedder, reader }: ExpectedModels,
  ask: () => Promise<ServedModels>,
): Promise<{
  readonly embedder: Pick<Embedder, "id" | "dimensions">;
  readonly reader: Pick<Reader, "id"> | undefined;
}> {
  const served = embedder === undefined || reader === undefined ? await ask() : undefined;
  const found = embedder ?? served?.embedder;
  if (found === undefined) throw new RangeError("Expected a server to say which embedder it has.");
  return { embedder: found, reader: reader === "none" ? undefined : (reader ?? served?.reader ?? undefined) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

async function waitFor(seconds: number): Promise<void> {
  await sleep(seconds * 1000);
}
