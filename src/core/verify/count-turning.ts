import type { Alignment } from "./align.ts";
import { hasAny } from "./compare/compare-markers.ts";
import { sayContraries } from "./concepts.ts";
import type { Marker } from "./markers.ts";
import type { PatternMatch } from "./patterns.ts";
import type { ReadText } from "./read-text.ts";

/** Small words that one side alone has, counted by what they turn. */
export interface Turning {
  /** Whether it is so: done, planned, perhaps. */
  readonly modal: number;
  /** Of how much, or on what condition. */
  readonly bounding: number;
  /** Those that deny or say of how much: without them a statement says something else altogether. */
  readonly quantifying: number;
}

const QUANTIFYING: readonly Marker[] = ["not", "all", "most", "few", "only"];

/** What counts where the statement alone has it, and what where the sentence does: the other way round they are often left out. */
const MODAL: Sides = { said: ["planned", "done", "sure", "maybe"], source: ["maybe", "if"] };
const BOUNDING: Sides = {
  said: ["all", "only", "although", "even", "most", "few", "during"],
  source: ["all", "although", "few", "even", "whereas", "less", "most"],
};

interface Sides {
  readonly said: readonly Marker[];
  readonly source: readonly Marker[];
}

/** Counts the turning words that the statement has and the sentence lacks, and those that bear on its words in the sentence alone. */
export function countTurning(alignment: Alignment): Turning {
  const { said, source } = alignment;
  const isLacking = (key: Marker) => hasAny(said, [key]) && !hasAny(source, [key]);
  const isDropped = (key: Marker) =>
    !hasAny(said, [key]) && source.markers.some((each) => each.key === key && bearsOnSaid(alignment, each));
  const count = ({ said: lacking, source: dropped }: Sides) =>
    lacking.filter(isLacking).length + dropped.filter(isDropped).length;
  // "Not allowed", "forbidden": a denial on one side and the contrary on the other say the same.
  const quantifying = sayContraries(said.senses, source.senses)
    ? QUANTIFYING.filter((key) => key !== "not")
    : QUANTIFYING;
  return {
    modal: count(MODAL),
    bounding: count(BOUNDING),
    quantifying: count({ said: quantifying, source: quantifying }),
  };
}

/** A small word bears on the next word behind it that says something, so near, or on the one right before. */
const NEAR = 4;
const LINKED = 0.5;

/** Whether what a small word of the sentence bears on is something that the statement says. */
function bearsOnSaid({ source, links, said }: Alignment, match: PatternMatch<Marker>): boolean {
  const isSaid = (at: number) =>
    links.some((link, index) => link?.to === at && link.strength >= LINKED && said.tokens[index]?.isContent === true);
  // "Only two in winter; in summer seven": what stands before a number bears on that alone.
  const number = source.quantities.find(({ from }) => from === match.to);
  if (number !== undefined) return isSaid(match.to);
  const next = source.tokens.findIndex((token, at) => at >= match.to && token.isContent);
  const isNext = next >= 0 && next - match.to < NEAR && isJoined(source, match.to - 1, next);
  const before = match.from - 1;
  const isBefore = source.tokens[before]?.isContent === true && isJoined(source, before, match.from);
  return (isNext && isSaid(next)) || (isBefore && isSaid(before));
}

/** No mark parts two words. */
function isJoined({ text, tokens }: ReadText, first: number, second: number): boolean {
  return !/[,;:.!?()«»"“”„]/u.test(text.slice(tokens[first]?.end, tokens[second]?.start));
}
