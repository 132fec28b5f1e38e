import type { Article, Passage, Sentence } from "../article/article.ts";

/**
 * A sentence with the one before and the one after it, where these are read under the same lines, as a passage of its own;
 * undefined where that is the whole passage.
 */
export function neighbourhoodOf(sentence: Sentence, passage: Passage, article: Article): Passage | undefined {
  const { sentences } = article;
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  const isNear = (other: Sentence) => contextKey(other, article) === contextKey(sentence, article);
  const near = sentences.slice(Math.max(0, at - 1), at + 2).filter(isNear);
  const start = near[0]?.start ?? sentence.start;
  const end = near.at(-1)?.end ?? sentence.end;
  if (start <= passage.start && end >= passage.end) return undefined;
  const { context = [] } = article.blocks[sentence.block] ?? {};
  return { ...passage, start, end, sentences: near, context };
}

/** The same for sentences that are read under the same lines. */
function contextKey({ block }: Sentence, { blocks }: Article): string {
  return (blocks[block]?.context ?? []).map(({ kind, start }) => `${kind} ${start}`).join();
}
