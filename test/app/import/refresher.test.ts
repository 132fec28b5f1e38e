import { describe, expect, it } from "vitest";
import type { Answer } from "../../helpers/fake-web.ts";
import { createImportBench, FERRY, type ImportBench, newsPage } from "../../helpers/import-bench.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ID = "paper.example/ferry";

interface Site {
  answer: Answer;
}

const gives =
  (body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, { "content-type": "text/html", ...headers }).end(body);
const fails =
  (status: number): Answer =>
  (_, response) =>
    void response.writeHead(status).end();
const PAGE = newsPage("Ferry sails again", ...FERRY);

async function added(site: Site, every: "hour" | "never" = "hour"): Promise<ImportBench> {
  const bench = await createImportBench((request, response) => site.answer(request, response));
  await bench.importer.add(await bench.importer.prepare({ address: `http://${ID}`, every }));
  return bench;
}

describe("refreshing", () => {
  it("looks at what is due alone, and asks for changes alone", async () => {
    const site: Site = { answer: gives(PAGE, { etag: '"a"' }) };
    const { importer, time, web } = await added(site);
    time.now += HOUR - 1;
    expect(await importer.refresh({})).toEqual([]);
    time.now += 1;
    const asked: (string | undefined)[] = [];
    site.answer = (request, response) => {
      asked.push(request.headers["if-none-match"]);
      response.writeHead(304).end();
    };
    expect(await importer.refresh({})).toEqual([{ source: ID, outcome: "unchanged" }]);
    expect(asked).toEqual(['"a"']);
    expect(await importer.refresh({})).toEqual([]);
    expect(web.requests).toHaveLength(2);
  });

  it("takes a new version, and answers from it", async () => {
    const site: Site = { answer: gives(PAGE) };
    const { importer, engine, time } = await added(site);
    site.answer = gives(newsPage("Ferry sails again", ...FERRY.map((text) => text.replace("310,000", "290,000"))));
    time.now += HOUR;
    expect(await importer.refresh({})).toMatchObject([{ source: ID, outcome: "changed" }]);
    expect((await engine.ask("What did the repairs cost?")).citations[0]?.quote).toContain("290,000");
  });

  const taken: readonly (readonly [string, (importer: ImportBench["importer"]) => Promise<unknown>])[] = [
    ["taken off", (importer) => importer.remove(ID)],
    ["erased", (importer) => importer.purge(ID)],
  ];
  it.each(taken)("brings nothing back that was %s while it was looked at", async (_, takeOff) => {
    const changedPage = newsPage("Ferry sails again", ...FERRY.map((text) => text.replace("310,000", "290,000")));
    for (const answer of [gives(changedPage), gives(PAGE), fails(500), gives(newsPage("Ferry", FERRY[0]))]) {
      const site: Site = { answer: gives(PAGE) };
      const { importer, engine, time } = await added(site);
      site.answer = (request, response) => void takeOff(importer).then(() => answer(request, response));
      time.now += HOUR;
      expect(await importer.refresh({})).toHaveLength(1);
      expect(await engine.sources()).toEqual([]);
      expect(await importer.refreshState(ID)).toBeUndefined();
    }
  });

  it("leaves a version that was gone back to while it was looked at", async () => {
    const site: Site = { answer: gives(PAGE) };
    const { importer, engine, time } = await added(site);
    const cost = (figure: string) =>
      newsPage("Ferry sails again", ...FERRY.map((text) => text.replace("310,000", figure)));
    site.answer = gives(cost("290,000"));
    time.now += HOUR;
    await importer.refresh({});
    const [first] = await importer.history(ID);
    site.answer = (request, response) =>
      void importer.rollBack(ID, first!).then(() => gives(cost("270,000"))(request, response));
    time.now += HOUR;
    expect(await importer.refresh({})).toMatchObject([{ source: ID, outcome: "unchanged" }]);
    expect((await engine.ask("What did the repairs cost?")).citations[0]?.quote).toContain("310,000");
    expect(await importer.refreshState(ID)).toMatchObject({ isHeld: true });
  });

  it("keeps the version when the page fails or has lost most of its words, and comes back later each time", async () => {
    const site: Site = { answer: gives(PAGE) };
    const { importer, engine, time } = await added(site);
    const waits: number[] = [];
    for (const answer of [fails(500), gives(newsPage("Ferry", FERRY[0], "x".repeat(500))), fails(404), fails(503)]) {
      site.answer = answer;
      const before = time.now;
      while ((await importer.refresh({})).length === 0) time.now += 10 * MINUTE;
      waits.push((time.now - before) / MINUTE);
    }
    expect(waits).toEqual([60, 30, 60, 120]);
    expect((await engine.sources()).map(({ paragraphs }) => paragraphs)).toEqual([4]);
    for (let times = 0; times < 10; times++) {
      const before = time.now;
      while ((await importer.refresh({})).length === 0) time.now += 10 * MINUTE;
      waits.push((time.now - before) / MINUTE);
    }
    expect(Math.max(...waits)).toBe(24 * 60);
    site.answer = gives(PAGE);
    expect(await importer.refresh({ source: ID })).toEqual([{ source: ID, outcome: "unchanged" }]);
    time.now += HOUR;
    expect(await importer.refresh({})).toHaveLength(1);
  });

  it("says since when a page fails", async () => {
    const site: Site = { answer: gives(PAGE) };
    const { importer, time } = await added(site);
    site.answer = fails(500);
    const first = await importer.refresh({ source: ID });
    const since = time.now;
    time.now += 5 * HOUR;
    expect(first).toMatchObject([{ outcome: "failed", mistake: { code: "address-status" }, failingSince: since }]);
    expect(await importer.refresh({ source: ID })).toMatchObject([{ outcome: "failed", failingSince: since }]);
  });

  it("looks at each page in one of two processes", async () => {
    const { importer, otherImporter, time, web } = await added({ answer: gives(PAGE) });
    const second = await importer.prepare({ address: `http://${ID}-2`, every: "hour" });
    await importer.add(second);
    time.now += HOUR;
    const before = web.requests.length;
    const looked = await Promise.all([importer.refresh({}), otherImporter.refresh({})]);
    expect(
      looked
        .flat()
        .map(({ source }) => source)
        .sort(),
    ).toEqual([ID, `${ID}-2`]);
    expect(web.requests.length - before).toBe(2);
  });

  it("never looks by itself at what is to be looked at never", async () => {
    const { importer, time } = await added({ answer: gives(PAGE) }, "never");
    time.now += 1_000 * HOUR;
    expect(await importer.refresh({})).toEqual([]);
    expect(await importer.refresh({ source: ID })).toEqual([{ source: ID, outcome: "unchanged" }]);
  });

  it("obeys a site that asks programs to stay away, though a person could add its page", async () => {
    const robots: Answer = (request, response) =>
      void response.end(request.url === "/robots.txt" ? "User-agent: *\nDisallow: /" : "");
    const bench = await createImportBench(gives(PAGE), robots);
    const prepared = await bench.importer.prepare({ address: `http://${ID}`, every: "hour" });
    expect(prepared.preview.reservation).toBe("robots");
    const { id, nextAt } = await bench.importer.add(prepared);
    expect(nextAt).toBeUndefined();
    bench.time.now += HOUR;
    expect(await bench.importer.refresh({})).toEqual([]);
    expect(await bench.importer.refresh({ source: id })).toMatchObject([
      { outcome: "failed", mistake: { code: "address-reserved" } },
    ]);
    expect(bench.web.requests).toHaveLength(1);
  });
});
