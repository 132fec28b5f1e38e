import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type BuiltArticle, buildArticle } from "../../../src/ingest/article/build-article.ts";
import type { ItemPart, Part, RowPart } from "../../../src/ingest/article/parts.ts";

const paragraph = (text: string, depth?: number): Part => ({ kind: "paragraph", text, ...(depth && { depth }) });
const heading = (level: number, text: string): Part => ({ kind: "heading", level, text });
const item = (text: string, number?: number, depth?: number): ItemPart => ({
  kind: "item",
  text,
  list: number === undefined ? { kind: "unordered" } : { kind: "ordered", number },
  ...(depth && { depth }),
});
const row = (cells: (string | null)[], isHeader = false): RowPart => ({ kind: "row", cells, isHeader });

/** "kind: text < kind: text < ..." of each block, its context innermost first. */
function outline({ text, blocks }: BuiltArticle): string[] {
  return blocks.map(({ kind, start, end, context = [] }) =>
    [
      `${kind}: ${text.slice(start, end)}`,
      ...context.toReversed().map((c) => `${c.kind}: ${text.slice(c.start, c.end)}`),
    ]
      .join(" < ")
      .replaceAll("\t", "|"),
  );
}

describe("buildArticle", () => {
  it("sets blocks apart by a blank line, rows by a line feed, cells by a tab", () => {
    const built = buildArticle([
      heading(1, "Ferry"),
      paragraph("It runs\n  daily."),
      row(["Port", "Fare"], true),
      row(["Brest", "12 €"]),
      { kind: "break" },
      paragraph("Dogs ride free."),
    ]);
    expect(built.text).toBe("Ferry\n\nIt runs\ndaily.\n\nPort\tFare\nBrest\t12 €\n\nDogs ride free.");
    expect(built.blocks.map(({ kind, paragraph: number }) => [kind, number])).toEqual([
      ["title", undefined],
      ["paragraph", 1],
      ["row", undefined],
      ["row", 2],
      ["paragraph", 3],
    ]);
    expect(built.blocks[3]?.cells?.map(({ start, end }) => built.text.slice(start, end))).toEqual(["Brest", "12 €"]);
  });

  it("puts the headings that a block is under before it, and leaves those of a finished section", () => {
    const built = buildArticle([
      heading(1, "Handbook"),
      heading(2, "Leave"),
      heading(3, "Illness"),
      paragraph("Call by nine."),
      heading(2, "Travel"),
      paragraph("Take the train."),
    ]);
    expect(outline(built)).toEqual([
      "title: Handbook",
      "heading: Leave",
      "heading: Illness < heading: Leave",
      "paragraph: Call by nine. < heading: Illness < heading: Leave",
      "heading: Travel",
      "paragraph: Take the train. < heading: Travel",
    ]);
  });

  it("gives items the line that opens their list, and inner items the outer one", () => {
    const built = buildArticle([
      paragraph("Bring these:"),
      item("a passport", 1),
      item("two photos", 2),
      item("in colour", undefined, 1),
      item("a pen", 3),
      paragraph("The desk opens at eight."),
      item("no dogs"),
    ]);
    expect(outline(built)).toEqual([
      "paragraph: Bring these:",
      "item: a passport < opening: Bring these:",
      "item: two photos < opening: Bring these:",
      "item: in colour < opening: two photos < opening: Bring these:",
      "item: a pen < opening: Bring these:",
      "paragraph: The desk opens at eight.",
      "item: no dogs",
    ]);
    expect(built.blocks[2]?.list).toEqual({ kind: "ordered", number: 2 });
  });

  it("gives a row its header row and the cell that reaches down into it", () => {
    const built = buildArticle([
      paragraph("Fares:"),
      row(["Line", "Class", "Fare"], true),
      row(["Red", "first", "9"]),
      row([null, "second", "6"]),
    ]);
    expect(outline(built).at(-1)).toBe("row: |second|6 < header: Red < header: Line|Class|Fare < opening: Fares:");
  });

  it("takes headings that ask for questions where several do, and what is under them for answers", () => {
    const faq = [
      heading(2, "Can I park?"),
      paragraph("Yes, behind the hall."),
      paragraph("It costs two euros."),
      heading(2, "May I bring food?"),
      item("cold food only"),
    ];
    expect(outline(buildArticle(faq))).toEqual([
      "question: Can I park?",
      "answer: Yes, behind the hall. < question: Can I park?",
      "answer: It costs two euros. < question: Can I park?",
      "question: May I bring food?",
      "item: cold food only < question: May I bring food?",
    ]);
    const report = [heading(2, "What next?"), paragraph("Nobody knows."), heading(2, "Votes"), paragraph("Ten.")];
    expect(outline(buildArticle(report))[0]).toBe("heading: What next?");
  });

  it("tells question from answer by their labels, in several languages", () => {
    expect(
      outline(buildArticle([paragraph("Q: Who pays?\nA: The owner."), paragraph("Q: When?\nA: In May.")])),
    ).toEqual([
      "question: Who pays?",
      "answer: The owner. < question: Who pays?",
      "question: When?",
      "answer: In May. < question: When?",
    ]);
    const spanish = buildArticle([paragraph("P. ¿Vuelve?"), paragraph("R. No."), paragraph("Se levanta.")]);
    expect(outline(spanish)).toEqual([
      "question: ¿Vuelve?",
      "answer: No. < question: ¿Vuelve?",
      "answer: Se levanta. < question: ¿Vuelve?",
    ]);
  });

  it("gives a turn its speaker, by the full name where the text has it", () => {
    const built = buildArticle([
      paragraph("We met the baker Ines Amado in Porto."),
      paragraph("Revue: Do you sleep?"),
      paragraph("I.A.: Four hours."),
      paragraph("Revue: And on Sundays?"),
      paragraph("I.A.: All day."),
    ]);
    expect(outline(built).slice(1)).toEqual([
      "question: Do you sleep? < speaker: Revue",
      "turn: Four hours. < speaker: Ines Amado < question: Do you sleep?",
      "question: And on Sundays? < speaker: Revue",
      "turn: All day. < speaker: Ines Amado < question: And on Sundays?",
    ]);
  });

  it("sees no conversation in paragraphs that merely open with a word and a colon", () => {
    const notes = [paragraph("Note: Wet paint."), paragraph("Opening hours: Nine to five."), paragraph("It rains.")];
    expect(outline(buildArticle(notes)).every((line) => line.startsWith("paragraph"))).toBe(true);
  });

  it("lets a line open a list that announces it, not one that has said what its label announces", () => {
    const minutes = [paragraph("Present: Ida Holm (chair)\nAbsent: Jan Roos"), item("The pump failed.", 1)];
    expect(outline(buildArticle(minutes)).at(-1)).toBe("item: The pump failed.");
    const listed = [paragraph("Note: these streets are closed"), item("Mill Lane")];
    expect(outline(buildArticle(listed)).at(-1)).toBe("item: Mill Lane");
    const announced = [paragraph("We still need"), item("a rope")];
    expect(outline(buildArticle(announced)).at(-1)).toBe("item: a rope < opening: We still need");
  });

  it("sets nothing above a cell that an empty one reaches into", () => {
    const built = buildArticle([row(["Brest", ""]), row([null, null, "12 €"])]);
    expect(outline(built)).toEqual(["row: Brest|", "row: ||12 € < header: Brest"]);
  });

  it("takes a line in bold for the heading that it serves as, and a photo's line for a credit", () => {
    const built = buildArticle([
      { kind: "paragraph", text: "How to get there", isStrong: true },
      paragraph("By tram."),
      paragraph("Photo: Ida Holm"),
    ]);
    expect(outline(built)).toEqual([
      "heading: How to get there",
      "paragraph: By tram. < heading: How to get there",
      "credit: Photo: Ida Holm < heading: How to get there",
    ]);
  });

  it("drops what nobody sees and collapses white space as a browser does", () => {
    const built = buildArticle([
      paragraph("  zero\u200Bwidth,  soft\u00ADhy\u00ADphen,\t\u202Eof\uFB01ce\u202C \n\n e\u0301t\u00E9  "),
      { kind: "code", text: "\n  if (x) {\n    y();  \n  }\n" },
      paragraph(" \u200B "),
    ]);
    expect(built.text).toBe("zerowidth, softhyphen, office\nété\n\n  if (x) {\n    y();\n  }");
  });

  const anyPart: fc.Arbitrary<Part> = fc.oneof(
    fc.record({ kind: fc.constant("paragraph" as const), text: fc.string(), isStrong: fc.boolean() }),
    fc.constantFrom<Part>(paragraph("A: x"), paragraph("Q. y?"), paragraph("B.C.: z:"), { kind: "break" }),
    fc.record({ kind: fc.constant("heading" as const), text: fc.string(), level: fc.integer({ min: 1, max: 6 }) }),
    fc.tuple(fc.string(), fc.nat(3)).map(([text, depth]) => item(text, undefined, depth)),
    fc.tuple(fc.array(fc.option(fc.string()), { maxLength: 4 }), fc.boolean()).map(([cells, head]) => row(cells, head)),
    fc.record({ kind: fc.constant("code" as const), text: fc.string() }),
  );

  property.prop([fc.array(anyPart, { maxLength: 20 })])(
    "lays blocks in order and apart, their contexts and cells inside the text, and numbers what can be quoted",
    (parts) => {
      const { text, blocks } = buildArticle(parts);
      let end = 0;
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
        for (const cell of block.cells ?? []) expect(block.start <= cell.start && cell.end <= block.end).toBe(true);
        for (const span of block.context ?? []) expect(span.start < span.end && span.end <= text.length).toBe(true);
      }
      expect(end).toBeLessThanOrEqual(text.length);
      const numbers = blocks.flatMap(({ paragraph: number }) => number ?? []);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    },
  );
});
