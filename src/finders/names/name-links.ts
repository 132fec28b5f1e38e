import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import { isKnownPlace } from "../../core/names/places.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import { listedEnd } from "./gazetteer.ts";
import { isAcronym, type NamingText, type Word } from "./words.ts";

const AND_NAME = oneWordOf(({ names }) => names.andName);
const OF_FAMILY = oneWordOf(({ names }) => names.ofFamily);
const CLUB_ARTICLE = oneWordOf(({ names }) => names.clubArticle);
const CLUB_LINK = oneWordOf(({ names }) => names.clubLink);

/** First and last word of a run that may go on. */
interface Linking {
  readonly from: number;
  readonly to: number;
}

// Whether a run of capitalised words may go on over this word in small letters: "Charles de Gaulle", "Ministry of Health".
export function linkAllowed(
  { words, vocabulary }: NamingText,
  { from, to, isHeaded }: Linking & { readonly isHeaded: boolean },
  link: Word,
): boolean {
  if (isHeaded && vocabulary.links.has(link.lower))
    return !AND_NAME.test(link.lower) || hasLink(words, from, to, vocabulary);
  if (!vocabulary.particles.has(link.lower)) return false;
  if (STRONG_PARTICLE.test(link.lower)) return true;
  return from === to && isGivenName(words[from]?.text ?? "") && OF_FAMILY.test(link.lower);
}

// "Geoffroy Roux de Bézieux", "M. Roux de Bézieux": a surname and what ennobles it, with neither a place nor an organisation behind it.
export function isNobleName({ words, vocabulary, language }: NamingText, { from, to }: Linking): boolean {
  const { nobleLink } = grammarOf(language).names;
  const [link, after] = words.slice(to + 1, to + 3);
  const isSurname =
    (to === from + 1 && isGivenName(words[from]?.text ?? "")) ||
    (to === from && vocabulary.titles.has(words[from - 1]?.lower ?? ""));
  return (
    isSurname &&
    nobleLink?.test(link?.lower ?? "") === true &&
    after?.capital === true &&
    !isAcronym(after.text) &&
    !isKnownPlace(after.text) &&
    listedEnd(words, to + 2) === undefined
  );
}

// "Department for Health and Social Care": "and" only goes on after another link.
function hasLink(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): boolean {
  for (let index = from; index <= to; index++) if (vocabulary.links.has(words[index]?.lower ?? "")) return true;
  return false;
}

const STRONG_PARTICLE = oneWordOf(({ names }) => names.strongParticle);

// "le Wydad de Casablanca", "l'Étoile du Sahel": a name with an article, of a town.
export function isClubOf(words: readonly Word[], from: number, to: number): boolean {
  const [article, name, link, town] = words.slice(from - 1, from + 3);
  return (
    from === to &&
    name !== undefined &&
    town !== undefined &&
    CLUB_ARTICLE.test(article?.lower ?? "") &&
    CLUB_LINK.test(link?.lower ?? "") &&
    !NO_CLUB.test(name.lower) &&
    isKnownPlace(town.text) &&
    !isKnownPlace(name.text)
  );
}

const NO_CLUB = oneWordOf(({ names }) => names.noClub);
