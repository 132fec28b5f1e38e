/** Letters of scripts that set no space between words: the tokenizer cuts them finely. */
const DENSE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const WORD = /(?:\p{L}\p{M}*)+/gu;
const CAPITALISED = /^\p{Lu}/u;
const DIGIT = /\p{Nd}/gu;
const SYMBOL = /[^\s\p{L}\p{M}\p{N}]/gu;

/** Letters of a word that its first token holds; beyond them it is cut further. */
const FREE_LETTERS = 4;

/** Least-squares fit on 2,795 stretches of 400 characters of news in fr, en, vi, es, de; the last by the tokenizer's habit. */
const WEIGHTS = {
  word: 1,
  furtherLetter: 0.151,
  capital: 0.249,
  digit: 0.291,
  symbol: 1.08,
  denseLetter: 0.7,
} as const;

/**
 * How many tokens the XLM-RoBERTa tokenizer makes of a text, special tokens apart, without loading it: pure and
 * linear. Mean error of a stretch of 400 characters: fr 4.5 %, en 6.4 %, vi 3.6 %, es 5.6 %, de 7.6 %.
 */
export function estimateTokens(text: string): number {
  let tokens = WEIGHTS.digit * count(text, DIGIT) + WEIGHTS.symbol * count(text, SYMBOL);
  // Most texts have no such letter, and looking for them in every word takes longer than all else.
  const isDense = text.search(DENSE_LETTER) >= 0;
  for (const [word] of text.matchAll(WORD)) {
    const dense = isDense ? count(word, DENSE_LETTER) : 0;
    tokens += WEIGHTS.word + WEIGHTS.denseLetter * dense;
    tokens += WEIGHTS.furtherLetter * Math.max(0, word.length - dense - FREE_LETTERS);
    if (CAPITALISED.test(word)) tokens += WEIGHTS.capital;
  }
  return Math.ceil(tokens);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
