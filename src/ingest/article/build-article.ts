import type { Block, BlockKind } from "../../core/article/article.ts";
import type { Span } from "../../core/types.ts";
import { Contexts } from "./contexts.ts";
import { findTurns } from "./find-turns.ts";
import { markHeaderRows } from "./mark-header-rows.ts";
import { markQuestions } from "./mark-questions.ts";
import type { BreakPart, Part } from "./parts.ts";
import { type Placed, placeParts } from "./place-parts.ts";
import { separateLines } from "./separate-lines.ts";
import { markStrongLines, type PartHints, tidyParts } from "./tidy-parts.ts";

/** A document's canonical text, and the blocks over it. */
export interface BuiltArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Blocks that can be quoted alone; a table's header row and a term without what it means cannot. */
const QUOTABLE: ReadonlySet<BlockKind> = new Set(["paragraph", "item", "row", "answer", "turn", "code"]);

/**
 * The canonical text of a document's parts and the blocks over it. Title, credits, questions, answers and turns are told here, and what
 * stands above each block, so that readers of every format agree on them.
 */
export function buildArticle(parts: Iterable<Part>, hints: PartHints = {}): BuiltArticle {
  const { text, placed } = placeParts(tellParts(markHeaderRows(tidyParts(parts, hints))));
  return { text, blocks: toBlocks(text, placed) };
}

/** The parts with lines that say something each, turns, headings in bold, questions and answers told from paragraphs. */
export function tellParts(parts: readonly Part[]): Part[] {
  return markQuestions(markStrongLines(findTurns(separateLines(parts))));
}

/** The blocks of a text whose parts are placed, each with what stands above it. */
export function toBlocks(text: string, placed: Iterable<Placed | BreakPart>): Block[] {
  const contexts = new Contexts(text);
  const blocks: Block[] = [];
  let paragraphs = 0;
  for (const entry of placed) {
    if ("start" in entry) {
      const context = contexts.enter(entry);
      blocks.push({
        ...describe(entry),
        ...(isQuotable(entry) && { paragraph: ++paragraphs }),
        ...(context.length > 0 && { context }),
      });
    } else contexts.endSection(entry);
  }
  return blocks;
}

function describe(entry: Placed): Block {
  const { part, cells } = entry;
  return {
    kind: kindOf(part),
    ...spanOf(entry),
    ...((part.kind === "heading" || part.kind === "question") && part.level !== undefined && { level: part.level }),
    ...(part.kind === "item" && { list: part.list }),
    ...(cells !== undefined && { cells }),
    ...(part.page !== undefined && { page: part.page }),
  };
}

function isQuotable({ part }: Placed): boolean {
  const isHead = (part.kind === "row" && part.isHeader) || (part.kind === "item" && part.isTerm === true);
  return QUOTABLE.has(kindOf(part)) && !isHead;
}

function kindOf(part: Placed["part"]): BlockKind {
  return part.kind === "turn" ? part.role : part.kind;
}

/** A turn's block holds its words alone: the label stands before it in the text. */
function spanOf({ part, start, end }: Placed): Span {
  return { start: part.kind === "turn" ? start + part.labelLength : start, end };
}
