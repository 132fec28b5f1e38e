import type { ContextSpan, Passage } from "../article/article.ts";
import type { Source, Span } from "../types.ts";

/** What is embedded and indexed for a passage: the article's own title, what the passage is read under and its text, a line each. */
export function passageText(passage: Passage, source: Source): string {
  return [ownTitle(source), contextText(passage, source), ownText(passage, source)].filter(Boolean).join("\n");
}

/** The headings, opening line, header row, question and speaker that a passage is read under, a line each; empty where there are none. */
export function contextText({ context }: { readonly context: readonly ContextSpan[] }, source: Source): string {
  return context.map(({ start, end }) => source.text.slice(start, end)).join("\n");
}

/** A passage, a sentence or a cell as it stands in the article. */
export function ownText({ start, end }: Span, source: Source): string {
  return source.text.slice(start, end);
}

/** The title that the article gives itself; empty where only its file has a name. */
export function ownTitle({ metadata: { title, isUntitled } }: Source): string {
  return isUntitled ? "" : title;
}
