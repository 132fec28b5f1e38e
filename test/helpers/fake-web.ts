import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dialAddress } from "../../src/ingest/fetch/connect.ts";
import { createFetcher, type Fetcher, type FetcherOptions } from "../../src/ingest/fetch/fetcher.ts";

/** The address that every public name of the fake web has; no packet goes there. */
export const PUBLIC_IP = "93.184.216.34";

const LOOPBACK = /^(?:127\.|0\.0\.0\.0$|::(?:1|ffff:127\..*)?$)/;

export interface FakeWeb {
  readonly fetcher: Fetcher;
  /** Port of the loopback site that nothing may reach. */
  readonly secretPort: number;
  /** Requests that reached the loopback site by its own address. */
  readonly secretHits: string[];
  /** "host path" of the requests that the public sites got, robots.txt and its like apart. */
  readonly requests: string[];
  /** Addresses that were dialled. */
  readonly dialled: string[];
  /** Times, on the fake clock, that the fetcher waited. */
  readonly waits: number[];
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Public sites on a loopback server, which the fetcher reaches by the fake public address alone, and a loopback site that it must never reach. A
 * name's addresses are what `names` gives, one list after the other a look-up, else the public one.
 */
export async function openFakeWeb(
  answer: Answer,
  options: {
    readonly names?: Readonly<Record<string, readonly (readonly string[])[]>>;
    readonly robots?: Answer;
  } & Pick<FetcherOptions, "headersTimeoutMs" | "totalTimeoutMs"> = {},
): Promise<FakeWeb> {
  const requests: string[] = [];
  const secretHits: string[] = [];
  const dialled: string[] = [];
  const waits: number[] = [];
  const { names = {}, robots = notFound, ...times } = options;
  const site = await listen((request, response) => {
    const isRule = request.url === "/robots.txt" || request.url === "/.well-known/tdmrep.json";
    if (!isRule) requests.push(`${request.headers.host} ${request.url}`);
    (isRule ? robots : answer)(request, response);
  });
  const secret = await listen((request, response) => {
    secretHits.push(request.url ?? "");
    response.end("secret");
  });
  const lookups = new Map<string, number>();
  let now = 0;
  const fetcher = createFetcher({
    ...times,
    clock: {
      now: () => now,
      wait: async (ms) => {
        waits.push(ms);
        now += ms;
      },
    },
    rules: { exemptOrigins: new Set(), ports: new Set(["80", "443", String(secret.port)]) },
    resolve: async (hostname) => {
      const count = lookups.get(hostname) ?? 0;
      lookups.set(hostname, count + 1);
      const lists = names[hostname] ?? [[PUBLIC_IP]];
      const addresses = lists[Math.min(count, lists.length - 1)] ?? [];
      return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    },
    dial: (address, target, callback) => {
      dialled.push(address.address);
      const isPublic = address.address === PUBLIC_IP;
      const local = { address: "127.0.0.1", family: 4 };
      // Should a guard ever fail, nothing but this machine is reached.
      if (!isPublic && !LOOPBACK.test(address.address)) callback(new Error("Nothing is there."), null);
      else
        dialAddress(isPublic ? local : address, isPublic ? { ...target, port: String(site.port) } : target, callback);
    },
  });
  return {
    fetcher,
    secretPort: secret.port,
    secretHits,
    requests,
    dialled,
    waits,
    close: async () => {
      await fetcher.close();
      await Promise.all([site.close(), secret.close()]);
    },
  };
}

async function listen(answer: Answer): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  response.end();
}
