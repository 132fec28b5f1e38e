import type { Alignment } from "./align.ts";
import { tokenSpan } from "./compare-numbers.ts";
import { relationOf } from "./concepts.ts";
import type { Difference } from "./difference.ts";
import { negatedWords } from "./negation.ts";
import type { PatternMatch } from "./patterns.ts";

/** Two words of one kind stand in one place when their vectors are at least this near, or their neighbours are linked. */
const MIN_COSINE = 0.3;

/** Words that say the contrary of what the sentence says, or name another thing of the same kind in its place. */
export function compareConcepts(alignment: Alignment): readonly Difference[] {
  const { said, source } = alignment;
  const [saidNegated, sourceNegated] = [negatedWords(said), negatedWords(source)];
  const lacking = said.concepts.filter(({ key }) => !source.concepts.some((other) => other.key === key));
  const free = source.concepts.filter(({ key }) => !said.concepts.some((other) => other.key === key));
  return lacking.flatMap((match): Difference[] => {
    const pairs = free.flatMap((other) => {
      const relation = relationOf(match.key, other.key);
      const isOpposite = relation === "opposite";
      if (!isOpposite && relation !== "otherKind") return [];
      if (isOpposite && saidNegated[match.from] !== sourceNegated[other.from]) return [];
      const nearness = nearnessOf(alignment, match, other);
      return nearness >= MIN_COSINE ? [{ other, nearness, isOpposite }] : [];
    });
    const [best] = pairs.sort((a, b) => b.nearness - a.nearness);
    if (best === undefined) return [];
    const kind = best.isOpposite ? "opposite" : "kind";
    return [{ kind, said: tokenSpan(said, match), source: tokenSpan(source, best.other) }];
  });
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
