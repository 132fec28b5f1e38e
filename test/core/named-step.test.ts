import { describe, expect, it } from "vitest";
import { isStep } from "../../src/core/named-step.ts";
import type { AskedItem } from "../../src/core/question/asked-list.ts";
import type { Part } from "../../src/ingest/article/parts.ts";
import { articleOfParts } from "../helpers/articles.ts";

const step = (number: number, text: string): Part => ({ kind: "item", text, list: { kind: "ordered", number } });

function stepsNamed(parts: readonly Part[], asked: AskedItem["place"]): string[] {
  const article = articleOfParts(parts);
  const named = article.blocks.filter((_, index) => isStep(article, index, asked));
  return named.map(({ start, end }) => article.source.text.slice(start, end));
}

describe("the step that is asked for", () => {
  const list: Part[] = [
    { kind: "paragraph", text: "How it goes:" },
    step(1, "Soak the beans."),
    step(2, "Boil them."),
    { kind: "paragraph", text: "Gently.", depth: 1 },
    step(3, "Serve."),
    { kind: "heading", level: 2, text: "Cleaning" },
    step(1, "Scrub the pot."),
    { kind: "item", text: "Or let it soak.", list: { kind: "unordered" } },
  ];

  it("is the item with its number, of every list", () => {
    expect(stepsNamed(list, 2)).toEqual(["Boil them."]);
    expect(stepsNamed(list, 1)).toEqual(["Soak the beans.", "Scrub the pot."]);
    expect(stepsNamed(list, 4)).toEqual([]);
  });

  it("is the last of its list", () => {
    expect(stepsNamed(list, "last")).toEqual(["Serve.", "Scrub the pot."]);
  });

  it("is what stands under a heading with its number", () => {
    const headed: Part[] = [
      { kind: "heading", level: 1, text: "Painting a door" },
      { kind: "heading", level: 2, text: "Step 1: Sand it" },
      { kind: "paragraph", text: "Take fine paper." },
      { kind: "heading", level: 2, text: "2. Paint it" },
      { kind: "paragraph", text: "Two coats will do." },
      { kind: "heading", level: 2, text: "2 doors and more" },
      { kind: "paragraph", text: "Ask a friend." },
    ];
    expect(stepsNamed(headed, 1)).toEqual(["Take fine paper."]);
    expect(stepsNamed(headed, 2)).toEqual(["Two coats will do."]);
  });
});
