import { type Article, sentencesMeeting } from "../article.ts";
import type { Attribution, Span } from "../types.ts";
import { attribute } from "./attribute.ts";

/** Who says what stands in a span: whom its turn names, else whom the text reports. */
export function speakerOf(article: Article, span: Span): Attribution | undefined {
  const { from } = sentencesMeeting(article, span);
  const block = article.blocks[article.sentences[from]?.block ?? -1];
  const speaker = block?.context?.findLast(({ kind }) => kind === "speaker");
  if (block?.kind !== "turn" || speaker === undefined) return attribute(article, span);
  const { start, end } = speaker;
  return { name: article.source.text.slice(start, end), start, end };
}
