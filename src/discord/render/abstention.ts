import { shownQuotes } from "../../core/quotes/shown-quotes.ts";
import type { Abstained } from "../../core/types.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { MAX_NAMED_TITLES } from "../limits.ts";
import { nearestBlock } from "./citation.ts";
import { metadataBlocks } from "./metadata.ts";

export interface AbstentionView {
  /** Titles of all articles. */
  readonly titles: readonly string[];
  readonly words: Words;
  /** The question, where those who read the answer do not see it. */
  readonly asked?: string;
}

/**
 * One sentence that weighs more than all below it, which is small: what was asked, the nearest passage where it is near enough, else what
 * the articles are about, and whether that was right. What is not kept with an article is said in a sentence of its own instead.
 */
export function abstentionBlocks(answer: Abstained, view: AbstentionView): readonly string[] {
  const { words } = view;
  const question = view.asked === undefined ? [] : [`-# ${escapeInline(view.asked)}`];
  const right = `-# ${words.discord.wasRight}`;
  const absent = metadataBlocks(answer.metadata ?? [], words);
  if (absent.length > 0) return [...absent, ...question, right];
  return [words.answer.abstained(view.titles.length), ...question, ...nearestOf(answer, view), right];
}

function nearestOf(answer: Abstained, { titles, words }: AbstentionView): readonly string[] {
  const nearest = shownQuotes(answer);
  if (nearest.length > 0) {
    return nearest.map((citation) => `-# ${words.answer.notAnAnswer}\n${nearestBlock(citation, words)}`);
  }
  const named = titles.slice(0, MAX_NAMED_TITLES).map(escapeInline);
  return named.length === 0 ? [] : [`-# ${words.answer.about(named, titles.length - named.length)}`];
}
