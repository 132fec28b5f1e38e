import { everyLanguage, wordsOf } from "../../languages/words-of.ts";
import type { Span } from "../../types.ts";
import type { Alignment } from "../align.ts";
import type { ArticleWords } from "../article-words.ts";
import type { ReadText } from "../read-text.ts";
import {
  COURTESIES,
  capitalisesNouns,
  isKnownName,
  isKnownPlaceName,
  mayBeName,
  writesSyllables,
} from "./compare-names.ts";
import type { Difference } from "./difference.ts";

/** Two names stand in one place from this nearness of their vectors on. */
const SAME_PLACE = 0.3;
const LINKED = 0.6;

/**
 * A name that the sentence does not have, beside a name of the sentence that the statement does not have, where both stand in one place: the
 * article says it of somebody else.
 */
export function compareStandIns(
  alignment: Alignment,
  article: ArticleWords,
  nearby: readonly Alignment[],
): readonly Difference[] {
  const { said, source, cosines, links } = alignment;
  const isThere = (index: number) => nearby.some((each) => isHeldIn(each, index));
  const isLacking = (name: Name) =>
    !indexesOf(name).some(isThere) && indexesOf(name).some((index) => isOfArticle(said, index, article));
  const used = new Set(links.flatMap((link) => (link?.isSpelled === true && link.strength >= LINKED ? [link.to] : [])));
  const free = namesIn(source).filter((name) => !indexesOf(name).some((index) => used.has(index)));
  return namesNotHeld(alignment, article).flatMap((name): Difference[] => {
    const byNearness = free
      .map((other) => ({ other, nearness: nearnessOf(cosines, name, other) }))
      .sort((a, b) => b.nearness - a.nearness);
    const beside = isLinked(alignment, name)
      ? undefined
      : byNearness.find(
          ({ other }) => stands(said, name) === stands(source, other) && isBeside(alignment, name, other),
        );
    const alike = byNearness.find(
      ({ other, nearness }) =>
        nearness >= SAME_PLACE && isPlaceThere(said, name) === isPlaceThere(source, other) && isLacking(name),
    );
    const best = beside ?? alike;
    return best === undefined
      ? []
      : [{ kind: "standIn", said: spanOf(said, name), source: spanOf(source, best.other) }];
  });
}

/** Whether a word of a name is held to be one of the sentence's: then it is perhaps said in other words there. */
export function isLinked({ links }: Pick<Alignment, "links">, name: Name): boolean {
  return indexesOf(name).some((index) => (links[index]?.strength ?? 0) >= TRANSLATED);
}

const TRANSLATED = 0.5;

/** Whether two of the words around a name, two on each side, are linked with words that stand as near to another one. */
function isBeside({ links }: Alignment, { from, to }: Name, other: Name): boolean {
  const linked = [from - 2, from - 1, to, to + 1].filter((index) => {
    const link = links[index];
    if (link === undefined || link.strength < TRANSLATED) return false;
    const distance = link.to < other.from ? other.from - link.to : link.to - other.to + 1;
    return distance > 0 && distance <= BESIDE_REACH;
  });
  return linked.length >= MIN_BESIDE;
}

const BESIDE_REACH = 3;
/** From so many linked words on two names stand in one place: 34 of 35 pairs of translations. */
const MIN_BESIDE = 2;

/** Words of one name, end exclusive. */
export interface Name {
  readonly from: number;
  readonly to: number;
}

/** The names of a statement of which the sentence has no word: those that are written as such, and those that the article writes so. */
export function namesNotHeld(alignment: Alignment, article: ArticleWords): readonly Name[] {
  return namesOf(alignment.said, (index) => isWrittenName(alignment.said, index, article)).filter(
    (name) => !indexesOf(name).some((index) => isHeldIn(alignment, index)),
  );
}

/** The names of a statement of which the sentence has every word. */
export function namesOfBoth({ said, links }: Alignment): readonly Name[] {
  const isThere = (index: number) => links[index]?.isSpelled === true && (links[index]?.strength ?? 0) >= LINKED;
  const isName = (index: number) => {
    const token = said.tokens[index];
    return token !== undefined && mayBeName(said, index) && (!capitalisesNouns(said) || isKnownName(token));
  };
  return namesOf(said, (index) => isName(index) && isThere(index));
}

/** The names of a sentence. */
export function namesIn(source: ReadText): readonly Name[] {
  return namesOf(source, (index) => isSourceName(source, index));
}

/** Runs of words that are names, with nothing but a space, a hyphen or a point between them. */
function namesOf(read: ReadText, isName: (index: number) => boolean): readonly Name[] {
  const { text, tokens } = read;
  const names: { from: number; to: number }[] = [];
  for (const index of tokens.keys()) {
    if (!isName(index)) continue;
    const last = names.at(-1);
    const isNext =
      last?.to === index && /^[\s.-]{1,2}$/u.test(text.slice(tokens[index - 1]?.end, tokens[index]?.start));
    if (last !== undefined && isNext) last.to = index + 1;
    else names.push({ from: index, to: index + 1 });
  }
  return names.filter((name) => !isSyllable(read, name));
}

/** "Hải quân", "the navy": one syllable with a capital, no place, and with nothing before it that stands before places or people. */
function isSyllable(text: ReadText, name: Name): boolean {
  const before = text.tokens[name.from - 1];
  const isAlone = writesSyllables(text) && name.to - name.from === 1;
  return isAlone && !isPlaceThere(text, name) && (before === undefined || !COURTESIES.has(before.folded));
}

function isWrittenName(text: ReadText, index: number, article: ArticleWords): boolean {
  const token = text.tokens[index];
  if (token?.isContent !== true || token.isNumeric) return false;
  const isKnown = article.names.has(token.folded);
  return capitalisesNouns(text) || !token.isCapital ? isKnown && isRare(token.folded, article) : mayBeName(text, index);
}

/** In lower case a word is a name only where the article never writes it small. */
function isRare(folded: string, { common }: ArticleWords): boolean {
  return !common.has(folded);
}

function isOfArticle({ tokens }: ReadText, index: number, article: ArticleWords): boolean {
  return article.names.has(tokens[index]?.folded ?? "");
}

function isSourceName(text: ReadText, index: number): boolean {
  const token = text.tokens[index];
  if (token === undefined || !mayBeName(text, index)) return false;
  return !capitalisesNouns(text) || isKnownName(token) || isBarePlace(text, index);
}

/** "In Lindenau": behind such a preposition nouns in German have an article, but for places and some that end like these. */
function isBarePlace({ tokens, language }: ReadText, index: number): boolean {
  const { bareNames } = wordsOf(language).grammar;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (bareNames === undefined || before === undefined || token?.isCapital !== true) return false;
  return bareNames.behind.includes(before.key) && !bareNames.noName.test(token.folded);
}

/** Whether it is a place of the gazetteer or stands where places do. */
export function isPlaceThere(text: ReadText, name: Name): boolean {
  return isPlace(text, name) || stands(text, name) === "where";
}

function stands({ tokens }: ReadText, { from }: Name): "where" | "free" {
  const before = tokens[from - 1]?.text.toLowerCase();
  return before !== undefined && WHERE.has(before) ? "where" : "free";
}

/** Words before places and whatever is read or heard ("on Twitter"), in any language hardly ever before people. */
const WHERE: ReadonlySet<string> = new Set(everyLanguage(({ statements }) => statements.atPlace).flat());

function isHeldIn({ said, links }: Alignment, index: number): boolean {
  const link = links[index];
  if (link === undefined || link.strength < LINKED) return false;
  return link.isSpelled || said.senses.some(({ from, to }) => from <= index && index < to);
}

/** Whether a word of it is a place of the gazetteer. */
export function isPlace({ tokens }: ReadText, name: Name): boolean {
  return indexesOf(name).some((index) => {
    const token = tokens[index];
    return token !== undefined && isKnownPlaceName(token);
  });
}

function nearnessOf(cosines: Alignment["cosines"], a: Name, b: Name): number {
  return Math.max(...indexesOf(a).flatMap((i) => indexesOf(b).map((j) => cosines[i]?.[j] ?? 0)));
}

function indexesOf({ from, to }: Name): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function spanOf({ tokens }: ReadText, { from, to }: Name): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
