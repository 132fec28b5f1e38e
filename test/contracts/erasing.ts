import { expect, it } from "vitest";
import { erasedSource } from "../../src/core/erased-source.ts";
import { FOLDER_LIBRARY, libraryOf, ownerOf } from "../../src/core/scope.ts";
import type { OperatorStore } from "../helpers/operator-store.ts";
import { inLibrary, makeRecord } from "../helpers/source-records.ts";
import { makeDocument } from "./document-store.ts";

/** What every adapter of the Store port does when an owner, a source or a version is erased. */
export function describeErasing(current: () => OperatorStore): void {
  const gone = ownerOf("server 1");
  const stays = ownerOf("server 11");
  const { version } = makeRecord({ id: "a" }).article.source;

  it("erases an owner's documents, settings and libraries with all versions, and nobody else's", async () => {
    const store = current();
    const libraries = [gone, stays].flatMap((owner) =>
      [libraryOf(owner), libraryOf(owner, "sports")].map((library) => ({ owner, library })),
    );
    for (const { owner, library } of libraries) {
      await store.library(library).write(inLibrary(makeRecord({ id: "a" }), library));
      await store.library(library).write(inLibrary(makeRecord({ id: "a", version: "v2" }), library));
      await store.documents(owner).putDocument(makeDocument({ id: library }));
      await store.documents(owner).putSetting("server", "chosen");
    }
    await store.library(libraryOf(gone, "sports")).remove("a");
    await store.erase(gone);
    for (const { owner, library } of libraries) {
      const isKept = owner === stays;
      const { summaries, read, readVersion, revision } = store.library(library);
      const documents = store.documents(owner);
      expect(await summaries()).toHaveLength(isKept ? 1 : 0);
      expect((await read("a")) !== undefined).toBe(isKept);
      expect((await readVersion("a", version)) !== undefined).toBe(isKept);
      expect((await documents.getDocument("receipt", library)) !== undefined).toBe(isKept);
      expect(await documents.getSetting("server")).toBe(isKept ? "chosen" : undefined);
      expect((await revision()) > 2).toBe(!isKept);
    }
  });

  it("erases all texts of a source that is purged, and takes it again afterwards", async () => {
    const record = makeRecord({ version: "v2" });
    await current().write(makeRecord({ version: "v1" }));
    await current().write(record);
    expect(await current().purge("a")).toBe(true);
    expect([await current().read("a"), await current().summaries()]).toEqual([undefined, []]);
    expect([await current().readVersion("a", "v1"), await current().readVersion("a", "v2")]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await current().purge("a")).toBe(false);
    await current().write(record);
    expect(await current().read("a")).toEqual(record);
    expect(await current().purge("a")).toBe(true);
    expect(await current().formerVersions("a")).toEqual([]);
  });

  it("keeps the hashes of what was purged under a name that tells nothing", async () => {
    await current().write(makeRecord({ version: "v1" }));
    await current().write(makeRecord({ version: "v2" }));
    await current().purge("a");
    const erased = erasedSource(FOLDER_LIBRARY, "a");
    expect(erased).toMatch(/^~[0-9a-f]{16}$/u);
    expect(await current().formerVersions(erased)).toEqual(["v1", "v2"]);
    expect(await current().readVersion(erased, "v1")).toBeUndefined();
  });

  it("drops former versions for good, never the one of now, nor those of another source", async () => {
    for (const version of ["v1", "v2", "v3", "v1", "v4"]) await current().write(makeRecord({ version }));
    for (const version of ["v1", "v5"]) await current().write(makeRecord({ id: "b", version }));
    expect(await current().formerVersions("a")).toEqual(["v1", "v2", "v3"]);
    const revision = await current().revision();
    expect(await current().dropVersions("a", ["v1", "v3", "v4", "v9"])).toBe(2);
    expect(await current().formerVersions("a")).toEqual(["v2"]);
    expect(await current().readVersion("a", "v1")).toBeUndefined();
    expect((await current().read("a"))?.article.source.version).toBe("v4");
    expect(await current().formerVersions("b")).toEqual(["v1"]);
    expect(await current().revision()).toBe(revision);
    await current().remove("a");
    expect(await current().formerVersions("a")).toEqual(["v2", "v4"]);
  });
}
