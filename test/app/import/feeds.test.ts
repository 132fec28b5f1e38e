import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { FeedLook } from "../../../src/app/import/feeds/feeds.ts";
import { isNearDuplicate } from "../../../src/app/import/feeds/near-duplicate.ts";
import type { Wanted } from "../../../src/app/import/within-limits.ts";
import { UserError } from "../../../src/core/errors.ts";
import type { Answer } from "../../helpers/fake-web.ts";
import { createImportBench, FERRY, newsPage } from "../../helpers/import-bench.ts";

const HOUR = 3_600_000;
const FEED = "http://paper.example/feed.xml";

interface Item {
  readonly id: string;
  readonly text: string;
  /** The feed gives but a summary: the text is on the page. */
  readonly isOnPage?: boolean;
}

function feedOf(items: readonly Item[]): string {
  const entries = items.map(({ id, text, isOnPage }) => {
    const content = isOnPage
      ? "<description>In short.</description>"
      : `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`;
    return `<item><title>Story ${id}</title><link>http://paper.example/${id}</link><guid>${id}</guid>${content}</item>`;
  });
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>${entries.join("")}</channel></rss>`;
}

/** A text of its own for each id. */
const story = (id: string) =>
  Array.from(
    { length: 12 },
    (_, index) =>
      `In ${id} the committee ${index} of ${id} counted ${index * 7 + id.length} boats at pier ${id}${index}.`,
  ).join(" ");

/** A bench whose feed holds these items; what is set of `site` answers in their place. */
async function start(items: readonly Item[], keep = 10) {
  const site: { items: readonly Item[]; answer?: Answer | undefined; isDown?: boolean } = { items };
  const asked: (string | undefined)[] = [];
  const bench = await createImportBench((request, response) => {
    if (site.answer !== undefined) site.answer(request, response);
    else if (request.url === "/feed.xml") {
      asked.push(request.headers["if-none-match"]);
      const body = feedOf(site.items);
      const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
      if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
      else response.writeHead(200, { "content-type": "application/rss+xml", etag }).end(body);
    } else {
      const item = site.items.find(({ id }) => request.url === `/${id}`);
      if (item === undefined || site.isDown) response.writeHead(503).end();
      else
        response.writeHead(200, { "content-type": "text/html" }).end(newsPage(`Story ${item.id}`, item.text, ...FERRY));
    }
  });
  const { feeds } = bench.importer;
  const feed = await feeds.add(await feeds.prepare(FEED), { every: "hour", keep });
  const look = async (hours = 0): Promise<FeedLook | undefined> => {
    bench.time.now += hours * HOUR;
    return (await feeds.look({}))[0];
  };
  const titles = async () => (await bench.engine.sources()).map(({ metadata }) => metadata.title).sort();
  return { ...bench, feeds, feed, site, look, titles, asked };
}

describe("feeds", () => {
  it("make a source of each entry, from the feed where it gives the text and else from its page", async () => {
    const { look, titles, engine } = await start([
      { id: "a", text: story("alpha") },
      { id: "b", text: story("beta"), isOnPage: true },
    ]);
    expect(await look()).toMatchObject({ outcome: "read", added: ["Story b", "Story a"], changed: [], left: 0 });
    expect(await titles()).toEqual(["Story a", "Story b"]);
    expect((await engine.sources()).map(({ metadata }) => metadata.publisher)).toContain("The Paper");
  });

  it("take nothing and stay away when they are removed while they are looked at", async () => {
    const { look, titles, site, feeds, feed } = await start([{ id: "a", text: story("alpha") }]);
    const body = feedOf(site.items);
    site.answer = (_, response) =>
      void feeds
        .remove(feed.id, { withArticles: true })
        .then(() => response.writeHead(200, { "content-type": "application/rss+xml" }).end(body));
    await look();
    expect([await titles(), await feeds.list()]).toEqual([[], []]);
    expect(await look(9)).toBeUndefined();
  });

  it("are asked for changes alone, when they are due", async () => {
    const { look, asked, site } = await start([{ id: "a", text: story("alpha") }]);
    await look();
    expect(await look()).toBeUndefined();
    expect(await look(2)).toMatchObject({ outcome: "unchanged" });
    expect(asked.filter((etag) => etag !== undefined)).toHaveLength(1);
    site.items = [{ id: "b", text: story("beta") }, ...site.items];
    expect(await look(2)).toMatchObject({ outcome: "read", added: ["Story b"] });
  });

  it("give a source a new version when an entry has another text, and keep it when it has lost most", async () => {
    const { look, site, engine } = await start([{ id: "a", text: story("alpha") }]);
    await look();
    site.items = [{ id: "a", text: story("alpha").replace("pier alpha3", "quay alpha3") }];
    expect(await look(2)).toMatchObject({ outcome: "read", added: [], changed: ["Story a"] });
    site.items = [{ id: "a", text: "Gone." }];
    expect(await look(2)).toMatchObject({ outcome: "read", changed: [] });
    expect((await engine.show("Story a")).source.text).toContain("quay alpha3");
  });

  it("take a near-duplicate of one site within 14 days for a version, later for a source", async () => {
    const { look, site, titles, time } = await start([{ id: "a", text: story("alpha") }]);
    await look();
    site.items = [{ id: "a2", text: `${story("alpha")} One sentence was added.` }, ...site.items];
    expect(await look(2)).toMatchObject({ added: [], changed: ["Story a2"] });
    expect(await titles()).toEqual(["Story a2"]);
    time.now += 15 * 24 * HOUR;
    site.items = [{ id: "a3", text: `${story("alpha")} And one more at last.` }, ...site.items];
    expect(await look(2)).toMatchObject({ added: ["Story a3"] });
  });

  it("keep so many of the latest entries", async () => {
    const { look, site, titles } = await start(
      [
        { id: "b", text: story("beta") },
        { id: "a", text: story("alpha") },
      ],
      2,
    );
    await look();
    site.items = [{ id: "c", text: story("gamma") }, ...site.items];
    await look(2);
    expect(await titles()).toEqual(["Story b", "Story c"]);
  });

  it("keep what they have when they fail, and come back later each time, with a page that failed as well", async () => {
    const { look, site, titles, feeds } = await start([
      { id: "a", text: story("alpha") },
      { id: "b", text: story("beta"), isOnPage: true },
    ]);
    site.isDown = true;
    expect(await look()).toMatchObject({ outcome: "read", added: ["Story a"], left: 1 });
    site.isDown = false;
    const bad: readonly Answer[] = [
      (_, response) => void response.writeHead(500).end(),
      (_, response) => void response.end("<rss><channel><item><title>cut"),
      (_, response) => void response.end("<!doctype html><html><body>Moved</body></html>"),
      (_, response) => void response.destroy(),
    ];
    for (const answer of bad) {
      site.answer = answer;
      expect(await look(25)).toMatchObject({ outcome: "failed" });
    }
    expect((await feeds.list())[0]).toMatchObject({ failures: 4 });
    expect(await titles()).toEqual(["Story a"]);
    site.answer = undefined;
    expect(await look(25)).toMatchObject({ outcome: "read", added: ["Story b"], left: 0 });
    expect((await feeds.list())[0]).toMatchObject({ failures: 0 });
  });

  it("leave with their articles or without them, and never take those that a person added", async () => {
    const bench = await start([
      { id: "a", text: story("alpha"), isOnPage: true },
      { id: "b", text: story("beta"), isOnPage: true },
    ]);
    const { importer, look, titles, feeds, feed } = bench;
    await importer.add(await importer.prepare({ address: "http://paper.example/b", every: "never" }));
    await look();
    expect(await titles()).toEqual(["Story a", "Story b"]);
    expect(await feeds.remove(feed.id, { withArticles: true })).toBe(1);
    expect(await titles()).toEqual(["Story b"]);
    expect(await feeds.remove(feed.id, { withArticles: true })).toBeUndefined();
    expect(await look(2)).toBeUndefined();
  });

  it("take nothing that there is no room for, and ask for it again", async () => {
    const { feeds, time, titles } = await start([
      { id: "a", text: story("alpha") },
      { id: "b", text: story("beta") },
    ]);
    const full = new UserError({
      code: "source-limit",
      values: { problem: "sources", max: 200 },
      message: "There are 200.",
      hint: "Remove one.",
    });
    const wanted: Wanted[] = [];
    const within = (asked: Wanted) => {
      wanted.push(asked);
      return Promise.reject(full);
    };
    const [look] = await feeds.look({ within });
    expect(wanted).toEqual([
      { passages: 2, embedded: 2 },
      { passages: 2, embedded: 2 },
    ]);
    expect(look).toMatchObject({ outcome: "read", added: [], left: 2 });
    time.now += 2 * HOUR;
    await feeds.look({});
    expect(await titles()).toEqual(["Story a", "Story b"]);
  });

  it("are refused where an address gives none, and articles where it gives one", async () => {
    const { feeds, importer } = await start([{ id: "a", text: story("alpha"), isOnPage: true }]);
    await expect(feeds.prepare("http://paper.example/a")).rejects.toMatchObject({ code: "address-feed" });
    await expect(importer.prepare({ address: FEED, every: "day" })).rejects.toMatchObject({ code: "address-feed" });
  });
});

describe("near duplicates", () => {
  it("are texts most of which is the other, whatever is added and whatever their signs", () => {
    const text = story("alpha");
    expect(isNearDuplicate(text, text.replaceAll(".", "!").concat(" More."))).toBe(true);
    expect(isNearDuplicate(text, `${text} ${story("beta")}`)).toBe(true);
    expect(isNearDuplicate(text, story("beta"))).toBe(false);
    expect(isNearDuplicate("Weather: sunny.", "Weather: sunny.")).toBe(false);
  });
});
