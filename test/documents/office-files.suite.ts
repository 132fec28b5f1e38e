import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReadDocument } from "../../src/core/ports/document-reader.ts";
import { readDocx } from "../../src/ingest/office/read-docx.ts";
import { readEpub } from "../../src/ingest/office/read-epub.ts";
import { readPdf } from "../../src/ingest/pdf/read-pdf.ts";
import { expectedBlocks, type TrueArticle } from "../helpers/truth/article.ts";
import { TRUE_ARTICLES } from "../helpers/truth/articles/index.ts";
import { compare } from "../helpers/truth/compare.ts";
import { renderBlocks } from "../helpers/truth/markup.ts";

const run = promisify(execFile);
const MIN_RECALLED = 0.99;
const MAX_FOREIGN = 0.01;
const MIN_KINDS = 0.95;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "office-"));
  await Promise.all(TRUE_ARTICLES.map((article) => writeFile(join(folder, `${article.slug}.html`), page(article))));
  const pages = TRUE_ARTICLES.map(({ slug }) => join(folder, `${slug}.html`));
  for (const { slug } of TRUE_ARTICLES) {
    await run("pandoc", [`${slug}.html`, "-o", `${slug}.pandoc.docx`], { cwd: folder });
    await run("pandoc", [`${slug}.html`, "-o", `${slug}.epub`, "--metadata", `title=${titleOf(slug)}`], {
      cwd: folder,
    });
  }
  const office = (filter: string) =>
    run("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--infilter=HTML (StarWriter)",
      "--convert-to",
      filter,
      "--outdir",
      folder,
      ...pages,
    ]);
  await office("docx:MS Word 2007 XML");
  await office("pdf:writer_web_pdf_Export");
}, 600_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function titleOf(slug: string): string {
  return TRUE_ARTICLES.find((article) => article.slug === slug)?.title ?? slug;
}

function page({ language, title, blocks }: TrueArticle): string {
  const captions = { caption: (html: string) => `<p class="caption">${html}</p>` };
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>` +
    `body, h1, h2, h3, p, th, td, li { font-family: 'DejaVu Serif' }</style></head><body><h1>${title}` +
    `</h1>${renderBlocks(blocks, captions)}</body></html>`
  );
}

/** What the programs keep no mark of: pandoc and LibreOffice write captions as paragraphs. */
const LOST: ReadonlySet<string> = new Set(["caption"]);

async function check(
  read: (article: TrueArticle) => Promise<ReadDocument>,
  { minRecalled = MIN_RECALLED, maxForeign = MAX_FOREIGN, minKinds = MIN_KINDS } = {},
): Promise<void> {
  for (const article of TRUE_ARTICLES) {
    const expected = expectedBlocks(article);
    const document = await read(article);
    const words = compare(document, expected, [article.title]);
    const kinds = compare(
      document,
      expected.filter(({ kind }) => !LOST.has(kind)),
    );
    expect(words.recalled, `${article.slug}: ${words.missed}`).toBeGreaterThanOrEqual(minRecalled);
    expect(words.foreign, `${article.slug}: ${words.added}`).toBeLessThanOrEqual(maxForeign);
    expect(kinds.kinds, `${article.slug}: ${kinds.wrong.join(" | ")}`).toBeGreaterThanOrEqual(minKinds);
  }
}

const from = (file: string) => readFile(join(folder, file));

describe("an article saved by office programs", () => {
  it("is read back from a Word document of pandoc's", async () => {
    await check(async ({ slug }) => readDocx(await from(`${slug}.pandoc.docx`), { name: `${slug}.docx` }));
  });

  it("is read back from a Word document of LibreOffice's", async () => {
    await check(async ({ slug }) => readDocx(await from(`${slug}.docx`), { name: `${slug}.docx` }));
  });

  it("is read back from a book of pandoc's", async () => {
    await check(async ({ slug }) => readEpub(await from(`${slug}.epub`), { name: `${slug}.epub` }));
  });

  it("is read back from a PDF of LibreOffice's, which repeats the header of a table on the next page", async () => {
    const atLeast = { minRecalled: 0.98, maxForeign: 0.03, minKinds: 0.8 };
    await check(async ({ slug }) => readPdf(await from(`${slug}.pdf`), { name: `${slug}.pdf` }), atLeast);
  });
});
