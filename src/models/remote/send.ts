import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";

export interface SendOptions {
  readonly path: string;
  /** Without one: GET. */
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
}

export interface Received {
  readonly status: number;
  /** Seconds that the server asks to wait. */
  readonly retryAfterSeconds: number | undefined;
  /** The JSON object that it answered; empty where it was none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Requests to one server over connections that stay open. */
export interface Sender {
  /** Throws the system's error, and the signal's AbortError. */
  send(options: SendOptions): Promise<Received>;
  close(): void;
}

export interface SenderOptions {
  /** Of the server, without a slash at its end. */
  readonly url: string;
  readonly token: string | undefined;
  /** Of what is under way, in the form of the W3C. */
  readonly traceparent: () => string | undefined;
  /** After so long without a byte the server counts as away. */
  readonly silenceMs: number;
}

export function createSender({ url, token, traceparent, silenceMs }: SenderOptions): Sender {
  const isSecure = /^https:/i.test(url);
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const request = isSecure ? requestHttps : requestHttp;

  const sendOnce = ({ path, body, signal }: SendOptions) =>
    new Promise<Received>((resolve, reject) => {
      const trace = traceparent();
      const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
      const sent = request(`${url}${path}`, {
        agent,
        method: bytes === undefined ? "GET" : "POST",
        headers: {
          ...(bytes !== undefined && { "content-type": "application/json", "content-length": bytes.length }),
          ...(trace !== undefined && { traceparent: trace }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(signal !== undefined && { signal }),
      });
      sent.setTimeout(silenceMs, () => sent.destroy(new SilentServer()));
      sent.once("error", (error) => reject(sent.reusedSocket && isCutOff(error) ? new StaleConnection(error) : error));
      sent.once("response", (response) => receive(response).then(resolve, reject));
      sent.end(bytes);
    });

  return {
    async send(options) {
      try {
        return await sendOnce(options);
      } catch (error) {
        // The server may close a connection that was idle just as it is used again; asking twice changes nothing there.
        if (error instanceof StaleConnection) return sendOnce(options);
        throw error;
      }
    },
    close: () => agent.destroy(),
  };
}

class StaleConnection extends Error {
  constructor(cause: Error) {
    super("The connection was closed before it was used again.", { cause });
  }
}

class SilentServer extends Error {
  readonly code = "ETIMEDOUT";
}

async function receive(response: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  const retryAfter = Number(response.headers["retry-after"]);
  return {
    status: response.statusCode ?? 0,
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : undefined,
    body: parseObject(Buffer.concat(chunks).toString("utf8")),
  };
}

function parseObject(text: string): Received["body"] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isCutOff(error: Error): boolean {
  return "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE");
}
