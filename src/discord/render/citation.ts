import { MAX_TITLE_CHARS } from "../../core/limits.ts";
import { sourceKey } from "../../core/scope.ts";
import { cutLabel } from "../../core/text/cut-label.ts";
import type { Citation } from "../../core/types.ts";
import { shownContext } from "../../service/shown/shown-context.ts";
import type { Words } from "../../service/words/types.ts";
import { codeBlock, escapeInline, quoteBlock } from "../escape.ts";

/**
 * Quotations, each as `citationBlock` has it; what follows another one of the same article, the first of them `above`, names it no second
 * time.
 */
export function citationBlocks(citations: readonly Citation[], words: Words, above?: Citation): readonly string[] {
  return citations.map((citation, index) => {
    const before = citations[index - 1] ?? above;
    return before !== undefined && articleOf(before) === articleOf(citation)
      ? placedQuote(citation, words)
      : citationBlock(citation, words);
  });
}

/** One quotation: what stands above it, the quote, who says it, and where it stands; each on lines of its own. */
export function citationBlock(citation: Citation, words: Words): string {
  const { heading, paragraph } = citation;
  const place = [...originOf(citation), heading, words.answer.paragraph(paragraph)].filter(isGiven);
  return [...quoteLines(citation), smallLine(place)].join("\n");
}

/** As `citationBlock`, with nothing in bold and all but the quote in small print: it is no answer. */
export function nearestBlock(citation: Citation, words: Words): string {
  const { attribution, ...quoted } = citation;
  const speaker = attribution === undefined ? [] : [[attribution.name, attribution.role].filter(isGiven).join(", ")];
  const place = [...originOf(citation), citation.heading, words.answer.paragraph(citation.paragraph)].filter(isGiven);
  return [...quoteLines({ ...quoted, highlights: [] }), smallLine([...speaker, ...place])].join("\n");
}

/** As `citationBlock`, where its article is named already. */
export function placedQuote(citation: Citation, words: Words): string {
  const place = [citation.heading, words.answer.paragraph(citation.paragraph)].filter(isGiven);
  return [...quoteLines(citation), smallLine(place)].join("\n");
}

/** The article of a citation, and whose it is, in small print. */
export function originLine(citation: Citation): string {
  return smallLine(originOf(citation));
}

export function attributionLine({ name, role }: { readonly name: string; readonly role?: string }): string {
  return `— **${escapeInline(name)}**${role === undefined ? "" : `, ${escapeInline(role)}`}`;
}

function articleOf({ library, source }: Citation): string {
  return sourceKey(library, source);
}

function originOf({ title, credit, publisher }: Citation): readonly string[] {
  return [title, credit ?? publisher].filter(isGiven);
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

function smallLine(parts: readonly string[]): string {
  return `-# ${parts.map((part) => escapeInline(cutLabel(part, MAX_TITLE_CHARS))).join(" · ")}`;
}

function quoteLines(citation: Citation): readonly string[] {
  return [
    ...shownContext(citation).map((text) => `-# ${escapeInline(text)}`),
    quoteOf(citation),
    ...(citation.attribution ? [attributionLine(citation.attribution)] : []),
  ];
}

function quoteOf(citation: Citation): string {
  const code = citation.isCode ? codeBlock(citation.quote) : undefined;
  return code ?? quoteBlock(citation.quote, highlightsIn(citation));
}

/** The highlights as offsets into the quote. */
function highlightsIn(citation: Citation): readonly { readonly start: number; readonly end: number }[] {
  return citation.highlights.map((span) => ({ start: span.start - citation.start, end: span.end - citation.start }));
}
