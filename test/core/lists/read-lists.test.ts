import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { extentOf, type List } from "../../../src/core/lists/list.ts";
import { listsOf } from "../../../src/core/lists/read-lists.ts";
import { isIn } from "../../../src/core/text/spans.ts";
import type { Part } from "../../../src/ingest/article/parts.ts";
import { articleOfParts } from "../../helpers/articles.ts";

const paragraph = (text: string, depth = 0): Part => ({ kind: "paragraph", text, depth });
const item = (text: string, depth = 0): Part => ({ kind: "item", text, depth, list: { kind: "unordered" } });
const step = (text: string, number: number): Part => ({ kind: "item", text, list: { kind: "ordered", number } });

describe("the lists of an article", () => {
  it("tell their kind, what opens them, their items with numbers, and which list they stand in", () => {
    const article = articleOfParts([
      { kind: "heading", level: 1, text: "Bread" },
      paragraph("You do this:"),
      step("Knead.", 1),
      step("Fold:", 2),
      item("twice", 1),
      item("slowly", 1),
      step("Bake.", 3),
      paragraph("Eat it."),
    ]);
    expect(listsOf(article).map((list) => described(article, list))).toEqual([
      { kind: "ordered", opening: "You do this:", items: ["1 Knead.", "2 Fold:\n\ntwice\n\nslowly", "3 Bake."] },
      { kind: "unordered", opening: "Fold:", items: ["twice", "slowly"], outer: "ordered" },
    ]);
  });

  it("go on behind code, captions and paragraphs inside of an item, and end with any other block", () => {
    const article = articleOfParts([
      step("Open the lid.", 1),
      { kind: "code", text: "open --lid" },
      step("Look.", 2),
      paragraph("Not into the lamp.", 1),
      step("Close it.", 3),
      paragraph("Then wait."),
      step("Go.", 1),
    ]);
    expect(listsOf(article).map((list) => described(article, list).items)).toEqual([
      ["1 Open the lid.", "2 Look.\n\nNot into the lamp.", "3 Close it."],
      ["1 Go."],
    ]);
  });

  it("are read once", () => {
    const article = articleOfParts([item("a rope"), item("a lamp")]);
    expect(listsOf({ ...article })).toBe(listsOf(article));
  });

  it("hold each item once, in order, each list inside of an item of the one around", () => {
    const word = fc.constantFrom("a rope", "boots:", "Take care.", "a lamp, lit");
    const part = fc.oneof(
      fc.record({
        kind: fc.constant("item" as const),
        text: word,
        depth: fc.nat(2),
        list: fc.constantFrom({ kind: "unordered" as const }, { kind: "ordered" as const, number: 1 }),
      }),
      fc.record({ kind: fc.constant("paragraph" as const), text: word, depth: fc.nat(1) }),
      fc.record({ kind: fc.constant("heading" as const), text: word, level: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant("code" as const), text: word, depth: fc.nat(1) }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const article = articleOfParts(parts);
        const lists = listsOf(article);
        const starts = lists
          .filter(({ kind }) => kind !== "code")
          .flatMap(({ items }) => items.map(({ start }) => start));
        const blocks = article.blocks.filter(({ kind }) => kind === "item").map(({ start }) => start);
        expect(starts.toSorted((a, b) => a - b)).toEqual(blocks);
        for (const { items, ...list } of lists) {
          for (const [index, { start, end, line }] of items.entries()) {
            expect(isIn(line, { start, end })).toBe(true);
            expect(end).toBeLessThanOrEqual(items[index + 1]?.start ?? article.source.text.length);
          }
          const { outer } = list;
          if (outer !== undefined)
            expect(outer.items.some((around) => isIn(extentOf({ ...list, items }), around))).toBe(true);
        }
      }),
    );
  });
});

function described({ source: { text } }: Article, { kind, opening, items, outer }: List) {
  return {
    kind,
    ...(opening && { opening: text.slice(opening.start, opening.end) }),
    items: items.map(
      ({ start, end, number }) => `${number === undefined ? "" : `${number} `}${text.slice(start, end)}`,
    ),
    ...(outer && { outer: outer.kind }),
  };
}
