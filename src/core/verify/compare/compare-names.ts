import { everyLanguage, wordsOf } from "../../languages/words-of.ts";
import { isGivenName } from "../../names/given-names.ts";
import { isSamePlace } from "../../names/place-wordings.ts";
import { isKnownPlace } from "../../names/places.ts";
import { withinEdits } from "../../spelling/within-edits.ts";
import type { Alignment, Link } from "../align.ts";
import type { ArticleWords } from "../article-words.ts";
import type { ReadText } from "../read-text.ts";
import { sharedBeginning } from "../similarity.ts";
import type { Token } from "../tokens.ts";
import type { Difference } from "./difference.ts";

/** What the names of a statement come to in a sentence and its article. */
export interface NameComparison {
  readonly differences: readonly Difference[];
  /** Names of the statement that the sentence holds, that stand beside it, that only its article holds, and that stand nowhere. */
  readonly held: number;
  readonly nearby: number;
  readonly elsewhere: number;
  readonly unknown: number;
}

const MIN_NAME_LETTERS = 3;
/** A word in lower case that is written nearly as a name in another language, and means as much: "comisión", "Commission". */
const SAME_WORD_COSINE = 0.68;
const LINKED = 0.6;

/** Holds the names of a statement against those of the sentence: whole, never by their beginnings alone. */
export function compareNames(
  alignment: Alignment,
  article: ArticleWords,
  nearby: readonly Alignment[] = [],
): NameComparison {
  const { said, source, links } = alignment;
  const areTranslated = said.language !== source.language;
  const names = said.tokens.flatMap((token, index) =>
    mayBeName(said, index) || (token.isContent && article.names.has(token.folded)) ? [index] : [],
  );
  const held = names.filter((index) => isHeld(alignment, index));
  const apart = names.filter((index) => !held.includes(index));
  const isKnown = (index: number) => article.all.has(said.tokens[index]?.folded ?? "");
  const isTranslated = (index: number) =>
    (areTranslated || capitalisesNouns(said)) && (links[index]?.strength ?? 0) >= LINKED;
  const unknown = apart.filter((index) => !isKnown(index) && !isTranslated(index) && isSurelyName(said, index));
  const elsewhere = apart.filter(isKnown);
  const isNearby = (index: number) => nearby.some((each) => isHeld(each, index));
  return {
    differences: unique([
      ...lookalikes(alignment, article),
      ...otherFirstNames(alignment, article),
      ...otherFamilyNames(alignment),
      ...replaced(alignment, article),
    ]),
    held: held.length,
    nearby: elsewhere.filter(isNearby).length,
    elsewhere: elsewhere.filter((index) => !isNearby(index)).length,
    unknown: unknown.length,
  };
}

/** Whether the sentence has the name itself, or another wording of the same country or thing. */
function isHeld({ said, links }: Alignment, index: number): boolean {
  const link = links[index];
  if (link === undefined || link.strength < LINKED) return false;
  return link.isSpelled || said.senses.some(({ from, to }) => from <= index && index < to);
}

/** In German, where every noun has a capital, only a place, a given name or what has another capital beside it. */
function isSurelyName(text: ReadText, index: number): boolean {
  const token = text.tokens[index];
  if (token === undefined) return false;
  const isBeside = (step: number) =>
    text.tokens[index + step]?.isCapital === true && text.tokens[index + step]?.opens === false;
  return !capitalisesNouns(text) || isKnownName(token) || isBeside(-1) || isBeside(1);
}

/** A capital that is not owed to the place in the sentence; in German, where every noun has one, any. */
export function mayBeName({ tokens, language, senses, dates }: ReadText, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.isCapital || !token.isContent || token.text.length < MIN_NAME_LETTERS) return false;
  if (COURTESIES.has(token.folded) || isInDate({ dates }, token)) return false;
  if (wordsOf(language).grammar.capitalisesNouns) return true;
  if (senses.some(({ from, to }) => from <= index && index < to)) return false;
  return !token.opens || tokens[index + 1]?.isCapital === true;
}

/** Stand before names and are none. */
export const COURTESIES: ReadonlySet<string> = new Set(everyLanguage(({ statements }) => statements.courtesies).flat());

/** Words of a statement, capital or not, that are nearly a name of the sentence and stand nowhere in the article. */
function lookalikes({ said, source, links, cosines }: Alignment, article: ArticleWords): readonly Difference[] {
  const isAllLower = !said.tokens.some(({ isCapital }) => isCapital);
  return said.tokens.flatMap((token, index): Difference[] => {
    const isWord = token.isContent && !token.isNumeric && token.text.length >= MIN_NAME_LETTERS;
    if (!isWord || !(token.isCapital || isAllLower) || isInDate(said, token)) return [];
    if (article.all.has(token.folded) || hasSense(said, index)) return [];
    const at = source.tokens.findIndex(
      (other, position) => mayBeName(source, position) && isLookalike(token, other) && !saysElsewhere(said, other),
    );
    const other = source.tokens[at];
    if (other === undefined) return [];
    // Behind the same first name a name of its own; else it may be the same word in another language.
    // Of a statement without capitals in another language only beside a name: "la comision" is "the Commission".
    const isUnsure = isAllLower && said.language !== source.language;
    // "L'observatoire Whitmore", "the Whitlock Observatory": another language may put the two the other way round.
    const places = said.language === source.language ? [1] : [1, -1];
    const isBeside = [-1, 1].some((step) =>
      places.some(
        (way) =>
          isLinkedTo(links[index + step], at + way * step) &&
          (!isUnsure || source.tokens[at + way * step]?.isCapital === true),
      ),
    );
    const isName = mayBeName(said, index) && said.language === source.language && !capitalisesNouns(said);
    const isSameWord = said.language !== source.language && (cosines[index]?.[at] ?? 0) >= SAME_WORD_COSINE;
    // A place that has a name of its own in other languages is a known one.
    const isOtherPlace = said.language !== source.language && isKnownPlaceName(token) && !isKnownPlaceName(other);
    return isOtherPlace || (!isSameWord && (isBeside || isName)) ? [toDifference(token, other, "lookalike")] : [];
  });
}

/** "Thứ Bảy", "Saturday": a capital of the calendar. */
function isInDate({ dates }: Pick<ReadText, "dates">, { start, end }: Token): boolean {
  return dates.some((date) => date.start < end && start < date.end);
}

function hasSense({ senses }: ReadText, index: number): boolean {
  return senses.some(({ from, to }) => from <= index && index < to);
}

/** Whether one word could be taken for the other in passing, and is not it. */
function isLookalike(a: Token, b: Token): boolean {
  if (a.folded === b.folded || isSamePlace(a.folded, b.folded)) return false;
  const longer = Math.max(a.folded.length, b.folded.length);
  const shorter = Math.min(a.folded.length, b.folded.length);
  if (shorter < MIN_NAME_LETTERS) return false;
  const shared = sharedBeginning(a.folded, b.folded);
  const isInflected = shorter >= 4 && longer - shorter <= 2 && shared === shorter;
  if (isInflected) return false;
  return withinEdits(a.folded, b.folded, longer >= 7 ? 3 : 2) || shared >= Math.min(4, Math.ceil(shorter / 2));
}

function saysElsewhere({ tokens }: ReadText, name: Token): boolean {
  return tokens.some(({ folded }) => folded === name.folded);
}

function isLinkedTo(link: Link | undefined, at: number): boolean {
  return link !== undefined && link.to === at && link.strength >= 0.8;
}

/** Two names may stand in one place from this cosine on; from the second on they are rather the same name in two languages. */
const SAME_PLACE_COSINE = 0.3;
const SAME_NAME_COSINE = 0.72;

/**
 * Names that stand nowhere in the article, beside the free name that the sentence has in their place. In lower case, or of another
 * language, only what is known to be a place or a person's name is one; in lower case among capitals a place beside a place.
 */
function replaced({ said, source, cosines, used, links }: Alignment, article: ArticleWords): readonly Difference[] {
  const areTranslated = said.language !== source.language;
  const isAllLower = !said.tokens.some(({ isCapital }) => isCapital);
  return said.tokens.flatMap((token, index): Difference[] => {
    const isWritten = mayBeName(said, index) && !capitalisesNouns(said) && !areTranslated;
    const isSmall = !token.isCapital && !isAllLower;
    const isName = token.isContent && (isWritten || (isSmall ? isKnownPlaceName(token) : isKnownName(token)));
    const isOther = !isInDate(said, token) && !article.all.has(token.folded) && !hasSense(said, index);
    if (!isName || !isOther || links[index]?.isSpelled === true) return [];
    const [best] = source.tokens
      .flatMap((other, at) => {
        const isFree =
          mayBeName(source, at) &&
          !saysElsewhere(said, other) &&
          (!isSmall || isKnownPlaceName(other)) &&
          (!used.has(at) || links[index]?.to === at);
        return isFree && (!areTranslated || (isKnownPlaceName(token) ? isOtherName(source, at) : isPerson(source, at)))
          ? [{ at, cosine: cosines[index]?.[at] ?? 0 }]
          : [];
      })
      .sort((a, b) => b.cosine - a.cosine);
    if (best === undefined || best.cosine < SAME_PLACE_COSINE || (areTranslated && best.cosine > SAME_NAME_COSINE))
      return [];
    const other = source.tokens[best.at];
    return other === undefined ? [] : [toDifference(token, other)];
  });
}

/** Of another language a word with a capital, in German only one that is known. */
function isOtherName(source: ReadText, at: number): boolean {
  const token = source.tokens[at];
  return token !== undefined && (!capitalisesNouns(source) || isKnownName(token));
}

/** "The Navy" is nobody, though "Marine" is a given name as well: a known name, or one of two words with a capital. */
function isPerson(source: ReadText, at: number): boolean {
  const token = source.tokens[at];
  const isBeside = [-1, 1].some((step) => source.tokens[at + step]?.isCapital === true);
  if (token === undefined) return false;
  return (isBeside && !capitalisesNouns(source)) || (isKnownName(token) && !writesSyllables(source));
}

/** Another first name before the same family name. */
function otherFirstNames({ said, source, links }: Alignment, article: ArticleWords): readonly Difference[] {
  return said.tokens.flatMap((token, index): Difference[] => {
    const family = links[index + 1];
    if (!mayBeName(said, index) || article.all.has(token.folded) || hasSense(said, index)) return [];
    const isSameFamily =
      family?.isSpelled === true && family.strength >= SAME_FAMILY && said.tokens[index + 1]?.isCapital === true;
    const other = source.tokens[(family?.to ?? 0) - 1];
    const isOther = isSameFamily && other?.isCapital === true && other.isContent && other.folded !== token.folded;
    // "The Welsh Conservatives", "el Partido Conservador": between languages other words have a capital.
    if (said.language !== source.language && !isGivenName(token.text) && !isGivenName(other?.text ?? "")) return [];
    return isOther && !capitalisesNouns(said) ? [toDifference(token, other, "lookalike")] : [];
  });
}

const SAME_FAMILY = 0.95;

/** Another family name behind the same first name. */
function otherFamilyNames({ said, source, links }: Alignment): readonly Difference[] {
  const isNext = ({ text, tokens }: ReadText, at: number) =>
    tokens[at]?.isCapital === true && tokens[at].isContent && text.slice(tokens[at - 1]?.end, tokens[at].start) === " ";
  return said.tokens.flatMap((first, index): Difference[] => {
    const link = links[index];
    const isSameFirst =
      first.isCapital && link?.isSpelled === true && link.strength >= SAME_FAMILY && isGivenName(first.text);
    if (!isSameFirst || !isNext(said, index + 1) || !isNext(source, link.to + 1)) return [];
    const [family, other] = [said.tokens[index + 1], source.tokens[link.to + 1]];
    if (family === undefined || other === undefined || links[index + 1]?.isSpelled === true) return [];
    return saysElsewhere(said, other) || saysElsewhere(source, family) ? [] : [toDifference(family, other)];
  });
}

/** A place of the gazetteer or a given name, in lower case too. */
export function isKnownName(token: Token): boolean {
  const { text } = token;
  return text.length > MIN_NAME_LETTERS && (isKnownPlaceName(token) || isGivenName(capitalized(text)));
}

/** A place of the gazetteer, in lower case too. */
export function isKnownPlaceName({ text }: Token): boolean {
  return isKnownPlace(capitalized(text));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toDifference(said: Token, source: Token, kind: "name" | "lookalike" = "name"): Difference {
  return {
    kind,
    said: { start: said.start, end: said.end },
    source: { start: source.start, end: source.end },
  };
}

function unique(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(
    ({ said }, index) => differences.findIndex((other) => other.said.start === said.start) === index,
  );
}

/** Whether a capital letter does not tell a name in a text. */
export function capitalisesNouns({ language }: ReadText): boolean {
  return wordsOf(language).grammar.capitalisesNouns;
}

/** Whether one syllable with a capital may begin a word that is no name. */
export function writesSyllables({ language }: ReadText): boolean {
  return wordsOf(language).grammar.writesSyllables;
}
