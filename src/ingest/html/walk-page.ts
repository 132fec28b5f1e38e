import type { ItemPart, Part } from "../article/parts.ts";
import { childElements, childNodes, type DomElement, type DomNode, isElement, isText } from "./dom.ts";
import { isFurnitureLine } from "./furniture-lines.ts";
import { InlineText } from "./inline-text.ts";
import { isNeverShown } from "./measure-text.ts";
import { BLOCK_ELEMENTS, type BlockPlace, isSign, kindOfBlock, STRONG_ELEMENTS } from "./page-elements.ts";
import { readTableShape, TableGrid, type TableShape } from "./read-table.ts";

/** What a walk leaves out. */
export interface WalkRules {
  readonly hides: (element: DomElement) => boolean;
  /** Shown, but no part of the article. */
  readonly isFurniture: (element: DomElement) => boolean;
  /** But links to elsewhere; left out with the heading over it. */
  readonly isLinkList: (element: DomElement) => boolean;
}

/** Where the walk stands. */
interface Place {
  readonly kind: BlockPlace;
  readonly isStrong: boolean;
  readonly isLinked: boolean;
  readonly isTime: boolean;
  /** How many list items are around. */
  readonly depth: number;
  /** The innermost item that is under way: its first text is the item, what follows stands inside it. */
  readonly item?: { list?: ItemPart["list"] };
}

const TOP: Place = { kind: "paragraph", isStrong: false, isLinked: false, isTime: false, depth: 0 };
const ASKS = /[?？]["”’»)\]\s]*$/u;
const MAX_HEADING_LEVEL = 6;

/** The parts that an element shows, in the order of the page, without what the rules leave out. */
export function walkPage(root: DomElement, rules: WalkRules): Part[] {
  return new PageWalk(rules).walk(root);
}

class PageWalk {
  readonly #rules: WalkRules;
  readonly #parts: Part[] = [];
  readonly #inline = new InlineText();
  /** Level of the heading that the walk is under; 0 at the top. */
  #level = 0;

  constructor(rules: WalkRules) {
    this.#rules = rules;
  }

  walk(root: DomElement): Part[] {
    if (!this.#isLeftOut(root)) this.#block(root, TOP);
    return this.#parts;
  }

  #isLeftOut(element: DomElement): boolean {
    return isNeverShown(element) || this.#rules.hides(element) || this.#rules.isFurniture(element) || isSign(element);
  }

  #children(node: DomNode, place: Place): void {
    for (const child of childNodes(node)) {
      if (isText(child)) this.#inline.add(child.textContent ?? "", place);
      else if (isElement(child)) this.#element(child, place);
    }
  }

  #element(element: DomElement, place: Place): void {
    const name = element.localName;
    if (this.#isLeftOut(element)) return;
    if (name === "br") {
      if (this.#inline.endLine()) this.#flush(place);
    } else if (this.#rules.isLinkList(element)) {
      this.#flush(place);
      if (this.#parts.at(-1)?.kind === "heading") this.#parts.pop();
    } else if (BLOCK_ELEMENTS.has(name)) {
      this.#flush(place);
      this.#blockElement(element, place);
    } else {
      const isStrong = place.isStrong || STRONG_ELEMENTS.has(name);
      const isLinked = place.isLinked || name === "a";
      this.#children(element, { ...place, isStrong, isLinked, isTime: place.isTime || name === "time" });
    }
  }

  #blockElement(element: DomElement, place: Place): void {
    const name = element.localName;
    if (/^h[1-6]$/.test(name)) this.#heading(element, Number(name.slice(1)));
    else if (name === "ul" || name === "ol" || name === "dir") this.#list(element, place);
    else if (name === "dl") this.#definitions(element, place);
    else if (name === "table") this.#table(element, place);
    else if (name === "details") this.#details(element, place);
    else if (name === "pre") this.#parts.push({ kind: "code", text: verbatim(element), depth: innerDepth(place) });
    else if (name === "hr") this.#parts.push({ kind: "break" });
    else this.#block(element, { ...place, kind: kindOfBlock(element, place.kind) });
  }

  #block(element: DomElement, place: Place): void {
    this.#children(element, place);
    this.#flush(place);
  }

  #flush(place: Place): void {
    const gathered = this.#inline.take();
    if (gathered === undefined || isFurnitureLine(gathered)) return;
    const { text, isStrong, isTime, strongLead } = gathered;
    const { depth, item } = place;
    const lead = strongLead === undefined ? {} : { strongLead };
    const kind = isTime && place.kind === "paragraph" ? "credit" : place.kind;
    if (item?.list === undefined) this.#parts.push({ kind, text, isStrong, depth: innerDepth(place), ...lead });
    else {
      this.#parts.push({ kind: "item", text, list: item.list, depth, ...lead });
      delete item.list;
    }
  }

  #heading(element: DomElement, level: number): void {
    this.#level = level;
    this.#parts.push({ kind: "heading", level, text: this.#textOf(element) });
  }

  #list(list: DomElement, place: Place): void {
    const inside = { ...place, kind: "paragraph" as const, depth: innerDepth(place) };
    let number = readNumber(list, "start") ?? 1;
    for (const child of childElements(list)) {
      if (this.#isLeftOut(child)) continue;
      if (child.localName !== "li") this.#element(child, { ...inside, item: {} });
      else if (child.querySelector("h1, h2, h3, h4, h5, h6") !== null) this.#block(child, inside);
      else {
        number = readNumber(child, "value") ?? number;
        this.#block(child, { ...inside, item: { list: listOf(list, child, number++) } });
      }
    }
    if (inside.depth === 0) this.#parts.push({ kind: "break" });
  }

  /** A term is an item that holds its definitions, terms that share them are one; a term that asks is a question, which they answer. */
  #definitions(list: DomElement, place: Place): void {
    const depth = innerDepth(place);
    const shown = definitionElements(list).filter((element) => !this.#isLeftOut(element));
    let item: Place["item"];
    let terms: string[] = [];
    for (const [index, element] of shown.entries()) {
      const next = shown[index + 1]?.localName;
      if (element.localName === "dd") this.#block(element, { ...TOP, depth, ...(item && { item }) });
      else terms.push(this.#textOf(element));
      if (element.localName === "dd" || next === element.localName) continue;
      const text = terms.join("\n");
      terms = [];
      item = ASKS.test(text) ? undefined : {};
      if (item === undefined) this.#parts.push({ kind: "question", text, depth });
      else
        this.#parts.push({
          kind: "item",
          text,
          list: { kind: "unordered" },
          depth,
          ...(next === "dd" && { isTerm: true }),
        });
    }
    this.#parts.push({ kind: "break" });
  }

  #table(table: DomElement, place: Place): void {
    const shape = readTableShape(table);
    if (shape === undefined) this.#block(table, place);
    else this.#rows(shape, innerDepth(place));
  }

  #rows(shape: TableShape, depth: number): void {
    if (shape.caption !== undefined) this.#block(shape.caption, { ...TOP, kind: "caption", depth });
    const grid = new TableGrid();
    for (const row of shape.rows)
      if (!this.#isLeftOut(row)) this.#parts.push({ ...grid.readRow(row, (cell) => this.#textOf(cell)), depth });
    this.#parts.push({ kind: "break" });
  }

  /** A summary heads what it unfolds, and that alone. */
  #details(element: DomElement, place: Place): void {
    const outer = this.#level;
    const level = Math.min(outer + 1, MAX_HEADING_LEVEL);
    const summary = [...childElements(element)].find(({ localName }) => localName === "summary");
    if (summary !== undefined && !this.#isLeftOut(summary)) {
      const text = this.#textOf(summary);
      this.#parts.push({ kind: ASKS.test(text) ? "question" : "heading", level, text });
    }
    this.#level = level;
    for (const child of childNodes(element)) {
      if (isText(child)) this.#inline.add(child.textContent ?? "", place);
      else if (isElement(child) && child !== summary) this.#element(child, place);
    }
    this.#flush(place);
    this.#level = outer;
    this.#parts.push({ kind: "break", level });
  }

  /** An element's text as one line: of a heading, a term, a cell. */
  #textOf(element: DomElement): string {
    if (this.#isLeftOut(element)) return "";
    const walk = new PageWalk(this.#rules);
    walk.#children(element, TOP);
    walk.#flush(TOP);
    const lines = walk.#parts.flatMap((part) =>
      "text" in part ? [part.text] : "cells" in part ? [part.cells.join(" ")] : [],
    );
    return lines.join("\n");
  }
}

/** The depth of what is no item itself. */
function innerDepth({ depth, item }: Pick<Place, "depth" | "item">): number {
  return item === undefined ? depth : depth + 1;
}

function listOf(list: DomElement, item: DomElement, number: number): ItemPart["list"] {
  if (item.querySelector("input[type=checkbox]") !== null) return { kind: "task" };
  return list.localName === "ol" ? { kind: "ordered", number } : { kind: "unordered" };
}

function readNumber(element: DomElement, name: string): number | undefined {
  const number = Number.parseInt(element.getAttribute(name) ?? "", 10);
  return Number.isNaN(number) ? undefined : number;
}

/** Terms and definitions in order; pages may put them into `div` by groups. */
function definitionElements(list: DomElement): DomElement[] {
  return [...childElements(list)].flatMap((child) => (child.localName === "div" ? definitionElements(child) : [child]));
}

/** The text of an element with all of its white space. */
function verbatim(node: DomNode): string {
  let text = "";
  for (const child of childNodes(node)) {
    if (isText(child)) text += child.textContent ?? "";
    else if (isElement(child) && !isNeverShown(child)) text += child.localName === "br" ? "\n" : verbatim(child);
  }
  return text;
}
