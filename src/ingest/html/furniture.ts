import { attribute, type DomElement, nameWords } from "./dom.ts";
import type { TextMeasure } from "./measure-text.ts";

/** Whether an element is furniture of its page (menus, share buttons, teasers, forms) rather than part of the article. */
export type IsFurniture = (element: DomElement) => boolean;

const ELEMENTS: ReadonlySet<string> = new Set(
  "nav aside footer dialog menu button input select textarea label".split(" "),
);
const ROLES: ReadonlySet<string> = new Set(
  "navigation complementary search contentinfo dialog alertdialog menu menubar tablist toolbar form button".split(" "),
);
/** Beginnings of words of class and id that name furniture whatever it holds. */
const ALWAYS = new RegExp(
  "^(?:share|sharing|social|newsletter|subscri|paywall|breadcrumb|comments|disqus|paginat|pager|cookie" +
    "|consent|gdpr|popup|modal|advert|adslot|adsby|outbrain|taboola|sponsor|sidebar|navbar|skip(?:link" +
    "|to)|editsection|noprint|masthead|copyright|colophon|mostread|trending|backtotop|toolbar|gutter|lineno)",
);
/** Beginnings of words that name furniture when the element is short or mostly links: pages use them for parts of the text, too. */
const OFTEN = new RegExp(
  "^(?:ads?|related|recommend|teaser|promo|tags?|taglist|topics|nav|navigation|menu|footer|toc" +
    "|readmore|more|also|widget|banner|signup|comment|bio|cta|follow|next|prev|previous|popular|latest" +
    "|similar|links)$|^(?:related|recommend|teaser|promo|comment)",
);
/** Words of notes that stand in a text although they are set aside. */
const NOTES: ReadonlySet<string> = new Set(
  "note tip warning caution important admonition callout info infobox hint danger keyfacts facts summary footnotes".split(
    " ",
  ),
);
/** Furniture is small beside the article: what holds more of the root's text is its frame. */
const MAX_SHARE = 0.3;
const MAX_OFTEN_CHARS = 240;
const MIN_LINK_SHARE = 0.5;
/** A form with so much text outside of its fields wraps the article. */
const MIN_FORM_CHARS = 600;

/** Judges the elements inside an article's root, of which it knows how much text each shows. */
export function createIsFurniture(root: DomElement, measure: (element: DomElement) => TextMeasure): IsFurniture {
  const whole = measure(root).chars;
  return (element) => {
    if (element === root) return false;
    const { chars, linked } = measure(element);
    if (chars > MAX_SHARE * whole && !isControl(element)) return false;
    const words = nameWords(element);
    if (element.localName === "form") return chars < MIN_FORM_CHARS;
    if (isStructural(element)) return !isNote(element, words) && !isTitleButton(element);
    if (some(words, ALWAYS) || isSignUp(element, chars)) return true;
    return some(words, OFTEN) && (linked >= MIN_LINK_SHARE * chars || isShortAside(element, words, chars));
  };
}

function isStructural(element: DomElement): boolean {
  return ELEMENTS.has(element.localName) || ROLES.has(element.getAttribute("role") ?? "") || isAdmin(element);
}

/** A box with a field to fill in and a few words around it. */
function isSignUp(element: DomElement, chars: number): boolean {
  if (chars > MAX_OFTEN_CHARS || !/^(?:div|section|p)$/.test(element.localName)) return false;
  return element.querySelector("input[type=email], input[type=text], input[type=search], input:not([type])") !== null;
}

/** Fields and buttons hold no article, however long. */
function isControl({ localName }: DomElement): boolean {
  return ["button", "input", "select", "textarea"].includes(localName);
}

/** A button that is the title of what it unfolds is read. */
function isTitleButton(element: DomElement): boolean {
  return element.localName === "button" && (element.hasAttribute("aria-expanded") || isInHeading(element));
}

function isInHeading({ parentNode }: DomElement): boolean {
  return parentNode !== null && "localName" in parentNode && /^h[1-6]$|^summary$/.test(String(parentNode.localName));
}

function isNote(element: DomElement, words: ReadonlySet<string>): boolean {
  const role = element.getAttribute("role");
  if (element.localName === "footer") return has(words, new Set(["footnotes"])) || isInQuote(element);
  return role === "note" || (element.localName === "aside" && has(words, NOTES));
}

function isInQuote({ parentNode }: DomElement): boolean {
  return parentNode !== null && "localName" in parentNode && parentNode.localName === "blockquote";
}

function isShortAside({ localName }: DomElement, words: ReadonlySet<string>, chars: number): boolean {
  const isParagraph = /^(?:p|h[1-6]|li|td|th|dd|dt|span|a|em|strong|b|i)$/.test(localName);
  return !isParagraph && chars < MAX_OFTEN_CHARS && !words.has("author") && !words.has("meta");
}

/** Attributes by which pages mark advertising. */
function isAdmin(element: DomElement): boolean {
  return attribute(element, "data-ad") !== undefined || attribute(element, "data-ad-slot") !== undefined;
}

function some(words: ReadonlySet<string>, pattern: RegExp): boolean {
  for (const word of words) if (pattern.test(word)) return true;
  return false;
}

function has(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}
