import type { Attribution, Span } from "../types.ts";
import { type AttributedArticle, type SentenceSpeaker, sentencesMeeting } from "./article.ts";

/** Who says what stands in a span: whom its turn names, else whom its sentences report; undefined where they report two. */
export function speakerOf(article: AttributedArticle, span: Span): Attribution | undefined {
  const { from, to } = sentencesMeeting(article, span);
  const block = article.blocks[article.sentences[from]?.block ?? -1];
  const isSpoken = block?.kind === "turn" || block?.kind === "answer";
  const named = isSpoken ? block.context?.findLast(({ kind }) => kind === "speaker") : undefined;
  if (named !== undefined) {
    const { start, end } = named;
    return { name: article.source.text.slice(start, end), start, end };
  }
  const speakers = speakersBetween(article.speakers, from, to);
  const [first] = speakers;
  if (first === undefined || speakers.some(({ name }) => name !== first.name)) return undefined;
  const { sentence: _, ...attribution } = first;
  return attribution;
}

/** Those of sentences from one index up to another; they are in order, so the first is found by halving. */
function speakersBetween(all: readonly SentenceSpeaker[], from: number, to: number): readonly SentenceSpeaker[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.sentence ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((all[end]?.sentence ?? to) < to) end += 1;
  return all.slice(low, end);
}
