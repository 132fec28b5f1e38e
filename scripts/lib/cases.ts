import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ScopedEngine } from "../../src/app/types.ts";
import type { Block } from "../../src/core/article/article.ts";
import type { Citation } from "../../src/core/types.ts";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { isForFitting } from "./halves.ts";
import type { Outcome } from "./outcome.ts";
import { openSetEngine, type SetModels } from "./set-engine.ts";
import { readJsonLines } from "./set-files.ts";

/** A file as somebody has it, and a question. */
export interface Case {
  readonly file: string;
  readonly question: string;
  /** What the quote must hold; null where the file does not answer. */
  readonly expect: string | null;
  readonly kind: string;
}

/** One case's run. */
export interface CaseLine {
  readonly id: string;
  readonly question: string;
  /** Why the file was left out. */
  readonly refused?: string;
  readonly answered: boolean;
  readonly confidence: number;
  readonly quotes: readonly string[];
  readonly highlights: readonly string[];
  readonly speakers: readonly string[];
  /** Whether it was answered and a quote holds what is expected, or not answered where nothing is. */
  readonly rightQuote: boolean;
  /** Whether no mark of a markup shows in the quotes. */
  readonly noMark: boolean;
  /** Whether a highlight lies in what is expected. */
  readonly rightHighlight: boolean;
  readonly right: boolean;
}

export function loadCases(dir: string): readonly Case[] {
  return readJsonLines<Case>(join(dir, "cases.jsonl"));
}

/** Asks each question of its file alone, read as the corpus folder is read. */
export async function runCases(dir: string, cases: readonly Case[], models: SetModels): Promise<CaseLine[]> {
  const lines: CaseLine[] = [];
  for (const file of new Set(cases.map((each) => each.file))) {
    const corpusDir = await mkdtemp(join(tmpdir(), "sourcier-case-"));
    await cp(join(dir, file), join(corpusDir, file));
    const engine = await openSetEngine((known) => readCorpus(corpusDir, known), models);
    const [refused] = (await engine.engine.index()).refused;
    for (const each of cases.filter((other) => other.file === file)) {
      const { answer } = await engine.ask(each.question);
      const blocks = refused === undefined ? await blocksOf(engine.engine) : [];
      const answered = answer?.kind === "answered";
      lines.push({
        id: `${file}: ${each.question}`,
        question: each.question,
        ...(refused && { refused: refused.code }),
        answered,
        confidence: answer?.confidence ?? 0,
        ...judgeCase(each, { answered, citations: answer?.citations ?? [], blocks }),
      });
    }
    await engine.close();
    await rm(corpusDir, { recursive: true });
  }
  return lines;
}

/** Of the only source. */
async function blocksOf(engine: ScopedEngine): Promise<readonly Block[]> {
  const [source] = await engine.sources();
  return source === undefined ? [] : (await engine.show(source.id)).blocks;
}

type Judgement = Omit<CaseLine, "id" | "question" | "refused" | "answered" | "confidence">;

export interface Shown {
  readonly answered: boolean;
  readonly citations: readonly Citation[];
  /** Of the source that is cited. */
  readonly blocks: readonly Block[];
}

/** Judges what an answer shows; what stands in a block of code is no mark. */
export function judgeCase({ expect }: Pick<Case, "expect">, { answered, citations, blocks }: Shown): Judgement {
  const isCode = ({ start, end }: Citation) =>
    blocks.some((block) => block.kind === "code" && block.start <= start && end <= block.end);
  const rightQuote =
    expect === null ? !answered : answered && citations.some(({ quote }) => plain(quote).includes(plain(expect)));
  const noMark = citations.every((citation) => isCode(citation) || !MARKS.test(citation.quote));
  const rightHighlight = expect === null || citations.some((citation) => isHighlighted(citation, expect));
  return {
    quotes: citations.map(({ quote }) => quote),
    highlights: citations.flatMap(highlightsOf),
    speakers: citations.flatMap(({ attribution }) => attribution?.name ?? []),
    rightQuote,
    noMark,
    rightHighlight,
    right: rightQuote && noMark && rightHighlight,
  };
}

/** Marks of markup that nobody should read: emphasis, code, links, tables, headings, containers, front matter, comments, footnotes. */
const MARKS =
  /\*\*|__|~~|==|`|\]\(|\[\[|\]\]|\[\^|\[!|^\s*(?:#{1,6}\s|>|\||[-*+]\s|\d+\.\s\[|:::|\+\+\+|---)|\s\|\s|%%|!\[|<\/?[a-z][^>]*>/mu;

/** Marks and white space say nothing. */
function plain(text: string): string {
  return text
    .replace(/[*_`~=|]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

function highlightsOf({ start, quote, highlights }: Citation): string[] {
  return highlights.map((span) => quote.slice(span.start - start, span.end - start));
}

/** Whether a highlight has a part in common with the place of what is expected. */
function isHighlighted(citation: Citation, expect: string): boolean {
  const at = citation.quote.indexOf(expect);
  if (at < 0) return highlightsOf(citation).some((text) => plain(expect).includes(plain(text)));
  const from = citation.start + at;
  return citation.highlights.some(({ start, end }) => start < from + expect.length && end > from);
}

export function caseOutcomes(lines: readonly CaseLine[]): readonly Outcome[] {
  return lines.map(({ id, right, rightQuote, noMark, rightHighlight }) => ({
    id,
    isReported: !isForFitting(id),
    figures: {
      right: right ? 1 : 0,
      "right quote": rightQuote ? 1 : 0,
      "no mark": noMark ? 1 : 0,
      "right highlight": rightHighlight ? 1 : 0,
    },
  }));
}
