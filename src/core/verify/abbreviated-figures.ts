import type { NumberReading } from "./quantities/number-reading.ts";
import type { Token } from "./tokens.ts";

/** "1.6bn", "5k", "1,2 Md€" are written alike in all languages, */
const ABBREVIATED: Readonly<Record<string, number>> = { k: 1e3, mn: 1e6, mio: 1e6, bn: 1e9, md: 1e9, mrd: 1e9 };
/** and with a currency "£3m", "5 M€", which are metres elsewhere. */
const ABBREVIATED_MONEY: Readonly<Record<string, number>> = { ...ABBREVIATED, m: 1e6 };
const CURRENCY_AHEAD = /[€$£]$/u;
const CURRENCY_BEHIND = /^\s?[€$£]/u;

/** A number in figures with what shortens a great one behind it: "1.6bn", "£3m", "5 M€". */
export function readAbbreviated(text: string, tokens: readonly Token[], figure: NumberReading): NumberReading {
  const [token, next] = [tokens[figure.to - 1], tokens[figure.to]];
  if (token === undefined) return figure;
  const isMoney = (end: number) =>
    CURRENCY_AHEAD.test(text.slice(0, token.start)) || CURRENCY_BEHIND.test(text.slice(end));
  const glued = lettersBehind(token);
  const [letters, end, to] =
    glued === undefined ? [next?.folded ?? "", next?.end ?? token.end, figure.to + 1] : [glued, token.end, figure.to];
  const factor = (isMoney(end) ? ABBREVIATED_MONEY : ABBREVIATED)[letters];
  return factor === undefined ? figure : { ...figure, value: figure.value * factor, to };
}

/** What is written right behind the figures of a word: "km" in "5km". */
export function lettersBehind({ folded }: Token): string | undefined {
  return /^\d[\d.,]*(\p{L}+)$/u.exec(folded)?.[1];
}
