import { badStatus, paywalled, reserved, tooManyHops, unreadableType } from "./address-errors.ts";
import { createConnect, type Dial, dialAddress, type Resolve, resolveName } from "./connect.ts";
import { withinTime } from "./deadline.ts";
import { type Clock, createHostQueue } from "./host-queue.ts";
import { createHttp, type RawResponse } from "./http.ts";
import { HEADERS_TIMEOUT_MS, MAX_HOPS, MAX_ROBOTS_BYTES, TOTAL_TIMEOUT_MS, USER_AGENT } from "./limits.ts";
import { type AddressRules, PUBLIC_RULES, parseAddress } from "./parse-address.ts";
import { readBody } from "./read-body.ts";
import { createSiteRules, type SiteFile } from "./site-rules.ts";
import { type FetchedType, sniffType } from "./sniff-type.ts";

/** Who wants the page: a person who names it is told what its site asks of programs; the program by itself obeys. */
export interface FetchOptions {
  readonly for: "person" | "program";
  /** Of the version that is known: an unchanged page is then not sent again. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

interface Answered {
  /** Where the address led to. */
  readonly finalUrl: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchedDocument extends Answered {
  readonly kind: "fetched";
  readonly bytes: Uint8Array;
  readonly type: FetchedType;
  /** Encoding as the server names it. */
  readonly charset?: string;
  /** What the site asks of programs, when a person wanted the page all the same. */
  readonly reservation?: "robots" | "tdm";
}

export interface UnchangedDocument extends Answered {
  readonly kind: "unchanged";
}

/** Fetches documents from the public internet. */
export interface Fetcher {
  /** Throws UserError address-*. */
  fetch(address: string, options: FetchOptions): Promise<FetchedDocument | UnchangedDocument>;
  /** The bytes of a file that a person has put there themselves: nobody's rules for programs are asked. Throws UserError address-*. */
  attachment(address: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface FetcherOptions {
  readonly clock: Clock;
  readonly rules?: AddressRules;
  readonly resolve?: Resolve;
  readonly dial?: Dial;
  readonly headersTimeoutMs?: number;
  readonly totalTimeoutMs?: number;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PAID: ReadonlySet<number> = new Set([401, 402, 403]);
const NOT_MODIFIED = 304;
const ACCEPT =
  "text/html,application/xhtml+xml,application/pdf,application/epub+zip,text/markdown,text/plain," +
  "application/rss+xml,application/atom+xml,application/feed+json;q=0.9,*/*;q=0.5";

/**
 * The guarded fetcher: each address, and each address that it leads on to, is held against the rules twice, as it is written and as it is
 * looked up. No cookies, no credentials, no proxy.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { rules = PUBLIC_RULES, resolve = resolveName, dial = dialAddress } = options;
  const times = {
    headersMs: options.headersTimeoutMs ?? HEADERS_TIMEOUT_MS,
    totalMs: options.totalTimeoutMs ?? TOTAL_TIMEOUT_MS,
  };
  const isExempt = ({
    protocol,
    hostname,
    port,
  }: {
    readonly protocol: string;
    readonly hostname: string;
    readonly port: string;
  }) => rules.exemptOrigins.has(new URL(`${protocol}//${hostname}${port === "" ? "" : `:${port}`}`).origin);
  const http = createHttp(createConnect({ resolve, dial, isExempt }));
  const takeTurn = createHostQueue(options.clock);
  const siteRules = createSiteRules(readSiteFile, options.clock.now);

  return {
    fetch: fetchDocument,
    attachment: (address) =>
      follow(parseAddress(address, rules), { judge: async () => 0 }, async (url, response) => {
        refuseStatus(url, response);
        return readBody(response, url.href);
      }),
    close: http.close,
  };

  async function fetchDocument(address: string, wanted: FetchOptions): Promise<FetchedDocument | UnchangedDocument> {
    let reservation: "robots" | "tdm" | undefined;
    const judge = async (url: URL): Promise<number | undefined> => {
      const site = await siteRules(url.origin);
      if (site.failure !== undefined && wanted.for === "program") throw site.failure;
      reservation ??= site.reservation(url);
      if (reservation !== undefined && wanted.for === "program") throw reserved(url.href, reservation);
      return site.gapMs;
    };
    const headers = {
      ...(wanted.etag && { "if-none-match": wanted.etag }),
      ...(wanted.lastModified && { "if-modified-since": wanted.lastModified }),
    };
    return follow(parseAddress(address, rules), { judge, headers, signal: wanted.signal }, async (url, response) => {
      if (response.status === NOT_MODIFIED) {
        response.discard();
        return { kind: "unchanged", ...answered(url, response) };
      }
      refuseStatus(url, response);
      const bytes = await readBody(response, url.href);
      const contentType = response.headers.get("content-type") ?? "";
      const type = sniffType(bytes, contentType, url.pathname);
      if (type === undefined) throw unreadableType(url.href, contentType === "" ? "no type" : contentType);
      if (isReservedBy(response)) reservation ??= "tdm";
      if (reservation !== undefined && wanted.for === "program") throw reserved(url.href, reservation);
      const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
      return {
        kind: "fetched",
        bytes,
        type,
        ...answered(url, response),
        ...(charset && { charset }),
        ...(reservation && { reservation }),
      };
    });
  }

  /** A site's robots.txt and its like, by the same guards. */
  async function readSiteFile(url: URL): Promise<SiteFile> {
    try {
      return await follow(url, {}, async (at, response) => {
        if (response.status >= 500) refuseStatus(at, response);
        if (response.status !== 200) {
          response.discard();
          return "none";
        }
        const bytes = await readBody(response, at.href, { maxBytes: MAX_ROBOTS_BYTES });
        return { text: new TextDecoder().decode(bytes) };
      });
    } catch (failure) {
      return { failure };
    }
  }

  interface Way {
    readonly judge?: (url: URL) => Promise<number | undefined>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal | undefined;
  }

  async function follow<T>(start: URL, way: Way, end: (url: URL, response: RawResponse) => Promise<T>): Promise<T> {
    let url = start;
    for (let hop = 0; hop <= MAX_HOPS; hop++) {
      const gapMs = await way.judge?.(url);
      await takeTurn(url.host, gapMs);
      const next = await withinTime(url, times, way.signal, async (signal, begun) => {
        const response = await http.get(
          url,
          { "user-agent": USER_AGENT, accept: ACCEPT, "accept-encoding": "gzip, deflate, br", ...way.headers },
          signal,
        );
        begun();
        const location = REDIRECTS.has(response.status) ? response.headers.get("location") : undefined;
        if (location === undefined) return { result: await end(url, response) };
        response.discard();
        return { url: parseAddress(location, rules, url) };
      });
      if ("result" in next) return next.result;
      url = next.url;
    }
    throw tooManyHops(start.href, MAX_HOPS);
  }
}

function refuseStatus(url: URL, response: RawResponse): void {
  if (response.status >= 200 && response.status < 300) return;
  response.discard();
  if (PAID.has(response.status)) throw paywalled(url.href, "status");
  const after = Number(response.headers.get("retry-after"));
  throw badStatus(url.href, response.status, Number.isFinite(after) && after > 0 ? after : undefined);
}

function isReservedBy({ headers }: RawResponse): boolean {
  return (
    headers.get("tdm-reservation")?.trim() === "1" ||
    /\bno(?:ai|machinelearning)\b/i.test(headers.get("x-robots-tag") ?? "")
  );
}

function answered(url: URL, { headers }: RawResponse): Answered {
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  return { finalUrl: url.href, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}
