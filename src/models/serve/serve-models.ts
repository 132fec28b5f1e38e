import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { isIPv4 } from "node:net";
import { UserError } from "../../core/errors.ts";
import { BUSY_RETRY_SECONDS, MAX_SERVED_PASSAGES, MAX_SERVED_QUESTIONS } from "../limits.ts";
import { createCalls, describeServed, InvalidBody, type Served, type ServedCall } from "./calls.ts";
import { createPlaces } from "./places.ts";
import { BodyTooLarge, bringsToken, readBody } from "./read-request.ts";

export interface ServeModelsOptions {
  readonly models: Served;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly token: string | undefined;
  /** One line for people about what went wrong. */
  readonly log: (message: string) => void;
  /** Does the work as a step of what the caller says it is doing. */
  readonly inTrace?: (work: () => Promise<void>, caller: string | undefined) => Promise<void>;
  readonly maxQuestions?: number;
  readonly maxPassages?: number;
}

export interface ModelsServer {
  /** Where it listens: http://HOST:PORT. */
  readonly url: string;
  /** Ends what is under way; the models are the caller's to close. */
  close(): Promise<void>;
}

/**
 * Serves models over HTTP to bots that trust each other: GET /healthz, GET /v1/models, POST /v1/embed, /v1/words, /v1/measure, /v1/read.
 * Throws UserError setting-invalid when it may not or cannot listen there.
 */
export async function serveModels(options: ServeModelsOptions): Promise<ModelsServer> {
  const { host, port, token, inTrace = (work) => work() } = options;
  if (token === undefined && !isLoopback(host)) throw tokenNeeded(host);
  const respond = createResponder(options);
  const server = createServer((request, response) => {
    const { traceparent } = request.headers;
    void inTrace(() => respond(request, response), typeof traceparent === "string" ? traceparent : undefined);
  });
  server.keepAliveTimeout = IDLE_CONNECTION_MS;
  server.requestTimeout = SLOWEST_REQUEST_MS;
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw cannotListen({ host, port }, error);
  }
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A bot that asks now and then keeps its connection. */
const IDLE_CONNECTION_MS = 60_000;
/** Whoever takes longer to send a request is cut off. */
const SLOWEST_REQUEST_MS = 30_000;

/** A refusal before a model was asked. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly values?: object;
}

function createResponder({ models, token, log, ...limits }: ServeModelsOptions) {
  const { maxQuestions = MAX_SERVED_QUESTIONS, maxPassages = MAX_SERVED_PASSAGES } = limits;
  const described = describeServed(models);
  const calls = createCalls(models);
  const questions = createPlaces(maxQuestions);
  const passages = createPlaces(maxPassages);

  const runCall = async (
    call: ServedCall,
    request: IncomingMessage,
    signal: AbortSignal,
  ): Promise<object | Refusal> => {
    const body = await readBody(request);
    const found = described[call.model]?.id ?? "none";
    if (body.model !== found) return { status: 409, code: "other-model", values: { found } };
    const places = call.isBackground?.(body) ? passages : questions;
    const giveBack = places.take();
    if (giveBack === undefined) {
      const headers = { "retry-after": String(BUSY_RETRY_SECONDS) };
      return { status: 503, code: "busy", headers, values: { max: places.taken } };
    }
    try {
      return await call.run(body, signal);
    } finally {
      giveBack();
    }
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const { url: path = "" } = request;
    const call = Object.hasOwn(calls, path) ? calls[path] : undefined;
    if (path === "/healthz") send(response, 200, { ok: true });
    else if (!bringsToken(request, token)) refuse(response, { status: 401, code: "token" });
    else if (path === "/v1/models" && request.method === "GET") send(response, 200, described);
    else if (call === undefined) refuse(response, { status: 404, code: "unknown" });
    else if (request.method !== "POST") refuse(response, { status: 405, code: "method", headers: { allow: "POST" } });
    else {
      try {
        const result = await runCall(call, request, gone.signal);
        if ("status" in result) refuse(response, result);
        else send(response, 200, result);
      } catch (error) {
        if (!gone.signal.aborted) refuse(response, refusalOf(error, log));
      }
    }
  };
}

function refusalOf(error: unknown, log: (message: string) => void): Refusal {
  // What is left of the request is not read.
  if (error instanceof BodyTooLarge) return { status: 413, code: "too-large", headers: { connection: "close" } };
  if (error instanceof InvalidBody) return { status: 400, code: "invalid" };
  if (error instanceof UserError && error.code === "queue-full") {
    return { status: 503, code: "busy", headers: { "retry-after": String(BUSY_RETRY_SECONDS) }, values: error.values };
  }
  log(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  return { status: 500, code: "failed" };
}

function refuse(response: ServerResponse, { status, code, headers, values }: Refusal): void {
  send(response, status, { code, ...values }, headers);
}

function send(response: ServerResponse, status: number, body: object, headers: Refusal["headers"] = {}): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { "content-type": "application/json", "content-length": bytes.length, ...headers });
  response.end(bytes);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}

function tokenNeeded(host: string): UserError {
  return new UserError({
    code: "setting-invalid",
    values: { problem: "models-token", host },
    message: `MODELS_HOST ${host} can be reached from other machines, and there is no MODELS_TOKEN.`,
    hint: "Set MODELS_TOKEN, here and for each bot, or listen on 127.0.0.1.",
  });
}

function cannotListen(place: { readonly host: string; readonly port: number }, cause: unknown): UserError {
  return new UserError({
    code: "setting-invalid",
    values: { problem: "models-address", ...place },
    message: `Cannot listen on MODELS_HOST ${place.host}, MODELS_PORT ${place.port}.`,
    hint: "Another program may be using the port, or the address may be none of this machine's: choose others.",
    cause,
  });
}
