import type { MetadataFact } from "../../core/types.ts";
import { type KeptDetails, keptDetails } from "../../service/asking/kept-details.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { MAX_TITLES } from "../limits.ts";

/** What is kept with articles: each title in bold with its fields below, in small print those that it does not state; else only that none is. */
export function metadataBlocks(facts: readonly MetadataFact[], words: Words): readonly string[] {
  const { articles, nowhere } = keptDetails(facts, words);
  if (articles.length === 0) return nowhere;
  const shown = articles.slice(0, MAX_TITLES).map((article) => articleBlock(article, words));
  const more = articles.length > shown.length ? [`-# ${words.answer.more(articles.length - shown.length)}`] : [];
  return [...shown, ...more, `-# ${words.answer.metadataNote}`];
}

function articleBlock({ title, stated, unstated }: KeptDetails, { answer }: Words): string {
  return [
    `**${escapeInline(title)}**`,
    ...stated.map(({ label, value }) => answer.field(label, escapeInline(value))),
    ...unstated.map((sentence) => `-# ${sentence}`),
  ].join("\n");
}
