import type { ContextKind, ContextSpan } from "../../core/article.ts";
import type { Span } from "../../core/types.ts";
import type { RowPart, TurnPart } from "./parts.ts";
import type { Placed } from "./place-parts.ts";
import { resolveSpeaker } from "./resolve-speaker.ts";

/** A line that ends so opens what follows it. */
const OPENS = /[:：]["”’»)\]\s]*$/u;
/** A line opens a list without a colon, too, when it does not end as a sentence does. */
const ENDS = /[.!…。！][\s"”’»)\]]*$/u;
const ASKS = /[?？][\s"”’»)\]]*$/u;

interface Table {
  readonly opening: readonly ContextSpan[];
  readonly headers: Span[];
  /** By column, the last cell that was not reached into from above. */
  readonly above: (Span | undefined)[];
}

interface List {
  readonly opening: readonly ContextSpan[];
  item: Span | undefined;
}

/** Tells what stands above each part of a text, when they are entered in order. */
export class Contexts {
  readonly #text: string;
  #headings: { readonly span: Span; readonly level: number }[] = [];
  #question: { readonly span: Span; readonly level?: number; readonly speaker?: string } | undefined;
  /** By depth. */
  #lists: List[] = [];
  #table: Table | undefined;
  #previous: Placed | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** What stands above the part, outermost first. */
  enter(entry: Placed): readonly ContextSpan[] {
    const { part } = entry;
    const depth = part.depth ?? 0;
    if (part.kind === "heading" || part.kind === "question") this.#leaveSection(part.level);
    const opening = this.#openingOf(entry, depth);
    const lists = this.#enclosing(entry, depth, opening);
    const table = part.kind === "row" ? this.#enterRow(part, entry, opening) : [];
    if (part.kind !== "row") this.#table = undefined;
    const own = part.kind === "item" || part.kind === "row" ? [] : opening;
    const headings = this.#headings.map(({ span }) => toContext("heading", span));
    const asked = part.kind === "turn" ? this.#enterTurn(part, entry) : this.#asked();
    this.#remember(entry);
    return [...headings, ...asked, ...lists, ...own, ...table];
  }

  /** What comes now does not go on with a list, a table, an opening line, nor with headings of the level and below. */
  endSection(level?: number): void {
    if (level !== undefined) this.#headings = this.#headings.filter((heading) => heading.level < level);
    if (this.#question !== undefined && (this.#question.level ?? 0) >= (level ?? Number.POSITIVE_INFINITY))
      this.#question = undefined;
    this.#lists = [];
    this.#table = undefined;
    this.#previous = undefined;
  }

  #leaveSection(level: number | undefined): void {
    this.endSection(level);
    this.#question = undefined;
  }

  #remember(entry: Placed): void {
    const { part, start, end } = entry;
    if (part.kind === "heading") this.#headings.push({ span: { start, end }, level: part.level });
    if (part.kind === "question")
      this.#question = { span: { start, end }, ...(part.level !== undefined && { level: part.level }) };
    this.#previous = entry;
  }

  #asked(): readonly ContextSpan[] {
    const question = this.#question;
    return question === undefined || question.speaker !== undefined ? [] : [toContext("question", question.span)];
  }

  /** The line before that opens the part. */
  #openingOf({ part }: Placed, depth: number): readonly ContextSpan[] {
    const before = this.#previous;
    if (before === undefined || !["paragraph", "answer", "turn"].includes(before.part.kind)) return [];
    if ((before.part.depth ?? 0) !== depth) return [];
    const line = this.#text.slice(before.start, before.end);
    const opens = OPENS.test(line) || (part.kind === "item" && !ENDS.test(line));
    return opens ? [toContext("opening", before)] : [];
  }

  /** The items around the part, each with the line that opens its list. */
  #enclosing({ part, start, end }: Placed, depth: number, opening: readonly ContextSpan[]): readonly ContextSpan[] {
    const outer = this.#lists
      .slice(0, depth)
      .flatMap(({ opening: opened, item }) => [...opened, ...(item === undefined ? [] : [toContext("opening", item)])]);
    if (part.kind !== "item") {
      this.#lists.length = Math.min(this.#lists.length, depth);
      return outer;
    }
    const list = this.#lists[depth] ?? { opening, item: undefined };
    const around = Array.from({ length: depth }, (_, at) => this.#lists[at] ?? { opening: [], item: undefined });
    this.#lists = [...around, list];
    list.item = { start, end };
    return [...outer, ...list.opening];
  }

  #enterRow(row: RowPart, { start, end, cells = [] }: Placed, opening: readonly ContextSpan[]): readonly ContextSpan[] {
    const table = this.#table ?? { opening, headers: [], above: [] };
    this.#table = table;
    if (row.isHeader) {
      const follows = this.#previous?.part.kind === "row" && this.#previous.part.isHeader;
      if (!follows) table.headers.length = 0;
      table.headers.push({ start, end });
    }
    const reaching = row.cells.map((cell, column) => (cell === null ? table.above[column] : undefined));
    cells.forEach((cell, column) => {
      if (row.cells[column] !== null) table.above[column] = cell;
    });
    const above = row.isHeader ? [] : [...table.headers, ...reaching.filter((cell) => cell !== undefined)];
    return [...table.opening, ...above.map((span) => toContext("header", span))];
  }

  #enterTurn({ role, speaker, labelLength }: TurnPart, { start, end }: Placed): readonly ContextSpan[] {
    const words = { start: start + labelLength, end };
    const question = this.#question;
    const isAnswer = role === "answer" || (role === "turn" && question?.speaker !== speaker);
    const asked = isAnswer && question !== undefined ? [toContext("question", question.span)] : [];
    const label = { start, end: start + speaker.length };
    const spoken = speaker === "" ? [] : [toContext("speaker", resolveSpeaker(this.#text, speaker, label))];
    const asks = role === "question" || (role === "turn" && ASKS.test(this.#text.slice(words.start, end)));
    if (asks) this.#question = { span: words, ...(role === "turn" && { speaker }) };
    else if (role === "turn" && question?.speaker === speaker) this.#question = undefined;
    return [...asked, ...spoken];
  }
}

function toContext(kind: ContextKind, { start, end }: Span): ContextSpan {
  return { kind, start, end };
}
