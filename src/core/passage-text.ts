import type { Passage, Source } from "./types.ts";

/** What is embedded and indexed for a passage: the article's own title, the heading of its section and its text, a line each. */
export function passageText(passage: Passage, source: Source): string {
  return [ownTitle(source), passage.heading, ownText(passage, source)].filter(Boolean).join("\n");
}

/** The passage as it stands in the article. */
export function ownText({ start, end }: Passage, source: Source): string {
  return source.text.slice(start, end);
}

/** The title that the article gives itself; empty where only its file has a name. */
export function ownTitle({ metadata: { title, isUntitled } }: Source): string {
  return isUntitled ? "" : title;
}
