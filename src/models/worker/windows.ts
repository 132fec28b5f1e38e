import { READER_MAX_QUESTION_TOKENS, READER_MAX_TITLE_TOKENS, READER_MAX_TOKENS } from "../limits.ts";
import type { UnigramTokenizer } from "./unigram.ts";
import type { TokenRange } from "./words.ts";

/** One input of the reader: `<s> question </s></s> [title </s>] tokens of the passage </s>`. */
export interface Window {
  readonly row: readonly number[];
  /** Where in the row the passage's tokens begin. */
  readonly offset: number;
  /** Which of the passage's tokens they are. */
  readonly range: TokenRange;
}

/** Cuts a passage into windows that overlap by half when it is longer than the reader. */
export function cutWindows(
  { question, title, passage }: { question: string; title: string; passage: readonly number[] },
  tokenizer: UnigramTokenizer,
): readonly Window[] {
  const { startId, endId } = tokenizer;
  const titleIds = idsOf(title, tokenizer).slice(0, READER_MAX_TITLE_TOKENS);
  const head = [
    startId,
    ...idsOf(question, tokenizer).slice(0, READER_MAX_QUESTION_TOKENS),
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

function idsOf(text: string, tokenizer: UnigramTokenizer): readonly number[] {
  return Array.from(text.matchAll(/\S+/g), ([word]) => tokenizer.encodeWord(word).map(({ id }) => id)).flat();
}
