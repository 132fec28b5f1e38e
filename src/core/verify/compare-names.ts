import { withinEdits } from "../within-edits.ts";
import type { Alignment } from "./align.ts";
import type { Difference } from "./difference.ts";
import type { ReadText } from "./read-text.ts";
import { sharedBeginning } from "./similarity.ts";
import type { Token } from "./tokens.ts";

/** What the names of a statement come to in a sentence and its article. */
export interface NameComparison {
  readonly differences: readonly Difference[];
  /** Names of the statement that the sentence holds, that only its article holds, and that stand nowhere. */
  readonly held: number;
  readonly elsewhere: number;
  readonly unknown: number;
}

/** Folded words of the article, its title among them. */
export type ArticleWords = ReadonlySet<string>;

const MIN_NAME_LETTERS = 3;

/** Holds the names of a statement against those of the sentence: whole, never by their beginnings alone. */
export function compareNames(alignment: Alignment, article: ArticleWords): NameComparison {
  const { said, links } = alignment;
  const names = said.tokens.flatMap((_, index) => (mayBeName(said, index) ? [index] : []));
  const isLinked = (index: number) => (links[index]?.strength ?? 0) >= 0.6;
  const held = names.filter(isLinked);
  const apart = names.filter((index) => !isLinked(index));
  const elsewhere = apart.filter((index) => article.has(said.tokens[index]?.folded ?? ""));
  const unknown = apart.filter((index) => !elsewhere.includes(index));
  const differences = [...lookalikes(alignment, article), ...unknown.flatMap((index) => replaced(alignment, index))];
  return { differences: unique(differences), held: held.length, elsewhere: elsewhere.length, unknown: unknown.length };
}

/** A capital that is not owed to the place in the sentence; in German, where every noun has one, any. */
export function mayBeName({ tokens, language }: ReadText, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.isCapital || !token.isContent || token.text.length < MIN_NAME_LETTERS) return false;
  if (language === "de") return true;
  return !token.opens || tokens[index + 1]?.isCapital === true;
}

/** Words of a statement, capital or not, that are nearly a name of the sentence and stand nowhere in the article. */
function lookalikes({ said, source, links }: Alignment, article: ArticleWords): readonly Difference[] {
  return said.tokens.flatMap((token, index): Difference[] => {
    if (token.isNumeric || !token.isContent || token.text.length < MIN_NAME_LETTERS || article.has(token.folded))
      return [];
    if (links[index]?.isSpelled === true && links[index].strength >= 0.95) return [];
    const at = source.tokens.findIndex(
      (other, position) => mayBeName(source, position) && isLookalike(token, other) && !saysElsewhere(said, other),
    );
    const other = source.tokens[at];
    if (other === undefined) return [];
    const isBeside = isLinkedTo(links[index - 1], at - 1) || isLinkedTo(links[index + 1], at + 1);
    const isName = mayBeName(said, index) && said.language !== "de";
    return isBeside || isName ? [toDifference(token, other)] : [];
  });
}

/** Whether one word could be taken for the other in passing, and is not it. */
function isLookalike(a: Token, b: Token): boolean {
  if (a.folded === b.folded) return false;
  const longer = Math.max(a.folded.length, b.folded.length);
  const shorter = Math.min(a.folded.length, b.folded.length);
  if (shorter < MIN_NAME_LETTERS) return false;
  const isInflected = shorter >= 4 && longer - shorter <= 2 && sharedBeginning(a.folded, b.folded) === shorter;
  if (isInflected) return false;
  return (
    withinEdits(a.folded, b.folded, longer >= 7 ? 3 : 2) ||
    sharedBeginning(a.folded, b.folded) >= Math.min(4, Math.ceil(shorter / 2))
  );
}

function saysElsewhere({ tokens }: ReadText, name: Token): boolean {
  return tokens.some(({ folded }) => folded === name.folded);
}

function isLinkedTo(link: { readonly to: number; readonly strength: number } | undefined, at: number): boolean {
  return link !== undefined && link.to === at && link.strength >= 0.8;
}

/** A name that stands nowhere in the article, beside the name that the sentence has in its place. */
function replaced({ said, source, cosines, used }: Alignment, index: number): readonly Difference[] {
  const token = said.tokens[index];
  if (token === undefined || said.language === "de") return [];
  const candidates = source.tokens
    .flatMap((other, at) =>
      mayBeName(source, at) && !used.has(at) ? [{ other, at, cosine: cosines[index]?.[at] ?? 0 }] : [],
    )
    .sort((a, b) => b.cosine - a.cosine);
  const [best] = candidates;
  return best === undefined ? [] : [toDifference(token, best.other)];
}

function toDifference(said: Token, source: Token): Difference {
  return {
    kind: "name",
    said: { start: said.start, end: said.end },
    source: { start: source.start, end: source.end },
  };
}

function unique(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(
    ({ said }, index) => differences.findIndex((other) => other.said.start === said.start) === index,
  );
}
