import type { ReadDocument } from "../../core/ports/document-reader.ts";
import { buildArticle } from "../article/build-article.ts";
import type { Part } from "../article/parts.ts";
import { damaged, locked, noText } from "../document-errors.ts";
import { attribute, type DomElement } from "../html/dom.ts";
import { createHidesContent } from "../html/hidden.ts";
import { walkPage } from "../html/walk-page.ts";
import { type BookPackage, readBookPackage } from "./book-package.ts";
import { parseXhtml } from "./parse-xhtml.ts";
import { readZip, type ZipFiles } from "./read-zip.ts";
import { xmlText } from "./xml-text.ts";

/** What of a book holds text. */
const TEXTS = /(?:\.(?:x?html?|xml|opf|ncx)|^META-INF\/.*|^mimetype)$/i;
/** Fonts that are merely obscured hinder nobody (EPUB 3.3, section 4.4). */
const OBSCURED_FONT = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;
/** Lists that repeat the book's headings. */
const CONTENTS = /\b(?:toc|landmarks|page-list|loi|lot)\b/;

/** Reads an EPUB's chapters in their order. Throws UserError document-damaged, document-locked, document-limit, document-no-text. */
export async function readEpub(bytes: Uint8Array, { name }: { readonly name: string }): Promise<ReadDocument> {
  const files = await readZip({ bytes, name, format: "epub", wants: (path) => TEXTS.test(path) });
  if (isLocked(files)) throw locked(name, "epub");
  const book = readBookPackage(files, name);
  if (book === undefined) throw damaged(name, "epub");
  const parts = book.chapters.flatMap((path) => readChapter(path, { files, book, name }));
  const { title } = book.metadata;
  const built = buildArticle(parts, title === undefined ? {} : { title });
  if (!built.blocks.some(({ paragraph }) => paragraph !== undefined)) throw noText(name, "epub");
  return { ...built, metadata: book.metadata, warnings: [] };
}

/** Rights management, or files that are encrypted otherwise. */
function isLocked(files: ZipFiles): boolean {
  if (files.has("META-INF/rights.xml") || files.has("META-INF/license.lcpl")) return true;
  const encryption = xmlText(files.get("META-INF/encryption.xml") ?? new Uint8Array());
  const methods = [...encryption.matchAll(/EncryptionMethod[^>]*Algorithm\s*=\s*["']([^"']*)["']/g)];
  return methods.some(([, algorithm = ""]) => !OBSCURED_FONT.test(algorithm));
}

interface Reading {
  readonly files: ZipFiles;
  readonly book: BookPackage;
  readonly name: string;
}

/** A chapter without a heading of its own gets the one that the contents give it. */
function readChapter(path: string, { files, book, name }: Reading): Part[] {
  const content = files.get(path);
  if (content === undefined) return [];
  const root = parseXhtml(xmlText(content), name);
  const isFurniture = (element: DomElement) => element.localName === "nav" || CONTENTS.test(typeOf(element));
  const parts = walkPage(root, { hides: createHidesContent(root), isFurniture, isLinkList: () => false });
  if (parts.length === 0) return [];
  const label = book.labels.get(path);
  const isHeaded = parts.some(({ kind }) => kind === "heading" || kind === "question");
  const heading: Part[] = isHeaded || label === undefined ? [] : [{ kind: "heading", level: 1, text: label }];
  return [...heading, ...parts, { kind: "break", level: 1 }];
}

function typeOf(element: DomElement): string {
  return attribute(element, "epub:type") ?? attribute(element, "role")?.replace(/^doc-/, "") ?? "";
}
