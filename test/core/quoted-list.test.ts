import { describe, expect, it } from "vitest";
import { type Block, createArticle } from "../../src/core/article.ts";
import { findList } from "../../src/core/quoted-list.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Part } from "../../src/ingest/article/parts.ts";
import { articleOfParts } from "../helpers/articles.ts";

function listArticle(...items: readonly string[]) {
  const opening = "You need:";
  const text = [opening, ...items, "Bring it all."].join("\n\n");
  const source = { library: FOLDER_LIBRARY, id: "a", version: "v", text } as const;
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const blocks: Block[] = [
    { kind: "paragraph", paragraph: 1, ...span(opening) },
    ...items.map((item, index): Block => {
      const context = [{ kind: "opening" as const, ...span(opening) }];
      return { kind: "item", paragraph: index + 2, ...span(item), list: { kind: "unordered" }, context };
    }),
    { kind: "paragraph", paragraph: items.length + 2, ...span("Bring it all.") },
  ];
  return createArticle({ ...source, metadata: { title: "Trip", language: "en" } }, blocks);
}

describe("the list that is quoted", () => {
  const article = listArticle("a rope", "two boots", "a lamp");
  const [opening, first, , last, closing] = article.sentences;
  const textOf = (some: ReturnType<typeof findList>) =>
    some?.map(({ start, end }) => article.source.text.slice(start, end));

  it("is what a line opens, instead of that line", () => {
    expect(textOf(findList(article, opening!, false))).toEqual(["a rope", "two boots", "a lamp"]);
  });

  it("is the whole list around an item only where several things are asked for", () => {
    expect(findList(article, first!, false)).toBeUndefined();
    expect(textOf(findList(article, last!, true))).toEqual(["a rope", "two boots", "a lamp"]);
    expect(findList(article, closing!, true)).toBeUndefined();
  });

  it("is that of the items read under the same heading where no line opens it", () => {
    const item = (text: string): Part => ({ kind: "item", text, list: { kind: "unordered" } });
    const headed = articleOfParts([
      { kind: "heading", level: 2, text: "To bring" },
      item("a rope"),
      item("a lamp"),
      { kind: "heading", level: 2, text: "To leave" },
      item("dogs"),
    ]);
    const quoted = (index: number) =>
      findList(headed, headed.sentences[index]!, true)?.map(({ start, end }) => headed.source.text.slice(start, end));
    expect(quoted(1)).toEqual(["a rope", "a lamp"]);
    expect(quoted(2)).toBeUndefined();
    expect(findList(headed, headed.sentences[1]!, false)).toBeUndefined();
  });

  it("loses whole items at its end where it is too long", () => {
    const long = listArticle("x".repeat(400), "y".repeat(290), "z".repeat(50));
    expect(findList(long, long.sentences[0]!, false)?.map(({ end, start }) => end - start)).toEqual([400, 290]);
    const longer = listArticle("x".repeat(701), "y");
    expect(findList(longer, longer.sentences[0]!, false)).toBeUndefined();
  });
});
