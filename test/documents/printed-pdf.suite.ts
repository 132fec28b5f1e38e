import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "../../src/ingest/pdf/read-pdf.ts";
import { expectedBlocks, type TrueArticle } from "../helpers/truth/article.ts";
import { TRUE_ARTICLES } from "../helpers/truth/articles/index.ts";
import { compare } from "../helpers/truth/compare.ts";
import { renderBlocks } from "../helpers/truth/markup.ts";
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

const HEADS = `@page { @top-center { content: "The Annual Review of Everything"; font-size: 8pt } @bottom-right { content: counter(page); font-size: 8pt } }`;
const LOOKS: Readonly<Record<string, string>> = {
  "one column": "@page { size: A4; margin: 25mm 20mm } body { font: 11pt/1.4 'DejaVu Serif' }",
  "two columns, justified, hyphenated":
    "@page { size: A4; margin: 20mm 18mm } body { font: 9.5pt/1.35 'Liberation Serif'; hyphens: auto; " +
    "text-align: justify } main { columns: 2; column-gap: 10mm } h1 { column-span: all } table { " +
    "font-size: 8pt }",
  "small pages with indents and running heads":
    `${HEADS} @page { size: A5; margin: 18mm 15mm } body { font: 13pt/1.6 'Liberation Sans' } p { ` +
    "text-indent: 1.2em; margin: 0 } li { margin: 0 }",
};
const MIN_RECALLED = 0.99;
const MAX_FOREIGN = 0.01;
const MIN_KINDS = 0.95;
const MIN_PROSE_KINDS = 0.85;
const PROSE = ["title", "heading", "paragraph", "question", "answer"];

function page({ language, title, blocks }: TrueArticle, style: string): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>` +
    `${style}\n    table { border-collapse: collapse } td, th { border: 1px solid #888; padding: 3px ` +
    `8px; text-align: left } pre { font: 9pt 'DejaVu Sans Mono' } figcaption { font-size: 85% } img { ` +
    `display: none }\n    </style></head><body><h1>${title}</h1><main>${renderBlocks(blocks)}</main>` +
    "</body></html>"
  );
}

describe.each(Object.entries(LOOKS))("an article printed in %s", (look, style) => {
  it("is read whole, each block as what it is, by its tags", async () => {
    for (const article of TRUE_ARTICLES) {
      await browser.open(server.put(`/${article.slug}`, page(article, style)));
      const read = await readPdf(await browser.printToPdf({ tagged: true }), { name: `${article.slug}.pdf` });
      const found = compare(read, expectedBlocks(article));
      expect(found.recalled, `${article.slug}: ${found.missed}`).toBeGreaterThanOrEqual(MIN_RECALLED);
      expect(found.foreign, `${article.slug}: ${found.added}`).toBeLessThanOrEqual(MAX_FOREIGN);
      expect(found.kinds, `${article.slug}: ${found.wrong}`).toBeGreaterThanOrEqual(MIN_KINDS);
    }
  });

  it("is read whole, its headings and paragraphs as what they are, by where its text stands", async () => {
    const shares: number[] = [];
    for (const article of TRUE_ARTICLES) {
      await browser.open(server.put(`/${article.slug}`, page(article, style)));
      const read = await readPdf(await browser.printToPdf({ tagged: false }), { name: `${article.slug}.pdf` });
      const expected = expectedBlocks(article);
      const all = compare(read, expected);
      const prose = compare(
        read,
        expected.filter(({ kind }) => PROSE.includes(kind)),
      );
      const rows = expected.filter(({ kind }) => kind === "row");
      const tables = rows.length === 0 ? undefined : compare(read, rows).kinds;
      console.info(
        `${look}, ${article.slug}: headings and paragraphs ${prose.kinds.toFixed(2)}, rows of tables ${tables?.toFixed(2) ?? "-"}`,
      );
      expect(all.recalled, `${article.slug}: ${all.missed}`).toBeGreaterThanOrEqual(MIN_RECALLED);
      expect(all.foreign, `${article.slug}: ${all.added}`).toBeLessThanOrEqual(MAX_FOREIGN);
      shares.push(prose.kinds);
    }
    expect(shares.reduce((a, b) => a + b) / shares.length).toBeGreaterThanOrEqual(MIN_PROSE_KINDS);
  });
});

describe("lines that are set apart on a page", () => {
  it("stay apart in what is printed, with tags", async () => {
    const prose =
      "<p>The office by the quay is open from eight to noon and from two to five on each day of the week.</p>";
    const markup = `<!doctype html><html lang="en"><title>Office</title><h1>Office</h1>${prose.repeat(2)}<p>Harbour Office<br>Quay 4<br>20457 Norderwiek</p>`;
    await browser.open(server.put("/set-apart", markup));
    const { text } = await readPdf(await browser.printToPdf({ tagged: true }), { name: "a.pdf" });
    expect(text.split("\n\n").at(-1)).toBe("Harbour Office\nQuay 4\n20457 Norderwiek");
  });
});
