import type { Gender } from "../../core/languages/types/vocabulary.ts";
import type { Span } from "../../core/types.ts";
import { type ArticleNames, quoteAt } from "../names/article-names.ts";
import type { NameMention, Person } from "../names/people.ts";
import { firstStartingFrom, lastStartingBefore } from "../names/span-search.ts";
import { isAnd, isPossessive, isTight } from "../names/words.ts";

/** Who speaks: spans of the article. */
export interface Speaker {
  readonly name: Span;
  readonly role?: Span;
  readonly person?: Person;
  /** Of a speaker without a name ("l'enseignant", "two witnesses"): what the phrase tells of gender and number, and whether a body is meant. */
  readonly unnamed?: { readonly gender: Gender | undefined; readonly isPlural: boolean; readonly isBody: boolean };
}

/** What stands in a speaker's place: a name, a noun phrase ("la présidente", "police") or a pronoun. */
export type Subject =
  | { readonly kind: "name"; readonly mention: NameMention }
  | { readonly kind: "phrase"; readonly start: number; readonly end: number; readonly head: number }
  | { readonly kind: "pronoun"; readonly pronoun: string; readonly at: number };

/** The speaker as a person, under the fullest name. */
export function personSpeaker(person: Person): Speaker {
  return { name: spanOf(person.name), ...(person.role && { role: person.role }), person };
}

/** The speaker that a mention of a name stands for. */
export function namedSpeaker(article: ArticleNames, mention: NameMention): Speaker {
  const person = article.names.personOf.get(mention);
  return person === undefined ? { name: spanOf(mention) } : personSpeaker(person);
}

/**
 * The first person named in a stretch, outside quotations, who fits a gender; if `isSure`, whose gender the text tells.
 * One behind a preposition or with a possessive gives way to one who is neither.
 */
export function firstPersonIn(article: ArticleNames, span: Span, gender?: Gender, isSure = false): Person | undefined {
  const people = mentionsOfPeople(article, span, gender, isSure);
  const mention = people.find((each) => !isOblique(article, each)) ?? people[0];
  return mention && article.names.personOf.get(mention);
}

/** As `firstPersonIn`, but nobody who is named behind a preposition or with a possessive. */
export function firstSubjectIn(article: ArticleNames, span: Span, gender?: Gender): Person | undefined {
  const mention = mentionsOfPeople(article, span, gender, true).find((each) => !isOblique(article, each));
  return mention && article.names.personOf.get(mention);
}

function mentionsOfPeople(
  article: ArticleNames,
  span: Span,
  gender: Gender | undefined,
  isSure: boolean,
): readonly NameMention[] {
  return mentionsIn(article, span).filter((mention) => {
    const person = article.names.personOf.get(mention);
    return person !== undefined && (isSure ? person.gender === gender : fits(person, gender));
  });
}

/** The organisation that a stretch names first outside quotations, unless behind a preposition or with a possessive. */
export function firstBodyIn(article: ArticleNames, span: Span): Speaker | undefined {
  const [first] = mentionsIn(article, span);
  return first?.kind === "organisation" && !isOblique(article, first) ? namedSpeaker(article, first) : undefined;
}

// "de l'ancien président X", "X's", "par X et Y".
function isOblique({ words, vocabulary, names }: ArticleNames, { from, to }: NameMention): boolean {
  if (isPossessive(words[to + 1])) return true;
  let coordinated = 0;
  let index = from - 1;
  for (; index >= 0 && isTight(words[index + 1]?.gap ?? ""); index--) {
    const lower = words[index]?.lower ?? "";
    if (vocabulary.complementPrepositions.has(lower)) return true;
    if (isAnd(words[index])) {
      const before = names.mentions[lastStartingBefore(names.mentions, words[index]?.start ?? 0)];
      if (before?.to !== index - 1 || ++coordinated > MAX_COORDINATED) return false;
      index = before.from;
      continue;
    }
    if (
      ![vocabulary.determiners, vocabulary.titles, vocabulary.roles, vocabulary.roleWords].some((set) => set.has(lower))
    )
      return false;
  }
  return false;
}

/** A list that is longer ends the search, so that its cost stays linear. */
const MAX_COORDINATED = 20;

/** The people named in a stretch outside quotations, in order, each as often as named. */
export function peopleIn(article: ArticleNames, span: Span): readonly Person[] {
  return mentionsIn(article, span).flatMap((mention) => article.names.personOf.get(mention) ?? []);
}

/** The names in a stretch outside quotations, in order. */
export function mentionsIn({ names, quotes }: ArticleNames, span: Span): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let index = firstStartingFrom(names.mentions, span.start); index < names.mentions.length; index++) {
    const mention = names.mentions[index];
    if (mention === undefined || mention.start >= span.end) break;
    if (quoteAt(quotes, mention.start) === undefined) found.push(mention);
  }
  return found;
}

/** Whether somebody who spoke may be meant by a pronoun in the singular of this gender. */
export function mayBeMeant({ person, unnamed }: Speaker, gender: Gender | undefined): boolean {
  if (person !== undefined) return fits(person, gender);
  if (unnamed === undefined || unnamed.isPlural || unnamed.isBody) return false;
  return gender === undefined || unnamed.gender === undefined || unnamed.gender === gender;
}

/** Whether a person may be meant by a pronoun of this gender; one whose gender the text hides may. */
export function fits(person: Person, gender: Gender | undefined): boolean {
  return gender === undefined || person.gender === undefined || person.gender === gender;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
