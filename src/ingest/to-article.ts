import { createHash } from "node:crypto";
import { type Article, createArticle } from "../core/article/article.ts";
import { UserError } from "../core/errors.ts";
import { isLanguage } from "../core/languages/words-of.ts";
import { MAX_TITLE_CHARS } from "../core/limits.ts";
import type { DocumentMetadata, ReadDocument } from "../core/ports/document-reader.ts";
import type { LibraryId } from "../core/scope.ts";
import { cutLabel } from "../core/text/cut-label.ts";
import { languageOfFunctionWords } from "../core/text/function-words.ts";
import { detectLanguage } from "../core/text/language.ts";
import { foldLine, words } from "../core/text/text.ts";
import type { Language } from "../core/types.ts";
import { LANGUAGE_SAMPLE_CHARS } from "./limits.ts";
import { findStated } from "./stated/find-stated.ts";

/**
 * A document that was read as an article of a corpus: called by its file where it gives itself no title, in the language that its text
 * tells where it names none, with what its text states of where it comes from. Throws UserError file-empty.
 */
export async function toArticle(
  {
    text,
    blocks,
    metadata,
    around,
    pageText,
  }: Pick<ReadDocument, "text" | "blocks" | "metadata" | "around" | "pageText">,
  { file, id, library }: { readonly file: string; readonly id: string; readonly library: LibraryId },
): Promise<Article> {
  const { language, title, ...given } = shownShort(metadata);
  const sample = sampleBlocks(text, blocks);
  if (!/[\p{L}\p{N}]/u.test(text) || sample === "") throw empty(file);
  const told = await chooseLanguage(language, sample);
  const found = findStated(text, blocks, told);
  const stated = found.stated.filter(({ field }) => agrees(given[field], found.values[field]));
  const source = {
    library,
    id,
    version: createHash("sha256").update(text).digest("hex"),
    text,
    metadata: {
      ...around,
      ...found.values,
      ...given,
      title: title ?? titleOfName(id),
      ...(title === undefined && { isUntitled: true as const }),
      language: told,
      ...(stated.length > 0 && { stated }),
    },
    ...(pageText !== undefined && { pageText }),
  };
  return createArticle(source, found.blocks);
}

/** A page may say anything of itself: what stands beside each quote leaves room for it. */
function shownShort(metadata: DocumentMetadata): DocumentMetadata {
  const cut = SHOWN_FIELDS.flatMap((field) => {
    const value = metadata[field];
    return value === undefined ? [] : [[field, cutLabel(value, MAX_TITLE_CHARS)] as const];
  });
  return { ...metadata, ...Object.fromEntries(cut) };
}

const SHOWN_FIELDS = ["title", "author", "publisher", "credit"] as const;

/** What the text states proves what the header says; where they differ, the header is believed. */
function agrees(given: string | undefined, stated: string | undefined): boolean {
  if (given === undefined || stated === undefined) return true;
  const [folded, other] = [foldLine(given), foldLine(stated)];
  return folded.includes(other) || other.includes(folded);
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

/** A program writes its own language into what it makes, and themes keep that of their authors: a text that tells another one is believed. */
async function chooseLanguage(given: string | undefined, sample: string): Promise<Language> {
  if (given === undefined) return detectLanguage(sample, "und");
  if (!isLanguage(given)) return "und";
  return (words(sample).length >= MIN_TELLING_WORDS ? languageOfFunctionWords(sample) : undefined) ?? given;
}

/** Fewer words may be a quotation or a list of names. */
const MIN_TELLING_WORDS = 40;

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
