import { describe, expect, it } from "vitest";
import type { Given } from "../../../src/app/import/importer.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";
import { createImportBench, FERRY, newsPage } from "../../helpers/import-bench.ts";
import { HARBOUR } from "../../helpers/test-corpus.ts";

const HOUR = 3_600_000;
const ADDRESS = { address: "http://paper.example/news/ferry.html", every: "day" } as const satisfies Given;
const PAGE = newsPage("Ferry sails again", ...FERRY);

describe("an address", () => {
  it("is shown before it is added, and nothing is written", async () => {
    const { importer, engine } = await createImportBench((_, response) => void response.end(PAGE));
    const { id, state, preview } = await importer.prepare(ADDRESS);
    expect({ id, state }).toEqual({ id: "paper.example/news/ferry", state: "new" });
    expect(preview).toMatchObject({
      paragraphs: 4,
      first: "The ferry to Tern Island sails again from Monday, the harbour office",
      last: "Tickets for the summer go on sale in the second week of January.".split(" ").slice(-12).join(" "),
      metadata: { title: "Ferry sails again", url: ADDRESS.address, language: "en" },
    });
    expect(await engine.sources()).toEqual([]);
  });

  it("is added and answered from, and says when it is looked at again", async () => {
    const { importer, engine, time } = await createImportBench((_, response) => void response.end(PAGE));
    const added = await importer.add(await importer.prepare(ADDRESS));
    expect(added).toMatchObject({ id: "paper.example/news/ferry", nextAt: time.now + 24 * HOUR });
    const { citations } = await engine.ask("What did the repairs cost?");
    expect(citations[0]).toMatchObject({
      source: "paper.example/news/ferry",
      quote: expect.stringContaining("310,000"),
    });
  });

  it("that was added is known, and its next version takes its place", async () => {
    let page = PAGE;
    const { importer, engine } = await createImportBench((_, response) => void response.end(page));
    await importer.add(await importer.prepare(ADDRESS));
    expect((await importer.prepare(ADDRESS)).state).toBe("known");
    page = newsPage("Ferry sails again", ...FERRY, "On Saturday the boat sailed empty.");
    const changed = await importer.prepare(ADDRESS);
    expect(changed.state).toBe("changed");
    await importer.add(changed);
    expect((await engine.sources()).map(({ paragraphs }) => paragraphs)).toEqual([5]);
  });

  it("keeps apart from a source of the folder that has its id", async () => {
    const { importer, corpus, engine } = await createImportBench((_, response) => void response.end(PAGE));
    await corpus.write("paper.example/news/ferry.md", HARBOUR);
    await engine.index();
    expect((await importer.prepare(ADDRESS)).id).toBe("paper.example/news/ferry-2");
  });

  it("survives that the folder is brought up to date, and leaves when it is removed", async () => {
    const { importer, engine, corpus } = await createImportBench((_, response) => void response.end(PAGE));
    await importer.add(await importer.prepare(ADDRESS));
    await corpus.write("harbour.md", HARBOUR);
    await engine.index();
    expect((await engine.sources()).map(({ id }) => id)).toEqual(["harbour", "paper.example/news/ferry"]);
    await importer.remove("paper.example/news/ferry");
    expect((await engine.sources()).map(({ id }) => id)).toEqual(["harbour"]);
    expect(await importer.refresh({})).toEqual([]);
  });

  it.each([
    ["a page behind a paywall", 402, "", "address-paywalled"],
    ["a page that is gone", 404, "", "address-status"],
    ["a page of a few lines", 200, newsPage("Short", "Log in to read."), "address-paywalled"],
    ["a feed", 200, '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', "address-feed"],
    ["something that is no document", 200, Buffer.from([0, 1, 2, 3, 255, 254, 0, 9]), "address-type"],
  ])("is refused where it gives %s, and nothing is written", async (_, status, body, code) => {
    const { importer, engine } = await createImportBench((_request, response) => {
      response.writeHead(status).end(body);
    });
    await expect(importer.prepare(ADDRESS)).rejects.toMatchObject({ code });
    expect(await engine.sources()).toEqual([]);
  });
});

describe("a file", () => {
  const bytes = Buffer.from(HARBOUR);

  it("is added under its name, and known by it", async () => {
    const { importer, engine } = await createImportBench((_, response) => void response.end());
    const given = { file: { name: "Old harbour.md", bytes } };
    expect(await importer.add(await importer.prepare(given))).toEqual({
      id: "Old-harbour",
      passages: 1,
      embedded: 1,
    });
    expect((await engine.sources()).map(({ metadata }) => metadata.title)).toEqual(["The old harbour"]);
    expect((await importer.prepare(given)).state).toBe("known");
  });

  it("is known by its text, whatever name it has now", async () => {
    const { importer, engine, corpus } = await createImportBench((_, response) => void response.end());
    await corpus.write("port.md", HARBOUR);
    await engine.index();
    const prepared = await importer.prepare({ file: { name: "Old harbour.md", bytes } });
    expect(prepared).toMatchObject({ id: "port", state: "known" });
  });

  it("of no kind that is read is refused by name, and one in a script that the model cannot read", async () => {
    const { importer } = await createImportBench((_, response) => void response.end());
    await expect(importer.prepare({ file: { name: "photo.zip", bytes } })).rejects.toMatchObject({ code: "file-type" });
    await expect(
      importer.prepare({ file: { name: "a.md", bytes: Buffer.alloc(10_000_001, 97) } }),
    ).rejects.toMatchObject({ code: "file-too-large" });
  });
});

describe("a text", () => {
  it("is called by its title, else by its first words, which are no title of the article", async () => {
    const { importer } = await createImportBench((_, response) => void response.end());
    const text = "The mill of Brook has eleven wheels, and none of them has turned since the flood of 1954.";
    const untitled = await importer.prepare({ text });
    expect(untitled.preview.metadata).toMatchObject({
      title: "The mill of Brook has eleven wheels, and none of them has…",
      isUntitled: true,
    });
    const titled = await importer.prepare({ text, metadata: { title: "The mill", published: "5 May 1955" } });
    expect(titled).toMatchObject({
      id: "The-mill",
      preview: { metadata: { title: "The mill", published: "1955-05-05" } },
    });
    expect(titled.preview.metadata).not.toHaveProperty("isUntitled");
    await expect(importer.prepare({ text, metadata: { published: "one day" } })).rejects.toMatchObject({
      code: "date-unreadable",
    });
  });
});

describe("what is said of an address", () => {
  it("holds for its later versions", async () => {
    let page = PAGE;
    const { importer, engine } = await createImportBench((_, response) => void response.end(page));
    const { id } = await importer.add(await importer.prepare({ ...ADDRESS, metadata: { author: "A. Reed" } }));
    page = newsPage("Ferry sails again", ...FERRY, "On Saturday the boat sailed empty.");
    expect(await importer.refresh({ source: id })).toMatchObject([{ outcome: "changed" }]);
    expect((await engine.sources()).map(({ metadata }) => metadata.author)).toEqual(["A. Reed"]);
  });
});

describe("two sources of one name", () => {
  it("are both kept where both were read before either was added", async () => {
    const { importer, engine } = await createImportBench((request, response) => {
      response.end(newsPage(`Ferry ${request.url}`, ...FERRY, `At ${request.url} nobody waited.`));
    });
    const [first, second] = await Promise.all(
      ["html", "php"].map((kind) => importer.prepare({ ...ADDRESS, address: `http://paper.example/ferry.${kind}` })),
    );
    expect(first?.id).toBe(second?.id);
    await importer.add(first!);
    await importer.add(second!);
    expect((await engine.sources()).map(({ id }) => id)).toEqual(["paper.example/ferry", "paper.example/ferry-2"]);
  });
});

describe("how a source was", () => {
  it("can be made so again for as long as its text is kept", async () => {
    const { importer, engine } = await createImportBench((_, response) => void response.end(PAGE));
    const { id } = await importer.add(await importer.prepare(ADDRESS));
    const before = await importer.stateOf(id);
    const refresh = await importer.refreshState(id);
    await importer.remove(id);
    expect(await importer.stateOf(id)).toBeUndefined();
    expect(await importer.restore(before!)).toBe(true);
    expect(await importer.refreshState(id)).toEqual(refresh);
    expect((await engine.ask("What did the repairs cost?")).citations[0]?.source).toBe(id);
    await importer.purge(id);
    expect(await importer.restore(before!)).toBe(false);
    expect(await engine.sources()).toEqual([]);
  });
});

describe("what came otherwise than by the folder", () => {
  it("is indexed again when the models have changed", async () => {
    const { importer, corpus } = await createImportBench((_, response) => void response.end(PAGE));
    await importer.add(await importer.prepare(ADDRESS));
    const embedder = createHashingEmbedder({ id: "another" });
    const { engine } = await corpus.open({ embedder });
    expect(await engine.sources()).toEqual([]);
    await engine.whole.library(FOLDER_LIBRARY).renew();
    expect(await engine.sources()).toHaveLength(1);
  });
});

describe("removing", () => {
  it("tells what a file of the folder needs, and what there is for a name that is nowhere", async () => {
    const { importer, corpus, engine } = await createImportBench((_, response) => void response.end());
    await corpus.write("harbour.md", HARBOUR);
    await engine.index();
    await expect(importer.remove("harbour")).rejects.toMatchObject({
      code: "source-of-folder",
      values: { file: "harbour.md" },
    });
    await expect(importer.refresh({ source: "harbour" })).rejects.toMatchObject({ code: "source-of-folder" });
    await expect(importer.remove("nope")).rejects.toMatchObject({
      code: "source-unknown",
      values: { known: ["harbour"] },
    });
  });
});
