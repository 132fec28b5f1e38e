import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Part } from "../../../src/ingest/article/parts.ts";
import { separateLines } from "../../../src/ingest/article/separate-lines.ts";
import { readText } from "../../../src/ingest/readers/text.ts";
import { showBlocks, showMarkdown } from "../../helpers/read-blocks.ts";

const showText = (text: string) => showBlocks(readText(text, { name: "a.txt" }));
const textsOf = (parts: readonly Part[]) => parts.map((part) => ("text" in part ? `${part.kind}: ${part.text}` : ""));

describe("lines that say something each", () => {
  it("are paragraphs of their own when they have a label and a value", () => {
    const parts = separateLines([
      { kind: "paragraph", text: "Durée : 3 h\nDépart : gare de Nérac\nDifficulté : moyenne" },
    ]);
    expect(textsOf(parts)).toEqual([
      "paragraph: Durée : 3 h",
      "paragraph: Départ : gare de Nérac",
      "paragraph: Difficulté : moyenne",
    ]);
  });

  it("keep what goes on on the line after", () => {
    const parts = separateLines([{ kind: "paragraph", text: "Ort: Saal 2\nim Nebenhaus\nZeit: 19 Uhr" }]);
    expect(textsOf(parts)).toEqual(["paragraph: Ort: Saal 2\nim Nebenhaus", "paragraph: Zeit: 19 Uhr"]);
  });

  it("stay together where one alone has a label, or hardly any of them", () => {
    const one = "Hotel Bellevue, Quai 4\nTelephone: 020 1234\nopen all year";
    const few =
      "the men said to the mayor of\nParis: no. And then they told\nthe others what they had heard\nof it, whom the mayor of\nLyon: yes.";
    expect(
      separateLines([
        { kind: "paragraph", text: one },
        { kind: "paragraph", text: few },
      ]),
    ).toHaveLength(2);
  });

  it("are items of a list when dots lead to their values, in Markdown, plain text and however the dots are set", () => {
    const menu = "Lentil soup ........ 4.50 €\nPike (2 fillets) ..... 17 €\nBread………… 1 €\nTea . . . . . 2 €";
    const items = menu.split("\n").map((line) => `unordered: ${line}`);
    expect(showMarkdown(menu)).toEqual(items);
    expect(showText(menu)).toEqual(items);
  });

  it("are none where somebody hesitates", () => {
    expect(showMarkdown("He waited.....\nNobody came.....\n")).toEqual(["paragraph: He waited..... Nobody came....."]);
  });

  property.prop([
    fc.array(fc.constantFrom("Price: 4 €", "soup .... 3 €", "and bread", "A. Berg", "", "…"), { minLength: 1 }),
  ])("lose no line and change none", (lines) => {
    const text = lines.join("\n");
    const parts = separateLines([{ kind: "paragraph", text, start: 7 }]);
    expect(parts.map((part) => ("text" in part ? part.text : "")).join("\n")).toBe(text);
    for (const part of parts)
      if ("text" in part) expect(text.slice((part.start ?? 0) - 7).startsWith(part.text)).toBe(true);
  });
});
