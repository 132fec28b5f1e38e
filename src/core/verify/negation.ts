import type { Span } from "../types.ts";
import type { Alignment } from "./align.ts";
import type { Sense } from "./concepts.ts";
import type { Difference } from "./difference.ts";
import type { ReadText } from "./read-text.ts";

/** How far a negation reaches ahead, and behind it where the verb comes first ("ist nicht", "n'est pas"). */
const REACH_AHEAD = 3;
const REACH_BEHIND = 2;

/** For each word whether a negation bears on it; two of them cancel out. */
export function negatedWords({ text, tokens, markers, language }: ReadText): readonly boolean[] {
  const keys = tokens.map(({ key }) => key);
  const negators = markers
    .filter(({ key, to }) => key === "not" && !isNotOnly(keys[to]))
    .map(({ from, to }) => ({ from, to }));
  return tokens.map((token, index) => {
    const bearing = negators.filter(({ from, to }) => {
      const isAhead = index >= to && index - to < REACH_AHEAD;
      const isBehind = (language === "de" || language === "fr") && index < from && from - index <= REACH_BEHIND;
      const [start, end] = isAhead ? [tokens[to - 1]?.end ?? 0, token.start] : [token.end, tokens[from]?.start ?? 0];
      return (isAhead || isBehind || (index >= from && index < to)) && !/[,;:.!?()«»"“”]/u.test(text.slice(start, end));
    });
    return bearing.length % 2 === 1;
  });
}

/** "Not only" denies nothing. */
function isNotOnly(next: string | undefined): boolean {
  return next !== undefined && NOT_ONLY.has(next);
}

const NOT_ONLY: ReadonlySet<string> = new Set(["only", "just", "seulement", "solo", "solamente", "nur", "chỉ"]);

/**
 * A word that both texts have, in one language, with a negation right before it in one of them alone. Across languages, and further away, it
 * is seldom clear what a negation bears on.
 */
export function findTurned({ said, source, links }: Alignment): readonly Difference[] {
  if (said.language !== source.language || deniesOtherwise(said) || deniesOtherwise(source)) return [];
  const [saidNegated, sourceNegated] = [negatedWords(said), negatedWords(source)];
  const turned = links.flatMap((link, index) => {
    const token = said.tokens[index];
    const isWord = token?.isContent === true && !token.isNumeric && !token.isCapital;
    if (link === undefined || !isWord || !link.isSpelled || link.strength < SURELY_LINKED) return [];
    if (saidNegated[index] === sourceNegated[link.to]) return [];
    const isBeside = isBesideNegator(said, index) || isBesideNegator(source, link.to);
    return isBeside ? [{ index, to: link.to, cosine: link.cosine }] : [];
  });
  const [first] = turned.sort((a, b) => b.cosine - a.cosine);
  if (first === undefined) return [];
  return [
    {
      kind: "negation",
      said: withNegator(said, first.index, saidNegated[first.index] === true),
      source: withNegator(source, first.to, sourceNegated[first.to] === true),
    },
  ];
}

function isBesideNegator({ markers }: ReadText, index: number): boolean {
  return markers.some(({ key, to }) => key === "not" && to <= index && index - to <= 1);
}

/** Words that deny by themselves: "refuse", "unable". */
const DENYING: ReadonlySet<Sense> = new Set([
  "refuse",
  "forbid",
  "deny",
  "impossible",
  "fail",
  "exclude",
  "absent",
  "unknown",
  "forget",
  "lose",
  "free",
]);

function deniesOtherwise({ senses, tokens }: ReadText): boolean {
  return (
    senses.some(({ key }) => DENYING.has(key)) || tokens.some(({ key }) => /^un(?!i|der|til|ter|d$)\p{L}{4}/u.test(key))
  );
}

const SURELY_LINKED = 0.75;

/** The word, from the negation that bears on it. */
function withNegator({ tokens, markers }: ReadText, index: number, isNegated: boolean): Span {
  const before = markers.filter(({ key, to }) => key === "not" && to <= index && index - to < REACH_AHEAD);
  const from = isNegated ? (before[0]?.from ?? index) : index;
  return { start: tokens[from]?.start ?? 0, end: tokens[index]?.end ?? 0 };
}
