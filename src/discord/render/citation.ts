import type { Citation } from "../../core/types.ts";
import { shownContext } from "../../service/shown-context.ts";
import type { Words } from "../../service/words/types.ts";
import { codeBlock, escapeInline, quoteBlock } from "../escape.ts";

/** One quotation: what stands above it, the quote, who says it, and where it stands; each on lines of its own. */
export function citationBlock(citation: Citation, words: Words): string {
  return [
    ...shownContext(citation).map((text) => `-# ${escapeInline(text)}`),
    quoteOf(citation),
    ...(citation.attribution ? [attributionLine(citation.attribution)] : []),
    sourceLine(citation, words),
  ].join("\n");
}

/** Title, heading, publisher or credit, and paragraph, in small print. */
export function sourceLine(citation: Citation, words: Words): string {
  const { title, heading, credit, publisher, paragraph } = citation;
  const parts = [title, heading, credit ?? publisher].filter((part) => part !== undefined);
  return `-# ${[...parts.map(escapeInline), words.answer.paragraph(paragraph)].join(" · ")}`;
}

export function attributionLine({ name, role }: { readonly name: string; readonly role?: string }): string {
  return `— **${escapeInline(name)}**${role === undefined ? "" : `, ${escapeInline(role)}`}`;
}

function quoteOf(citation: Citation): string {
  const code = citation.isCode ? codeBlock(citation.quote) : undefined;
  return code ?? quoteBlock(citation.quote, highlightsIn(citation));
}

/** The highlights as offsets into the quote. */
function highlightsIn(citation: Citation): readonly { readonly start: number; readonly end: number }[] {
  return citation.highlights.map((span) => ({ start: span.start - citation.start, end: span.end - citation.start }));
}
