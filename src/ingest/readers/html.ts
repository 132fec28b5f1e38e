import type { DocumentMetadata, DocumentReader, ReadDocument } from "../../core/ports/document-reader.ts";
import { decodeText } from "../decode-text.ts";
import { noText } from "../document-errors.ts";
import { readLanguageCode } from "../front-matter/language-code.ts";
import { readHtml } from "../html/read-html.ts";
import type { PageMetadata } from "../html/read-metadata.ts";
import { readWrittenDate } from "../written-date.ts";

/** Reads web pages that were saved as files. */
export const htmlReader: DocumentReader = {
  extensions: [".html", ".htm"],
  accepts: (name) => /\.html?$/i.test(name),
  read: async (bytes, file) => readPage(await decodeText(bytes, file), file),
};

/** The same of a page that is decoded. Throws UserError document-limit, document-no-text. */
export function readPage(markup: string, { name }: { readonly name: string }): ReadDocument {
  const { text, blocks, metadata, licenseAround, kept, pageText } = readHtml(markup, name);
  if (!blocks.some(({ paragraph }) => paragraph !== undefined)) throw noText(name, "html");
  return {
    text,
    blocks,
    metadata: toDocumentMetadata(metadata),
    warnings: [],
    kept,
    pageText,
    ...(licenseAround !== undefined && { around: { license: licenseAround } }),
    ...(metadata.isPaywalled && { isPaywalled: true }),
  };
}

/** What the page says of itself, as far as it can be read; an address only when it is whole. */
export function toDocumentMetadata({ published, url, language, ...texts }: PageMetadata): DocumentMetadata {
  const { title, author, publisher, license } = texts;
  const date = published === undefined ? undefined : readWrittenDate(published);
  const code = language === undefined ? undefined : readLanguageCode(language);
  const isWhole = url !== undefined && /^https?:\/\/[^\s<>"]+$/i.test(url) && URL.canParse(url);
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(license !== undefined && { license }),
    ...(date !== undefined && { published: date }),
    ...(isWhole && { url }),
    ...(code !== undefined && { language: code }),
  };
}
