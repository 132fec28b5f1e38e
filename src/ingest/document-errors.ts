import type { DocumentFormat, DocumentLimit } from "../core/error-values.ts";
import { UserError } from "../core/errors.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

const FORMATS: Readonly<Record<DocumentFormat, string>> = {
  html: "web page",
  pdf: "PDF",
  docx: "Word document",
  epub: "EPUB book",
  feed: "feed",
};

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

/** Bytes that break the rules of their format. */
export function damaged(file: string, format: DocumentFormat, cause?: unknown): UserError<"document-damaged"> {
  return new UserError({
    code: "document-damaged",
    values: { file, format },
    message: `${file} cannot be read as a ${FORMATS[format]}: it is damaged, or something else under that name.`,
    hint: "Open it in the program that it comes from and save it again, or save the article as plain text.",
    cause,
  });
}

/** A document that only whoever has its key can open. */
export function locked(file: string, format: DocumentFormat): UserError<"document-locked"> {
  return new UserError({
    code: "document-locked",
    values: { file, format },
    message: `${file} is locked: it is encrypted, or protected by rights management.`,
    hint: "Save a copy without a password, or the article as plain text.",
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

/** A document that its reader fails on: a bug, which costs this document alone. */
export function readerFailed(file: string, detail: string, cause?: unknown): UserError<"document-failed"> {
  return new UserError({
    code: "document-failed",
    values: { file, detail },
    message: `${file} could not be read: the program failed over it (${detail}).`,
    hint: "This is a fault of the program: please report it. Meanwhile save the article as plain text.",
    cause,
  });
}

/** A file over the limit. */
export function tooLarge(file: string, size: number): UserError {
  const [megabytes, maxMegabytes] = [formatMegabytes(size), formatMegabytes(MAX_FILE_BYTES)];
  return new UserError({
    code: "file-too-large",
    values: { file, megabytes, maxMegabytes },
    message: `${file} is ${megabytes} MB, over the limit of ${maxMegabytes} MB.`,
    hint: "Split it into several articles.",
  });
}

/** Rounded up, so that a size over the limit never reads like the limit. */
function formatMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / 10_000) / 100);
}
