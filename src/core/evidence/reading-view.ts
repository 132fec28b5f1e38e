import type { Article, Block, ContextSpan, Passage, Sentence } from "../article/article.ts";
import type { Reading } from "../ports/reader.ts";
import type { Span } from "../types.ts";
import { columnHeads, headText } from "./column-heads.ts";

/** A stretch of the view that stands in the article to the letter. */
interface Piece extends Span {
  /** Where it begins in the article's text. */
  readonly source: number;
}

/** A passage as the reader is given it. */
export interface ReadingView {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * A passage with what it is read under: headings, opening line, question and speaker first, a line each; items as one line behind what
 * opens them ("You need: a saw; a drill"); each cell of a row behind the header of its column ("Return: 7.80 €"), so that the reader sees
 * which cell is meant. What was put in front is no part of any answer.
 */
export function viewPassage(passage: Passage, article: Article): ReadingView {
  const { text } = article.source;
  const view = new ViewWriter(text);
  const above = passage.context.filter(({ kind }) => kind !== "header");
  const isList = isListed(passage, article);
  for (const [at, span] of above.entries()) view.write(lead(span, text, isList && at === above.length - 1));
  for (const [index, sentence] of passage.sentences.entries()) {
    const cells = headedCells(article, sentence);
    const next = passage.sentences[index + 1];
    if (isList) {
      view.quote(sentence);
      if (next !== undefined) view.write("; ");
    }
    // What stands between two sentences is the article's: a space, or the end of a paragraph.
    else if (cells === undefined) view.quote({ start: sentence.start, end: next?.start ?? sentence.end });
    else {
      for (const [at, { header, cell }] of cells.entries()) {
        view.write(`${at === 0 ? "" : "; "}${header === "" ? "" : `${header}: `}`);
        view.quote(cell);
      }
      view.write("\n");
    }
  }
  return view.done();
}

/** Whether all of it are items, or what a term means, below the line that opens them. */
function isListed({ sentences, context }: Passage, { blocks }: Article): boolean {
  const opening = context.at(-1)?.kind;
  const kinds = new Set(sentences.map(({ block }) => blocks[block]?.kind));
  const isOf = (kind: Block["kind"]) => kinds.size === 1 && kinds.has(kind);
  return opening === "opening" ? isOf("item") || isOf("paragraph") : opening === "heading" && isOf("item");
}

/**
 * A line; but a question as the opening words of what answers it, and what opens a list as those of its items, which the reader was
 * measured to judge better.
 */
function lead({ kind, start, end }: ContextSpan, text: string, opensList: boolean): string {
  const words = text.slice(start, end);
  if (kind === "question") return `${words.replaceAll(/[?¿]/gu, "").trim()}: `;
  return opensList ? `${words.replace(/\s*[:：]\s*$/u, "")}: ` : `${words}\n`;
}

/** What the reader made of a view, its answers in offsets of the passage; those that touch what is not the passage's are left out. */
export function toPassageReading(reading: Reading, { pieces }: ReadingView, passage: Passage): Reading {
  const answers = reading.answers.flatMap((answer) => {
    const first = pieces.find(({ start, end }) => start <= answer.start && answer.start < end);
    const last = pieces.find(({ start, end }) => start < answer.end && answer.end <= end);
    if (first === undefined || last === undefined) return [];
    const start = first.source + answer.start - first.start - passage.start;
    const end = last.source + answer.end - last.start - passage.start;
    return [{ ...answer, start, end }];
  });
  return { ...reading, answers };
}

class ViewWriter {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  #text = "";

  constructor(source: string) {
    this.#source = source;
  }

  write(words: string): void {
    this.#text += words;
  }

  quote({ start, end }: Span): void {
    const from = this.#text.length;
    this.#text += this.#source.slice(start, end);
    this.#pieces.push({ start: from, end: this.#text.length, source: start });
  }

  done(): ReadingView {
    return { text: this.#text.trimEnd(), pieces: this.#pieces };
  }
}

interface HeadedCell {
  readonly header: string;
  readonly cell: Span;
}

/** The cells of a row with their headers; undefined where the sentence is no row under a header row. */
function headedCells(article: Article, { block }: Sentence): readonly HeadedCell[] | undefined {
  const row = article.blocks[block];
  const heads = row && columnHeads(article, row);
  if (row?.cells === undefined || heads === undefined) return undefined;
  return row.cells.map((cell, column) => ({ header: headText(heads[column] ?? [], article), cell }));
}
