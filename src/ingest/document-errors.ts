import type { DocumentFormat, DocumentLimit } from "../core/error-values.ts";
import { UserError } from "../core/errors.ts";

const LIMITS: Readonly<Record<DocumentLimit, (max: number) => string>> = {
  depth: (max) => `its elements lie more than ${max} deep`,
  elements: (max) => `it has more than ${max} elements`,
  pages: (max) => `it has more than ${max} pages`,
  entries: (max) => `it packs more than ${max} files`,
  "unpacked-megabytes": (max) => `it unpacks to more than ${max} MB`,
  ratio: (max) => `it unpacks to more than ${max} times its size`,
  seconds: (max) => `reading it takes more than ${max} seconds`,
  memory: (max) => `reading it takes more than ${max} MB of memory`,
};

/** A document that is larger than is read. */
export function overLimit(file: string, limit: DocumentLimit, max: number): UserError<"document-limit"> {
  return new UserError({
    code: "document-limit",
    values: { file, limit, max },
    message: `${file} is too large to be read: ${LIMITS[limit](max)}.`,
    hint: "Split it, or save the article alone as plain text.",
  });
}

/** A document that shows no text to a machine. */
export function noText(file: string, format: DocumentFormat): UserError<"document-no-text"> {
  const isPage = format === "html";
  return new UserError({
    code: "document-no-text",
    values: { file, format },
    message: isPage
      ? `${file} shows no text: a script would have to fill it.`
      : `${file} holds no text: its pages are pictures, or empty.`,
    hint: isPage
      ? "Copy the article's text from the browser into a file."
      : "Recognise its text with an OCR program first, or copy the article into a text file.",
  });
}
