import type { Alignment } from "../align.ts";
import type { Marker } from "../markers.ts";
import type { ReadText } from "../read-text.ts";
import type { Difference } from "./difference.ts";

/** What stands behind a word that opens a reason or a condition, up to the end of its clause; indexes of words, end exclusive. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A clause has at most so many words. */
const MAX_WORDS = 9;
const CLAUSE_END = /[,;:.()«»"“”]/u;
/** The reason is another one where so little of it is borne out, */
const HARDLY = 0.4;
/** and the rest is the same where so much of it is. */
const MOSTLY = 0.6;
const MIN_WORDS_BESIDE = 2;

/** Another reason, or another condition, than the sentence gives for the same. */
export function compareReasons(alignment: Alignment, support: readonly number[]): readonly Difference[] {
  return (["because", "if"] as const).flatMap((opener): Difference[] => {
    const { said, source, links } = alignment;
    const own = links.map((link) => link?.strength ?? 0);
    const mine = clausesBehind(said, opener);
    const theirs = clausesBehind(source, opener);
    const [clause] = mine;
    const other = theirs.find((each) => wordsIn(source, each).length > 0);
    if (clause === undefined || other === undefined || mine.length > 1) return [];
    const inside = wordsIn(said, clause);
    const outside = said.tokens.flatMap(({ isContent }, index) =>
      isContent && (index < clause.from || index >= clause.to) && !isMarked(said, index, opener) ? [index] : [],
    );
    if (inside.length === 0 || outside.length < MIN_WORDS_BESIDE) return [];
    const inOther = inside.filter((index) => isIn(other, links[index]?.to));
    const isSame = inOther.some((index) => (own[index] ?? 0) >= MOSTLY);
    if (isSame || meanOf(inside, own) >= HARDLY || meanOf(outside, support) < MOSTLY) return [];
    return [{ kind: "cause", said: spanOf(said, clause), source: spanOf(source, other) }];
  });
}

function clausesBehind({ text, tokens, markers }: ReadText, opener: Marker): readonly Clause[] {
  return markers
    .filter(({ key }) => key === opener)
    .map(({ to: from }) => {
      let to = from;
      const isOpen = () => !CLAUSE_END.test(text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? 0));
      while (to < tokens.length && to - from < MAX_WORDS && isOpen()) to++;
      return { from, to };
    });
}

function wordsIn({ tokens }: ReadText, { from, to }: Clause): readonly number[] {
  return tokens.flatMap(({ isContent }, index) => (isContent && index >= from && index < to ? [index] : []));
}

function isMarked({ markers }: ReadText, index: number, opener: Marker): boolean {
  return markers.some(({ key, from, to }) => key === opener && from <= index && index < to);
}

function isIn({ from, to }: Clause, index: number | undefined): boolean {
  return index !== undefined && index >= from && index < to;
}

function meanOf(indexes: readonly number[], support: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (support[index] ?? 0), 0) / Math.max(1, indexes.length);
}

/** From the first to the last word that carries information. */
function spanOf(text: ReadText, clause: Clause): Difference["said"] {
  const inside = wordsIn(text, clause);
  const [first = clause.from] = inside;
  const last = inside.at(-1) ?? first;
  return { start: text.tokens[first]?.start ?? 0, end: text.tokens[last]?.end ?? 0 };
}
