import type { Citation } from "../../core/types.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline, quoteBlock } from "../escape.ts";

/** One quotation: the quote, who says it, and where it stands; each on lines of its own. */
export function citationBlock(citation: Citation, words: Words): string {
  return [
    quoteBlock(citation.quote, highlightsIn(citation)),
    ...(citation.attribution ? [attributionLine(citation.attribution)] : []),
    sourceLine(citation, words),
  ].join("\n");
}

/** Title, publisher or credit, and paragraph, in small print. */
export function sourceLine(citation: Citation, words: Words): string {
  const parts = [citation.title, citation.credit ?? citation.publisher].filter((part) => part !== undefined);
  return `-# ${[...parts.map(escapeInline), words.answer.paragraph(citation.paragraph)].join(" · ")}`;
}

export function attributionLine({ name, role }: { readonly name: string; readonly role?: string }): string {
  return `— **${escapeInline(name)}**${role === undefined ? "" : `, ${escapeInline(role)}`}`;
}

/** The highlights as offsets into the quote. */
function highlightsIn(citation: Citation): readonly { readonly start: number; readonly end: number }[] {
  return citation.highlights.map((span) => ({ start: span.start - citation.start, end: span.end - citation.start }));
}
