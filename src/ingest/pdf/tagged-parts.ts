import type { ItemPart, Part, TextPart } from "../article/parts.ts";
import type { Fragment } from "./fragments.ts";
import type { JoinLines } from "./join-lines.ts";
import { toTextLines } from "./lines.ts";
import type { PdfPage, TagNode } from "./open-pdf.ts";
import type { Joiners } from "./set-apart.ts";
import { indentedLines } from "./to-parts.ts";

/** From this share of the text on that the tags hold, they are believed. */
const MIN_COVERAGE = 0.9;
/** Programs that tag each line as a paragraph leave so many that end in the middle of a sentence. */
const MAX_BROKEN_SHARE = 0.3;
const BLOCKS: ReadonlySet<string> = new Set(
  "P H H1 H2 H3 H4 H5 H6 Title L LI Table TR Caption BlockQuote Code Sect Art Part Div Document DocumentFragment TOC TOCI Note FENote Form Index Aside".split(
    " ",
  ),
);
const LEFT_OUT: ReadonlySet<string> = new Set(["TOC", "Artifact", "Form", "Annot", "Formula"]);
const ENDS = /[.!?…:;。]["'”’»)\]\d]*$/u;

/** The parts as the file's own tags tell them; undefined when it has none, or none that can be believed. */
export function taggedParts(pages: readonly PdfPage[], joiners: Joiners): Part[] | undefined {
  const whole = inkOf(pages.flatMap(({ fragments }) => fragments));
  const parts: Part[] = [];
  let taken = 0;
  pages.forEach(({ fragments, tags }, index) => {
    if (tags === undefined) return;
    const walk = new TagWalk(fragments, index + 1, joiners);
    walk.visit(tags, 0);
    taken += walk.taken;
    append(parts, walk.parts, joiners.join);
  });
  return taken >= MIN_COVERAGE * whole && !areLines(parts) ? parts : undefined;
}

class TagWalk {
  readonly parts: Part[] = [];
  taken = 0;
  readonly #pieces = new Map<string, Fragment[]>();
  readonly #page: number;
  readonly #join: JoinLines;
  readonly #joinProse: Joiners["joinProse"];

  constructor(fragments: readonly Fragment[], page: number, { join, joinProse }: Joiners) {
    for (const piece of fragments) {
      if (piece.content === undefined) continue;
      const pieces = this.#pieces.get(piece.content);
      if (pieces === undefined) this.#pieces.set(piece.content, [piece]);
      else pieces.push(piece);
    }
    this.#page = page;
    this.#join = join;
    this.#joinProse = joinProse;
  }

  visit(node: TagNode, depth: number): void {
    const role = node.role ?? "";
    const level = /^H([1-6])$/.exec(role)?.[1];
    if (LEFT_OUT.has(role)) this.#text(node);
    else if (level !== undefined || role === "H")
      this.#push({ kind: "heading", level: Number(level ?? 1), text: this.#text(node) });
    else if (role === "Title") this.#push({ kind: "title", text: this.#text(node) });
    else if (role === "Caption") this.#push({ kind: "caption", text: this.#text(node), depth });
    else if (role === "L") this.#list(node, depth);
    else if (role === "Table") this.#table(node, depth);
    else if (hasBlocks(node)) this.#container(node, depth);
    else this.#paragraph([node], depth);
  }

  /** Blocks, and what stands between them without one. */
  #container(node: TagNode, depth: number): void {
    let loose: TagNode[] = [];
    for (const child of node.children ?? []) {
      if (BLOCKS.has(child.role ?? "") || hasBlocks(child)) {
        this.#paragraph(loose, depth);
        loose = [];
        this.visit(child, depth);
      } else loose.push(child);
    }
    this.#paragraph(loose, depth);
  }

  #paragraph(nodes: readonly TagNode[], depth: number): void {
    const lines = toTextLines(nodes.flatMap((node) => this.#take(node)));
    if (lines.length > 0 && lines.every(({ isMonospace }) => isMonospace))
      this.#push({ kind: "code", text: indentedLines(lines), depth });
    else this.#push({ kind: "paragraph", text: this.#joinProse(lines), depth });
  }

  #list(list: TagNode, depth: number): void {
    for (const item of list.children ?? []) {
      if (item.role === "LI") this.#item(item, depth);
      else this.visit(item, depth);
    }
    if (depth === 0) this.parts.push({ kind: "break" });
  }

  #item(item: TagNode, depth: number): void {
    const children = (item.children ?? []).flatMap((child) =>
      child.role === "LBody" ? (child.children ?? []) : [child],
    );
    const label = this.#joined(children.filter(({ role }) => role === "Lbl"));
    const body = children.filter(({ role }) => role !== "Lbl");
    const firstBlock = body.findIndex((child) => child.role === "L" || child.role === "Table");
    const own = firstBlock === -1 ? body : body.slice(0, firstBlock);
    this.#push({ kind: "item", text: this.#joined(own), list: listOf(label), depth });
    for (const child of firstBlock === -1 ? [] : body.slice(firstBlock)) this.visit(child, depth + 1);
  }

  #table(table: TagNode, depth: number): void {
    for (const caption of descendants(table, "Caption")) this.visit(caption, depth);
    for (const row of descendants(table, "TR")) {
      const cells = (row.children ?? []).filter(({ role }) => role === "TD" || role === "TH");
      const texts = cells.map((cell) => this.#text(cell));
      const isHeader = cells.length > 1 && cells.every(({ role }) => role === "TH");
      if (texts.some((text) => text !== ""))
        this.parts.push({ kind: "row", cells: texts, isHeader, depth, page: this.#page });
    }
    this.parts.push({ kind: "break" });
  }

  #push(part: Exclude<Part, { kind: "break" | "row" }>): void {
    if (part.text.trim() !== "") this.parts.push({ ...part, page: this.#page });
  }

  #text(node: TagNode): string {
    return this.#joined([node]);
  }

  #joined(nodes: readonly TagNode[]): string {
    return this.#join(toTextLines(nodes.flatMap((node) => this.#take(node))).map(({ text }) => text));
  }

  #take(node: TagNode): readonly Fragment[] {
    if (node.type === "content" && node.id !== undefined) {
      const pieces = this.#pieces.get(node.id) ?? [];
      this.#pieces.delete(node.id);
      this.taken += inkOf(pieces);
      return pieces;
    }
    return (node.children ?? []).flatMap((child) => this.#take(child));
  }
}

function hasBlocks({ children = [] }: TagNode): boolean {
  return children.some((child) => BLOCKS.has(child.role ?? "") || hasBlocks(child));
}

function descendants(node: TagNode, role: string): TagNode[] {
  return (node.children ?? []).flatMap((child) =>
    child.role === role ? [child] : child.role === "Table" ? [] : descendants(child, role),
  );
}

function listOf(label: string): ItemPart["list"] {
  const number = /^\(?(\d{1,4})[.)]?$/.exec(label.trim())?.[1];
  return number === undefined ? { kind: "unordered" } : { kind: "ordered", number: Number(number) };
}

/** What ends a page unfinished goes on at the top of the next. */
function append(parts: Part[], next: readonly Part[], join: JoinLines): void {
  const last = parts.at(-1);
  const [first, ...others] = next;
  if (isProse(last) && isProse(first) && goesOn(last, first)) {
    parts[parts.length - 1] = { ...last, text: join([last.text, first.text]) };
    parts.push(...others);
  } else parts.push(...next);
}

function isProse(part: Part | undefined): part is TextPart | ItemPart {
  return part?.kind === "paragraph" || part?.kind === "item";
}

function goesOn(last: TextPart | ItemPart, first: TextPart | ItemPart): boolean {
  if (last.kind !== first.kind || (first.kind === "item" && first.list.kind === "ordered")) return false;
  return !ENDS.test(last.text) && /^[\p{Ll}\d("«“]/u.test(first.text);
}

function areLines(parts: readonly Part[]): boolean {
  const paragraphs = parts.filter(isProse).filter(({ kind }) => kind === "paragraph");
  const broken = paragraphs.filter(({ text }, index) => {
    const next = paragraphs[index + 1];
    return !ENDS.test(text) && next !== undefined && /^\p{Ll}/u.test(next.text);
  });
  return broken.length > MAX_BROKEN_SHARE * paragraphs.length;
}

function inkOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { text }) => sum + text.replace(/\s+/g, "").length, 0);
}
