import type { Citation, Span } from "../../core/types.ts";
import { setCellsApart, shownContext } from "../../service/shown/shown-context.ts";
import type { Words } from "../../service/words/types.ts";
import type { Screen } from "./screen.ts";
import { neutralize, wrapLines, wrapText } from "./terminal-text.ts";

/** The quote beside a bar with its answering words marked, then who says it and where; on one line each when not on a terminal. */
export function renderCitation(citation: Citation, screen: Screen, words: Words): string {
  const quote = neutralize(screen.terminal ? citation.quote.replaceAll("\t", CELL_BAR) : setCellsApart(citation.quote));
  const place = renderPlace(citation, screen, words);
  const context = shownContext(citation).map(neutralize);
  if (!screen.terminal) return `${[...context.map((line) => `  ${line}`), quote, `  ${place}`].join("\n")}\n`;
  const bar = `${screen.accent("┃")} `;
  const highlights = citation.highlights.map(({ start, end }) => ({
    start: start - citation.start,
    end: end - citation.start,
  }));
  const lines = wrapLines(citation.quote, screen.cells - QUOTE_INDENT).map(
    (line) => bar + paintSpans(quote, line, highlights, screen),
  );
  const above = context.flatMap((line) => indentLines(line, screen, screen.faint));
  return `${[...above, ...lines, ...indentLines(place, screen, screen.faint)].join("\n")}\n`;
}

/** "  text" over as many lines as it needs. */
export function indentLines(text: string, screen: Screen, paint: (line: string) => string): readonly string[] {
  if (!screen.terminal) return [`  ${text}`];
  return wrapText(text, screen.cells - QUOTE_INDENT).map(({ start, end }) => `  ${paint(text.slice(start, end))}`);
}

const QUOTE_INDENT = 2;
/** As long as the tab between two cells, so that what is marked stays in its place. */
const CELL_BAR = "│";

function renderPlace(citation: Citation, { terminal }: Screen, { answer }: Words): string {
  const { attribution, title, heading, paragraph, credit, publisher, link } = citation;
  const speaker = attribution && [attribution.name, attribution.role].filter(isGiven).join(", ");
  const origin = [...new Set([publisher, credit].filter(isGiven))];
  // A number stays on its word's line on a terminal; elsewhere programs look for both with a plain space.
  const number = terminal ? answer.paragraph(paragraph) : answer.paragraph(paragraph).replaceAll("\u00a0", " ");
  return [speaker, `${[title, heading].filter(isGiven).join(" › ")}, ${number}`, ...origin, link]
    .filter(isGiven)
    .map(neutralize)
    .join(" · ");
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

/** One line of the text with the parts inside the spans painted; the spans are in order and apart. */
function paintSpans(text: string, line: Span, spans: readonly Span[], screen: Screen): string {
  let painted = "";
  let position = line.start;
  for (const span of spans) {
    const start = Math.max(position, span.start);
    const end = Math.min(line.end, span.end);
    if (start >= end) continue;
    painted += text.slice(position, start) + screen.strong(text.slice(start, end));
    position = end;
  }
  return painted + text.slice(position, line.end);
}
