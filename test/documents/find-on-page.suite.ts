import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createArticle } from "../../src/core/article/article.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { readHtml } from "../../src/ingest/html/read-html.ts";
import type { TrueArticle } from "../helpers/truth/article.ts";
import { TRUE_ARTICLES } from "../helpers/truth/articles/index.ts";
import { SHAPES } from "../helpers/truth/shapes/index.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { type PageServer, servePages } from "./page-server.ts";

let browser: Chromium;
let server: PageServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), servePages()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** What a quote can be: sentences, items, the cells of rows, lines of code; what a line break parts, part by part. */
function quotable(markup: string, { slug, language }: TrueArticle): string[] {
  const { text, blocks } = readHtml(markup, slug);
  const metadata = { title: slug, language: language as "en" };
  const { sentences } = createArticle({ library: FOLDER_LIBRARY, id: slug, version: "", text, metadata }, blocks);
  return sentences
    .flatMap(({ start, end }) => text.slice(start, end).split(/[\n\t]/))
    .filter((part) => part.trim() !== "");
}

/** What is folded is unfolded first, as a reader does. */
const UNFOLD = `document.querySelectorAll("details").forEach((each) => { each.open = true; });
  document.querySelectorAll("[aria-controls]").forEach((each) => document.getElementById(each.getAttribute("aria-controls"))?.classList.add("is-open"));`;

describe("what is read of a page, in Chromium", () => {
  it("is not found where it does not stand, so that finding proves something", async () => {
    await browser.open(server.put("/control", SHAPES[0]!.page(TRUE_ARTICLES[0]!)));
    expect(
      await browser.evaluate("[window.find('Yann Le Goaziou trie'), window.find('Yann Le Goaziou dort')]"),
    ).toEqual([true, false]);
  });

  it.each(SHAPES.map((shape) => [shape.name, shape] as const))("is found on %s, word for word", async (_, shape) => {
    for (const article of TRUE_ARTICLES) {
      const markup = shape.page(article);
      const parts = quotable(markup, article);
      await browser.open(server.put(`/${article.slug}`, markup));
      const missing = await browser.evaluate<string[]>(`(() => { ${UNFOLD}
        return ${JSON.stringify(parts)}.filter((part) => {
          getSelection().removeAllRanges();
          return !window.find(part, true, false, true);
        }); })()`);
      expect(missing, article.slug).toEqual([]);
    }
  });
});
