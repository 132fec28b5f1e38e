import type { Span } from "../../types.ts";
import { type Alignment, align } from "../align.ts";
import type { ArticleWords } from "../article-words.ts";
import { findTurned } from "../negation.ts";
import type { ReadText } from "../read-text.ts";
import type { Centre } from "../similarity.ts";
import { compareClauses } from "./compare-clauses.ts";
import { compareConcepts } from "./compare-concepts.ts";
import { compareMarkers } from "./compare-markers.ts";
import { compareNames, mayBeName, type NameComparison } from "./compare-names.ts";
import { compareNumbers, type NumberComparison } from "./compare-numbers.ts";
import { compareReasons } from "./compare-reasons.ts";
import { countedWords, findReplacements, type Replacement } from "./compare-rest.ts";
import { compareRoles } from "./compare-roles.ts";
import { findOtherSpeaker, type SourceSpeaker } from "./compare-speakers.ts";
import { compareStandIns } from "./compare-stand-ins.ts";
import { compareTitles } from "./compare-titles.ts";
import type { Difference } from "./difference.ts";

/** A statement held against one sentence. */
export interface Comparison {
  readonly alignment: Alignment;
  /** How far each word of the statement is borne out by the sentence or by what it stands under, 0-1. */
  readonly support: readonly number[];
  /** Share of the statement's informative words that the sentence bears out, names and numbers weighing more, 0-1. */
  readonly coverage: number;
  /** The same without names. */
  readonly predicate: number;
  readonly numbers: NumberComparison;
  readonly names: NameComparison;
  /** Differences that are known, the surest kinds first. */
  readonly differences: readonly Difference[];
  /** Words without a partner, beside what stands in their place: perhaps only other words for the same. */
  readonly replacements: readonly Replacement[];
  /** Who says it, where the statement names another than the article. */
  readonly otherSpeaker?: Span;
}

/** What a statement and a sentence are compared in. */
export interface Surroundings {
  readonly centre: Centre | undefined;
  readonly article: ArticleWords;
  /** What the sentence stands under and is read with: headings, a question, a header row. */
  readonly context?: ReadText;
  /** What else tells whom and what the sentence is about: the sentences beside it, its speaker, the title. */
  readonly nearby?: readonly ReadText[];
  /** Who says the sentence, where somebody does. */
  readonly speaker?: SourceSpeaker;
}

const HEAVY = 1.5;
/** What a word counts that only the headings above a sentence have. */
const FROM_ABOVE = 0.8;
/** What a word counts that only the sentences beside it have. */
const FROM_BESIDE = 0.7;

export function compareSentence(
  said: ReadText,
  source: ReadText,
  { centre, article, context, nearby = [], speaker }: Surroundings,
): Comparison {
  const alignment = align(said, source, centre);
  const above = context && align(said, context, centre);
  const beside = nearby.map((text) => align(said, text, centre));
  const support = supportOf(alignment, above, beside);
  const quantities = nearby.flatMap((text) => text.quantities);
  const numbers = compareNumbers(alignment, support, quantities);
  const names = compareNames(alignment, article, above === undefined ? beside : [above, ...beside]);
  const otherSpeaker = speaker && findOtherSpeaker(said, speaker, article);
  const isPredicate = (index: number) =>
    !article.names.has(said.tokens[index]?.folded ?? "") && !mayBeName(said, index);
  return {
    alignment,
    support,
    coverage: coverageOf(alignment, support, numbers, article),
    predicate: coverageOf(alignment, support, numbers, article, isPredicate),
    numbers,
    names,
    differences: apart([
      ...numbers.differences,
      ...names.differences,
      ...compareTitles(alignment),
      ...compareConcepts(alignment, support),
      // Of another name the order may be the other one as well.
      ...compareMarkers(alignment).filter(({ kind }) => kind !== "order" || names.elsewhere + names.nearby === 0),
      ...findTurned(alignment, support),
      ...compareReasons(alignment, support),
      ...compareRoles(alignment),
      ...compareStandIns(alignment, article, beside),
      ...compareClauses(alignment),
    ]),
    replacements: findReplacements(alignment, support),
    ...(otherSpeaker !== undefined && { otherSpeaker }),
  };
}

/** How much (0-1) each word of the statement is held by the sentence, by what stands above it, or beside it. */
function supportOf(
  { said, links }: Alignment,
  above: Alignment | undefined,
  beside: readonly Alignment[],
): readonly number[] {
  return said.tokens.map((_, index) =>
    Math.max(
      links[index]?.strength ?? 0,
      FROM_ABOVE * (above?.links[index]?.strength ?? 0),
      ...beside.map((each) => FROM_BESIDE * (each.links[index]?.strength ?? 0)),
    ),
  );
}

function coverageOf(
  { said, source, links }: Alignment,
  support: readonly number[],
  numbers: NumberComparison,
  article: ArticleWords,
  isWanted: (index: number) => boolean = () => true,
): number {
  const isCounted = countedWords(said);
  let all = HEAVY * (numbers.held + numbers.lacking.length);
  let held = HEAVY * numbers.held;
  for (const [index, token] of said.tokens.entries()) {
    if (!token.isContent || isCounted[index] || !isWanted(index)) continue;
    const link = links[index];
    const there = link !== undefined && link.strength >= LINKED ? source.tokens[link.to]?.folded : undefined;
    const weight = (token.isCapital ? HEAVY : 1) * rarity(article.counts.get(there ?? token.folded) ?? 1);
    all += weight;
    held += weight * (support[index] ?? 0);
  }
  return all === 0 ? 0 : held / all;
}

const LINKED = 0.5;

/** A word that an article is full of tells little of which sentence is meant. */
function rarity(count: number): number {
  return 1 / (1 + Math.log2(Math.max(1, count)) / 2);
}

/** Of differences that touch the same words of the statement the first. */
function apart(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(
    ({ said }, index) =>
      !differences.slice(0, index).some((other) => other.said.start < said.end && said.start < other.said.end),
  );
}
