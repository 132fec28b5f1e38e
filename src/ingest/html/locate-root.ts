import { Readability } from "@mozilla/readability";
import { ancestors, childElements, childNodes, type DomDocument, type DomElement, isText } from "./dom.ts";
import type { TextMeasure } from "./measure-text.ts";
import { readTableShape } from "./read-table.ts";

/** The element that an article stands in, and what in it is no part of it. */
export interface LocatedRoot {
  readonly root: DomElement;
  readonly outside: ReadonlySet<DomElement>;
}

interface Locating {
  readonly document: DomDocument;
  readonly measure: (element: DomElement) => TextMeasure;
  /** Whether an element is furniture wherever it stands. */
  readonly isFurniture: (element: DomElement) => boolean;
  /** The article's text as the page gives it to machines. */
  readonly body?: string | undefined;
}

/** Readability copies the page and weighs each element: a page with more (a code of laws, a list of thousands) is its article. */
const MAX_READABILITY_ELEMENTS = 20_000;
/** Marks the elements, so that they are known again in the copy that Readability takes apart. */
const MARK = "data-element";
/** The root holds so much of what Readability keeps; the rest is what it gathers from elsewhere on the page. */
const MIN_SHARE = 0.92;
/** So much of the text that the page gives to machines must stand in the root. */
const MIN_BODY_SHARE = 0.9;
/** Words are compared by runs of so many. */
const RUN_WORDS = 5;
/** From this share of linked text on, what stands beside the root leads elsewhere. */
const MIN_TEASER_SHARE = 0.4;
/** Shorter texts beside the root are labels. */
const MIN_BESIDE_CHARS = 60;

/**
 * The element that holds the article. Readability and JSON-LD only tell where it is: nothing of the text is theirs. It is the smallest
 * element with almost all that they keep, and then as much around it as reads on.
 */
export function locateRoot({ document, body, ...judge }: Locating): LocatedRoot {
  const page = document.documentElement;
  const kept = keptByReadability(document);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { root: page.querySelector("article, main, [role=main]") ?? page, outside: new Set() };
  const start = smallestWith(page, kept, total * MIN_SHARE);
  const whole = body === undefined ? start : climbToBody(start, body);
  return climbToContext(outOfBlock(whole), judge);
}

const BLOCKS: ReadonlySet<string> = new Set(
  "blockquote caption dd details dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre ul".split(" "),
);

interface KeptElement {
  readonly element: DomElement;
  /** Code units of its own text that were kept. */
  readonly weight: number;
}

function keptByReadability(document: DomDocument): KeptElement[] {
  const elements = [...document.documentElement.querySelectorAll("*")];
  if (elements.length > MAX_READABILITY_ELEMENTS) return [];
  elements.forEach((element, index) => {
    element.setAttribute(MARK, String(index));
  });
  const copy = document.cloneNode(true);
  const content = readable(copy);
  if (content === undefined) return [];
  return [...content.querySelectorAll(`[${MARK}]`)].flatMap((found) => {
    const element = elements[Number(found.getAttribute(MARK))];
    const weight = ownText(found);
    return element === undefined || weight === 0 ? [] : [{ element, weight }];
  });
}

function readable(copy: unknown): DomElement | undefined {
  try {
    const found = new Readability<unknown>(copy, { serializer: (node: unknown) => node, charThreshold: 200 }).parse();
    return isDomElement(found?.content) ? found.content : undefined;
  } catch {
    // It throws on trees that it does not expect; the page is then read without its help.
    return undefined;
  }
}

function isDomElement(value: unknown): value is DomElement {
  return typeof value === "object" && value !== null && "querySelectorAll" in value;
}

function ownText(element: DomElement): number {
  let chars = 0;
  for (const child of childNodes(element)) if (isText(child)) chars += (child.textContent ?? "").trim().length;
  return chars;
}

/** The innermost element whose own kept text and that of what is in it reaches the weight. */
function smallestWith(page: DomElement, kept: readonly KeptElement[], wanted: number): DomElement {
  const weights = new Map<DomElement, number>();
  for (const { element, weight } of kept)
    for (const around of [element, ...ancestors(element)]) weights.set(around, (weights.get(around) ?? 0) + weight);
  let root = page;
  for (;;) {
    const next: DomElement | undefined = [...childElements(root)].find((child) => (weights.get(child) ?? 0) >= wanted);
    if (next === undefined) return root;
    root = next;
  }
}

/** A root inside a list, a table of data or another block would cut it apart. */
function outOfBlock(start: DomElement): DomElement {
  let root = start;
  let path = start;
  for (const parent of ancestors(start)) {
    const isBlock = BLOCKS.has(path.localName) || (path.localName === "table" && readTableShape(path) !== undefined);
    if (isBlock) root = parent;
    path = parent;
  }
  return root;
}

function climbToBody(start: DomElement, body: string): DomElement {
  const wanted = runsOf(body);
  if (wanted.size === 0) return start;
  for (const element of [start, ...ancestors(start)]) {
    const held = runsOf(element.textContent ?? "");
    const found = [...wanted].filter((run) => held.has(run)).length;
    if (found >= MIN_BODY_SHARE * wanted.size) return element;
  }
  return start;
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(" ")));
}

/**
 * Goes up to the headline, and over what reads on beside the root. Teasers and lists of links that it passes stay outside.
 */
function climbToContext(
  start: DomElement,
  { measure, isFurniture }: Pick<Locating, "measure" | "isFurniture">,
): LocatedRoot {
  let root = start;
  let outside: readonly DomElement[] = [];
  let path = start;
  const passed: DomElement[] = [];
  for (const parent of ancestors(start)) {
    if (isWhole(path) || root.querySelector("h1") !== null || parent.localName === "html") break;
    const beside = [...childElements(parent)].filter(
      (child) => child !== path && measure(child).chars > 0 && !isFurniture(child),
    );
    passed.push(...beside.filter((child) => isTeaser(child, measure(child))));
    if (beside.some((child) => !isTeaser(child, measure(child)) && readsOn(child, measure(child)))) {
      root = parent;
      outside = [...passed];
    }
    path = parent;
  }
  return { root, outside: new Set(outside) };
}

function isWhole(element: DomElement): boolean {
  return /^(?:main|article|body|html)$/.test(element.localName) || element.getAttribute("role") === "main";
}

/** Mostly links, or cards: a headline that is a link, with some words below. */
function isTeaser(element: DomElement, { chars, linked }: TextMeasure): boolean {
  if (linked >= MIN_TEASER_SHARE * chars) return true;
  return element.querySelector("h2 > a, h3 > a, h4 > a, h5 > a, a > h2, a > h3, a > h4, a > h5, a h3, a h4") !== null;
}

/** A headline, or a text that is no mere label. */
function readsOn(element: DomElement, { chars }: TextMeasure): boolean {
  return element.localName === "h1" || element.querySelector("h1") !== null || chars >= MIN_BESIDE_CHARS;
}
