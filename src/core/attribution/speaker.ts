import { type Article, quoteAt } from "../facts/article.ts";
import { countryCode } from "../facts/countries.ts";
import type { Gender } from "../facts/data/vocabulary-type.ts";
import { foldName } from "../facts/fold.ts";
import type { NameMention, Person } from "../facts/people.ts";
import { wordIndexAt } from "../facts/words.ts";
import type { Span } from "../types.ts";

/** Who speaks: spans of the article. */
export interface Speaker {
  readonly name: Span;
  readonly role?: Span;
  readonly person?: Person;
  /** Of a speaker without a name ("l'enseignant"): what its article tells of the gender. */
  readonly unnamed?: { readonly gender: Gender | undefined };
}

/** What stands in a speaker's place: a name, a noun phrase ("la présidente", "police") or a pronoun. */
export type Subject =
  | { readonly kind: "name"; readonly mention: NameMention }
  | { readonly kind: "phrase"; readonly start: number; readonly end: number; readonly head: number }
  | { readonly kind: "pronoun"; readonly pronoun: string; readonly at: number };

/** The speaker that a subject which is no pronoun stands for. */
export function speakerOf(
  article: Article,
  subject: Extract<Subject, { kind: "name" | "phrase" }>,
  countryNouns: ReadonlySet<string>,
): Speaker | undefined {
  if (subject.kind === "name") {
    const person = article.names.personOf.get(subject.mention);
    return person === undefined ? { name: spanOf(subject.mention) } : personSpeaker(person);
  }
  const first = article.words[subject.start];
  const last = article.words[subject.end];
  const head = article.words[subject.head];
  if (first === undefined || last === undefined || head === undefined) return undefined;
  if (countryNouns.has(head.lower)) {
    const country = lastCountry(article, first.start);
    if (country !== undefined) return { name: spanOf(country) };
  }
  const holder = article.vocabulary.roles.has(head.lower) ? holderOf(article, subject.head, subject.end) : undefined;
  if (holder !== undefined) return personSpeaker(holder);
  const gender = article.vocabulary.roles.get(head.lower) ?? article.vocabulary.determiners.get(first.lower);
  return { name: { start: first.start, end: last.end }, unnamed: { gender } };
}

/** The speaker as a person, under the fullest name. */
export function personSpeaker(person: Person): Speaker {
  return { name: spanOf(person.name), ...(person.role && { role: person.role }), person };
}

/** The first person named in a stretch, outside quotations, who fits a gender; if `isSure`, whose gender the text tells. */
export function firstPersonIn(article: Article, span: Span, gender?: Gender, isSure = false): Person | undefined {
  for (const mention of article.names.mentions) {
    if (mention.start >= span.end) return undefined;
    if (mention.start < span.start || mention.kind !== "person" || quoteAt(article.quotes, mention.start) !== undefined)
      continue;
    const person = article.names.personOf.get(mention);
    if (person !== undefined && (isSure ? person.gender === gender : fits(person, gender))) return person;
  }
  return undefined;
}

/** Whether somebody who spoke may be meant by a pronoun of this gender. */
export function mayBeMeant({ person, unnamed }: Speaker, gender: Gender | undefined): boolean {
  if (person !== undefined) return fits(person, gender);
  return unnamed !== undefined && (gender === undefined || unnamed.gender === undefined || unnamed.gender === gender);
}

/** Whether a person may be meant by a pronoun of this gender; one whose gender the text hides may. */
export function fits(person: Person, gender: Gender | undefined): boolean {
  return gender === undefined || person.gender === undefined || person.gender === gender;
}

// The person whose role holds every word of the phrase from its head on: "la présidente" -> "présidente de l'Assemblée générale".
function holderOf(article: Article, head: number, end: number): Person | undefined {
  const asked = article.words.slice(head, end + 1).map((word) => foldName(word.text));
  const gender = article.vocabulary.roles.get(article.words[head]?.lower ?? "");
  const holders = article.names.people.filter((person) => {
    if (person.role === undefined || !fits(person, gender)) return false;
    const held = new Set(wordsIn(article, person.role));
    return asked.every((word) => held.has(word));
  });
  return holders.length === 1 ? holders[0] : undefined;
}

function wordsIn(article: Article, span: Span): readonly string[] {
  const found: string[] = [];
  for (let index = wordIndexAt(article.words, span.start); index < article.words.length; index++) {
    const word = article.words[index];
    if (word === undefined || word.start >= span.end) break;
    found.push(foldName(word.text));
  }
  return found;
}

function lastCountry(article: Article, before: number): NameMention | undefined {
  return article.names.mentions.findLast(
    (mention) => mention.start < before && mention.kind === "place" && countryCode(mention.key) !== undefined,
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
