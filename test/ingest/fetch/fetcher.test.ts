import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { FetchedDocument, FetchOptions } from "../../../src/ingest/fetch/fetcher.ts";
import { type Answer, type FakeWeb, openFakeWeb } from "../../helpers/fake-web.ts";

let web: FakeWeb | undefined;

afterEach(async () => {
  await web?.close();
  web = undefined;
});

const PERSON = { for: "person" } as const;
const PROGRAM = { for: "program" } as const;
const page =
  (body = "<p>News.</p>"): Answer =>
  (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=iso-8859-1" }).end(body);
  };

async function fetchFrom(
  answer: Answer,
  options: FetchOptions = PERSON,
  settings: Parameters<typeof openFakeWeb>[1] = {},
): Promise<FetchedDocument> {
  web = await openFakeWeb(answer, settings);
  const fetched = await web.fetcher.fetch("http://paper.example/a#part", options);
  if (fetched.kind !== "fetched") throw new Error("Expected a document.");
  return fetched;
}

describe("the fetcher", () => {
  it("gives the bytes, what they are and where the address led to", async () => {
    const fetched = await fetchFrom((request, response) => {
      if (request.url === "/a") response.writeHead(301, { location: "//www.paper.example/b?x=1" }).end();
      else
        response
          .writeHead(200, {
            "content-type": "text/html; charset=UTF-8",
            etag: '"v1"',
            "last-modified": "Mon, 01 Jan 2024 00:00:00 GMT",
          })
          .end("<p>News.</p>");
    });
    expect({ ...fetched, bytes: Buffer.from(fetched.bytes).toString() }).toEqual({
      kind: "fetched",
      bytes: "<p>News.</p>",
      type: "html",
      charset: "UTF-8",
      finalUrl: "http://www.paper.example/b?x=1",
      etag: '"v1"',
      lastModified: "Mon, 01 Jan 2024 00:00:00 GMT",
    });
  });

  it("asks whether a known version has changed", async () => {
    web = await openFakeWeb((request, response) => {
      const { "if-none-match": etag, "if-modified-since": since } = request.headers;
      response.writeHead(etag === '"v1"' && since === "then" ? 304 : 200, { etag: '"v1"' }).end();
    });
    const answer = await web.fetcher.fetch("http://paper.example/a", {
      ...PROGRAM,
      etag: '"v1"',
      lastModified: "then",
    });
    expect(answer).toEqual({ kind: "unchanged", finalUrl: "http://paper.example/a", etag: '"v1"' });
  });

  it("sends its name, and neither cookies nor credentials, also when it is led on", async () => {
    const seen: unknown[] = [];
    await fetchFrom((request, response) => {
      const { cookie, authorization, referer, "user-agent": agent } = request.headers;
      seen.push([cookie, authorization, referer, agent]);
      if (request.url === "/a") response.writeHead(302, { location: "/b", "set-cookie": "a=1" }).end();
      else page()(request, response);
    });
    expect(seen).toEqual(Array(2).fill([undefined, undefined, undefined, "SourcierBot/1"]));
  });

  it("ignores proxies of the environment", async () => {
    const before = { ...process.env };
    Object.assign(process.env, {
      http_proxy: "http://127.0.0.1:1",
      HTTP_PROXY: "http://127.0.0.1:1",
      NODE_USE_ENV_PROXY: "1",
    });
    try {
      expect((await fetchFrom(page())).type).toBe("html");
    } finally {
      for (const name of ["http_proxy", "HTTP_PROXY", "NODE_USE_ENV_PROXY"]) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ] as const)("unpacks %s", async (encoding, pack) => {
    const text = "<p>News of the day.</p>";
    const fetched = await fetchFrom((_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": encoding }).end(pack(text));
    });
    expect(Buffer.from(fetched.bytes).toString()).toBe(text);
  });

  it.each([
    [
      "a page over 10 MB",
      (() => {
        const chunk = Buffer.alloc(1_000_000, "a");
        return (_, response) => {
          response.writeHead(200, { "content-type": "text/html" });
          const write = (): void => {
            if (response.destroyed || response.writableEnded) return;
            if (response.write(chunk)) setImmediate(write);
            else response.once("drain", write);
          };
          write();
        };
      })() as Answer,
      "address-too-large",
    ],
    [
      "a page that says it is",
      ((_, response) => response.writeHead(200, { "content-length": "10000001" }).write("<p>")) as Answer,
      "address-too-large",
    ],
    [
      "a bomb",
      ((_, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000)))) as Answer,
      "address-too-large",
    ],
    [
      "broken packing",
      ((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip")) as Answer,
      "address-unreachable",
    ],
    [
      "unknown packing",
      ((_, response) => response.writeHead(200, { "content-encoding": "zstd, gzip" }).end("x")) as Answer,
      "address-unreachable",
    ],
    [
      "an answer that breaks off",
      ((_, response) => {
        response.writeHead(200, { "content-length": "100" }).write("<p>");
        setImmediate(() => response.destroy());
      }) as Answer,
      "address-unreachable",
    ],
    [
      "a picture",
      ((_, response) => response.writeHead(200, { "content-type": "image/png" }).end("\u0089PNG\0\0")) as Answer,
      "address-type",
    ],
    ["a login", ((_, response) => response.writeHead(401).end()) as Answer, "address-paywalled"],
    ["a price", ((_, response) => response.writeHead(402).end()) as Answer, "address-paywalled"],
    ["a refusal", ((_, response) => response.writeHead(403).end()) as Answer, "address-paywalled"],
    ["a page that is gone", ((_, response) => response.writeHead(410).end()) as Answer, "address-status"],
    [
      "a broken site",
      ((_, response) => response.writeHead(503, { "retry-after": "120" }).end()) as Answer,
      "address-status",
    ],
    ["a circle", ((_, response) => response.writeHead(302, { location: "/a" }).end()) as Answer, "address-redirects"],
  ])("refuses %s", async (_, answer, code) => {
    await expect(fetchFrom(answer)).rejects.toMatchObject({ code });
  });

  it("says how long a busy site asks to wait", async () => {
    const answer: Answer = (_, response) => response.writeHead(429, { "retry-after": "90" }).end();
    await expect(fetchFrom(answer)).rejects.toMatchObject({ values: { status: 429, retryAfterSeconds: 90 } });
  });

  it("follows five hops and no sixth", async () => {
    const lead =
      (last: number): Answer =>
      (request, response) => {
        const hop = request.url === "/a" ? 0 : Number(request.url?.slice(1));
        if (hop === last) page()(request, response);
        else response.writeHead(307, { location: `/${hop + 1}` }).end();
      };
    expect((await fetchFrom(lead(5))).finalUrl).toBe("http://paper.example/5");
    await web?.close();
    await expect(fetchFrom(lead(6))).rejects.toMatchObject({ code: "address-redirects", values: { max: 5 } });
  });

  it("stops when an answer does not begin, or does not end, in time", async () => {
    const silent: Answer = () => undefined;
    const robots: Answer = (_, response) => response.writeHead(404).end();
    await expect(
      fetchFrom(silent, PERSON, { headersTimeoutMs: 50, totalTimeoutMs: 5_000, robots }),
    ).rejects.toMatchObject({
      code: "address-timeout",
      values: { seconds: 0.05 },
    });
    await web?.close();
    const endless: Answer = (_, response) => response.writeHead(200).write("<p>");
    await expect(
      fetchFrom(endless, PERSON, { headersTimeoutMs: 5_000, totalTimeoutMs: 80, robots }),
    ).rejects.toMatchObject({
      code: "address-timeout",
      values: { seconds: 0.08 },
    });
  });

  it("asks one host once a second, or as seldom as it wishes, and another at once", async () => {
    web = await openFakeWeb(page(), {
      robots: (_, response) => response.writeHead(200).end("User-agent: *\nCrawl-delay: 4"),
    });
    await web.fetcher.fetch("http://paper.example/1", PERSON);
    expect(web.waits).toEqual([1_000, 1_000]);
    await web.fetcher.fetch("http://paper.example/2", PERSON);
    expect(web.waits).toEqual([1_000, 1_000, 4_000]);
  });

  it("obeys robots.txt by itself, and tells a person of it", async () => {
    const robots: Answer = (request, response) => {
      if (request.url === "/robots.txt")
        response.writeHead(200).end("User-agent: SourcierBot\nDisallow: /a\n\nUser-agent: *\nDisallow:");
      else response.writeHead(404).end();
    };
    expect((await fetchFrom(page(), PERSON, { robots })).reservation).toBe("robots");
    await expect(web?.fetcher.fetch("http://paper.example/a", PROGRAM)).rejects.toMatchObject({
      code: "address-reserved",
      values: { problem: "robots" },
    });
    expect((await web?.fetcher.fetch("http://paper.example/b", PROGRAM))?.kind).toBe("fetched");
    expect(web?.requests).toEqual(["paper.example /a", "paper.example /b"]);
  });

  it.each([
    ["a header", {}, { "tdm-reservation": "1" }],
    ["a word for robots", {}, { "x-robots-tag": "noindex, noai" }],
    [
      "a file of its site",
      {
        robots: (request, response) => {
          if (request.url === "/robots.txt") response.writeHead(404).end();
          else
            response.end(
              JSON.stringify([
                { location: "/free/*", "tdm-reservation": 0 },
                { location: "*", "tdm-reservation": 1 },
              ]),
            );
        },
      },
      {},
    ],
  ] as [string, { robots?: Answer }, Record<string, string>][])(
    "obeys a reservation by %s",
    async (_, settings, headers) => {
      const answer: Answer = (_request, response) =>
        response.writeHead(200, { "content-type": "text/html", ...headers }).end("<p>x");
      expect((await fetchFrom(answer, PERSON, settings)).reservation).toBe("tdm");
      await expect(web?.fetcher.fetch("http://paper.example/a", PROGRAM)).rejects.toMatchObject({
        code: "address-reserved",
        values: { problem: "tdm" },
      });
    },
  );

  it("fetches nothing by itself from a site whose wishes cannot be asked", async () => {
    const robots: Answer = (_, response) => response.writeHead(500).end();
    expect((await fetchFrom(page(), PERSON, { robots })).reservation).toBeUndefined();
    await expect(web?.fetcher.fetch("http://paper.example/a", PROGRAM)).rejects.toMatchObject({
      code: "address-status",
      values: { status: 500 },
    });
  });

  it("stops when it is asked to", async () => {
    const control = new AbortController();
    const hanging: Answer = () => control.abort(new Error("stopped"));
    await expect(fetchFrom(hanging, { ...PERSON, signal: control.signal })).rejects.toThrow("stopped");
  });
});
