import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from "mdast";
import { ParagraphLines, type TextStyle } from "./paragraph-lines.ts";

/** Links to a heading, to an editor, back from a note: signs, no text. */
const SIGN = /^(?:[#¶§🔗⚓↩↑^]\uFE0E?|\[?(?:edit|edit source|permalink)\]?)$/iu;
const REFERENCE = /^\[?(?:\d{1,3}|[a-z]|(?:note|nb|nota) ?\d{1,3})\]?$|^[*†‡]{1,3}$/iu;
const LINE_BREAK_TAG = /^<\/?br\b/i;
const STRONG_TAG = /^<(\/?)(?:b|strong)\b/i;
/** Elements whose content is not shown, or not as text. */
const HIDDEN_TAG =
  /^<(script|style|template|noscript|iframe|object|svg|math|button|select|audio|video|canvas)\b(?![^>]*\/>)/i;
const PICTURE_TAG = /^<(?:img|picture|source|embed)\b/i;
const HIDDEN_ATTRIBUTE =
  /^<([a-z][\w-]*)\b[^>]*(?:\shidden(?=[\s=>/])|display\s*:\s*none|visibility\s*:\s*hidden|aria-hidden=["']?true)/i;
/** Emphasis that CommonMark does not see as such, by the spaces or the letters around it. */
const STRAY_STRONG = /(\*\*|__)(?=\S)((?:(?!\1)[^\n]){1,200}?)\1/g;
const LOOSE_STRONG = /(?<![*\w])\*\*[ \t]*(?=\S)([^*\n]{1,200}?)[ \t]*\*\*(?![*\w])/g;
const UNDEFINED_NOTE = /\[\^[^\]\s]{1,60}\]/g;

/** Puts the text that inline content shows into lines: no pictures, no reference marks, no tags. */
export class InlineContent {
  readonly #lines = new ParagraphLines();
  readonly #onNote: (identifier: string) => void;
  /** Name of the element that hides what comes, until it is closed. */
  #hiddenBy: string | undefined;
  #strongTags = 0;

  /** `onNote` is told of each footnote that the text refers to. */
  constructor(onNote: (identifier: string) => void) {
    this.#onNote = onNote;
  }

  read(nodes: readonly PhrasingContent[]) {
    this.#children(nodes, {});
    return this.#lines.take();
  }

  #children(nodes: readonly PhrasingContent[], style: TextStyle): void {
    for (const node of nodes) this.#node(node, style);
  }

  #node(node: PhrasingContent, style: TextStyle): void {
    if (node.type === "html") this.#tag(node.value);
    else if (this.#hiddenBy === undefined) this.#shown(node, style);
  }

  #shown(node: PhrasingContent, style: TextStyle): void {
    switch (node.type) {
      case "text":
        this.#text(node.value, style);
        break;
      case "inlineCode":
        this.#lines.add(node.value, this.#styled(style));
        break;
      case "break":
        this.#lines.endLine({ isHard: true });
        break;
      case "strong":
        this.#children(node.children, { ...style, isStrong: true });
        break;
      case "emphasis":
        this.#children(node.children, { ...style, isEmphasis: true });
        break;
      case "delete":
        this.#children(node.children, style);
        break;
      case "link":
      case "linkReference":
        if (!isSign(node)) this.#children(node.children, style);
        break;
      case "footnoteReference":
        this.#onNote(node.identifier);
        break;
      case "image":
      case "imageReference":
        this.#lines.addPicture();
    }
  }

  #text(value: string, style: TextStyle): void {
    const shown = value.replace(STRAY_STRONG, "$2").replace(LOOSE_STRONG, "$1").replace(UNDEFINED_NOTE, "");
    const [first = "", ...others] = shown.split("\n");
    this.#lines.add(first, this.#styled(style));
    for (const line of others) {
      this.#lines.endLine({ isHard: false });
      this.#lines.add(line, this.#styled(style));
    }
  }

  #tag(tag: string): void {
    if (this.#hiddenBy !== undefined) {
      if (new RegExp(`^</${this.#hiddenBy}\\b`, "i").test(tag)) this.#hiddenBy = undefined;
      return;
    }
    const hidden = HIDDEN_TAG.exec(tag)?.[1] ?? HIDDEN_ATTRIBUTE.exec(tag)?.[1];
    if (hidden !== undefined) this.#hiddenBy = hidden;
    else if (LINE_BREAK_TAG.test(tag)) this.#lines.endLine({ isHard: true });
    else if (PICTURE_TAG.test(tag)) this.#lines.addPicture();
    const strong = STRONG_TAG.exec(tag);
    if (strong !== null) this.#strongTags = Math.max(0, this.#strongTags + (strong[1] === "" ? 1 : -1));
  }

  #styled(style: TextStyle): TextStyle {
    return this.#strongTags > 0 ? { ...style, isStrong: true } : style;
  }
}

/** Whether a link is but a sign: a reference to a note of the page, a way back, a heading's address. */
function isSign(node: Link | LinkReference): boolean {
  const text = plainText(node.children).trim();
  if (SIGN.test(text)) return true;
  const leadsInside = node.type === "link" && node.url.startsWith("#");
  return (
    leadsInside && (/^\[/.test(text) || /cite|note|ref|fn/i.test(node.url)) && REFERENCE.test(text.replace(/\s/g, ""))
  );
}

function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node: Exclude<PhrasingContent, Image | ImageReference> | Image | ImageReference) =>
      "children" in node ? plainText(node.children) : "value" in node && node.type !== "html" ? node.value : "",
    )
    .join("");
}
