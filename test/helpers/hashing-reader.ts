import type { Reader, ReaderTurn, Reading } from "../../src/core/ports/reader.ts";
import { refuseCancelled, wordsOf } from "./hashing-embedder.ts";
import { readAnswers } from "./read-answers.ts";

export interface HashingReader extends Reader {
  /** Every pair that was read, in order. */
  readonly pairs: readonly {
    readonly question: string;
    readonly turns: readonly ReaderTurn[];
    readonly text: string;
  }[];
}

const MIN_KEYWORD_CHARS = 4;
const REACH_WORDS = 3;
const QUESTION_WORD_WEIGHT = 0.1;

/**
 * A reader to compute by hand. Keywords: the question's words of four characters or more, and numbers.
 * `answerable = 8 c - 4`, where c is the share of keywords that the passage holds (0 without keywords).
 * A word's weight is 1 + the number of keywords at most three words away, or 0.1 when it is a keyword itself;
 * that it starts or ends the answer has the probability weight / sum of weights; the strength is twice the logarithm of that sum
 * (0 without words). Turns are noted and not read.
 */
export function createHashingReader({ id = "hashing-reader" } = {}): HashingReader {
  const pairs: { question: string; turns: readonly ReaderTurn[]; text: string }[] = [];
  return {
    id,
    pairs,
    async read({ question, turns }, passages, { signal } = {}) {
      await undefined;
      refuseCancelled(signal);
      for (const { text } of passages) pairs.push({ question, turns, text });
      return passages.map(({ text }) => readOne(question, text));
    },
    async close() {},
  };
}

function readOne(question: string, text: string): Reading {
  const keywords = new Set(wordsOf(question).filter((word) => word.length >= MIN_KEYWORD_CHARS || /\d/.test(word)));
  const words = Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isKeyword: keywords.has(wordsOf(match[0])[0] ?? ""),
  }));
  const weights = words.map(({ isKeyword }, index) => {
    if (isKeyword) return QUESTION_WORD_WEIGHT;
    const around = words.slice(Math.max(0, index - REACH_WORDS), index + REACH_WORDS + 1);
    return 1 + around.filter((word) => word.isKeyword).length;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const held = new Set(wordsOf(text));
  const found = [...keywords].filter((word) => held.has(word)).length;
  return {
    strength: words.length === 0 ? 0 : 2 * Math.log(sum),
    answerable: keywords.size === 0 ? -4 : (8 * found) / keywords.size - 4,
    answers: readAnswers(
      words.map(({ start, end }, index) => {
        const logProb = Math.log((weights[index] ?? 0) / sum);
        return { start, end, startLogProb: logProb, endLogProb: logProb };
      }),
    ),
  };
}
