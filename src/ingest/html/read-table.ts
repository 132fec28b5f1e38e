import type { RowPart } from "../article/parts.ts";
import { childElements, type DomElement } from "./dom.ts";

/** A table's caption and its rows as elements, in the order of the page. */
export interface TableShape {
  readonly caption: DomElement | undefined;
  readonly rows: readonly DomElement[];
}

const SECTIONS: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);
/** What stands in cells of tables that only lay out a page. */
const BLOCKS = "table, h1, h2, h3, h4, h5, h6, article, section, main, nav, blockquote, pre, form";
/** How far a cell may reach; pages of machines give thousands. */
const MAX_REACH = 100;

/** The shape of a table of data; undefined of one that lays out the page. */
export function readTableShape(table: DomElement): TableShape | undefined {
  const role = table.getAttribute("role");
  const rows = rowsOf(table);
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  const caption = [...childElements(table)].find(({ localName }) => localName === "caption");
  if (role === "presentation" || role === "none" || rows.length === 0) return undefined;
  const isData = caption !== undefined || table.querySelector("th") !== null || role === "table" || role === "grid";
  if (isData) return table.querySelector("table") === null ? { caption, rows } : undefined;
  const laysOut = rows.length === 1 || widest < 2 || table.querySelector(BLOCKS) !== null;
  return laysOut ? undefined : { caption, rows };
}

/** Makes the rows of one table one after the other: cells that reach down or to the right take their places. */
export class TableGrid {
  /** By column: how many rows more the cell above reaches into. */
  #reach: number[] = [];
  #isFirst = true;

  /** The row's cells by column; `read` gives the text of one. */
  readRow(row: DomElement, read: (cell: DomElement) => string): RowPart {
    const cells: (string | null)[] = [];
    const reach: number[] = [];
    const found = cellsOf(row);
    const place = (text: string | null, rows: number) => {
      cells.push(text);
      reach.push(rows);
    };
    const takeReaching = () => {
      while ((this.#reach[cells.length] ?? 0) > 0) place(null, (this.#reach[cells.length] ?? 0) - 1);
    };
    for (const cell of found) {
      takeReaching();
      const rows = span(cell, "rowspan") - 1;
      place(read(cell), rows);
      for (let extra = span(cell, "colspan"); extra > 1; extra--) place("", rows);
    }
    takeReaching();
    const isHeader = isHeaderRow(row, found, this.#isFirst);
    this.#reach = reach;
    this.#isFirst = this.#isFirst && isHeader;
    return { kind: "row", isHeader, cells };
  }
}

function rowsOf(table: DomElement): DomElement[] {
  return [...childElements(table)].flatMap((child) => {
    if (child.localName === "tr") return [child];
    return SECTIONS.has(child.localName) ? [...childElements(child)].filter(({ localName }) => localName === "tr") : [];
  });
}

function cellsOf(row: DomElement): DomElement[] {
  return [...childElements(row)].filter(({ localName }) => localName === "td" || localName === "th");
}

/** A row of a table's head, or one that has but header cells (or but empty ones beside them) and several of them. */
function isHeaderRow(row: DomElement, cells: readonly DomElement[], isFirst: boolean): boolean {
  const parent = row.parentNode;
  if (parent !== null && "localName" in parent && parent.localName === "thead") return true;
  const isHead = ({ localName, textContent }: DomElement) => localName === "th" || (textContent ?? "").trim() === "";
  const heads = cells.filter(({ localName }) => localName === "th");
  if (heads.length === 0 || !cells.every(isHead)) return isFirst && cells.length > 1 && cells.every(isStrongCell);
  return heads.length > 1 || (isFirst && cells.length > 1);
}

/** A first row all in bold is a header where its author knew no other way. */
function isStrongCell(cell: DomElement): boolean {
  const strong = [...cell.querySelectorAll("b, strong")].map(({ textContent }) => textContent ?? "").join("");
  const text = (cell.textContent ?? "").replace(/\s+/g, "");
  return text !== "" && strong.replace(/\s+/g, "") === text;
}

function span(cell: DomElement, name: "rowspan" | "colspan"): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, MAX_REACH);
}
