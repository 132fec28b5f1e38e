import { getDocumentProxy, getMeta } from "unpdf";
import { UserError } from "../../core/errors.ts";
import { damaged, locked, overLimit } from "../document-errors.ts";
import { MAX_PDF_PAGES } from "../limits.ts";
import { type Fragment, toFragments } from "./fragments.ts";

export interface PdfPage {
  readonly fragments: readonly Fragment[];
  /** What the file says that its pieces are. */
  readonly tags?: TagNode;
}

/** A node of a file's structure: an element with its role, or tagged content with its id. */
export interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** What a PDF shows as text, page by page, and what it says of itself. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
}

/** Opens a PDF and takes the pieces of text of its pages. Throws UserError document-damaged, document-locked, document-limit (pages). */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfContent> {
  try {
    // pdf.js takes the buffer that it is given away from its owner.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    try {
      if (pdf.numPages > MAX_PDF_PAGES) throw overLimit(name, "pages", MAX_PDF_PAGES);
      const { info } = await getMeta(pdf);
      const pages: PdfPage[] = [];
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
        const tags: TagNode | null = await page.getStructTree();
        pages.push({ fragments: toFragments(items, styles, page.view), ...(tags !== null && { tags }) });
        page.cleanup();
      }
      return { pages, ...readInfo(info) };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw isPasswordError(error) ? locked(name, "pdf") : damaged(name, "pdf", error);
  }
}

function readInfo(info: Readonly<Record<string, unknown>>): Pick<PdfContent, "title" | "author" | "language"> {
  const text = (key: string) => {
    const value = info[key];
    const trimmed = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
    return trimmed === "" ? undefined : trimmed;
  };
  const [title, author, language] = [text("Title"), text("Author"), text("Language")];
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(language !== undefined && { language }),
  };
}

function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}
