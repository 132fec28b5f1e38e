import type { ReadText } from "./read-text.ts";

/** How far a negation reaches ahead, and behind it where the verb comes first ("ist nicht", "n'est pas"). */
const REACH_AHEAD = 4;
const REACH_BEHIND = 2;

/** For each word whether a negation bears on it; two of them cancel out. */
export function negatedWords({ text, tokens, markers, language }: ReadText): readonly boolean[] {
  const negators = markers.filter(({ key }) => key === "not").map(({ from, to }) => ({ from, to }));
  const joined = joinParts(
    negators,
    tokens.map(({ key }) => key),
    language === "fr",
  );
  return tokens.map((token, index) => {
    const bearing = joined.filter(({ from, to }) => {
      const isAhead = index >= to && index - to < REACH_AHEAD;
      const isBehind = (language === "de" || language === "fr") && index < from && from - index <= REACH_BEHIND;
      const [start, end] = isAhead ? [tokens[to - 1]?.end ?? 0, token.start] : [token.end, tokens[from]?.start ?? 0];
      return (isAhead || isBehind || (index >= from && index < to)) && !/[,;:.!?()«»"“”]/u.test(text.slice(start, end));
    });
    return bearing.length % 2 === 1;
  });
}

/** "ne ... pas" is one negation. */
function joinParts(
  negators: readonly { readonly from: number; readonly to: number }[],
  keys: readonly string[],
  isFrench: boolean,
): readonly { readonly from: number; readonly to: number }[] {
  if (!isFrench) return negators;
  return negators.filter(({ from }, index) => {
    const before = negators[index - 1];
    const opens = before !== undefined && (keys[before.from] === "ne" || keys[before.from] === "n");
    return !(opens && from - before.from <= 4);
  });
}
