import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createArticle } from "../../src/core/article/article.ts";
import { linkToPassage } from "../../src/core/quotes/link.ts";
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
  [browser, server] = await Promise.all([launchChromium({ isHeaded: true }), servePages()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** Each place lies screens away from the next, so that where the page stands tells where the link led. */
const SPREAD =
  "<style>p, li, tr, pre, h1, h2, h3, dt, dd, blockquote, font { display: block; margin-bottom: 1200px !important }</style>";
const MAX_LINKS_A_PAGE = 8;

interface Linked {
  readonly quote: string;
  readonly link: string;
}

function linksInto(
  address: string,
  markup: string,
  { slug, language }: TrueArticle,
): { links: Linked[]; quotes: number } {
  const { text, blocks, pageText } = readHtml(markup, slug);
  const source = {
    library: FOLDER_LIBRARY,
    id: slug,
    version: "",
    text,
    pageText,
    metadata: { title: slug, language: language as "en" },
  };
  const { sentences } = createArticle(source, blocks);
  const step = Math.max(1, Math.floor(sentences.length / MAX_LINKS_A_PAGE));
  const chosen = sentences.filter((_, index) => index % step === 0);
  const links = chosen.flatMap((span) => {
    const link = linkToPassage(address, source, span);
    return link === undefined ? [] : [{ quote: text.slice(span.start, span.end).split(/[\n\t]/)[0] ?? "", link }];
  });
  return { links, quotes: chosen.length };
}

/** Whether the quote's first words stand on the screen after a moment in which the page may scroll. */
const isOnScreen = (quote: string) => `new Promise((resolve) => {
  let left = 40;
  const look = () => {
    getSelection().removeAllRanges();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wanted = ${JSON.stringify(quote)}.replace(/\\s+/g, " ").slice(0, 20);
    const boxes = [];
    while (walker.nextNode()) {
      const block = walker.currentNode.parentElement.closest("p, li, tr, pre, h1, h2, h3, dt, dd, blockquote, font, div, summary");
      if (block !== null && block.innerText.replace(/\\s+/g, " ").includes(wanted)) boxes.push(block.getBoundingClientRect());
    }
    const found = boxes.some(({ top, bottom }) => bottom > 0 && top < innerHeight && bottom - top < 3000);
    if (scrollY > 500 && found) resolve(true);
    else if (--left === 0) resolve(false);
    else setTimeout(look, 50);
  };
  look();
})`;

describe("a link to a passage, in Chromium with a window", () => {
  it("does not scroll where its words stand nowhere, so that scrolling proves something", async () => {
    const [shape] = SHAPES;
    const [article] = TRUE_ARTICLES;
    const address = server.put("/control", `<div style="height:3000px"></div>${shape!.page(article!)}${SPREAD}`);
    await browser.open(`${address}#:~:text=words%20that%20stand%20nowhere`);
    expect(await browser.evaluate<boolean>(isOnScreen("words that stand nowhere"))).toBe(false);
    expect(await browser.evaluate<number>("scrollY")).toBe(0);
    await browser.open("about:blank");
    await browser.open(`${address}#:~:text=Le%20conseil%20municipal%20doit`);
    expect(await browser.evaluate<boolean>(isOnScreen("Le conseil municipal doit"))).toBe(true);
    expect(await browser.evaluate<boolean>(isOnScreen("Le comité a donc rédigé"))).toBe(false);
  });

  it.each(SHAPES.map((shape, index) => [shape.name, shape, index] as const))(
    "leads to the quote on %s",
    async (_, shape, index) => {
      const article = TRUE_ARTICLES[index % TRUE_ARTICLES.length]!;
      const markup = shape
        .page(article)
        .replace(/(<body[^>]*>|^(?!<!doctype))/, `$1<div style="height:3000px"></div>${SPREAD}`);
      const address = server.put(`/${index}`, markup);
      const { links, quotes } = linksInto(address, markup, article);
      expect(links.length).toBeGreaterThanOrEqual(0.9 * quotes);
      const failed: string[] = [];
      for (const { quote, link } of links) {
        await browser.open("about:blank");
        await browser.open(link);
        if (!(await browser.evaluate<boolean>(isOnScreen(quote)))) failed.push(link.slice(address.length));
      }
      expect(failed).toEqual([]);
    },
  );
});
