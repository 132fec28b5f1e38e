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

  it("are items under their day when they open with an hour, and of opening hours when with a weekday", () => {
    const programme = "Saturday 3 May\n10:00 Breakfast on the quay\n14.30 Rowing race. Start: north pier.\n8 pm Dance";
    const items = [
      "paragraph: Saturday 3 May",
      "unordered: 10:00 Breakfast on the quay < opening: Saturday 3 May",
      "unordered: 14.30 Rowing race. Start: north pier. < opening: Saturday 3 May",
      "unordered: 8 pm Dance < opening: Saturday 3 May",
    ];
    expect(showText(`${programme}\n`)).toEqual(items);
    expect(showText(`${programme.replace("May", "May 2025")}\n`)[1]).toBe(
      "unordered: 10:00 Breakfast on the quay < opening: Saturday 3 May 2025",
    );
    expect(showText("Geöffnet ist\nDienstag 9–12 Uhr\nFreitag geschlossen")).toEqual([
      "paragraph: Geöffnet ist",
      "unordered: Dienstag 9–12 Uhr < opening: Geöffnet ist",
      "unordered: Freitag geschlossen < opening: Geöffnet ist",
    ]);
  });

  it("are clauses when each opens with its number, and the items that count with letters stand below theirs", () => {
    const lease =
      "2.1 The rent is due on\nthe first day.\n2.2 The lease ends when\n(a) the barn burns,\n(b) nobody pays.";
    expect(showText(lease)).toEqual([
      "paragraph: 2.1 The rent is due on\nthe first day.",
      "paragraph: 2.2 The lease ends when",
      "unordered: (a) the barn burns, < opening: 2.2 The lease ends when",
      "unordered: (b) nobody pays. < opening: 2.2 The lease ends when",
    ]);
  });

  it("are apart below an address when each says how somebody is reached", () => {
    expect(showText("Tarn Boathouse, 4 Mill Lane\nTel. 020 7946 0018\nboats@tarn.example\nwww.tarn.example")).toEqual([
      "paragraph: Tarn Boathouse, 4 Mill Lane",
      "paragraph: Tel. 020 7946 0018",
      "paragraph: boats@tarn.example",
      "paragraph: www.tarn.example",
    ]);
  });

  it("stay together where but few of many begin with an hour or a day", () => {
    const wrapped = "The boat left at\n10:00 and came\nback so late on\nMonday that all\nwere asleep by then.";
    expect(showText(wrapped)).toHaveLength(1);
  });

  it("are none where somebody hesitates", () => {
    expect(showMarkdown("He waited.....\nNobody came.....\n")).toEqual(["paragraph: He waited..... Nobody came....."]);
  });

  property.prop([
    fc.array(
      fc.constantFrom(
        "Price: 4 €",
        "9:30 tea",
        "Friday closed",
        "1.2 The end",
        "(a) oars",
        "soup .... 3 €",
        "and bread",
        "A. Berg",
        "",
        "…",
      ),
      { minLength: 1 },
    ),
  ])("lose no line and change none", (lines) => {
    const text = lines.join("\n");
    const parts = separateLines([{ kind: "paragraph", text, start: 7 }]);
    expect(parts.map((part) => ("text" in part ? part.text : "")).join("\n")).toBe(text);
    for (const part of parts)
      if ("text" in part) expect(text.slice((part.start ?? 0) - 7).startsWith(part.text)).toBe(true);
  });
});
