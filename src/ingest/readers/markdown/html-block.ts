import type { Part } from "../../article/parts.ts";

/** What a stretch of HTML in Markdown shows. */
export interface HtmlParts {
  readonly parts: readonly Part[];
  /** Level of the heading that what follows stands under. */
  readonly level: number;
  readonly pictures: number;
  readonly pages: number;
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<[^>]*>/g;

/** The parts of HTML that stands between blocks of Markdown; elements may be opened in one stretch and closed in another. */
export function htmlParts(markup: string, level: number): HtmlParts {
  const text = markup.replace(COMMENT, "").replace(TAG, " ");
  return { parts: text.trim() === "" ? [] : [{ kind: "paragraph", text }], level, pictures: 0, pages: 0 };
}
