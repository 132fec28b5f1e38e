import type { Alignment } from "../align.ts";
import { relationOf, type Sense } from "../concepts.ts";
import { negatedWords } from "../negation.ts";
import type { PatternMatch } from "../patterns.ts";
import type { ReadText } from "../read-text.ts";
import { hasAny } from "./compare-markers.ts";
import { tokenSpan } from "./compare-numbers.ts";
import { isPartOf } from "./compare-titles.ts";
import type { Difference } from "./difference.ts";

/** Two words of one kind stand in one place when their vectors are at least this near, or their neighbours are linked. */
const MIN_NEARNESS: Readonly<Record<"opposite" | "otherKind" | "nation", number>> = {
  opposite: 0.33,
  otherKind: 0.48,
  nation: 0.3,
};
/** Of these a text names one, hardly ever another way of saying the same. */
const MIN_NEARNESS_OF_FEW = 0.25;
const FEW: ReadonlySet<Sense> = new Set(
  [
    "north south east west morning noon evening night spring summer autumn winter red blue green yellow black white",
    "goldMedal silverMedal bronzeMedal former current",
  ].flatMap((line) => line.split(" ") as Sense[]),
);

/** Words that say the contrary of what the sentence says, or name another thing of the same kind in its place. */
export function compareConcepts(alignment: Alignment, support: readonly number[]): readonly Difference[] {
  return [...compareRanks(alignment), ...compareSenses(alignment, support)];
}

/** "The deputy mayor", where the sentence has the mayor; "the minister", where it has a former one. */
function compareRanks({ said, source }: Alignment): readonly Difference[] {
  return said.senses.flatMap((office): Difference[] => {
    const other = source.senses.find(({ key }) => key === office.key);
    if (other === undefined || !OFFICES.has(office.key)) return [];
    const [mine, theirs] = [rankOf(said, office), rankOf(source, other)];
    if (mine?.key === theirs?.key || (mine?.key ?? "current") === (theirs?.key ?? "current")) return [];
    return [
      { kind: "kind", said: tokenSpan(said, join(office, mine)), source: tokenSpan(source, join(other, theirs)) },
    ];
  });
}

const OFFICES: ReadonlySet<Sense> = new Set([
  "president",
  "primeMinister",
  "minister",
  "mayor",
  "governor",
  "director",
  "chairperson",
  "secretaryGeneral",
  "ambassador",
]);
const RANKS: ReadonlySet<Sense> = new Set(["deputyRank", "former", "future", "current"]);
/** A rank stands at most so many words from the office. */
const RANK_REACH = 2;

function rankOf({ senses }: ReadText, office: PatternMatch<Sense>): PatternMatch<Sense> | undefined {
  return senses.find(
    ({ key, from, to }) =>
      RANKS.has(key) && (Math.abs(office.from - to) <= RANK_REACH - 1 || Math.abs(from - office.to) <= RANK_REACH - 1),
  );
}

function join(office: PatternMatch<Sense>, rank: PatternMatch<Sense> | undefined): { from: number; to: number } {
  return rank === undefined ? office : { from: Math.min(office.from, rank.from), to: Math.max(office.to, rank.to) };
}

function compareSenses(alignment: Alignment, support: readonly number[]): readonly Difference[] {
  const { said, source } = alignment;
  const [saidNegated, sourceNegated] = [negatedWords(said), negatedWords(source)];
  const lacking = said.senses.filter(({ key }) => !source.senses.some((other) => other.key === key));
  const free = source.senses.filter(({ key }) => !said.senses.some((other) => other.key === key));
  // "No dogs may enter, except guide dogs": of what is excepted the contrary is said.
  const isExcepted = hasAny(said, ["except"]) !== hasAny(source, ["except"]);
  return lacking.flatMap((match): Difference[] => {
    const pairs = free.flatMap((other) => {
      const relation = relationOf(match.key, other.key);
      const isOpposite = relation === "opposite";
      if (!isOpposite && relation !== "otherKind") return [];
      if (isOpposite && (isExcepted || saidNegated[match.from] !== sourceNegated[other.from])) return [];
      const isOfFew = FEW.has(match.key) && FEW.has(other.key);
      const isTranslated = !isOfFew && isTranslation(alignment, match, other);
      if (!isOpposite && (isTranslated || isPartOf(said, match, source, other))) return [];
      const nearness = nearnessOf(alignment, match, other);
      const usual = isOfFew ? MIN_NEARNESS_OF_FEW : MIN_NEARNESS[match.key.startsWith("nation:") ? "nation" : relation];
      const least = isAllElseSaid(alignment, support, match) ? usual - LESS_WHERE_ALL_ELSE_IS_SAID : usual;
      return nearness >= least ? [{ other, nearness, isOpposite }] : [];
    });
    const [best] = pairs.sort((a, b) => b.nearness - a.nearness);
    if (best === undefined) return [];
    const kind = best.isOpposite ? "opposite" : "kind";
    return [{ kind, said: tokenSpan(said, match), source: tokenSpan(source, best.other) }];
  });
}

/** Where every other word is borne out, the two words stand in one place whatever their vectors. */
const LESS_WHERE_ALL_ELSE_IS_SAID = 0.2;
const MIN_OTHER_WORDS = 2;

function isAllElseSaid({ said }: Alignment, support: readonly number[], { from, to }: PatternMatch<Sense>): boolean {
  const others = said.tokens.flatMap(({ isContent }, index) =>
    isContent && (index < from || index >= to) ? [support[index] ?? 0] : [],
  );
  return others.length >= MIN_OTHER_WORDS && others.every((strength) => strength >= 0.5);
}

/** From this cosine on two words of two languages are rather the same word, whatever the lists hold them for. */
const SAME_WORD_COSINE = 0.66;

function isTranslation(
  { said, source, cosines }: Alignment,
  match: PatternMatch<Sense>,
  other: PatternMatch<Sense>,
): boolean {
  return said.language !== source.language && (cosines[match.from]?.[other.from] ?? 0) >= SAME_WORD_COSINE;
}

/** How much two expressions stand in one place: the nearness of their words, raised by linked neighbours. */
export function nearnessOf(
  { cosines, links }: Alignment,
  said: PatternMatch<string>,
  source: PatternMatch<string>,
): number {
  let best = 0;
  for (let i = said.from; i < said.to; i++)
    for (let j = source.from; j < source.to; j++) best = Math.max(best, cosines[i]?.[j] ?? 0);
  const neighbours = [said.from - 1, said.from - 2, said.to, said.to + 1].filter((at) => {
    const link = links[at];
    return link !== undefined && link.strength >= 0.6 && Math.abs(link.to - source.from) <= 3;
  });
  return best + 0.1 * neighbours.length;
}
