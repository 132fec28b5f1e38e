import type { ParagraphContext } from "../../app/types.ts";
import type { Citation } from "../../core/types.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline, quoteBlock } from "../escape.ts";
import { MAX_BLOCK_TEXT } from "../limits.ts";
import { layOut, type MessageBody } from "./layout.ts";

export interface CitationInContext {
  readonly citation: Citation;
  readonly context: ParagraphContext;
}

/** Each quote inside its paragraph, in bold, between the paragraph before and the one after. */
export function renderContext(
  shown: readonly CitationInContext[],
  { words, changed }: { readonly words: Words; readonly changed: boolean },
): readonly MessageBody[] {
  const note = changed ? [words.context.sourceChanged] : [];
  return layOut({ blocks: [...note, ...shown.flatMap((item) => contextBlocks(item, words))] }, words);
}

function contextBlocks({ citation, context }: CitationInContext, words: Words): readonly string[] {
  const quote = { start: citation.start - context.start, end: citation.end - context.start };
  const heading = `**${escapeInline(context.title)}** · ${words.answer.paragraph(citation.paragraph)}`;
  const paragraph = quoteBlock(context.paragraph, [quote]);
  return [
    heading,
    ...(context.before === undefined ? [] : [quoteBlock(context.before)]),
    // A paragraph that no message holds leaves the quote alone between its neighbours.
    paragraph.length <= MAX_BLOCK_TEXT ? paragraph : quoteBlock(citation.quote),
    ...(context.after === undefined ? [] : [quoteBlock(context.after)]),
  ];
}
