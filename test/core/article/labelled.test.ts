import { describe, expect, it } from "vitest";
import { createArticle } from "../../../src/core/article/article.ts";
import { readLabelled } from "../../../src/core/article/labelled.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { readMarkdown } from "../../../src/ingest/readers/markdown.ts";

/** "label | value" of each sentence that has them. */
function labelled(markdown: string): string[] {
  const { text, blocks } = readMarkdown(markdown, { name: "a.md" });
  const metadata = { title: "Hut", language: "en" } as const;
  const article = createArticle({ library: FOLDER_LIBRARY, id: "a", version: "v", text, metadata }, blocks);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return article.sentences.flatMap((sentence) => {
    const found = readLabelled(article, sentence);
    return found === undefined ? [] : [`${slice(found.label)} | ${slice(found.value)}`];
  });
}

describe("a label and its value", () => {
  it("are read from lines and items", () => {
    expect(labelled("Height: 2,410 m\n\n- **Beds :** 32, of wood\n- Keeper: Ida Holm\n")).toEqual([
      "Height | 2,410 m",
      "Beds | 32, of wood",
      "Keeper | Ida Holm",
    ]);
  });

  it("are a term and what it means", () => {
    expect(labelled("Keeper\nWarden\n: Ida Holm\n\nBuilt\n: 1911\n")).toEqual([
      "Keeper\nWarden | Ida Holm",
      "Built | 1911",
    ]);
  });

  it("are not read from hours, from what opens a list, nor inside a paragraph", () => {
    expect(labelled("10:30 Arrival at the hut\n\nBring:\n\n- boots\n\nIt was late. He said: come in.\n")).toEqual([]);
  });
});
