import { readWrittenDate } from "../written-date.ts";
import { attribute, type DomElement, nameWords } from "./dom.ts";

/** What the text of a block is, as far as its element tells. */
export type BlockPlace = "paragraph" | "caption" | "credit";

/** Elements that begin and end a block, whatever the style of the page. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
    "hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

export const STRONG_ELEMENTS: ReadonlySet<string> = new Set(["b", "strong"]);

/** Longest line on who wrote and when, in UTF-16 code units: a longer one is a paragraph, whatever its class says. */
const MAX_BYLINE_CHARS = 200;
const BYLINE: ReadonlySet<string> = new Set(
  "byline author authors date dateline published pubdate timestamp datetime credit credits postmeta entrymeta".split(
    " ",
  ),
);
/** Links to a heading, to an editor or to a footnote: signs, no text. */
const SIGN =
  /^(?:[#¶§🔗⚓↩↑^]\uFE0E?|\[?(?:edit|edit source|permalink|modifier(?: le code)?|bearbeiten|quelltext bearbeiten|editar|sửa(?: mã nguồn)?)\]?)$/iu;
const FOOTNOTE = /^\[?(?:\d{1,3}|[a-z]|(?:note|nb|nota|ghi chú|anm\.?) ?\d{1,3})\]?$|^[*†‡]{1,3}$/iu;

/** Whether a link or a raised mark is but a sign of its page: to copy a heading's address, to jump to a footnote. */
export function isSign(element: DomElement): boolean {
  const { localName } = element;
  if (localName !== "a" && localName !== "sup") return false;
  const text = (element.textContent ?? "").trim();
  if (localName === "a" && SIGN.test(text)) return true;
  if (!FOOTNOTE.test(text.replace(/\s/g, ""))) return false;
  if (isReference(element)) return true;
  const link = localName === "a" ? element : element.querySelector("a");
  const isRaised = localName === "sup" || isInside(element, "sup") || element.querySelector("sup") !== null;
  return isRaised && link !== null && attribute(link, "href")?.includes("#") === true;
}

/** Marked as a reference to a note, in the ways of HTML, EPUB and wikis. */
function isReference(element: DomElement): boolean {
  const words = nameWords(element);
  const isNamed = words.has("reference") || words.has("noteref") || (words.has("footnote") && words.has("ref"));
  return isNamed || attribute(element, "role") === "doc-noteref" || attribute(element, "epub:type") === "noteref";
}

/** What the text of a block element is, when around it stands what is of `outer`. */
export function kindOfBlock(element: DomElement, outer: BlockPlace): BlockPlace {
  const { localName } = element;
  if (localName === "figcaption") return "caption";
  if (outer !== "paragraph") return outer;
  const words = nameWords(element);
  const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  if (text.length > MAX_BYLINE_CHARS) return "paragraph";
  if (words.has("caption") || words.has("figcaption")) return "caption";
  const isByline = (localName === "address" && !isContact(text)) || attribute(element, "itemprop") === "author";
  return isByline || [...words].some((word) => BYLINE.has(word)) ? "credit" : "paragraph";
}

/** Where somebody can be reached, not who wrote and when: a number that is of no date. */
function isContact(text: string): boolean {
  return /[\d@]/.test(text) && readWrittenDate(text) === undefined;
}

function isInside({ parentNode }: DomElement, name: string): boolean {
  return parentNode !== null && "localName" in parentNode && parentNode.localName === name;
}
