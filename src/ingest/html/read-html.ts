import { type BuiltArticle, buildArticle } from "../article/build-article.ts";
import type { Part } from "../article/parts.ts";
import { countInk } from "./count-ink.ts";
import type { DomElement } from "./dom.ts";
import { createIsFurniture } from "./furniture.ts";
import { createHidesContent } from "./hidden.ts";
import { createIsLinkList } from "./link-lists.ts";
import { locateRoot } from "./locate-root.ts";
import { createMeasure } from "./measure-text.ts";
import { parseHtml } from "./parse-html.ts";
import { type PageMetadata, readMetadata } from "./read-metadata.ts";
import { readLicenseAround } from "./read-page-license.ts";
import { walkPage } from "./walk-page.ts";

/** A page as it was read: its article, what it says of it, and all that it shows. */
export interface ReadPage extends BuiltArticle {
  readonly metadata: PageMetadata;
  /** The licence that the page names beside its article, as in its footer. */
  readonly licenseAround?: string;
  /** Share, 0-1, of the text that the article's part of the page shows that was kept. */
  readonly kept: number;
  /** All that the page shows, menus and teasers among it: against it a link's words must be unique. */
  readonly pageText: string;
}

/** Reads the article of a page's markup. Throws UserError document-limit. */
export function readHtml(markup: string, name: string): ReadPage {
  const document = parseHtml(markup, name);
  const page = document.documentElement;
  const metadata = readMetadata(document);
  const hides = createHidesContent(page);
  const measure = createMeasure(hides);
  const { root, outside } = locateRoot({
    document,
    measure,
    isFurniture: createIsFurniture(page, measure),
    body: metadata.body,
  });
  const isFurniture = createIsFurniture(root, measure);
  const parts = walkPage(root, {
    hides,
    isFurniture: (element) => outside.has(element) || isFurniture(element),
    isLinkList: createIsLinkList(root, measure),
  });
  const shown = measure(root).chars;
  const licenseAround = readLicenseAround(page, { root, hides });
  return {
    ...buildArticle(withTitle(withoutLooseEnd(parts), metadata, page), hintsOf(metadata)),
    metadata,
    ...(licenseAround !== undefined && { licenseAround }),
    kept: shown === 0 ? 0 : Math.min(1, inkOf(parts) / shown),
    pageText: textOf(walkPage(page, { hides, ...EVERYTHING })),
  };
}

const EVERYTHING = { isFurniture: () => false, isLinkList: () => false };

/** Headings at the end have nothing below them: they headed what was left out. */
function withoutLooseEnd(parts: readonly Part[]): readonly Part[] {
  const last = parts.findLastIndex(({ kind }) => kind !== "heading" && kind !== "break");
  return last === -1 ? parts : parts.slice(0, last + 1);
}

/** The page's headline stands above its article also where it stands outside of its root. */
function withTitle(parts: readonly Part[], { title }: PageMetadata, page: DomElement): readonly Part[] {
  const heads = parts.flatMap((part) => (part.kind === "heading" && part.level === 1 ? [part.text] : []));
  if (heads.length > 0) return parts;
  const headings = [...page.querySelectorAll("h1")].map(({ textContent }) =>
    (textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  const headline = headings.length === 1 ? headings[0] : headings.find((text) => text === title);
  return headline === undefined || headline === "" ? parts : [{ kind: "title", text: headline }, ...parts];
}

function hintsOf({ title, publisher }: PageMetadata) {
  return { ...(title !== undefined && { title }), ...(publisher !== undefined && { credits: [publisher] }) };
}

function textOf(parts: readonly Part[]): string {
  return buildArticle(parts).text;
}

function inkOf(parts: readonly Part[]): number {
  const texts = parts.flatMap((part) => ("text" in part ? [part.text] : "cells" in part ? part.cells : []));
  return texts.reduce((sum, text) => sum + countInk(text ?? ""), 0);
}
