import { createHash } from "node:crypto";
import { type Article, createArticle } from "../core/article.ts";
import { UserError } from "../core/errors.ts";
import { detectLanguage, isLanguage } from "../core/language.ts";
import type { ReadDocument } from "../core/ports/document-reader.ts";
import type { LibraryId } from "../core/scope.ts";
import type { Language } from "../core/types.ts";
import { LANGUAGE_SAMPLE_CHARS } from "./limits.ts";

/**
 * A document that was read as an article of a corpus: called by its file where it gives itself no title, in the language that its text
 * tells where it names none. Throws UserError file-empty.
 */
export async function toArticle(
  { text, blocks, metadata }: Pick<ReadDocument, "text" | "blocks" | "metadata">,
  { file, id, library }: { readonly file: string; readonly id: string; readonly library: LibraryId },
): Promise<Article> {
  const { language, title, ...given } = metadata;
  const sample = sampleBlocks(text, blocks);
  if (sample === "") throw empty(file);
  const source = {
    library,
    id,
    version: createHash("sha256").update(text).digest("hex"),
    text,
    metadata: {
      ...given,
      title: title ?? titleOfName(id),
      ...(title === undefined && { isUntitled: true as const }),
      language: await chooseLanguage(language, sample),
    },
  };
  return createArticle(source, blocks);
}

/** The first blocks that can be quoted, up to some length; empty when there is none. */
function sampleBlocks(text: string, blocks: ReadDocument["blocks"]): string {
  let sample = "";
  for (const { paragraph, start, end } of blocks) {
    if (sample.length >= LANGUAGE_SAMPLE_CHARS) break;
    if (paragraph !== undefined) sample += `${text.slice(start, Math.min(end, start + LANGUAGE_SAMPLE_CHARS))}\n`;
  }
  return sample.trim();
}

async function chooseLanguage(given: string | undefined, sample: string): Promise<Language> {
  if (given === undefined) return detectLanguage(sample, "und");
  return isLanguage(given) ? given : "und";
}

function titleOfName(id: string): string {
  const name = id.slice(id.lastIndexOf("/") + 1);
  return name.replace(/[-_]+/g, " ").trim() || name;
}

function empty(file: string): UserError {
  return new UserError({
    code: "file-empty",
    values: { file },
    message: `${file} has no paragraph of text.`,
    hint: "Write the article below the front matter, or remove the file.",
  });
}
