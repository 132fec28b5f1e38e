import type { Passage, Source } from "./types.ts";

/** What is embedded and indexed for a passage: the title, the heading of its section and its text, a line each. */
export function passageText(passage: Passage, source: Source): string {
  const text = source.text.slice(passage.start, passage.end);
  const lines =
    passage.heading === undefined ? [source.metadata.title, text] : [source.metadata.title, passage.heading, text];
  return lines.join("\n");
}
