import { describe, expect, it } from "vitest";
import { readZip } from "../../../src/ingest/office/read-zip.ts";
import { makeZip, type ZipEntry } from "../../helpers/make-zip.ts";

const read = (entries: readonly ZipEntry[], wants: (path: string) => boolean = () => true) =>
  readZip({ bytes: makeZip(entries), name: "a.epub", format: "epub", wants });

describe("readZip", () => {
  it("unpacks what is wanted and nothing else", async () => {
    const files = await read(
      [
        { path: "a.xml", content: "<é/>" },
        { path: "b/c.png", content: "x" },
      ],
      (path) => path.endsWith(".xml"),
    );
    expect([...files].map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual([["a.xml", "<é/>"]]);
  });

  it("counts what it inflates, whatever the headers claim", async () => {
    const bomb = [{ path: "a", content: Buffer.alloc(30_000_000) }];
    await expect(read(bomb)).rejects.toMatchObject({ code: "document-limit", values: { limit: "ratio", max: 100 } });
    await expect(read([{ ...bomb[0]!, claimedBytes: 10 }])).rejects.toMatchObject({
      code: expect.stringMatching(/^document-(?:limit|damaged)$/),
    });
  });

  it("stops at 64 MB also when the document is large", async () => {
    let state = 1;
    const noise = Buffer.alloc(2_000_000).map(() => {
      state = Math.imul(state, 1_664_525) + 1_013_904_223;
      return state >>> 24;
    });
    const entries = [
      { path: "noise", content: noise },
      { path: "zeros", content: Buffer.alloc(70_000_000) },
    ];
    await expect(read(entries)).rejects.toMatchObject({
      code: "document-limit",
      values: { limit: "unpacked-megabytes", max: 64 },
    });
  });

  it("stops at 2,000 files", async () => {
    const many = Array.from({ length: 2_001 }, (_, index) => ({ path: `f${index}`, content: "" }));
    await expect(read(many)).rejects.toMatchObject({
      code: "document-limit",
      values: { limit: "entries", max: 2_000 },
    });
  });

  it("refuses encrypted files, and names that lead out of the document", async () => {
    await expect(read([{ path: "a", content: "x", isEncrypted: true }])).rejects.toMatchObject({
      code: "document-locked",
    });
    await expect(read([{ path: "../../etc/passwd", content: "x" }])).rejects.toMatchObject({
      code: "document-damaged",
    });
  });

  it("refuses a document that breaks off", async () => {
    const bytes = makeZip([{ path: "a", content: "some words ".repeat(100) }]);
    for (const end of [0, 10, 40, bytes.length - 5])
      await expect(
        readZip({ bytes: bytes.subarray(0, end), name: "a.docx", format: "docx", wants: () => true }),
      ).rejects.toMatchObject({ code: "document-damaged" });
  });
});
