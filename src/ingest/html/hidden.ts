import { attribute, type DomElement, nameWords } from "./dom.ts";
import { type Declarations, isShownMedia, readDeclarations, readStyleRules, type StyleRule } from "./style-rules.ts";

/** Whether an element hides what is in it; what its ancestors hide is theirs to say. */
export type HidesContent = (element: DomElement) => boolean;

/** So many selectors of a page's own rules are looked up at most, and fewer where there are many elements. */
const MAX_SELECTORS = 3_000;
const MAX_SELECTIONS = 6_000_000;
/** For so many elements that a rule hides, a later rule that shows them again is looked for, at most. */
const MAX_WEIGHED_ELEMENTS = 1_000;
/** Text that stands so far outside, in pixels, is on no screen. */
const OFF_SCREEN_PX = 500;
/** Properties that can hide. */
const HIDING =
  /^(?:display|visibility|opacity|font-size|text-indent|left|right|top|clip|clip-path|position|width|height|overflow|max-height|transform)$/;
/** States that a page at rest is not in, and boxes without text of their own. */
const DYNAMIC = /:(?:hover|focus|active|target|checked|before|after|first-l|placeholder|selection|marker|-|:)/i;
/** Class names by which pages hide text from the eye alone. */
const FOR_SCREEN_READERS = [
  ["sr", "only"],
  ["visually", "hidden"],
  ["screen", "reader", "text"],
  ["visuallyhidden"],
  ["sronly"],
];

/** Tells by attributes, by inline styles and by the page's own style rules what is hidden. What a button of the page unfolds is not. */
export function createHidesContent(root: DomElement): HidesContent {
  const byRule = hiddenByRules(root);
  const unfolded = unfoldedIds(root);
  return (element) => {
    const id = attribute(element, "id");
    if (id !== undefined && unfolded.has(id)) return false;
    if (attribute(element, "hidden")?.toLowerCase() === "until-found") return false;
    if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
    if (isForScreenReaders(element)) return true;
    const style = attribute(element, "style");
    if (style === undefined) return byRule.has(element);
    const own = readDeclarations(style);
    return hides(own) || (byRule.has(element) && !showsAgain(own));
  };
}

/** Ids of what a button or a link with `aria-controls` opens and closes: read on demand, as the page means it. */
function unfoldedIds(root: DomElement): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const control of root.querySelectorAll("[aria-controls][aria-expanded], [role=tab][aria-controls]"))
    for (const id of (control.getAttribute("aria-controls") ?? "").split(/\s+/)) ids.add(id);
  ids.delete("");
  return ids;
}

function isForScreenReaders(element: DomElement): boolean {
  const words = nameWords(element);
  return words.size > 1 && FOR_SCREEN_READERS.some((name) => name.every((word) => words.has(word)));
}

function hiddenByRules(root: DomElement): ReadonlySet<DomElement> {
  const elements = [...root.querySelectorAll("*")].length;
  const rules = pageRules(root).slice(0, Math.max(1, Math.floor(MAX_SELECTIONS / Math.max(1, elements))));
  const hidden = new Set<DomElement>();
  for (const { selector, declarations } of rules) {
    if (!hides(declarations)) continue;
    for (const element of select(root, selector)) hidden.add(element);
  }
  if (hidden.size > MAX_WEIGHED_ELEMENTS) return hidden;
  return new Set([...hidden].filter((element) => hides(winning(element, rules))));
}

/** The rules that can hide something, of those that speak of what the page has. */
function pageRules(root: DomElement): StyleRule[] {
  const names = namesOf(root);
  const sheets = [...root.querySelectorAll("style")].filter((style) => isShownMedia(style.getAttribute("media") ?? ""));
  return sheets
    .flatMap((style) => readStyleRules(style.textContent ?? ""))
    .filter(
      ({ selector, declarations }) => canHide(declarations) && !DYNAMIC.test(selector) && isSpokenOf(selector, names),
    )
    .slice(0, MAX_SELECTORS);
}

function canHide(declarations: Declarations): boolean {
  return [...declarations.keys()].some((property) => HIDING.test(property));
}

/** ".class" and "#id" of all elements. */
function namesOf(root: DomElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of root.querySelectorAll("[class], [id]")) {
    for (const name of (element.getAttribute("class") ?? "").split(/\s+/)) names.add(`.${name}`);
    names.add(`#${element.getAttribute("id") ?? ""}`);
  }
  return names;
}

/** Style sheets of whole sites speak mostly of what a page has not: looking up each of their selectors would take seconds. */
function isSpokenOf(selector: string, names: ReadonlySet<string>): boolean {
  const required = selector.replace(/:[\w-]+\([^)]*\)/g, "").match(/[.#][\w-]+/g) ?? [];
  return required.every((name) => names.has(name));
}

/** What the rules declare of one element, the more specific and then the later one winning (importance is not weighed). */
function winning(element: DomElement, rules: readonly StyleRule[]): Declarations {
  const applied = rules
    .filter(({ selector }) => matches(element, selector))
    .map((rule, order) => ({ ...rule, order, weight: specificity(rule.selector) }))
    .sort((a, b) => a.weight - b.weight || a.order - b.order);
  return new Map(applied.flatMap(({ declarations }) => [...declarations]));
}

/** Ids, then classes, attributes and pseudo-classes, then names (CSS Selectors 4, section 17), as one number. */
function specificity(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 + count(/\.[\w-]+|\[[^\]]*\]|:(?!:)[\w-]+/g) * 100 + count(/(?:^|[\s>+~])[a-z][\w-]*/gi)
  );
}

function hides(declarations: Declarations): boolean {
  const get = (property: string) => declarations.get(property) ?? "";
  if (get("display") === "none" || /^(?:hidden|collapse)$/.test(get("visibility"))) return true;
  if (/^0*(?:\.0+)?%?$/.test(get("opacity")) && get("opacity") !== "") return true;
  if (/^0(?:\.0+)?(?:px|em|rem|pt|%)?$/.test(get("font-size"))) return true;
  if (pixels(get("text-indent")) < -OFF_SCREEN_PX) return true;
  const isPlaced = /^(?:absolute|fixed)$/.test(get("position"));
  if (!isPlaced) return false;
  if (["left", "right", "top"].some((side) => pixels(get(side)) < -OFF_SCREEN_PX)) return true;
  if (/^rect\(\s*(?:0|1px)/.test(get("clip")) || /^inset\(\s*(?:50|100)%/.test(get("clip-path"))) return true;
  return get("overflow") === "hidden" && pixels(get("width")) <= 1 && pixels(get("height")) <= 1;
}

function showsAgain(own: Declarations): boolean {
  return [...own].some(([property]) => /^(?:display|visibility|opacity)$/.test(property)) && !hides(own);
}

/** A length in pixels (em and rem at their usual size); NaN when it is none. */
function pixels(value: string): number {
  const match = /^(-?[\d.]+)(px|em|rem|)$/.exec(value);
  return match === null ? Number.NaN : Number(match[1]) * (match[2]?.endsWith("em") ? 16 : 1);
}

function select(root: DomElement, selector: string): Iterable<DomElement> {
  try {
    return root.querySelectorAll(selector);
  } catch {
    return [];
  }
}

function matches(element: DomElement, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
