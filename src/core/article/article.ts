import { splitSentences } from "../text/sentences.ts";
import { trimSpan } from "../text/text.ts";
import type { Attribution, Source, Span } from "../types.ts";

/** What a stretch of an article is to its reader. */
export type BlockKind =
  | "title"
  | "heading"
  | "paragraph"
  | "item"
  | "row"
  | "question"
  | "answer"
  | "turn"
  | "caption"
  | "credit"
  | "code";

export type ContextKind = "heading" | "opening" | "header" | "question" | "speaker";

/** What stands above a block and is needed to read it: the headings it is under, a list's opening line, a table's header row, a question, who speaks. */
export interface ContextSpan extends Span {
  readonly kind: ContextKind;
}

/** One block of a source's text; blocks are in order and apart from each other. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** From 1, blocks that can be quoted alone: paragraph, item, row, answer, turn, code. */
  readonly paragraph?: number;
  /** 1-6, headings. */
  readonly level?: number;
  /** Items: what kind of list they stand in, and the number that they show. */
  readonly list?: { readonly kind: "ordered" | "unordered" | "task"; readonly number?: number };
  /** Rows, a header row among them: the cells in order. */
  readonly cells?: readonly Span[];
  /** Outermost first. */
  readonly context?: readonly ContextSpan[];
  /** From 1, of paged documents. */
  readonly page?: number;
}

/** A sentence inside a block that can be quoted, trimmed of outer white space. */
export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number;
}

/** An article read once: what it is made of, kept with its version and handed around. */
export interface Article {
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** In order and apart; of quotable blocks alone. A row, an item of code, stands for one sentence. */
  readonly sentences: readonly Sentence[];
}

/** An article with who says what in it, as it was found when it was indexed. */
export interface AttributedArticle extends Article {
  /** One a sentence that reports somebody's words, in order. */
  readonly speakers: readonly SentenceSpeaker[];
}

/** Who says what one sentence states. */
export interface SentenceSpeaker extends Attribution {
  /** Index of the sentence. */
  readonly sentence: number;
}

/** A window of whole sentences that is embedded and found again. */
export interface Passage extends Span {
  readonly source: string;
  readonly version: string;
  /** Position among the passages of its source, from 0. */
  readonly ordinal: number;
  readonly sentences: readonly Sentence[];
  /** What all of its sentences are read under, outermost first. */
  readonly context: readonly ContextSpan[];
}

/** Blocks that are quoted whole: cutting a row or a line of code at a full stop would break it. */
const WHOLE_KINDS: ReadonlySet<BlockKind> = new Set(["row", "code"]);

/** The article of a source whose blocks are known. Linear in the text. */
export function createArticle(source: Source, blocks: readonly Block[]): Article {
  const sentences = blocks.flatMap((block, index): Sentence[] => {
    if (block.paragraph === undefined) return [];
    if (WHOLE_KINDS.has(block.kind)) return [{ start: block.start, end: block.end, block: index }];
    return splitSentences(source.text, block, source.metadata.language)
      .map((sentence) => ({ ...withoutQuoteMarks(source.text, sentence), block: index }))
      .filter(({ start, end }) => start < end);
  });
  return { source, blocks, sentences };
}

/** A sentence that starts a line in an e-mail that is answered starts behind the marks of that line: "> We meet at six." */
function withoutQuoteMarks(text: string, { start, end }: Span): Span {
  const isLineStart = start === 0 || text.charAt(start - 1) === "\n";
  const marks = isLineStart ? (QUOTE_MARKS.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
  return { start: start + marks, end };
}

/** Before words: "> 5 kg" is an amount. */
const QUOTE_MARKS = /^(?:>[^\S\n]*)+(?=[\p{L}"“„«¿¡(])/u;

/** Paragraphs as blank lines part them: for a text of which no more is known. */
export function paragraphsByBlankLines(text: string): Block[] {
  const ends = [...Array.from(text.matchAll(/\n[^\S\n]*\n/g), ({ index }) => index), text.length];
  return ends
    .map((end, index) => trimSpan(text, { start: ends[index - 1] ?? 0, end }))
    .filter(({ start, end }) => start < end)
    .map((span, index) => ({ kind: "paragraph", ...span, paragraph: index + 1 }));
}

/** How many blocks can be quoted; the last one's number. */
export function countParagraphs(blocks: readonly Block[]): number {
  return blocks.findLast(({ paragraph }) => paragraph !== undefined)?.paragraph ?? 0;
}

/** Number of the paragraph that a sentence stands in, from 1. */
export function paragraphOf({ blocks }: Pick<Article, "blocks">, { block }: Sentence): number {
  const { paragraph } = blocks[block] ?? {};
  if (paragraph === undefined)
    throw new RangeError(`Expected a sentence's block to have a number, got block ${block}.`);
  return paragraph;
}

/** Indexes, first and past the last, of the sentences that share text with a span; O(log n). */
export function sentencesMeeting(
  { sentences }: Pick<Article, "sentences">,
  span: Span,
): { readonly from: number; readonly to: number } {
  const from = countUntil(sentences, (sentence) => sentence.end <= span.start);
  return {
    from,
    to: Math.max(
      from,
      countUntil(sentences, (sentence) => sentence.start < span.end),
    ),
  };
}

/** How many sentences, from the first on, a condition holds for that holds for a beginning of the list alone. */
function countUntil(sentences: readonly Sentence[], holds: (sentence: Sentence) => boolean): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && holds(sentence)) low = middle + 1;
    else high = middle;
  }
  return low;
}
