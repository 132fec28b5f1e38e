import { countInk } from "./count-ink.ts";
import { childNodes, type DomElement, type DomNode, isElement, isText } from "./dom.ts";
import type { HidesContent } from "./hidden.ts";

/** How much text an element shows, in UTF-16 code units without white space, and how much of it is in links. */
export interface TextMeasure {
  readonly chars: number;
  readonly linked: number;
}

/** Elements whose text is never shown, whatever their style. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(
  "head title meta link base script style template noscript iframe object embed canvas audio video svg math-annotation datalist rp rt".split(
    " ",
  ),
);

export function isNeverShown({ localName }: DomElement): boolean {
  return NEVER_SHOWN.has(localName);
}

/** Measures shown text; what it has measured it remembers, so that a whole page costs one walk. */
export function createMeasure(hides: HidesContent): (element: DomElement) => TextMeasure {
  const known = new Map<DomNode, TextMeasure>();
  const measure = (element: DomElement): TextMeasure => {
    const before = known.get(element);
    if (before !== undefined) return before;
    let chars = 0;
    let linked = 0;
    for (const child of childNodes(element)) {
      if (isText(child)) chars += countInk(child.textContent ?? "");
      else if (isElement(child)) {
        const inner = measure(child);
        chars += inner.chars;
        linked += inner.linked;
      }
    }
    const isShown = !isNeverShown(element) && !hides(element);
    const result = isShown ? { chars, linked: element.localName === "a" ? chars : linked } : { chars: 0, linked: 0 };
    known.set(element, result);
    return result;
  };
  return measure;
}
