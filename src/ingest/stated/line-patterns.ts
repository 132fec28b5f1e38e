import type { StatedWords } from "../../core/languages/types/stated-words.ts";
import { everyLanguage, LANGUAGES, wordsOf } from "../../core/languages/words-of.ts";
import type { Language } from "../../core/types.ts";

const ALL = everyLanguage(({ stated }) => stated);

const PARTICLES = "de|da|do|dos|del|der|den|di|du|la|le|van|von|zu|y|e|bin|ibn|al|ten|ter";
const WORD = String.raw`(?:[dD]['’])?\p{Lu}[\p{L}\p{M}'’.-]*`;
const NAME = String.raw`${WORD}(?:\s(?:(?:${PARTICLES})\s){0,2}${WORD}){0,5}`;

/** What is said where no licence is given; */
export const ALL_RIGHTS = any(ALL.map(({ allRights }) => allRights));
/** where a text belongs to nobody. */
export const PUBLIC_DOMAIN = any(ALL.map(({ publicDomain }) => publicDomain));

/** At the start of a text, before names. */
export const WRITTEN_BY = startsWith(ALL.map(({ writtenBy }) => writtenBy));
export const LICENSE_LABEL = startsWith(ALL.map(({ license }) => license));
export const LICENSED_SELF = startsWith(ALL.map(({ licensedSelf }) => licensedSelf));
export const SOURCE_LABEL = startsWith(ALL.map(({ source }) => source));
const BY: ReadonlyMap<Language, RegExp> = new Map([
  ...LANGUAGES.map((language) => [language, startsWith([wordsOf(language).stated.by])] as const),
  ["und", startsWith(ALL.map(({ by }) => by))],
]);

const PHOTO = any(ALL.map(({ photo }) => photo));
const PHOTO_CREDIT = any(ALL.map(({ photoCredit }) => photoCredit));
const BEFORE_NAME = any(ALL.map(({ photoBy }) => photoBy));

/** Before who took a picture: "Photo credit: ", "photographs taken by ". */
export const PHOTO_LABEL = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${PHOTO})(?:(?:\s(?:${PHOTO_CREDIT}))?\s?[:：/]\s*|(?:\s[\p{L}\p{M}]+){0,2}\s(?:${BEFORE_NAME})\s)`,
  "giu",
);

/** Names of people, one or several, at the start of a text. */
export const NAMES = new RegExp(
  String.raw`^${NAME}(?:(?:\s?,|\s(?:${ALL.map(({ and }) => and).join("|")}))\s${NAME})*`,
  "u",
);

/** A first name that is more than one word. */
export const FULL_NAME = new RegExp(
  String.raw`^${WORD}\s(?:(?:${PARTICLES.replace(/\|[ye](?=\|)/g, "")})\s){0,2}${WORD}`,
  "u",
);

const FUNCTIONS = any(ALL.map(({ functions }) => functions));

/** A function behind a name, which is written like a second name. */
export const FUNCTION_BEHIND = new RegExp(String.raw`,\s(?:\p{Lu}[\p{L}-]*\s)*(?:${FUNCTIONS})(?![\p{L}])`, "iu");

/** What goes on behind names without being one: a place, a function. */
export const BEHIND_NAMES = new RegExp(String.raw`^(?:[(]|\p{Ll}|\p{Lu}[\p{L}\p{M}]*\s(?:\p{Ll}|${WORD}$))`, "u");

const PUBLISHED = eachWordOf(({ published }) => published);
const DATED = eachWordOf(({ dated }) => dated);
const UPDATED = eachWordOf(({ updated }) => updated);

/** The short word before names ("by") in the language; in none that is known, of all. */
export function byPattern(language: Language): RegExp {
  return BY.get(language) ?? WRITTEN_BY;
}

/** Whether a word belongs to the words around a day: "published" when it says that the article appeared, "update" when it tells a later day than the first. */
export function dayWord(word: string): "published" | "update" | "other" | undefined {
  if (PUBLISHED.test(word)) return "published";
  if (DATED.test(word)) return "other";
  return UPDATED.test(word) ? "update" : undefined;
}

function any(words: readonly (string | undefined)[]): string {
  return words.filter((each) => each !== undefined).join("|");
}

function startsWith(words: readonly string[]): RegExp {
  return new RegExp(String.raw`^\s*(?:${words.join("|")})(?![\p{L}])\s*`, "iu");
}

/** Expressions of several words by each of them. */
function eachWordOf(list: (words: StatedWords) => string): RegExp {
  const words = ALL.flatMap((each) => list(each).split(/[| ]/));
  return new RegExp(`^(?:${words.join("|")})$`, "iu");
}
