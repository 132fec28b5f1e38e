import { occupationWords } from "../languages/en/occupations.ts";
import type { Alignment } from "./align.ts";
import { mayBeName } from "./compare-names.ts";
import { tokenSpan } from "./compare-numbers.ts";
import { relationOf, type Sense } from "./concepts.ts";
import type { Difference } from "./difference.ts";
import type { PatternMatch } from "./patterns.ts";
import type { ReadText } from "./read-text.ts";

/** What somebody is stands at most so many words from the name. */
const REACH = 3;
const APART = /[;:.!?()]/u;
const SURELY_LINKED = 0.9;

/** Beside the same name another occupation or office than the sentence gives: nobody needs to know how alike the two words are. */
export function compareTitles({ said, source, links }: Alignment): readonly Difference[] {
  return said.tokens.flatMap((_, index): Difference[] => {
    const link = links[index];
    const isName = link?.isSpelled === true && link.strength >= SURELY_LINKED && mayBeName(source, link.to);
    if (!isName) return [];
    const mine = titlesBeside(said, index);
    const theirs = titlesBeside(source, link.to);
    if (mine.some(({ key }) => source.senses.some((other) => other.key === key))) return [];
    for (const title of mine) {
      const other = theirs.find(({ key }) => relationOf(title.key, key) === "otherKind");
      if (other !== undefined)
        return [{ kind: "kind", said: tokenSpan(said, title), source: tokenSpan(source, other) }];
    }
    return [];
  });
}

function titlesBeside({ text, tokens, senses }: ReadText, name: number): readonly PatternMatch<Sense>[] {
  return senses.filter(({ key, from, to }) => {
    if (!isTitle(key)) return false;
    const isNear = name >= to ? name - to < REACH : from - name <= REACH && from > name;
    const [start, end] =
      name >= to ? [tokens[to - 1]?.end, tokens[name]?.start] : [tokens[name]?.end, tokens[from]?.start];
    return isNear && !APART.test(text.slice(start, end));
  });
}

function isTitle(sense: Sense): boolean {
  return (
    !PASSING.has(sense) && (sense in occupationWords || sense === "mayor" || relationOf(sense, "mayor") === "otherKind")
  );
}

/** What somebody is beside an occupation. */
const PASSING: ReadonlySet<Sense> = new Set([
  "victim",
  "witness",
  "suspect",
  "member",
  "observer",
  "owner",
  "customer",
  "tenant",
  "volunteer",
  "employee",
  "candidate",
]);
