import { createHash } from "node:crypto";
import { type Article, type Block, createArticle } from "../core/article.ts";
import { findBlocks, findTitle } from "../core/blocks.ts";
import { UserError } from "../core/errors.ts";
import { detectLanguage, isLanguage } from "../core/language.ts";
import { canonicalize } from "../core/text.ts";
import type { Language, Source } from "../core/types.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { LANGUAGE_SAMPLE_CHARS } from "./limits.ts";

/**
 * An article's file, read once: front matter, else the title that the text gives itself, else the file's name; the
 * language told by the text when it is not given. Throws UserError front-matter-invalid, file-empty.
 */
export async function parseArticle(
  raw: string,
  { file, id }: { readonly file: string; readonly id: string },
): Promise<Article> {
  const { frontMatter, body } = splitFrontMatter(canonicalize(raw), file);
  const { language, ...given } = frontMatter;
  const ownTitle = given.title ?? findTitle(body);
  const title = ownTitle ?? titleOfName(id);
  const blocks = findBlocks(body, { ...given, title });
  const sample = sampleParagraphs(body, blocks);
  if (sample === "") throw empty(file);
  const source: Source = {
    id,
    version: createHash("sha256").update(body).digest("hex"),
    text: body,
    metadata: {
      ...given,
      title,
      ...(ownTitle === undefined && { isUntitled: true }),
      language: await chooseLanguage(language, sample),
    },
  };
  return createArticle(source, blocks);
}

/** The first paragraphs, up to some length; empty when there is none. */
function sampleParagraphs(body: string, blocks: readonly Block[]): string {
  let sample = "";
  for (const { paragraph, start, end } of blocks) {
    if (sample.length >= LANGUAGE_SAMPLE_CHARS) break;
    if (paragraph !== undefined) sample += `${body.slice(start, Math.min(end, start + LANGUAGE_SAMPLE_CHARS))}\n`;
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
