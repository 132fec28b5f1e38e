import type { Citation, CitedContext } from "../../core/types.ts";

/** A heading is named with the source, a speaker with the quote; the others stand above it. */
const ABOVE: ReadonlySet<CitedContext["kind"]> = new Set(["opening", "question", "header"]);

/** The lines that a quote cannot be read without, outermost first, cells set apart. */
export function shownContext({ context = [] }: Citation): readonly string[] {
  return context.filter(({ kind }) => ABOVE.has(kind)).map(({ text }) => setCellsApart(text));
}

/** A row as people read it: its cells, which the text parts by a tab, with a mark between them. */
export function setCellsApart(text: string): string {
  return text.replaceAll("\t", " · ");
}
