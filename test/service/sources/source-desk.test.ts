import { describe, expect, it } from "vitest";
import { createImporter } from "../../../src/app/import/importer.ts";
import { libraryId } from "../../../src/core/scope.ts";
import { readFeedArticles } from "../../../src/ingest/feed/read-feed-articles.ts";
import { createDocumentOpener } from "../../../src/ingest/open-document.ts";
import { readArticle } from "../../../src/ingest/read-article.ts";
import { documentsOf } from "../../../src/service/documents-of.ts";
import {
  changeServerSettings,
  ownerOfServer,
  readServerSettings,
} from "../../../src/service/servers/server-settings.ts";
import { createSourceDesk, type SourceDesk } from "../../../src/service/sources/source-desk.ts";
import type { WaitingSource } from "../../../src/service/sources/waiting-source.ts";
import { createGate } from "../../helpers/gate.ts";
import { createTestCorpus } from "../../helpers/test-corpus.ts";

const LIBRARY = libraryId("server 1");
const PLACE = { serverId: "1", channelIds: [] };

async function openDesk(read: typeof readArticle = readArticle) {
  const { engine } = await (await createTestCorpus()).open();
  const { whole } = engine;
  const fetcher = { fetch: () => Promise.reject(new Error("Expected nothing to be fetched.")) };
  const opener = createDocumentOpener({ fetcher, read, readFeed: readFeedArticles });
  let ids = 0;
  const desk = createSourceDesk({
    engine: whole,
    importers: {
      of: (library, owner) =>
        createImporter({ library, articles: whole.library(library), documents: documentsOf(whole, owner), opener }),
    },
    now: () => Date.UTC(2030, 0, 1),
    newId: () => {
      ids += 1;
      return String(ids);
    },
  });
  return { desk, whole };
}

/** What waits under an id, which is then there no more. */
async function taken(desk: SourceDesk, id: string): Promise<WaitingSource> {
  const source = await desk.take("1", id);
  if (source === undefined || source === "taken") throw new RangeError(`Expected ${id} to wait.`);
  return source;
}

describe("what a server may hold", () => {
  it("is two hundred sources; a new version of one of them is still taken", async () => {
    const { desk, whole } = await openDesk();
    const { article } = await readArticle({
      bytes: Buffer.from("The mill stands still."),
      file: "mill.txt",
      id: "mill",
      library: LIBRARY,
    });
    for (let number = 1; number <= 200; number += 1) {
      const source = { ...article.source, id: `mill-${number}`, version: `v${number}` };
      const origin = { kind: "upload", name: `Mill ${number}` } as const;
      await whole.library(LIBRARY).add({ article: { ...article, source }, origin, contentHash: source.version });
    }
    await expect(desk.preview(PLACE, { text: "A tower.", metadata: { title: "Tower" } })).rejects.toMatchObject({
      code: "source-limit",
      values: { problem: "sources", max: 200 },
    });
    const again = await desk.preview(PLACE, { text: "The mill turns.", metadata: { title: "Mill 7" } });
    expect(again.prepared).toMatchObject({ id: "mill-7", state: "changed" });
  });

  it("is never added twice by two presses, nor by another server", async () => {
    const { desk } = await openDesk();
    const { id } = await desk.preview(PLACE, { text: "A tower stands by the brook." });
    expect(await desk.take("2", id)).toBeUndefined();
    const first = await taken(desk, id);
    expect(await desk.take("1", id)).toBe("taken");
    expect(await desk.take("2", id)).toBeUndefined();
    expect(await desk.add(first)).toMatchObject({ passages: 1 });
    expect(await desk.list("1")).toHaveLength(1);
    expect(await desk.list("2")).toEqual([]);
  });

  it("is nothing that waits, or could be undone, when its library is deleted meanwhile", async () => {
    const { desk, whole } = await openDesk();
    const documents = documentsOf(whole, ownerOfServer("1"));
    const settings = await readServerSettings(documents, "1");
    const side = libraryId("server 1 side");
    const [first] = settings.libraries;
    const libraries = [first, { id: side, name: "Side" }] as const;
    await changeServerSettings(documents, "1", () => ({ ...settings, libraries, bindings: { channel: side } }));
    const place = { serverId: "1", channelIds: ["channel"] };
    const kept = await desk.preview(place, { text: "A bridge spans the brook." });
    await desk.add(await taken(desk, kept.id));
    const [bridge] = await desk.list("1");
    const { undoId } = await desk.remove("1", bridge!);
    const { id } = await desk.preview(place, { text: "A tower stands by the brook." });
    await desk.clear("1", side);
    await changeServerSettings(documents, "1", () => settings);
    expect(await desk.add(await taken(desk, id))).toBeUndefined();
    expect(await desk.undo("1", undoId)).toBeUndefined();
    expect(await whole.library(side).list()).toEqual([]);
  });

  it("is read a document at a time, so that another server waits for one of them at most", async () => {
    const begun: string[] = [];
    const gate = createGate();
    const { desk } = await openDesk(async (request) => {
      const text = Buffer.from(request.bytes).toString();
      begun.push(text);
      if (text.startsWith("Slow")) await gate.opened;
      return readArticle(request);
    });
    const slow = ["Slow one.", "Slow two."].map((text) => desk.preview(PLACE, { text }));
    await desk.preview({ serverId: "2", channelIds: [] }, { text: "Quick." });
    expect(begun).not.toContain("Slow two.");
    gate.open();
    await Promise.all(slow);
    expect(begun).toEqual(["Slow one.", "Quick.", "Slow two."]);
  });
});
