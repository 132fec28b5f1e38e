import type { DocumentLimit } from "../core/error-values.ts";
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
