import { expect, it } from "vitest";
import type { Store } from "../../src/core/ports/store.ts";
import { libraryOf, ownerOf } from "../../src/core/scope.ts";
import { inLibrary, makeRecord } from "../helpers/source-records.ts";
import { makeDocument } from "./document-store.ts";

/** What every adapter of the Store port does when an owner is erased. */
export function describeErasing(current: () => Store): void {
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
}
