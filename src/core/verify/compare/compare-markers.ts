import type { Alignment } from "../align.ts";
import { sayContraries } from "../concepts.ts";
import type { Marker } from "../markers.ts";
import type { PatternMatch } from "../patterns.ts";
import type { ReadText } from "../read-text.ts";
import { tokenSpan } from "./compare-numbers.ts";
import type { Difference, DifferenceKind } from "./difference.ts";

/** Two small words of which each side has one: together they turn what is said. `isBound`: only before the same words on both sides. */
interface Clash {
  readonly said: readonly Marker[];
  readonly source: readonly Marker[];
  readonly kind: DifferenceKind;
  readonly isBound: boolean;
}

const CLASHES: readonly Clash[] = [
  { said: ["before"], source: ["after"], kind: "order", isBound: true },
  { said: ["after"], source: ["before"], kind: "order", isBound: true },
  { said: ["before", "after"], source: ["during"], kind: "order", isBound: true },
  { said: ["during"], source: ["before", "after"], kind: "order", isBound: true },
  { said: ["more"], source: ["less"], kind: "comparison", isBound: false },
  { said: ["less"], source: ["more"], kind: "comparison", isBound: false },
  { said: ["all"], source: ["some", "few", "most"], kind: "quantifier", isBound: false },
  { said: ["only"], source: ["all", "even"], kind: "quantifier", isBound: false },
  { said: ["some", "few"], source: ["all"], kind: "quantifier", isBound: false },
  { said: ["few"], source: ["most"], kind: "quantifier", isBound: false },
  { said: ["most"], source: ["few"], kind: "quantifier", isBound: false },
  { said: ["all", "most", "some"], source: ["none"], kind: "quantifier", isBound: false },
  { said: ["none"], source: ["all", "most", "some"], kind: "quantifier", isBound: false },
  { said: ["done", "sure"], source: ["planned", "maybe"], kind: "certainty", isBound: false },
  { said: ["planned"], source: ["done"], kind: "certainty", isBound: false },
  { said: ["although", "even"], source: ["if"], kind: "condition", isBound: false },
  { said: ["if"], source: ["although"], kind: "condition", isBound: false },
];

/** How many content words behind a marker belong to it. */
const REACH = 2;
const LINKED = 0.5;

/** Small words of the statement that the sentence lacks, where it has the contrary ones and the statement lacks these. */
export function compareMarkers(alignment: Alignment): readonly Difference[] {
  const { said, source } = alignment;
  return CLASHES.flatMap(({ said: mine, source: theirs, kind, isBound }): Difference[] => {
    if (mine.concat(theirs).includes("none") && sayContraries(said.senses, source.senses)) return [];
    const isMixed = hasAny(said, theirs) || hasAny(source, mine);
    const pairs = said.markers
      .filter(({ key }) => mine.includes(key))
      .flatMap((match) =>
        source.markers
          .filter(({ key }) => theirs.includes(key))
          .map((other) => ({ match, other, shared: sharedBeside(alignment, match, other) })),
      )
      .filter(({ shared }) => shared > 0 || !(isBound || isMixed))
      // Where a text has both words, the one that stands beside the same words counts.
      .filter(({ match, other, shared }) => !isMixed || shared > rivalShare(alignment, match, other, mine, theirs))
      .sort((a, b) => b.shared - a.shared);
    const [best] = pairs;
    return best === undefined
      ? []
      : [{ kind, said: tokenSpan(said, best.match), source: tokenSpan(source, best.other) }];
  });
}

/** Whether a text has one of some small words. */
export function hasAny({ markers }: ReadText, keys: readonly Marker[]): boolean {
  return markers.some(({ key }) => keys.includes(key));
}

/** How many of the words beside one marker are linked with words beside the other. */
function sharedBeside(
  { said, source, links }: Alignment,
  match: PatternMatch<Marker>,
  other: PatternMatch<Marker>,
): number {
  const there = new Set(beside(source, other));
  return beside(said, match).filter((index) => {
    const link = links[index];
    return link !== undefined && link.strength >= LINKED && there.has(link.to);
  }).length;
}

/** How well either marker goes with a like one of the other text. */
function rivalShare(
  alignment: Alignment,
  match: PatternMatch<Marker>,
  other: PatternMatch<Marker>,
  mine: readonly Marker[],
  theirs: readonly Marker[],
): number {
  const { said, source } = alignment;
  const like = source.markers.filter(({ key }) => mine.includes(key));
  const unlike = said.markers.filter(({ key }) => theirs.includes(key));
  return Math.max(
    0,
    ...like.map((each) => sharedBeside(alignment, match, each)),
    ...unlike.map((each) => sharedBeside(alignment, each, other)),
  );
}

/** The word before a marker, and those behind it. */
function beside({ tokens }: ReadText, { from, to }: PatternMatch<Marker>): readonly number[] {
  const content = tokens.flatMap((token, index) => (token.isContent ? [index] : []));
  return [
    ...content.filter((index) => index >= from && index < to),
    ...content.filter((index) => index < from).slice(-1),
    ...content.filter((index) => index >= to).slice(0, REACH),
  ];
}
