import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ApiError } from "./api-error.ts";
import type { FaultAnswer, Faults } from "./faults.ts";
import type { Recorder } from "./recorder.ts";

export interface ApiRequest {
  readonly method: string;
  /** Decoded, without "/api/v10" and without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly string[];
  readonly authorization: string | undefined;
}

export interface ApiResponse {
  readonly status: number;
  readonly body?: unknown;
}

interface HttpOptions {
  readonly recorder: Recorder;
  readonly faults: Faults;
  /** Throws ApiError for an answer other than success. */
  readonly serve: (request: ApiRequest) => ApiResponse;
  readonly now: () => number;
}

/** The REST side: reads a request whole, lets faults go first, serves it and records both sides. */
export function createHttpServer({ recorder, faults, serve, now }: HttpOptions): Server {
  return createServer((incoming, outgoing) => {
    readRequest(incoming)
      .then((request) => {
        const at = now();
        const fault = faults.take(request.method, request.path);
        const served = fault === undefined || fault.isServed ? answerOf(request, serve) : undefined;
        const answer = fault ?? served ?? NOTHING;
        send(outgoing, answer);
        const { method, path, query, body, files } = request;
        recorder.record({ method, path, query, body, files, at, status: answer.status, response: answer.body });
      })
      .catch((error: unknown) => send(outgoing, { status: 500, body: { message: String(error), code: 0 } }));
  });
}

const NOTHING: FaultAnswer = { status: 500, body: null };

async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const url = new URL(incoming.url ?? "/", "http://double");
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { body, files } = await parseBody(Buffer.concat(chunks), incoming.headers["content-type"] ?? "");
  return {
    method: incoming.method ?? "GET",
    path: decodeURIComponent(url.pathname.replace(/^\/api(\/v\d+)?/, "")),
    query: Object.fromEntries(url.searchParams),
    body,
    files,
    authorization: incoming.headers.authorization,
  };
}

async function parseBody(bytes: Buffer, contentType: string): Promise<Pick<ApiRequest, "body" | "files">> {
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!contentType.startsWith("multipart/form-data")) return { body: JSON.parse(bytes.toString("utf8")), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
  const payload = form.get("payload_json");
  const files = [...form.values()].flatMap((value) => (typeof value === "string" ? [] : [value.name]));
  return { body: typeof payload === "string" ? JSON.parse(payload) : undefined, files };
}

function answerOf(request: ApiRequest, serve: HttpOptions["serve"]): FaultAnswer {
  try {
    const { status, body } = serve(request);
    return { status, body };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: error.toJSON() };
  }
}

function send(outgoing: ServerResponse, { status, headers, body, hangUp }: FaultAnswer): void {
  if (hangUp) {
    outgoing.destroy();
    return;
  }
  if (body === undefined) {
    outgoing.writeHead(status).end();
    return;
  }
  outgoing.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
