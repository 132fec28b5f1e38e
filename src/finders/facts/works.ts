import type { Span } from "../../core/types.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import type { ArticleNames } from "../names/article-names.ts";
import { listedKind } from "../names/gazetteer.ts";
import { isPossessive, isTight, type Word } from "../names/words.ts";

const MAX_TITLE_WORDS = 10;

/**
 * Titles of works without quotation marks: behind the word for the work ("the series Would I Lie to You") or behind its
 * broadcaster ("Channel 4's The Last Leg").
 */
export function findWorkTitles({ words, names, vocabulary, text }: ArticleNames): readonly Span[] {
  const found: Span[] = [];
  for (let index = 1; index < words.length; index++) {
    const first = words[index];
    if (first === undefined || !first.capital || !isTight(first.gap)) continue;
    const before = words[index - 1];
    if (before === undefined || !(isWork(before, vocabulary.workWords) || isBroadcasters(words, index))) continue;
    const last = titleEnd(words, index);
    const mention = names.startingAt.get(index);
    const isOther = mention !== undefined && mention.kind !== "document" && mention.to === last;
    const isBody = vocabulary.organisationWords.has(words[last]?.lower ?? "") && !isWork(before, vocabulary.workWords);
    if (
      isBody ||
      vocabulary.roles.has(first.lower) ||
      (isOther && (mention.kind === "person" || isKnownOther(text, mention)))
    )
      continue;
    found.push({ start: first.start, end: words[last]?.end ?? first.end });
    index = last;
  }
  return found;
}

function isWork(word: Word, workWords: ReadonlySet<string>): boolean {
  return !word.capital && workWords.has(word.lower);
}

function isKnownOther(text: string, { start, end }: Span): boolean {
  const kind = listedKind(text.slice(start, end));
  return kind !== undefined && kind !== "document";
}

const BROADCASTER = /^(?:BBC|ITV|HBO|Netflix|Disney|Sky)$/;

function isBroadcasters(words: readonly Word[], index: number): boolean {
  const possessive = words[index - 1];
  if (possessive === undefined || !/^(?: ?|['’])['’]?s$/.test(possessive.gap + possessive.text)) return false;
  const owner = words[index - 2]?.text ?? "";
  return BROADCASTER.test(owner) || (/^[45]$/.test(owner) && words[index - 3]?.text === "Channel");
}

// Goes on over capitals, over small words that a capital follows, and over a colon.
function titleEnd(words: readonly Word[], from: number): number {
  let last = from;
  for (let index = from + 1; index < from + MAX_TITLE_WORDS; index++) {
    const word = words[index];
    if (word === undefined || isPossessive(word)) break;
    const isJoined = isTight(word.gap) || (word.gap === ": " && word.capital && index === last + 1);
    if (!isJoined) break;
    if (word.capital) last = index;
    else if (!SMALL.test(word.lower) || index > last + 2) break;
  }
  return last;
}

const SMALL = oneWordOf(({ things }) => things.smallInTitle);
