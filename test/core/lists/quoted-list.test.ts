import { describe, expect, it } from "vitest";
import { type Block, createArticle } from "../../../src/core/article/article.ts";
import { findList, listAround } from "../../../src/core/lists/quoted-list.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import type { Part } from "../../../src/ingest/article/parts.ts";
import { articleOfParts } from "../../helpers/articles.ts";

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
    expect(textOf(findList(article, opening!, "opened"))).toEqual(["a rope", "two boots", "a lamp"]);
  });

  it("is the whole list around an item only where several things are asked for", () => {
    expect(findList(article, first!, "opened")).toBeUndefined();
    expect(textOf(findList(article, last!, "around"))).toEqual(["a rope", "two boots", "a lamp"]);
    expect(findList(article, closing!, "around")).toBeUndefined();
  });

  it("is none among the points of minutes, each of which is a matter of its own", () => {
    const point = (text: string): Part => ({ kind: "item", text, list: { kind: "ordered" } });
    const minutes = articleOfParts([
      point("Lift. It stands still since May. The firm comes on Monday."),
      point("Garden. Two beds are free. Whoever wants one writes to Kim."),
      point("Any other business."),
    ]);
    expect(findList(minutes, minutes.sentences[1]!, "around")).toBeUndefined();
    expect(listAround(minutes, minutes.sentences[1]!)).toBeUndefined();
    const opened = articleOfParts([
      { kind: "paragraph", text: "What was done:" },
      point("The lift was mended. It took a day."),
      point("The beds were dug. Kim helped."),
    ]);
    expect(findList(opened, opened.sentences[1]!, "around")).toHaveLength(4);
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
      findList(headed, headed.sentences[index]!, "around")?.map(({ start, end }) =>
        headed.source.text.slice(start, end),
      );
    expect(quoted(1)).toEqual(["a rope", "a lamp"]);
    expect(quoted(2)).toBeUndefined();
    expect(findList(headed, headed.sentences[1]!, "opened")).toBeUndefined();
  });

  it("starts from an item that says something itself, before what it holds", () => {
    const item = (text: string, depth = 0): Part => ({ kind: "item", text, depth, list: { kind: "unordered" } });
    const tasks = articleOfParts([
      item("Kim: book the hall"),
      item("ask Mr Rao", 1),
      item("Bo brings:"),
      item("tea", 1),
    ]);
    const quoted = (index: number) =>
      findList(tasks, tasks.sentences[index]!, "opened")?.map(({ start, end }) => tasks.source.text.slice(start, end));
    expect(quoted(0)).toEqual(["Kim: book the hall", "ask Mr Rao"]);
    expect(quoted(2)).toEqual(["tea"]);
  });

  it("holds the items of lists inside of it, and goes on behind them", () => {
    const item = (text: string, depth = 0): Part => ({ kind: "item", text, depth, list: { kind: "unordered" } });
    const nested = articleOfParts([
      { kind: "paragraph", text: "Pack:" },
      item("a rope"),
      item("boots:"),
      item("not new ones", 1),
      item("a lamp"),
    ]);
    const last = nested.sentences.find(({ start }) => nested.source.text.startsWith("a lamp", start))!;
    const inner = nested.sentences.find(({ start }) => nested.source.text.startsWith("not new", start))!;
    const quoted = (some: ReturnType<typeof findList>) =>
      some?.map(({ start, end }) => nested.source.text.slice(start, end));
    const all = ["a rope", "boots:", "not new ones", "a lamp"];
    const around = listAround(nested, last)!;
    expect(nested.source.text.slice(around.start, around.end)).toBe(all.join("\n\n"));
    expect(quoted(findList(nested, inner, "whole"))).toEqual(all);
    expect(quoted(findList(nested, inner, "around"))).toEqual(["not new ones"]);
  });

  it("is left alone where all of it is wanted and does not fit", () => {
    const long = listArticle("x".repeat(400), "y".repeat(290), "z".repeat(50));
    expect(findList(long, long.sentences[1]!, "whole")).toBeUndefined();
  });

  it("loses whole items at its end where it is too long", () => {
    const long = listArticle("x".repeat(400), "y".repeat(290), "z".repeat(50));
    expect(findList(long, long.sentences[0]!, "opened")?.map(({ end, start }) => end - start)).toEqual([400, 290]);
    const longer = listArticle("x".repeat(701), "y");
    expect(findList(longer, longer.sentences[0]!, "opened")).toBeUndefined();
  });
});
