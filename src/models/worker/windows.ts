import type { ReaderQuestion } from "../../core/ports/reader.ts";
import { formatAsked } from "../asked-form.ts";
import {
  READER_MAX_FOLLOW_UP_TOKENS,
  READER_MAX_QUESTION_TOKENS,
  READER_MAX_TITLE_TOKENS,
  READER_MAX_TOKENS,
} from "../limits.ts";
import type { UnigramTokenizer } from "./unigram.ts";
import type { TokenRange } from "./words.ts";

/** One input of the reader: `<s> question, or turns and follow-up </s></s> [title </s>] tokens of the passage </s>`. */
export interface Window {
  readonly row: readonly number[];
  /** Where in the row the passage's tokens begin. */
  readonly offset: number;
  /** Which of the passage's tokens they are. */
  readonly range: TokenRange;
}

/** Cuts a passage into windows that overlap by half when it is longer than the reader. */
export function cutWindows(
  {
    asked,
    title,
    passage,
  }: { readonly asked: ReaderQuestion; readonly title: string; readonly passage: readonly number[] },
  tokenizer: UnigramTokenizer,
): readonly Window[] {
  const { startId, endId } = tokenizer;
  const titleIds = idsOf(title, tokenizer).slice(0, READER_MAX_TITLE_TOKENS);
  const head = [
    startId,
    ...askedIds(asked, tokenizer),
    endId,
    endId,
    ...(titleIds.length === 0 ? [] : [...titleIds, endId]),
  ];
  return rangesOf(passage.length, READER_MAX_TOKENS - head.length - 1).map((range) => ({
    row: [...head, ...passage.slice(range.from, range.to), endId],
    offset: head.length,
    range,
  }));
}

/** Ranges of at most `room` tokens that overlap by half and cover all; the last one is as full as the others. */
function rangesOf(length: number, room: number): readonly TokenRange[] {
  if (length === 0) return [];
  const ranges: TokenRange[] = [];
  for (let from = 0; from + room < length; from += room >> 1) ranges.push({ from, to: from + room });
  ranges.push({ from: Math.max(0, length - room), to: length });
  return ranges;
}

/** Of a question alone the beginning, of one with turns before it the end. */
function askedIds(asked: ReaderQuestion, tokenizer: UnigramTokenizer): readonly number[] {
  const ids = idsOf(formatAsked(asked), tokenizer);
  return asked.turns.length === 0 ? ids.slice(0, READER_MAX_QUESTION_TOKENS) : ids.slice(-READER_MAX_FOLLOW_UP_TOKENS);
}

function idsOf(text: string, tokenizer: UnigramTokenizer): readonly number[] {
  return Array.from(text.matchAll(/\S+/g), ([word]) => tokenizer.encodeWord(word).map(({ id }) => id)).flat();
}
