import { onTestFinished } from "vitest";
import { createImporter, type Importer, type ImporterOptions } from "../../src/app/import/importer.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { readFeedArticles } from "../../src/ingest/feed/read-feed-articles.ts";
import { createDocumentOpener } from "../../src/ingest/open-document.ts";
import { readArticle } from "../../src/ingest/read-article.ts";
import { type Answer, type FakeWeb, openFakeWeb } from "./fake-web.ts";
import { createTestCorpus, type OpenEngine, type TestCorpus } from "./test-corpus.ts";

export interface ImportBench extends OpenEngine {
  readonly importer: Importer;
  /** One of another process on the same state. */
  readonly otherImporter: Importer;
  readonly web: FakeWeb;
  readonly corpus: TestCorpus;
  /** Milliseconds since 1970, as the importer sees it; moved by the test. */
  readonly time: { now: number };
}

/** The real importer over a fake web, on an engine with the real store and a corpus folder of its own. */
export async function createImportBench(answer: Answer, robots?: Answer): Promise<ImportBench> {
  const web = await openFakeWeb(answer, robots ? { robots } : {});
  onTestFinished(() => web.close());
  const corpus = await createTestCorpus();
  const opened = await corpus.open();
  const { whole } = opened.engine;
  const time = { now: Date.UTC(2030, 0, 1, 12) };
  const options: ImporterOptions = {
    library: FOLDER_LIBRARY,
    articles: whole.library(FOLDER_LIBRARY),
    documents: opened.engine.documents,
    opener: createDocumentOpener({ fetcher: web.fetcher, read: readArticle, readFeed: readFeedArticles }),
    now: () => time.now,
    random: () => 0.5,
  };
  const [importer, otherImporter] = [createImporter(options), createImporter(options)];
  return { ...opened, importer, otherImporter, web, corpus, time };
}

/** A page of a newspaper, long enough to be one. */
export function newsPage(title: string, ...paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("");
  const head = `<head><meta charset="utf-8"><title>${title}</title></head>`;
  const article = `<article><h1>${title}</h1>${body}</article>`;
  return `<!doctype html><html lang="en">${head}<body><nav><a href="/">Home</a></nav>${article}</body></html>`;
}

export const FERRY = [
  "The ferry to Tern Island sails again from Monday, the harbour office of Lakeside said on Friday after three weeks of repairs.",
  "The boat had struck a rock near the northern pier in October. Nobody was hurt, and the forty-two passengers were taken ashore by a tug.",
  "Repairs cost 310,000 euros, of which the insurer pays two thirds. The town council will decide in March who pays the rest of the bill.",
  "Residents of the island keep their reduced fares, the office added. Tickets for the summer go on sale in the second week of January.",
] as const;
