import { everyLanguage, wordsOf } from "../languages/words-of.ts";
import type { Language, Span } from "../types.ts";
import type { Alignment } from "./align.ts";
import type { Difference } from "./compare/difference.ts";
import { type Sense, sayContraries } from "./concepts.ts";
import type { Marker } from "./markers.ts";
import type { PatternMatch } from "./patterns.ts";
import type { ReadText } from "./read-text.ts";

/** How far a negation reaches ahead, and behind it where the verb comes first ("ist nicht", "n'est pas"). */
const REACH_AHEAD = 3;
const REACH_BEHIND = 2;
/** "None of the three millers was hurt": a subject that is nobody bears on the verb. */
const REACH_OF_NOBODY = 7;

/** For each word whether a negation bears on it; two of them cancel out. */
export function negatedWords({ text, tokens, markers, language }: ReadText): readonly boolean[] {
  const keys = tokens.map(({ key }) => key);
  const negators = markers
    .filter(({ key, to }) => key === "not" && !isNotOnly(keys[to]))
    .map(({ from, to }) => ({
      from,
      to,
      reach: markers.some((each) => each.key === "none" && each.from === from) ? REACH_OF_NOBODY : REACH_AHEAD,
    }));
  return tokens.map((token, index) => {
    const bearing = negators.filter(({ from, to, reach }) => {
      const isAhead = index >= to && index - to < reach;
      const isBehind = negatesBehind(language) && index < from && from - index <= REACH_BEHIND;
      const [start, end] = isAhead ? [tokens[to - 1]?.end ?? 0, token.start] : [token.end, tokens[from]?.start ?? 0];
      return (isAhead || isBehind || (index >= from && index < to)) && !/[,;:.!?()]/u.test(text.slice(start, end));
    });
    return bearing.length % 2 === 1;
  });
}

/** "Not only" denies nothing. */
function isNotOnly(next: string | undefined): boolean {
  return next !== undefined && NOT_ONLY.has(next);
}

const NOT_ONLY: ReadonlySet<string> = new Set(everyLanguage(({ statements }) => statements.notOnly).flat());

function negatesBehind(language: Language): boolean {
  return language !== "und" && wordsOf(language).grammar.negatesBehind;
}

/**
 * A word that both texts have with a negation right before it in one of them alone. Where other words are not borne out, these may turn it
 * back ("not lacking", "present"): then nothing is known.
 */
export function findTurned(alignment: Alignment, support: readonly number[]): readonly Difference[] {
  const { said, source, links } = alignment;
  if (sayContraries(said.senses, source.senses)) return [];
  if (deniesOtherwise(said) || deniesOtherwise(source) || !isElsewhereSame(said, support)) return [];
  const areSameLanguage = said.language === source.language;
  if (!areSameLanguage && isDenied(said) === isDenied(source)) return [];
  const [saidNegated, sourceNegated] = [negatedWords(said), negatedWords(source)];
  const turned = links.flatMap((link, index) => {
    const token = said.tokens[index];
    const isWord = token?.isContent === true && !token.isNumeric && !token.isCapital;
    if (link === undefined || !isWord || link.strength < (areSameLanguage ? SURELY_LINKED : LINKED)) return [];
    if ((areSameLanguage && !link.isSpelled) || saidNegated[index] === sourceNegated[link.to]) return [];
    const isBeside = isBesideNegator(said, index) || isBesideNegator(source, link.to);
    return isBeside ? [{ index, to: link.to, cosine: link.cosine }] : [];
  });
  const isVerbFirst = (index: number, to: number) => negatorBehind(said, index) ?? negatorBehind(source, to);
  const [first] = turned.sort(
    (a, b) =>
      Number(isVerbFirst(b.index, b.to) !== undefined) - Number(isVerbFirst(a.index, a.to) !== undefined) ||
      b.cosine - a.cosine,
  );
  if (first === undefined) return [];
  const isPlain = areSameLanguage && isWrittenAlike(alignment);
  return [
    {
      kind: isPlain ? "denial" : "negation",
      said: withNegator(said, first.index, saidNegated[first.index] === true),
      source: withNegator(source, first.to, sourceNegated[first.to] === true),
    },
  ];
}

/** Every informative word is in the sentence, all but one as it is written there: then a negation more is no other way of saying the same. */
function isWrittenAlike({ said, links }: Alignment): boolean {
  const words = said.tokens.flatMap(({ isContent }, index) => (isContent ? [links[index]] : []));
  const isThere = words.every((link) => link !== undefined && link.strength >= LINKED);
  return isThere && words.filter((link) => link?.isSpelled !== true).length <= 1;
}

function isElsewhereSame({ tokens }: ReadText, support: readonly number[]): boolean {
  const content = tokens.flatMap(({ isContent }, index) => (isContent ? [index] : []));
  const lacking = content.filter((index) => (support[index] ?? 0) < 0.5);
  return lacking.length <= MAX_OTHER_WORDS * content.length;
}

const LINKED = 0.5;
const MAX_OTHER_WORDS = 0.15;

function isDenied({ markers }: ReadText): boolean {
  return markers.some(({ key }) => key === "not");
}

function isBesideNegator(text: ReadText, index: number): boolean {
  return (
    negatorBehind(text, index) !== undefined ||
    text.markers.some(({ key, to }) => key === "not" && to <= index && index - to <= 1)
  );
}

/** "Ne dessert plus", "fährt nicht": where the verb comes first, the negation right behind it. */
function negatorBehind({ markers, language }: ReadText, index: number): PatternMatch<Marker> | undefined {
  if (!negatesBehind(language)) return undefined;
  return markers.find(({ key, from }) => key === "not" && from === index + 1);
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
function withNegator(text: ReadText, index: number, isNegated: boolean): Span {
  const { tokens, markers } = text;
  const before = markers.filter(({ key, to }) => key === "not" && to <= index && index - to < REACH_AHEAD);
  const from = isNegated ? (before[0]?.from ?? index) : index;
  const behind = isNegated && before.length === 0 ? negatorBehind(text, index) : undefined;
  return { start: tokens[from]?.start ?? 0, end: tokens[(behind?.to ?? index + 1) - 1]?.end ?? 0 };
}
