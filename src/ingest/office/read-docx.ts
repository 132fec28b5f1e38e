import mammoth from "mammoth";
import { UserError } from "../../core/errors.ts";
import type { DocumentMetadata, ReadDocument } from "../../core/ports/document-reader.ts";
import { type BuiltArticle, buildArticle } from "../article/build-article.ts";
import { damaged, noText } from "../document-errors.ts";
import { readLanguageCode } from "../front-matter/language-code.ts";
import { parseHtml } from "../html/parse-html.ts";
import { walkPage } from "../html/walk-page.ts";
import { readZip, type ZipFiles } from "./read-zip.ts";
import { textOfElement, xmlText } from "./xml-text.ts";

/** The parts of a document that hold text and what it looks like; pictures stay packed. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/(?:_rels\/.*|[^/]+\.xml))$/;
/** Styles that mammoth's own map has not. */
const STYLES = [
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Image Caption'] => p.caption:fresh",
  "p[style-name='Table Caption'] => p.caption:fresh",
  "p[style-name='Illustration'] => p.caption:fresh",
  "p[style-name='Figure'] => p.caption:fresh",
  "p[style-name='Table'] => p.caption:fresh",
  "p[style-name='Table Heading'] => p > strong:fresh",
  "p[style-name='Author'] => p.byline:fresh",
  "p[style-name='Date'] => p.date:fresh",
  "p[style-name='Source Code'] => pre:separator('\\n')",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  "p[style-name='Plain Text Code'] => pre:separator('\\n')",
];
const NOTHING_LEFT_OUT = { hides: () => false, isFurniture: () => false, isLinkList: () => false };

/** Reads a Word document. Throws UserError document-damaged, document-locked, document-limit, document-no-text. */
export async function readDocx(bytes: Uint8Array, { name }: { readonly name: string }): Promise<ReadDocument> {
  const files = await readZip({ bytes, name, format: "docx", wants: (path) => PARTS.test(path) });
  const markup = await toHtml(files, name);
  const metadata = readProperties(files);
  const parts = walkPage(parseHtml(markup, name).documentElement, NOTHING_LEFT_OUT);
  const built = buildArticle(parts, metadata.title === undefined ? {} : { title: metadata.title });
  if (!built.blocks.some(({ paragraph }) => paragraph !== undefined)) throw noText(name, "docx");
  const title = shownTitle(built) ?? metadata.title;
  return { ...built, metadata: { ...metadata, ...(title !== undefined && { title }) }, warnings: [] };
}

async function toHtml(files: ZipFiles, name: string): Promise<string> {
  if (!files.has("word/document.xml") && !files.has("_rels/.rels")) throw damaged(name, "docx");
  const shown = new Map(
    [...files].map(([path, content]) => [path, isStory(path) ? withoutHiddenRuns(content) : content]),
  );
  // The files were counted while they were inflated: mammoth gets them instead of the packed document, which it would inflate unseen.
  const input = { path: "", file: { exists: (path: string) => shown.has(path), read } };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: [...STYLES, ...headingStyles(files)],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
    return value;
  } catch (error) {
    throw error instanceof UserError ? error : damaged(name, "docx", error);
  }

  async function read(path: string, encoding?: string): Promise<string | Uint8Array> {
    const content = shown.get(path);
    if (content === undefined) throw new Error(`Expected the document to hold ${path}.`);
    return encoding === undefined ? content : xmlText(content);
  }
}

function isStory(path: string): boolean {
  return /^word\/(?:document|footnotes|endnotes)\d*\.xml$/.test(path);
}

const RUN = /<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;
const VANISHES = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/** Word shows no run whose properties say that it vanishes; mammoth would. */
function withoutHiddenRuns(content: Uint8Array): Uint8Array {
  const xml = xmlText(content);
  return VANISHES.test(xml) ? Buffer.from(xml.replace(RUN, (run) => (VANISHES.test(run) ? "" : run))) : content;
}

/** Under a title in the style of that name headings stand one level lower. */
function headingStyles(files: ZipFiles): string[] {
  const hasTitle = /<w:pStyle\s+w:val="Title"\s*\/>/.test(xmlText(files.get("word/document.xml") ?? new Uint8Array()));
  if (!hasTitle) return ["p[style-name='Title'] => h1:fresh"];
  const lowered = [1, 2, 3, 4, 5].flatMap((level) =>
    ["Heading", "heading"].map((word) => `p[style-name='${word} ${level}'] => h${level + 1}:fresh`),
  );
  return ["p[style-name='Title'] => h1:fresh", ...lowered];
}

function readProperties(files: ZipFiles): DocumentMetadata {
  const core = xmlText(files.get("docProps/core.xml") ?? new Uint8Array());
  const [title, author, language] = ["dc:title", "dc:creator", "dc:language"].map((element) =>
    textOfElement(core, element),
  );
  const code = language === undefined ? undefined : readLanguageCode(language);
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(code !== undefined && { language: code }),
  };
}

/** The title that stands in the text counts more than the one of the file's properties, which is often that of a template. */
function shownTitle({ text, blocks }: BuiltArticle): string | undefined {
  const title = blocks.find(({ kind }) => kind === "title");
  return title === undefined ? undefined : text.slice(title.start, title.end);
}
