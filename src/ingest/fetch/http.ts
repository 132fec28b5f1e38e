import type { Agent, buildConnector } from "undici";

/** An answer whose body has not been read. */
export interface RawResponse {
  readonly status: number;
  /** Names in lower case; several values joined by ", ". */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of the body. */
  discard(): void;
}

/** Plain GET requests by one connector: no cookies, no credentials, no proxy, nothing followed. */
export interface Http {
  get(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<RawResponse>;
  close(): Promise<void>;
}

/** Largest head of an answer, in bytes. */
const MAX_HEADER_BYTES = 32_768;

export function createHttp(connect: buildConnector.connector): Http {
  let opening: Promise<Agent> | undefined;
  return {
    get: async (url, headers, signal) => {
      opening ??= openAgent(connect);
      const agent = await opening;
      const { request } = await loadUndici();
      const response = await request(url, { dispatcher: agent, method: "GET", headers, signal });
      return {
        status: response.statusCode,
        headers: readHeaders(response.headers),
        body: response.body,
        discard: () => {
          response.body.on("error", () => undefined);
          response.body.destroy();
        },
      };
    },
    close: async () => {
      await (await opening)?.destroy();
    },
  };
}

/** The program's own timers count the time; connections are not kept, so that each request looks its host up again. */
async function openAgent(connect: buildConnector.connector): Promise<Agent> {
  const { Agent } = await loadUndici();
  return new Agent({ connect, headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: MAX_HEADER_BYTES, pipelining: 0 });
}

/** Twenty megabytes that whoever only asks does without. */
function loadUndici(): Promise<typeof import("undici")> {
  return import("undici");
}

function readHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): ReadonlyMap<string, string> {
  const entries = Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined,
  );
  return new Map(entries.map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]));
}
