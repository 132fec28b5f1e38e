import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/ingest/html/read-html.ts";
import { expectedBlocks } from "../../helpers/truth/article.ts";
import { TRUE_ARTICLES } from "../../helpers/truth/articles/index.ts";
import { compare } from "../../helpers/truth/compare.ts";
import { SHAPES } from "../../helpers/truth/shapes/index.ts";

const MIN_RECALLED = 0.99;
const MAX_FOREIGN = 0.01;
const MIN_KINDS = 0.95;
/** Without the names that sites give their elements only structure tells what is the article. */
const MAX_FOREIGN_NAMELESS = 0.04;

describe("readHtml on twenty kinds of page", () => {
  it.each(SHAPES.map((shape) => [shape.name, shape] as const))("reads %s", (_, shape) => {
    for (const article of TRUE_ARTICLES) {
      const read = readHtml(shape.page(article), article.slug);
      const found = compare(read, expectedBlocks(article), shape.lines?.(article));
      expect(found.recalled, `${article.slug}: ${found.missed}`).toBeGreaterThanOrEqual(MIN_RECALLED);
      expect(found.foreign, `${article.slug}: ${found.added}`).toBeLessThanOrEqual(MAX_FOREIGN);
      expect(found.kinds, `${article.slug}: ${found.wrong}`).toBeGreaterThanOrEqual(MIN_KINDS);
    }
  });

  it("finds the articles by structure alone when no element has a name", () => {
    const article = TRUE_ARTICLES[0]!;
    for (const shape of SHAPES) {
      const page = shape.page(article).replace(/ (?:class|id)="[^"]*"/g, "");
      const found = compare(readHtml(page, article.slug), expectedBlocks(article), shape.lines?.(article));
      expect(found.recalled, shape.name).toBeGreaterThanOrEqual(MIN_RECALLED);
      expect(found.foreign, shape.name).toBeLessThanOrEqual(MAX_FOREIGN_NAMELESS);
    }
  });

  it("says how much of the article's part of the page was kept, and keeps all that the page shows beside it", () => {
    const [shape] = SHAPES;
    const read = readHtml(shape!.page(TRUE_ARTICLES[0]!), "page");
    expect(read.kept).toBeGreaterThan(0.8);
    expect(read.kept).toBeLessThanOrEqual(1);
    expect(read.pageText).toContain("Bridge closed for repairs until Monday");
    expect(read.pageText).not.toContain("Offscreen trap");
  });
});
