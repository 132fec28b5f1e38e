import { describe, expect, it } from "vitest";
import { siblingLead, type WordsOf } from "../../../src/core/article/siblings.ts";
import { findAskedCell } from "../../../src/core/evidence/asked-cell.ts";
import { words } from "../../../src/core/text/text.ts";
import type { Part } from "../../../src/ingest/article/parts.ts";
import { articleOfParts } from "../../helpers/articles.ts";

const fares = articleOfParts([
  row(["Passenger", "One way", "Both ways"], true),
  row(["Grown-up", "3 €", "5 €"]),
  row(["Goat", "1 €", ""]),
  { kind: "break" },
  row(["Depth", "12 m"]),
  row(["Harbour master", "Ida Holm"]),
  { kind: "break" },
  item("red: stay ashore"),
  item("green: sail as you like"),
  { kind: "break" },
  line("Crew: nine"),
  line("Draught: 4 m"),
  line("She was built at Holm, they say: by the crew and its cook."),
]);

describe("siblingLead", () => {
  it("tells that the question names another row or item", () => {
    expect(leadOf("What does a goat pay?", "Grown-up")).toBe(1);
    expect(leadOf("What does a goat pay?", "Goat")).toBe(0);
    expect(leadOf("What does green mean?", "red")).toBe(1);
  });

  it("takes off the words that this row alone holds, and looks into no other table", () => {
    expect(leadOf("Do a goat and a grown-up pay alike?", "Goat")).toBe(0);
    expect(leadOf("Is the depth for goats?", "Goat")).toBe(0);
    expect(leadOf("How green is the depth?", "Depth")).toBe(0);
  });

  it("tells that the question names another line of a label and its value", () => {
    expect(leadOf("What is the draught?", "Crew")).toBe(1);
    expect(leadOf("What is the draught?", "Draught")).toBe(0);
    expect(leadOf("Which crew built it?", "She was built")).toBe(0);
    expect(leadOf("Which draught is four metres or nine?", "Draught")).toBe(0);
    expect(leadOf("Who are the nine?", "Draught")).toBe(0);
  });

  it("does not take a header row for a neighbour", () => {
    expect(leadOf("What does each passenger pay?", "Goat")).toBe(0);
  });
});

describe("findAskedCell", () => {
  it("is below the header that the question names", () => {
    expect(cellOf("What do both ways cost for a grown-up?", "Grown-up")).toBe("5 €");
    expect(cellOf("Which passenger has hooves?", "Goat")).toBe("Goat");
    expect(cellOf("What does a passenger with a goat pay both ways?", "Goat")).toBeUndefined();
    expect(cellOf("What is the one way fare of a grown-up passenger?", "Grown-up")).toBe("3 €");
  });

  it("is below the one that says what is asked for in other words, where no header has a word of the question", () => {
    const tolls = articleOfParts([row(["Vehicle", "Toll", "Pier"], true), row(["Goat", "2 €", "North"])]);
    const goat = tolls.blocks.findIndex(({ start }) => tolls.source.text.startsWith("Goat", start));
    const cell = (kind: "money" | "place") =>
      findAskedCell(tolls, tolls.blocks[goat]!, {
        kind,
        wordsOf: ({ start, end }) => new Set(tolls.source.text.slice(start, end) === "Goat" ? [0] : []),
      });
    expect(tolls.source.text.slice(cell("money")!.start, cell("money")!.end)).toBe("2 €");
    expect(cell("place")).toBeUndefined();
  });

  it("is beside the label where there are two cells", () => {
    expect(cellOf("Who is the harbour master?", "Harbour master")).toBe("Ida Holm");
  });

  it("is none where the question names what is in it, where it is empty, and where no header is nearer than another", () => {
    expect(cellOf("Who pays 5 € for both ways?", "Grown-up")).toBeUndefined();
    expect(cellOf("What do both ways cost for a goat?", "Goat")).toBeUndefined();
    expect(cellOf("Is the way long?", "Grown-up")).toBeUndefined();
  });
});

function leadOf(question: string, opening: string): number {
  return siblingLead(fares, indexOf(opening), wordsOf(question));
}

function cellOf(question: string, opening: string): string | undefined {
  const cell = findAskedCell(fares, fares.blocks[indexOf(opening)]!, { kind: undefined, wordsOf: wordsOf(question) });
  return cell && fares.source.text.slice(cell.start, cell.end);
}

function indexOf(opening: string): number {
  return fares.blocks.findIndex(({ start }) => fares.source.text.startsWith(opening, start));
}

/** Words of four letters on and figures, in the singular, stand for what is informative. */
function wordsOf(question: string): WordsOf {
  const asked = informative(question);
  return ({ start, end }) => {
    const held = new Set(informative(fares.source.text.slice(start, end)));
    return new Set(asked.flatMap((word, number) => (held.has(word) ? [number] : [])));
  };
}

function informative(text: string): string[] {
  const all = words(text.toLowerCase()).map(({ text: word }) => word.replace(/s$/, ""));
  return all.filter((word) => /^\d+$/.test(word) || (word.length >= 3 && !["the", "and", "for", "doe"].includes(word)));
}

function row(cells: string[], isHeader = false): Part {
  return { kind: "row", cells, isHeader };
}

function item(text: string): Part {
  return { kind: "item", text, list: { kind: "unordered" } };
}

function line(text: string): Part {
  return { kind: "paragraph", text };
}
