/** What is used of a parsed page's nodes: no more than every DOM offers. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  matches(selector: string): boolean;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  cloneNode(deep: boolean): DomDocument;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_NODE = 4;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT_NODE || node.nodeType === CDATA_NODE;
}

export function* childNodes(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}

export function* childElements(node: DomNode): Generator<DomElement> {
  for (const child of childNodes(node)) if (isElement(child)) yield child;
}

/** The elements around a node, innermost first. */
export function* ancestors(node: DomNode): Generator<DomElement> {
  for (let parent = node.parentNode; parent !== null; parent = parent.parentNode) if (isElement(parent)) yield parent;
}

/** The attribute, trimmed; undefined when it is missing or empty. */
export function attribute(element: DomElement, name: string): string | undefined {
  const value = element.getAttribute(name)?.trim();
  return value === undefined || value === "" ? undefined : value;
}

/** The words of an element's class and id, lower-cased: "articleShare--top" gives article, share, top. */
export function nameWords(element: DomElement): ReadonlySet<string> {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return new Set(
    names
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
}
