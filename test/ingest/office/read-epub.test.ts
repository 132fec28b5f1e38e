import { describe, expect, it } from "vitest";
import { readEpub } from "../../../src/ingest/office/read-epub.ts";
import { makeEpub } from "../../helpers/make-documents.ts";

const chapters = [
  {
    file: "one.xhtml",
    label: "First",
    body: '<h1>Wind</h1><a id="x"/><p>It blows<a epub:type="noteref" href="#n1">1</a> hard&#160;today.</p>',
  },
  { file: "two & a half.xhtml", label: "Second", body: "<p>No heading here.</p><script>trap()</script>" },
];

async function outline(bytes: Uint8Array): Promise<string[]> {
  const { text, blocks } = await readEpub(bytes, { name: "a.epub" });
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("readEpub", () => {
  it("reads the chapters in order, called as the contents call them where they have no heading", async () => {
    expect(await outline(makeEpub(chapters))).toEqual([
      "heading: Wind",
      "paragraph: It blows hard\u00A0today.",
      "heading: Second",
      "paragraph: No heading here.",
    ]);
  });

  it("says what the package says of the book", async () => {
    const { metadata } = await readEpub(makeEpub(chapters, { title: "Wind &amp; weather" }), { name: "a.epub" });
    expect(metadata).toEqual({ title: "Wind & weather", author: "Ada Lund", published: "2021-05-03", language: "en" });
  });

  it("reads no entities that a file defines for itself", async () => {
    const bomb =
      '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html><body><p>One &b; two.</p></body></html>';
    const book = makeEpub([{ file: "one.xhtml", body: "" }], { more: [{ path: "OPS/one.xhtml", content: bomb }] });
    expect((await outline(book)).join()).not.toContain("aaaa");
  });

  it.each([
    ["rights management", "META-INF/rights.xml", "<rights/>"],
    ["a licence of its own", "META-INF/license.lcpl", "{}"],
    [
      "encryption",
      "META-INF/encryption.xml",
      '<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>',
    ],
  ])("refuses a book with %s", async (_, path, content) => {
    const book = makeEpub(chapters, { more: [{ path, content }] });
    await expect(readEpub(book, { name: "a.epub" })).rejects.toMatchObject({ code: "document-locked" });
  });

  it("reads a book whose fonts alone are obscured", async () => {
    const content = '<EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>';
    expect(await outline(makeEpub(chapters, { more: [{ path: "META-INF/encryption.xml", content }] }))).toHaveLength(4);
  });

  it("refuses what is no book", async () => {
    await expect(readEpub(makeEpub([]), { name: "a.epub" })).rejects.toMatchObject({ code: "document-no-text" });
    await expect(readEpub(Buffer.from("PK"), { name: "a.epub" })).rejects.toMatchObject({ code: "document-damaged" });
  });
});
