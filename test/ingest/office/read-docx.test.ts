import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/ingest/office/read-docx.ts";
import { makeDocx, wordParagraph as p } from "../../helpers/make-documents.ts";

async function outline(body: string): Promise<string[]> {
  const { text, blocks } = await readDocx(makeDocx(body), { name: "a.docx" });
  return blocks.map(
    ({ kind, level, start, end }) => `${kind}${level ?? ""}: ${text.slice(start, end).replaceAll("\t", "|")}`,
  );
}

const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;

describe("readDocx", () => {
  it("reads titles, headings, quotations, captions and code by their styles", async () => {
    const body =
      p("Harbour", "Title") +
      p("Boats", "heading 1") +
      p("Sails", "heading 2") +
      p("They are white.") +
      p("So be it.", "Quote") +
      p("A sail.", "caption") +
      p("let x = 1;", "Source Code") +
      p("  y();", "Source Code");
    expect(await outline(body)).toEqual([
      "title: Harbour",
      "heading2: Boats",
      "heading3: Sails",
      "paragraph: They are white.",
      "paragraph: So be it.",
      "caption: A sail.",
      "code: let x = 1;\n  y();",
    ]);
  });

  it("takes the first row for the header where its style or the figures below tell it", async () => {
    const rows = (first: string, ...cells: string[]) =>
      `<w:tbl><w:tr>${first}</w:tr>${cells.map((each) => `<w:tr>${each}</w:tr>`).join("")}</w:tbl>`;
    const headCell = (text: string) => `<w:tc>${p(text, "Table Heading")}</w:tc>`;
    const headers = async (body: string) =>
      (await readDocx(makeDocx(`${p("Fares of the port")}${body}`), { name: "a.docx" })).blocks.flatMap(
        ({ kind, paragraph }, index) => (kind === "row" && paragraph === undefined ? [index] : []),
      );
    expect(await headers(rows(headCell("Port") + headCell("Guide"), cell("Brest") + cell("Ann")))).toEqual([1]);
    expect(
      await headers(
        rows(
          cell("Port") + cell("Day") + cell("Fare"),
          cell("Brest") + cell("Monday") + cell("12 €"),
          cell("Lorient") + cell("Friday") + cell("9 €"),
        ),
      ),
    ).toEqual([1]);
    expect(await headers(rows(cell("Port") + cell("Guide"), cell("Brest") + cell("Ann")))).toEqual([]);
  });

  it("reads the rows of a table, the header among them", async () => {
    const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("Port")}${cell("Fare")}</w:tr>`;
    expect(await outline(`${p("Fares:")}<w:tbl>${header}<w:tr>${cell("Brest")}${cell("12 €")}</w:tr></w:tbl>`)).toEqual(
      ["paragraph: Fares:", "row: Port|Fare", "row: Brest|12 €"],
    );
  });

  it("leaves out what is deleted, hidden or a field's instruction", async () => {
    const body =
      `${p("Shown.")}${p("Trap one.", undefined, "<w:vanish/>")}<w:p><w:del w:id="1"><w:r><w:delText>Trap ` +
      "two.</w:delText></w:r></w:del><w:r><w:t>Kept.</w:t></w:r></w:p>\n" +
      "      <w:p><w:r><w:instrText>TRAP \\h</w:instrText></w:r></w:p>" +
      `${p("Also shown.", undefined, '<w:vanish w:val="0"/>')}`;
    expect(await outline(body)).toEqual(["paragraph: Shown.", "paragraph: Kept.", "paragraph: Also shown."]);
  });

  it("takes the title from the text, and what the file's properties say", async () => {
    const core =
      `<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Template 7 &amp; more` +
      "</dc:title><dc:creator>Ada Lund</dc:creator><dc:language>fr-CA</dc:language></cp:coreProperties>";
    const more = [{ path: "docProps/core.xml", content: core }];
    const titled = await readDocx(makeDocx(p("Harbour", "Title") + p("Boats."), more), { name: "a.docx" });
    expect(titled.metadata).toEqual({ title: "Harbour", author: "Ada Lund", language: "fr" });
    const untitled = await readDocx(makeDocx(p("Boats."), more), { name: "a.docx" });
    expect(untitled.metadata.title).toBe("Template 7 & more");
  });

  it("refuses what is no document, what is locked and what shows no text", async () => {
    const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512)]);
    const read = (bytes: Uint8Array) => readDocx(bytes, { name: "a.docx" });
    await expect(read(Buffer.from("no zip"))).rejects.toMatchObject({ code: "document-damaged" });
    await expect(read(compound)).rejects.toMatchObject({ code: "document-damaged" });
    await expect(read(Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]))).rejects.toMatchObject({
      code: "document-locked",
    });
    await expect(read(makeDocx("<w:p/>"))).rejects.toMatchObject({ code: "document-no-text" });
    await expect(read(makeDocx("<w:p"))).rejects.toMatchObject({ code: "document-damaged" });
  });
});
