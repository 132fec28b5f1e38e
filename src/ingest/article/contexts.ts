import type { ContextKind, ContextSpan } from "../../core/article/article.ts";
import type { Span } from "../../core/types.ts";
import { isDateLine } from "./date-line.ts";
import type { BreakPart, Part, RowPart } from "./parts.ts";
import type { Placed } from "./place-parts.ts";
import { isTimed } from "./placed-lines.ts";
import { lastSentence, Talk } from "./talk.ts";

/** A line that ends so opens what follows it. */
const OPENS = /[:：]["”’»)\]\s]*$/u;
/** A line opens a list without a colon, too, when it does not end as a sentence does. */
const ENDS = /[.!…。！?？][\s"”’»)\]]*$/u;
/** A last line such as "Apologies: Ida Holm" says all that it announces. */
const LABELLED = /(?:^|\n)[^:：\n]{1,40}[:：][^\S\n]+\S[^\n]*$/u;
/** What can open a list, a table, a piece of code. */
const OPENERS: ReadonlySet<Part["kind"]> = new Set(["paragraph", "answer", "turn"]);

interface Section {
  readonly kind: "heading" | "question";
  readonly span: Span;
  readonly level: number;
}

interface Table {
  readonly opening: readonly ContextSpan[];
  readonly headers: Span[];
  /** By column, the last cell that was not reached into from above; none where it is empty. */
  readonly above: (Span | undefined)[];
}

interface List {
  readonly opening: readonly ContextSpan[];
  item: Span | undefined;
}

/** Tells what stands above each part of a text, when they are entered in order. */
export class Contexts {
  readonly #text: string;
  readonly #talk: Talk;
  #sections: Section[] = [];
  /** By depth. */
  #lists: List[] = [];
  #table: Table | undefined;
  #previous: Placed | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#talk = new Talk(text);
  }

  /** What stands above the part, outermost first. */
  enter(entry: Placed): readonly ContextSpan[] {
    const { part } = entry;
    if (part.kind === "heading" || part.kind === "question") this.#leave(part.level);
    if (isQuestionAlone(part)) this.#sections = this.#sections.filter(({ kind }) => kind !== "question");
    const opening = this.#openingOf(entry);
    const lists = this.#enclosing(entry, opening);
    const table = part.kind === "row" ? this.#enterRow(part, entry, opening) : [];
    if (part.kind !== "row") this.#table = undefined;
    const own = part.kind === "item" || part.kind === "row" ? [] : opening;
    const sections = this.#sections.map(({ kind, span }) => toContext(kind, span));
    const talk = part.kind === "turn" ? this.#talk.enter(part, entry) : this.#talk.question;
    this.#remember(entry);
    return [...sections, ...talk, ...lists, ...own, ...table];
  }

  /** What comes now does not go on with a list, a table, an opening line, nor with sections of the level and below. */
  endSection({ level, endsQuestion }: BreakPart): void {
    if (level !== undefined) this.#sections = this.#sections.filter((section) => section.level < level);
    if (endsQuestion) this.#talk.end();
    this.#lists = [];
    this.#table = undefined;
    this.#previous = undefined;
  }

  /** A heading ends what is not above its level; a question without a level stands under all headings. */
  #leave(level: number | undefined): void {
    this.endSection({ kind: "break", endsQuestion: true, ...(level !== undefined && { level }) });
  }

  #remember(entry: Placed): void {
    const { part, start, end } = entry;
    const span = { start, end };
    if (part.kind === "heading" || (part.kind === "question" && part.level !== undefined))
      this.#sections.push({ kind: part.kind, span, level: part.level ?? 0 });
    else if (part.kind === "question") this.#talk.ask(span);
    this.#previous = entry;
  }

  /** The line before that opens the part: its last sentence. */
  #openingOf({ part }: Placed): readonly ContextSpan[] {
    const before = this.#previous;
    if (before === undefined || (before.part.depth ?? 0) !== (part.depth ?? 0)) return [];
    if (part.kind === "row" && before.part.kind === "caption") return [toContext("opening", before)];
    if (!OPENERS.has(before.part.kind)) return [];
    const line = this.#text.slice(before.start, before.end);
    // A day stands above what is on, and above a report alone.
    const isDate = isDateLine(line) && !(part.kind === "item" && isTimed(part.text));
    const isUnended = !ENDS.test(line) && !LABELLED.test(line) && !isDate;
    const opens = OPENS.test(line) || (part.kind === "item" && isUnended);
    return opens ? [toContext("opening", lastSentence(this.#text, before))] : [];
  }

  /** The items around the part, each with the line that opens its list. */
  #enclosing({ part, start, end }: Placed, opening: readonly ContextSpan[]): readonly ContextSpan[] {
    const depth = part.depth ?? 0;
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
      if (row.cells[column] !== null) table.above[column] = cell.start < cell.end ? cell : undefined;
    });
    const above = row.isHeader ? [] : [...table.headers, ...reaching.filter((cell) => cell !== undefined)];
    return [...table.opening, ...above.map((span) => toContext("header", span))];
  }
}

/** A question that is no heading stands beside those that are. */
function isQuestionAlone(part: Placed["part"]): boolean {
  return part.kind === "turn" ? part.role === "question" : part.kind === "question" && part.level === undefined;
}

function toContext(kind: ContextKind, { start, end }: Span): ContextSpan {
  return { kind, start, end };
}
