import { describe, expect, it } from "vitest";
import { answerMetadata } from "../../../src/app/answer/answer-metadata.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import type { SourceMetadata } from "../../../src/core/types.ts";
import { readMarkdown } from "../../../src/ingest/readers/markdown.ts";
import { toArticle } from "../../../src/ingest/to-article.ts";
import { articleOf } from "../../helpers/articles.ts";

describe("what is known of where an article comes from", () => {
  it("is given for each field and article asked for, in order", () => {
    const articles = [makeArticle("a", { author: "Vera Lind" }), makeArticle("b", { author: "Ole Berg" })];
    expect(answerMetadata(["author"], articles).facts).toEqual([
      { source: "a", title: "Title of a", field: "author", value: "Vera Lind" },
      { source: "b", title: "Title of b", field: "author", value: "Ole Berg" },
    ]);
  });

  it("leaves a field without its value, with what is related to it", () => {
    expect(answerMetadata(["author"], [makeArticle("a", { publisher: "City Press" })]).facts).toEqual([
      { source: "a", title: "Title of a", field: "author" },
      { source: "a", title: "Title of a", field: "publisher", value: "City Press" },
    ]);
  });

  it("names no field twice", () => {
    const article = makeArticle("a", { credit: "Agency", publisher: "City Press", url: "https://example.org" });
    const fields = answerMetadata(["credit", "publisher", "url"], [article]).facts.map(({ field }) => field);
    expect(fields).toEqual(["credit", "publisher", "url"]);
  });

  it("is quoted where the text says it", async () => {
    const text =
      "# The mill\n\nBy Vera Lind\n\nPosted on 3 May 2021\n\nThe mill was built by Ole Berg in 1744 and " +
      "opened on 1 June 1745.\n\nThe guide to it is under the licence CC BY 4.0.\n";
    const article = await toArticle(readMarkdown(text, { name: "a.md" }), {
      file: "a.md",
      id: "a",
      library: FOLDER_LIBRARY,
    });
    const { facts, citations } = answerMetadata(["author", "published", "license"], [article]);
    expect(facts).toEqual([
      { source: "a", title: "The mill", field: "author", value: "Vera Lind", isQuoted: true },
      { source: "a", title: "The mill", field: "published", value: "2021-05-03", isQuoted: true },
      { source: "a", title: "The mill", field: "license" },
    ]);
    expect(citations.map(({ quote, highlights, paragraph }) => [quote, highlights, paragraph])).toEqual([
      ["By Vera Lind", [{ start: 13, end: 22 }], 1],
      ["Posted on 3 May 2021", [{ start: 24, end: 44 }], 1],
    ]);
    expect(article.blocks.map(({ kind, paragraph }) => paragraph ?? kind)).toEqual(["title", "credit", "credit", 1, 2]);
  });

  it("is of the pictures, or of the last change, where that is meant", async () => {
    const text =
      "# The mill\n\nPublished on 3 May 2021, last updated on 9 June 2022. Source: Valley Herald.\n\n" +
      "The mill was built by Ole Berg in 1744. Photo: Vera Lind / Valley Press\n\nIt grinds on Sundays.\n";
    const article = await toArticle(readMarkdown(text, { name: "a.md" }), {
      file: "a.md",
      id: "a",
      library: FOLDER_LIBRARY,
    });
    const quotes = (...asked: Parameters<typeof answerMetadata>) =>
      answerMetadata(...asked).citations.map(({ quote, start, highlights }) => [
        quote,
        ...highlights.map((each) => quote.slice(each.start - start, each.end - start)),
      ]);
    expect(quotes(["credit"], [article], { isPhoto: true })).toEqual([
      ["Photo: Vera Lind / Valley Press", "Vera Lind / Valley Press"],
    ]);
    expect(quotes(["credit"], [article])).toEqual([["Source: Valley Herald.", "Valley Herald"]]);
    const line = "Published on 3 May 2021, last updated on 9 June 2022.";
    expect(quotes(["published"], [article])).toEqual([[line, "Published on 3 May 2021"]]);
    expect(quotes(["published"], [article], { isUpdate: true })).toEqual([[line, "last updated on 9 June 2022"]]);
  });

  it("is not quoted where the front matter says something else", async () => {
    const text = "---\nauthor: Ole Berg\npublished: 2021-05-03\n---\nBy Vera Lind | 3 May 2021\n\nThe mill is old.\n";
    const article = await toArticle(readMarkdown(text, { name: "a.md" }), {
      file: "a.md",
      id: "a",
      library: FOLDER_LIBRARY,
    });
    const { facts, citations } = answerMetadata(["author", "published"], [article]);
    expect(facts.map(({ field, value, isQuoted }) => [field, value, isQuoted])).toEqual([
      ["author", "Ole Berg", undefined],
      ["published", "2021-05-03", true],
    ]);
    expect(citations.map(({ quote }) => quote)).toEqual(["By Vera Lind | 3 May 2021"]);
  });
});

function makeArticle(id: string, metadata: Partial<SourceMetadata>): Article {
  return articleOf("Text.", { id, title: `Title of ${id}`, language: "en", ...metadata });
}
