import { countInk } from "./count-ink.ts";
import { childNodes, type DomElement, isElement, isText } from "./dom.ts";
import type { TextMeasure } from "./measure-text.ts";

/** Whether an element is but a list of links: a table of contents, or teasers at either end of the article. */
export type IsLinkList = (element: DomElement) => boolean;

const MIN_LINKED_SHARE = 0.85;
const MIN_LINKS = 2;
/** What has so small a share of the unlinked text before or behind it stands at an end of the article. */
const MAX_END_SHARE = 0.04;
const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "div", "section", "table", "p"]);

/** Judges elements inside an article's root, of which `measure` knows how much text each shows. */
export function createIsLinkList(root: DomElement, measure: (element: DomElement) => TextMeasure): IsLinkList {
  const places = placeElements(root, measure);
  return (element) => {
    if (element === root || !LISTS.has(element.localName)) return false;
    const { chars, linked } = measure(element);
    if (chars === 0 || linked < MIN_LINKED_SHARE * chars) return false;
    const links = [...element.querySelectorAll("a")];
    if (links.length < MIN_LINKS) return false;
    if (links.every((link) => link.getAttribute("href")?.startsWith("#") === true)) return true;
    return (places.get(element) ?? 1) <= MAX_END_SHARE;
  };
}

/** By element, the share of the root's unlinked text that stands before or behind it, whichever is less. */
function placeElements(
  root: DomElement,
  measure: (element: DomElement) => TextMeasure,
): ReadonlyMap<DomElement, number> {
  const whole = measure(root);
  const total = Math.max(1, whole.chars - whole.linked);
  const places = new Map<DomElement, number>();
  let before = 0;
  const walk = (element: DomElement): void => {
    const { chars, linked } = measure(element);
    places.set(element, Math.min(before, total - before - (chars - linked)) / total);
    if (chars === 0) return;
    for (const child of childNodes(element)) {
      if (isText(child)) before += countInk(child.textContent ?? "");
      else if (isElement(child)) {
        const start = before;
        walk(child);
        const inner = measure(child);
        before = start + inner.chars - inner.linked;
      }
    }
  };
  walk(root);
  return places;
}
