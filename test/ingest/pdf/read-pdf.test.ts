import { describe, expect, it } from "vitest";
import { createLineJoiner } from "../../../src/ingest/pdf/join-lines.ts";
import { readPdf } from "../../../src/ingest/pdf/read-pdf.ts";
import { makePdf, pdfLines } from "../../helpers/make-pdf.ts";

async function outline(bytes: Uint8Array): Promise<string[]> {
  const { text, blocks } = await readPdf(bytes, { name: "a.pdf" });
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll("\t", "|")}`);
}

const left = { x: 60, y: 700 };
const right = { x: 320, y: 700 };

describe("readPdf", () => {
  it("joins lines to paragraphs and ends one where the next word had room", async () => {
    const page = pdfLines(
      [
        "The ferry left at dawn with nine people on board, all of them asleep by",
        "noon.",
        "It came back empty on the evening tide, and nobody could say why it had",
        "turned.",
      ],
      left,
    );
    expect(await outline(makePdf([page]))).toEqual([
      "paragraph: The ferry left at dawn with nine people on board, all of them asleep by noon.",
      "paragraph: It came back empty on the evening tide, and nobody could say why it had turned.",
    ]);
  });

  it("reads columns one after the other, under what reaches over both", async () => {
    const column = (word: string) =>
      Array.from({ length: 8 }, (_, line) => `${word} column line ${line + 1} goes on without a stop here`);
    const page = [
      { x: 60, y: 760, size: 20, text: "A headline that reaches over both of the columns" },
      ...pdfLines(column("right"), right),
      ...pdfLines(column("left"), left),
    ];
    const [title, ...paragraphs] = await outline(makePdf([page]));
    expect(title).toBe("title: A headline that reaches over both of the columns");
    expect(paragraphs.join(" ").replace(/paragraph: /g, "")).toBe([...column("left"), ...column("right")].join(" "));
  });

  it("leaves out what stands at the same height on three pages, page numbers among it", async () => {
    const pages = [1, 2, 3, 4].map((number) => [
      { x: 60, y: 800, text: `Annual report ${2000 + number}`, size: 8 },
      ...pdfLines([`Page ${["one", "two", "three", "four"][number - 1]} has a sentence of its own.`], left),
      { x: number % 2 === 0 ? 60 : 500, y: 40, text: `${number}`, size: 8 },
    ]);
    expect(await outline(makePdf(pages))).toEqual(
      ["one", "two", "three", "four"].map((n) => `paragraph: Page ${n} has a sentence of its own.`),
    );
  });

  it("joins a word that a hyphen parts when the document has it whole, and keeps other hyphens", async () => {
    const page = pdfLines(
      [
        "Every harbour needs a harbour master who can read both charts and well-",
        "known faces, and who knows the whole har-",
        "bour by heart. A well-known saying has it.",
      ],
      left,
    );
    expect(await outline(makePdf([page]))).toEqual([
      "paragraph: Every harbour needs a harbour master who can read both charts and well-known faces, and " +
        "who knows the whole harbour by heart. A well-known saying has it.",
    ]);
  });

  it("keeps lines apart that say something each, also where the file's tags make one paragraph of them", () => {
    const join = createLineJoiner("");
    expect(join(["Pea soup ........ 4 €", "Pike with dill ....... 17 €"])).toBe(
      "Pea soup ........ 4 €\nPike with dill ....... 17 €",
    );
    expect(join(["Start: mill at", "Norbury", "Length: 9 km"])).toBe("Start: mill at Norbury\nLength: 9 km");
    expect(join(["He told the men of", "Norbury: no. Then he", "went home to the", "Mill: his own."])).not.toContain(
      "\n",
    );
  });

  it("goes on over the end of a page", async () => {
    const pages = [
      pdfLines(["The story begins at the foot of the first page, where it is cut off in the", "middle and has to be"], {
        x: 60,
        y: 90,
      }),
      pdfLines(
        [
          "read on at the top of the second.",
          "Here another paragraph begins, which is longer than what stands above it.",
        ],
        { x: 60, y: 780 },
      ),
    ];
    const { text, blocks } = await readPdf(makePdf(pages), { name: "a.pdf" });
    expect(text.slice(blocks[0]!.start, blocks[0]!.end)).toContain("has to be read on at the top of the second.");
    expect(blocks.map(({ page }) => page)).toEqual([1, 2]);
  });

  it("tells headings by size and by font, items by their marks, rows by where their cells stand", async () => {
    const row = (y: number, cells: readonly string[], font: "Times-Roman" | "Times-Bold" = "Times-Roman") =>
      cells.map((text, index) => ({ x: 60 + 150 * index, y, text, font }));
    const page = [
      { x: 60, y: 780, text: "Fares", size: 18 },
      ...pdfLines(["You need these things before you may board the ferry, whatever the hour:"], { x: 60, y: 750 }),
      ...pdfLines(["1. a ticket", "2. a coat"], { x: 75, y: 735 }),
      { x: 60, y: 690, text: "What it costs", font: "Times-Bold" as const },
      ...row(670, ["Port", "Fare", "Class"], "Times-Bold"),
      ...row(655, ["Brest", "12 euros", "first"]),
      ...row(640, ["Roscoff", "9 euros", "second"]),
      ...pdfLines(["def pay():", "    return fare"], { x: 60, y: 600, font: "Courier" }),
    ];
    expect(await outline(makePdf([page]))).toEqual([
      "title: Fares",
      "paragraph: You need these things before you may board the ferry, whatever the hour:",
      "item: a ticket",
      "item: a coat",
      "heading: What it costs",
      "row: Port|Fare|Class",
      "row: Brest|12 euros|first",
      "row: Roscoff|9 euros|second",
      "code: def pay():\n    return fare",
    ]);
  });

  it("makes a table whole that a page parts, without the header that the next page repeats", async () => {
    const row = (y: number, cells: readonly string[], font: "Times-Roman" | "Times-Bold" = "Times-Roman") =>
      cells.map((text, index) => ({ x: 60 + 150 * index, y, text, font }));
    const head = ["Port", "Fare"];
    const pages = [
      [...row(120, head, "Times-Bold"), ...row(105, ["Brest", "12 euros"]), ...row(90, ["Roscoff", "9 euros"])],
      [...row(780, head, "Times-Bold"), ...row(765, ["Lorient", "14 euros"]), ...row(750, ["Nantes", "20 euros"])],
    ];
    const { blocks, text } = await readPdf(makePdf(pages), { name: "a.pdf" });
    expect(text).toBe("Port\tFare\nBrest\t12 euros\nRoscoff\t9 euros\nLorient\t14 euros\nNantes\t20 euros");
    expect(blocks.at(-1)?.context).toEqual([{ kind: "header", start: 0, end: 9 }]);
  });

  it("drops raised marks of footnotes, and no powers", async () => {
    const page = [
      { x: 60, y: 700, text: "The hall has 40 m" },
      { x: 132, y: 704, text: "2", size: 6 },
      { x: 137, y: 700, text: " of floor, says the owner" },
      { x: 236, y: 704, text: "3", size: 6 },
      { x: 240, y: 700, text: " today." },
    ];
    expect(await outline(makePdf([page]))).toEqual(["paragraph: The hall has 40 m2 of floor, says the owner today."]);
  });

  it("says what the file's properties say, where that is a title", async () => {
    const page = pdfLines(["A sentence without any heading above it."], left);
    const read = async (info: string) => (await readPdf(makePdf([page], { info }), { name: "a.pdf" })).metadata;
    expect(await read("/Title (Tides) /Author (Ada Lund)")).toEqual({ title: "Tides", author: "Ada Lund" });
    expect(await read("/Title (Microsoft Word - tides.docx)")).toEqual({});
  });

  it("refuses what shows no text, what is locked, what is no PDF and what is too long, with its reason", async () => {
    const read = (bytes: Uint8Array) => readPdf(bytes, { name: "a.pdf" });
    const key = `<${"5a".repeat(32)}>`;
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
    const page = pdfLines(["A sentence."], left);
    await expect(read(makePdf([[]]))).rejects.toMatchObject({ code: "document-no-text", values: { format: "pdf" } });
    await expect(read(makePdf([page], { trailer }))).rejects.toMatchObject({ code: "document-locked" });
    await expect(read(Buffer.from("%PDF-1.7 no more"))).rejects.toMatchObject({ code: "document-damaged" });
    const long = makePdf(Array.from({ length: 501 }, () => []));
    await expect(read(long)).rejects.toMatchObject({ code: "document-limit", values: { limit: "pages", max: 500 } });
  });
});
