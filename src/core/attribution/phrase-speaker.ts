import type { Article } from "../facts/article.ts";
import { countryCode } from "../facts/countries.ts";
import type { Gender } from "../facts/data/vocabulary-type.ts";
import { foldName } from "../facts/fold.ts";
import type { NameMention, Person } from "../facts/people.ts";
import { type Discourse, foldedWords } from "./discourse.ts";
import { fits, namedSpeaker, peopleIn, personSpeaker, type Speaker, type Subject } from "./speaker.ts";
import type { SayingWords } from "./verbs/saying.ts";

type Phrase = Extract<Subject, { kind: "phrase" }>;

const MAX_SENTENCES_BACK = 4;

/**
 * The speaker that a noun phrase stands for: the country or body that it takes up ("le pays", "the charity"),
 * the person of that role, the only person who can be meant, else the phrase itself.
 */
export function phraseSpeaker(discourse: Discourse, phrase: Phrase): Speaker | undefined {
  const { article, saying } = discourse;
  const first = article.words[phrase.start];
  const last = article.words[phrase.end];
  const head = article.words[phrase.head];
  if (first === undefined || last === undefined || head === undefined) return undefined;
  const isDefinite = saying.definite.has(first.lower);
  const isPlural = isPluralPhrase(discourse, phrase);
  if (saying.countryNouns.has(head.lower)) {
    const country = lastCountry(article, first.start);
    if (country !== undefined) return namedSpeaker(article, country);
  }
  if (isDefinite && saying.collectives.has(head.lower)) {
    const body = bodyNamedBefore(discourse, phrase);
    if (body !== undefined) return body;
  }
  const gender = article.vocabulary.roles.get(head.lower) ?? article.vocabulary.determiners.get(first.lower);
  const isRole = article.vocabulary.roles.has(head.lower);
  const person =
    (isRole ? holderOf(discourse, phrase) : undefined) ??
    (isDefinite && !isPlural && isPersonal(discourse, phrase) ? onlyPersonMeant(discourse, phrase, gender) : undefined);
  if (person !== undefined) return personSpeaker(person);
  return { name: { start: first.start, end: last.end }, unnamed: { gender, isPlural } };
}

// The person whose role holds every word of the phrase from its head on: "la présidente" -> "présidente de l'Assemblée générale".
function holderOf({ article, holders }: Discourse, { head, end }: Phrase): Person | undefined {
  const asked = article.words.slice(head, end + 1).map((word) => foldName(word.text));
  const gender = article.vocabulary.roles.get(article.words[head]?.lower ?? "");
  const held = (holders.get(asked[0] ?? "") ?? []).filter(
    (person) => fits(person, gender) && asked.every((word) => holders.get(word)?.includes(person)),
  );
  return held.length === 1 ? held[0] : undefined;
}

// "la candidate", "the 75-year-old": the one person spoken of who fits, if the phrase was not brought in as somebody else ("un enseignant").
function onlyPersonMeant(
  { article, found, saying, introduced }: Discourse,
  phrase: Phrase,
  gender: Gender | undefined,
): Person | undefined {
  const head = article.words[phrase.head]?.lower ?? "";
  if ((introduced.get(head) ?? Number.POSITIVE_INFINITY) < (article.words[phrase.start]?.start ?? 0)) return undefined;
  const current = found.length - 1;
  const meant = new Set<Person>();
  for (let back = 0; back <= MAX_SENTENCES_BACK && current - back >= 0; back++) {
    const sentence = article.sentences[current - back];
    if (sentence === undefined) break;
    const end = Math.min(sentence.end, article.words[phrase.start]?.start ?? sentence.end);
    for (const person of peopleIn(article, { start: sentence.start, end }))
      if (fits(person, gender) && !holdsOtherOffice(article, person, head, saying)) meant.add(person);
    for (const { speaker } of found[current - back] ?? [])
      if (
        speaker.person !== undefined &&
        fits(speaker.person, gender) &&
        !holdsOtherOffice(article, speaker.person, head, saying)
      )
        meant.add(speaker.person);
    if (meant.size > 0 && back > 0) break;
  }
  return meant.size === 1 ? [...meant][0] : undefined;
}

// A noun for one human being: a role, or an age.
function isPersonal({ article }: Discourse, { start, head, end }: Phrase): boolean {
  const { words, vocabulary } = article;
  if (vocabulary.roles.has(words[head]?.lower ?? "")) return true;
  for (let index = start; index <= end; index++) {
    const lower = words[index]?.lower ?? "";
    if (/-year-old$|^(?:vingt|trent|quadragé|quinquagé|sexagé|septuagé|octogé|nonagé)\p{L}*naire$/u.test(lower))
      return true;
    if (lower === "ans" && /^\d+$/.test(words[index - 1]?.text ?? "")) return true;
  }
  return false;
}

// Offices exclude each other: the mayor is not the minister.
function holdsOtherOffice(article: Article, person: Person, head: string, saying: SayingWords): boolean {
  if (person.role === undefined || !saying.offices.has(head)) return false;
  const held = foldedWords(article, person.role);
  return !held.includes(foldName(head)) && held.some((word) => saying.offices.has(word));
}

// The body that spoke last, else the one body whose name holds the noun ("la confédération" -> "Confédération paysanne"), else the only one of late.
function bodyNamedBefore({ article, found, bodies }: Discourse, phrase: Phrase): Speaker | undefined {
  const current = found.length - 1;
  const noun = foldName(article.words[phrase.head]?.text ?? "");
  const before = article.words[phrase.start]?.start ?? 0;
  const [namesake, ...others] = (bodies.get(noun) ?? []).filter(({ start }) => start < before);
  if (namesake !== undefined) return others.length === 0 ? namedSpeaker(article, namesake) : undefined;
  for (let back = 0; back <= MAX_SENTENCES_BACK && current - back >= 0; back++) {
    const spoke = found[current - back]?.findLast(
      ({ speaker }) => speaker.person === undefined && speaker.unnamed === undefined,
    );
    if (spoke !== undefined) return spoke.speaker;
  }
  return undefined;
}

function isPluralPhrase({ article, saying }: Discourse, { start, head }: Phrase): boolean {
  const noun = article.words[head]?.lower ?? "";
  if (saying.plurals.has(article.words[start]?.lower ?? "") || saying.plurals.has(noun)) return true;
  return article.language === "en" && /[^s]s$/.test(noun);
}

function lastCountry(article: Article, before: number): NameMention | undefined {
  return article.names.mentions.findLast(
    (mention) => mention.start < before && mention.kind === "place" && countryCode(mention.key) !== undefined,
  );
}
