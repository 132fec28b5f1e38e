import { parseHTML } from "linkedom";
import { overLimit } from "../document-errors.ts";
import { MAX_DOCUMENT_DEPTH, MAX_DOCUMENT_ELEMENTS } from "../limits.ts";
import { childElements, type DomDocument, type DomElement } from "./dom.ts";

/** Before the root nothing stands but declarations and comments; anything else would become the root itself. */
const BEGINS_WITH_ROOT = /^(?:[\s\uFEFF]|<!--(?:(?!-->)[\s\S])*-->|<[!?][^>-][^>]*>)*<html[\s>]/i;

/** A page's markup as a tree whose root is its `html` element. Throws UserError document-limit. */
export function parseHtml(markup: string, name: string): DomDocument {
  if (countTags(markup) > MAX_DOCUMENT_ELEMENTS) throw overLimit(name, "elements", MAX_DOCUMENT_ELEMENTS);
  const whole = BEGINS_WITH_ROOT.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  const document: DomDocument = parseHTML(whole).document;
  checkLimits(document.documentElement, name);
  return document;
}

/** Tags that open, counted before a tree is made of them; no further than the limit. */
function countTags(markup: string): number {
  const opening = /<[a-z]/gi;
  let tags = 0;
  while (tags <= MAX_DOCUMENT_ELEMENTS && opening.test(markup)) tags++;
  return tags;
}

/** Trees of machines, not of people, would exhaust the recursion of what follows. */
function checkLimits(root: DomElement, file: string): void {
  let elements = 0;
  let level: DomElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    elements += level.length;
    if (depth > MAX_DOCUMENT_DEPTH) throw overLimit(file, "depth", MAX_DOCUMENT_DEPTH);
    if (elements > MAX_DOCUMENT_ELEMENTS) throw overLimit(file, "elements", MAX_DOCUMENT_ELEMENTS);
    level = level.flatMap((element) => [...childElements(element)]);
  }
}
