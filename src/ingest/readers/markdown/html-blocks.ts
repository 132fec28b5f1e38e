import type { Part } from "../../article/parts.ts";
import type { DomElement } from "../../html/dom.ts";
import { createHidesContent } from "../../html/hidden.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { walkPage } from "../../html/walk-page.ts";

/** What a stretch of HTML between blocks of Markdown shows. */
export type HtmlPiece =
  /** What a browser would show of it. */
  | { readonly kind: "parts"; readonly parts: readonly Part[] }
  /** Words inside elements that say nothing of blocks: they are Markdown still, as generators take them. */
  | { readonly kind: "markdown"; readonly markdown: string }
  /** A box that unfolds is opened, with the line that it shows; what follows stands in it until it is closed. */
  | { readonly kind: "open"; readonly summary: string }
  | { readonly kind: "close" };

export interface ReadHtmlBlock {
  readonly pieces: readonly HtmlPiece[];
  readonly pictures: number;
  readonly pages: number;
}

const BOX_TAG = /(<details\b[^>]*>\s*(?:<summary\b[^>]*>[\s\S]*?<\/summary\s*>)?|<\/details\s*>)/i;
const SUMMARY = /<summary\b[^>]*>([\s\S]*?)<\/summary\s*>/i;
/** Elements and attributes that tell of blocks, or of what is not shown. */
const NEEDS_DOM = new RegExp(
  "<(?:table|tr|td|ul|ol|li|dl|pre|p|h[1-6]|blockquote|figure|figcaption|script|style|template" +
    String.raw`|noscript|svg|math|select|button|object)\b|\s(?:hidden|style|aria-hidden)\b`,
  "i",
);
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<\/?[a-z][^>]*>/gi;
const LINE_BREAK = /<br\b[^>]*>/gi;
const PICTURE = /<(?:img|picture|video|audio|svg|canvas)\b/gi;
const PAGE = /<(?:iframe|embed|object)\b/gi;
const STRONG_MARKS = /\*\*(?=\S)([^*\n]{1,300}?)(?<=\S)\*\*/g;

/** Reads HTML that stands between blocks of Markdown. Throws UserError document-limit. */
export function readHtmlBlock(markup: string, name: string): ReadHtmlBlock {
  const shown = markup.replace(COMMENT, "");
  return {
    pieces: shown.split(BOX_TAG).flatMap((piece) => readPiece(piece, name)),
    pictures: (shown.match(PICTURE) ?? []).length,
    pages: (shown.match(PAGE) ?? []).length,
  };
}

function readPiece(piece: string, name: string): HtmlPiece[] {
  if (/^<details\b/i.test(piece)) return [{ kind: "open", summary: wordsOf(SUMMARY.exec(piece)?.[1] ?? "", name) }];
  if (/^<\/details/i.test(piece)) return [{ kind: "close" }];
  if (NEEDS_DOM.test(piece)) return [{ kind: "parts", parts: partsOf(piece, name) }];
  const lines = piece.replace(LINE_BREAK, "\\\n").replace(TAG, "").split("\n");
  const markdown = lines.map((line) => line.trim()).join("\n");
  return markdown.trim() === "" ? [] : [{ kind: "markdown", markdown }];
}

function partsOf(markup: string, name: string): Part[] {
  const root: DomElement = parseHtml(markup, name).documentElement;
  const parts = walkPage(root, {
    hides: createHidesContent(root),
    isFurniture: () => false,
    isLinkList: () => false,
  });
  return parts.map((part) =>
    "text" in part && part.kind !== "code" ? { ...part, text: part.text.replace(STRONG_MARKS, "$1") } : part,
  );
}

function wordsOf(markup: string, name: string): string {
  return partsOf(`<p>${markup}</p>`, name)
    .map((part) => ("text" in part ? part.text : ""))
    .join(" ")
    .trim();
}
