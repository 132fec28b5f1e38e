import type { DomElement } from "../html/dom.ts";
import { parseHtml } from "../html/parse-html.ts";

/** Elements of HTML that have no end. */
const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/**
 * XHTML, and other XML, as HTML is read: an element that is closed in its own tag ("<a id='x'/>") would stay open there. Throws UserError
 * document-limit.
 */
export function parseXhtml(xml: string, name: string): DomElement {
  const markup = xml
    .replace(/<\?[^>]*\?>/g, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;"))
    .replace(/<([a-zA-Z][\w:.-]*)(\s[^<>]*?)?\/>/g, (tag, element: string, attributes = "") =>
      VOID.has(element.toLowerCase()) ? tag : `<${element}${attributes}></${element}>`,
    );
  return parseHtml(markup, name).documentElement;
}
