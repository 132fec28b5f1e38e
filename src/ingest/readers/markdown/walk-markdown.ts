import type {
  Blockquote,
  Code,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from "mdast";
import type { ItemPart, Part } from "../../article/parts.ts";
import { readCallout } from "./callouts.ts";
import { withoutAttributes } from "./flavours/attributes.ts";
import { readHtmlBlock } from "./html-blocks.ts";
import { InlineContent } from "./inline-content.ts";
import type { ParagraphLine } from "./paragraph-lines.ts";
import { paragraphParts } from "./paragraph-parts.ts";
import { ELSEWHERE } from "./split-sections.ts";

/** Where the walk stands. */
interface Place {
  /** How many list items are around. */
  readonly depth: number;
  /** The item that is under way: its first text is the item, what follows stands inside it. */
  readonly item?: { list?: ItemPart["list"] };
}

/** What a walk made: the parts in the order of reading, footnotes last. */
export interface WalkedMarkdown {
  readonly parts: readonly Part[];
  /** What is shown and is no text, by its name: pictures, diagrams. */
  readonly leftOut: ReadonlyMap<LeftOut, number>;
}

export type LeftOut = "picture" | "diagram" | "embedded page";

export interface WalkOptions {
  /** Reads Markdown inside Markdown: what a directive in a fence holds. */
  readonly parse: (markdown: string) => Root;
  /** Name of the file, for messages. */
  readonly name: string;
}

const TOP: Place = { depth: 0 };
const MAX_HEADING_LEVEL = 6;
/** "[?]", "[-]": states of tasks beside done and not done, which Obsidian shows as boxes. */
const TASK_MARK = /^\[[^\]\w]\][ \t]+(?=\S)/;
const ASKS = /[?？]["”’»)\]\s]*$/u;
/** Languages of fences that are drawn, not shown as code. */
const DIAGRAM =
  /^(?:mermaid|plantuml|puml|dot|graphviz|d2|vega(?:-lite)?|flowchart|sequence|tikz|chart|echarts|drawio|geojson|topojson|stl)$/i;
/** "{note}", "{admonition} Title": directives of MyST, which hold Markdown. */
const DIRECTIVE =
  /^\{(?:note|warning|tip|hint|important|caution|danger|error|attention|seealso|admonition|topic|sidebar|dropdown|epigraph|margin)\}$/;

/** The parts that the trees of Markdown's sections show. */
export function walkMarkdown(sections: Iterable<Root>, options: WalkOptions): WalkedMarkdown {
  return new MarkdownWalk(options).walk(sections);
}

class MarkdownWalk {
  readonly #parse: WalkOptions["parse"];
  readonly #name: string;
  readonly #parts: Part[] = [];
  readonly #leftOut = new Map<LeftOut, number>();
  readonly #definitions = new Map<string, FootnoteDefinition>();
  /** Footnotes in the order in which the text refers to them. */
  readonly #referred = new Set<string>();
  /** Level of the heading that the walk is under; 0 at the top. */
  #level = 0;
  /** Boxes that unfold and are open, with the level of what is around them. */
  readonly #boxes: { readonly outer: number; readonly level: number }[] = [];
  /** The last thing on the way was a picture: a line in italics below it is its caption. */
  #isAfterPicture = false;

  constructor({ parse, name }: WalkOptions) {
    this.#parse = parse;
    this.#name = name;
  }

  walk(sections: Iterable<Root>): WalkedMarkdown {
    for (const { children } of sections) this.#blocks(children, TOP);
    this.#footnotes();
    return { parts: this.#parts, leftOut: this.#leftOut };
  }

  #blocks(nodes: readonly RootContent[], place: Place): void {
    for (const node of nodes) this.#block(node, place);
  }

  #block(node: RootContent, place: Place): void {
    const followsPicture = this.#isAfterPicture;
    this.#isAfterPicture = false;
    switch (node.type) {
      case "paragraph":
        this.#paragraph(node, place, followsPicture);
        break;
      case "heading":
        this.#level = node.depth;
        this.#parts.push({ kind: "heading", level: node.depth, text: this.#headingText(node) });
        break;
      case "thematicBreak":
        this.#parts.push({ kind: "break" });
        break;
      case "blockquote":
        this.#quote(node, place);
        break;
      case "list":
        this.#list(node, place);
        break;
      case "table":
        this.#table(node, place);
        break;
      case "code":
        this.#code(node, place);
        break;
      case "html":
        this.#html(node.value, place);
        break;
      case "footnoteDefinition":
        if (!isElsewhere(node)) this.#definitions.set(node.identifier, node);
    }
  }

  #headingText({ children }: Heading): string {
    const text = oneLine(this.#lines(children));
    return children.at(-1)?.type === "text" ? withoutAttributes(text) : text;
  }

  #lines(nodes: readonly PhrasingContent[]): readonly ParagraphLine[] {
    const lines = new InlineContent((identifier) => this.#referred.add(identifier)).read(nodes);
    for (const line of lines) if (line.isPicture) this.#count("picture");
    return lines;
  }

  #paragraph({ children }: Paragraph, place: Place, followsPicture: boolean): void {
    const lines = this.#lines(children);
    this.#isAfterPicture = lines.every(({ text, isPicture }) => isPicture || text.trim() === "");
    for (const part of paragraphParts(lines, { followsPicture })) this.#push(part, place);
  }

  #push(part: Part, { depth, item }: Place): void {
    const { list } = item ?? {};
    if (item !== undefined && list !== undefined && part.kind === "paragraph") {
      const { text, strongLead } = part;
      const marked = TASK_MARK.exec(text)?.[0].length ?? 0;
      this.#parts.push({
        kind: "item",
        text: text.slice(marked),
        list: marked > 0 ? { kind: "task" } : list,
        depth,
        ...(strongLead !== undefined && { strongLead }),
      });
      delete item.list;
    } else if (part.kind === "break") this.#parts.push(part);
    else this.#parts.push({ ...part, depth: innerDepth({ depth, ...(item && { item }) }) + (part.depth ?? 0) });
  }

  #quote({ children }: Blockquote, place: Place): void {
    const callout = readCallout(children);
    if (callout === undefined) this.#blocks(children, place);
    else this.#headed(callout.title, () => this.#blocks(callout.children, place));
  }

  /** Walks through what stands under a title that heads it alone. */
  #headed(title: string, walk: () => void): void {
    const outer = this.#level;
    const level = boxLevel(outer);
    if (title !== "") this.#parts.push({ kind: "break" }, { kind: "heading", level, text: title });
    this.#level = level;
    walk();
    this.#level = outer;
    if (title !== "") this.#parts.push({ kind: "break", level });
  }

  #list({ children, ordered, start }: List, place: Place): void {
    const depth = innerDepth(place);
    let number = start ?? 1;
    for (const item of children)
      this.#blocks(item.children, { depth, item: { list: listOf(item, ordered, number++) } });
    // Another list may follow at once, with which the line that opens this one has nothing to do.
    if (depth === 0) this.#parts.push({ kind: "break" });
  }

  #table({ children }: Table, place: Place): void {
    const depth = innerDepth(place);
    for (const [index, row] of children.entries()) {
      const cells = row.children.map((cell) => oneLine(this.#lines(cell.children)));
      this.#parts.push({ kind: "row", isHeader: index === 0, cells, depth });
    }
    this.#parts.push({ kind: "break" });
  }

  #code({ lang, meta, value }: Code, place: Place): void {
    if (DIAGRAM.test(lang ?? "")) this.#count("diagram");
    else if (DIRECTIVE.test(lang ?? "")) {
      const content = value.replace(/^(?::[\w-]+:.*\n)+/, "");
      this.#headed(meta ?? "", () => this.#blocks(this.#parse(content).children, place));
    } else this.#parts.push({ kind: "code", text: value, depth: innerDepth(place) });
  }

  #html(markup: string, place: Place): void {
    const { pieces, pictures, pages } = readHtmlBlock(markup, this.#name);
    if (pictures > 0) this.#count("picture", pictures);
    if (pages > 0) this.#count("embedded page", pages);
    this.#isAfterPicture = pictures > 0;
    for (const piece of pieces) {
      if (piece.kind === "open") this.#openBox(piece.summary);
      else if (piece.kind === "close") this.#closeBox();
      else if (piece.kind === "markdown") this.#blocks(this.#parse(piece.markdown).children, place);
      else for (const part of piece.parts) this.#push(part, place);
    }
  }

  #openBox(summary: string): void {
    const level = boxLevel(this.#level);
    this.#boxes.push({ outer: this.#level, level });
    if (summary !== "")
      this.#parts.push({ kind: "break" }, { kind: ASKS.test(summary) ? "question" : "heading", level, text: summary });
    this.#level = level;
  }

  #closeBox(): void {
    const box = this.#boxes.pop();
    if (box === undefined) return;
    this.#level = box.outer;
    this.#parts.push({ kind: "break", level: box.level });
  }

  /** Notes stand below everything, numbered in the order of their marks. */
  #footnotes(): void {
    this.#level = 0;
    if (this.#referred.size > 0) this.#parts.push({ kind: "break", level: 1 });
    let number = 1;
    // A note may refer to others: the set grows while it is gone through.
    for (const identifier of this.#referred) {
      const definition = this.#definitions.get(identifier);
      if (definition !== undefined)
        this.#blocks(definition.children, { depth: 0, item: { list: { kind: "ordered", number: number++ } } });
    }
  }

  #count(what: LeftOut, times = 1): void {
    this.#leftOut.set(what, (this.#leftOut.get(what) ?? 0) + times);
  }
}

/** A box stands under the heading that it is in; its title is no title of the document, even at the top. */
function boxLevel(outer: number): number {
  return Math.min(Math.max(outer + 1, 2), MAX_HEADING_LEVEL);
}

function isElsewhere({ children: [first] }: FootnoteDefinition): boolean {
  const words = first?.type === "paragraph" ? first.children[0] : undefined;
  return words?.type === "text" && words.value === ELSEWHERE;
}

/** The depth of what is no item itself. */
function innerDepth({ depth, item }: Place): number {
  return item === undefined ? depth : depth + 1;
}

function listOf({ checked }: ListItem, ordered: List["ordered"], number: number): ItemPart["list"] {
  if (typeof checked === "boolean") return { kind: "task" };
  return ordered === true ? { kind: "ordered", number } : { kind: "unordered" };
}

function oneLine(lines: readonly ParagraphLine[]): string {
  return lines.map(({ text }) => text).join(" ");
}
