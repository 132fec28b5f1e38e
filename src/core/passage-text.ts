import type { Passage, Source } from "./types.ts";

/** What is embedded and indexed for a passage: the article's own title, the heading of its section and its text, a line each. */
export function passageText(passage: Passage, source: Source): string {
  const text = source.text.slice(passage.start, passage.end);
  return [ownTitle(source), passage.heading, text].filter(Boolean).join("\n");
}

/** The title that the article gives itself; empty where only its file has a name. */
export function ownTitle({ metadata: { title, isUntitled } }: Source): string {
  return isUntitled ? "" : title;
}
