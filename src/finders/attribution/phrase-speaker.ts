import type { Gender } from "../../core/languages/types/vocabulary.ts";
import { countryCode } from "../../core/names/countries.ts";
import { foldName } from "../../core/names/fold-name.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import type { ArticleNames } from "../names/article-names.ts";
import { isNationality } from "../names/nationalities.ts";
import type { NameMention, Person } from "../names/people.ts";
import { type Discourse, foldedWords, sentencesBack } from "./discourse.ts";
import { fits, namedSpeaker, peopleIn, personSpeaker, type Speaker, type Subject } from "./speaker.ts";
import { hasStranger } from "./strangers.ts";

const OF_BODY = oneWordOf(({ speech }) => speech.ofBody);

type Phrase = Extract<Subject, { kind: "phrase" }>;

const MAX_SENTENCES_BACK = 4;
const MAX_STATEMENTS_BACK = 20;

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
  const gender =
    article.vocabulary.roles.get(head.lower) ??
    article.vocabulary.determiners.get(first.lower) ??
    (grammarOf(article.language).speech.feminine?.test(head.lower) ? "female" : undefined);
  const isRole = article.vocabulary.roles.has(head.lower);
  const holder = isRole ? holderOf(discourse, phrase, gender) : undefined;
  if (holder !== undefined) return personSpeaker(holder);
  const meant =
    isDefinite && !isPlural && isPersonal(discourse, phrase) ? onlyOneMeant(discourse, phrase, gender) : undefined;
  if (meant !== undefined) return meant;
  return {
    name: { start: first.start, end: last.end },
    unnamed: { gender, isPlural, isBody: isBodyNoun(discourse, head.lower) },
  };
}

// The person whose role holds every word of the phrase from its head on: "la présidente" -> "présidente de l'Assemblée générale".
function holderOf(discourse: Discourse, phrase: Phrase, gender: Gender | undefined): Person | undefined {
  const { article, holders } = discourse;
  const asked = article.words.slice(phrase.head, roleEnd(discourse, phrase) + 1).map((word) => foldName(word.text));
  const held = (holders.get(asked[0] ?? "") ?? []).filter(
    (person) => fits(person, gender) && asked.every((word) => holders.get(word)?.includes(person)),
  );
  return held.length === 1 ? held[0] : undefined;
}

// "le patron de la compagnie": a complement that takes up a body tells no more than the role.
function roleEnd({ article, saying }: Discourse, { head, end }: Phrase): number {
  const isBodyOnly =
    saying.collectives.has(article.words[end]?.lower ?? "") &&
    article.words.slice(head + 1, end).every(({ lower }) => OF_BODY.test(lower));
  return isBodyOnly ? head : end;
}

// "la candidate", "the 75-year-old": the one person spoken of who fits, if the phrase was not brought in as somebody else ("un enseignant").
function onlyOneMeant(discourse: Discourse, phrase: Phrase, gender: Gender | undefined): Speaker | undefined {
  const { article, found, introduced } = discourse;
  const before = article.words[phrase.start]?.start ?? 0;
  if ((introduced.get(article.words[phrase.head]?.lower ?? "") ?? before) < before) return undefined;
  const meant = new Map<number, Speaker>();
  for (const [back, index] of sentencesBack(discourse, MAX_SENTENCES_BACK).entries()) {
    const sentence = article.sentences[index];
    if (sentence === undefined) break;
    const people = peopleIn(article, { start: sentence.start, end: Math.min(sentence.end, before) }).map(personSpeaker);
    const spoke = (found[index] ?? []).map(({ speaker }) => speaker);
    for (const speaker of [...people, ...spoke])
      if (isOnePerson(article, speaker, gender) && !contradicts(discourse, speaker, phrase))
        meant.set(speaker.name.start, speaker);
    if (meant.size > 0 && back > 0) break;
  }
  return meant.size === 1 && !isStranger(discourse, phrase, gender) ? [...meant.values()][0] : undefined;
}

// "X est interpellé par un professeur. ... L'enseignant": an occupation may stand for whoever came in without a name, and then goes on to.
function isStranger(discourse: Discourse, { start, head }: Phrase, gender: Gender | undefined): boolean {
  const { article, saying, found, strangers } = discourse;
  const noun = article.words[head];
  if (noun === undefined || saying.offices.has(noun.lower) || HEADS_A_BODY.test(noun.lower)) return false;
  const oldest = article.sentences[sentencesBack(discourse, MAX_SENTENCES_BACK).at(-1) ?? 0];
  const before = { start: oldest?.start ?? 0, end: article.words[start]?.start ?? 0 };
  if (hasStranger(strangers, before, gender)) return true;
  return found
    .slice(-MAX_STATEMENTS_BACK)
    .flat()
    .some(
      ({ speaker }) =>
        speaker.unnamed !== undefined && foldedWords(article, speaker.name).includes(foldName(noun.text)),
    );
}

// A person, or a name of two words of unknown kind who spoke.
function isOnePerson(article: ArticleNames, { person, unnamed, name }: Speaker, gender: Gender | undefined): boolean {
  if (person !== undefined) return fits(person, gender);
  const given = article.text.slice(name.start, name.end).split(" ")[0] ?? "";
  if (!isGivenName(given) || countryCode(foldName(given)) !== undefined) return false;
  return unnamed !== undefined && /^\p{Lu}\S+ (?:\S+ )*\p{Lu}\S+$/u.test(article.text.slice(name.start, name.end));
}

// A noun for one human being: a role, or an age.
function isPersonal({ article, saying }: Discourse, { start, head, end }: Phrase): boolean {
  const { words, vocabulary } = article;
  const noun = words[head]?.lower ?? "";
  if (vocabulary.roles.has(noun) || saying.persons.has(noun) || isNationality(noun)) return true;
  for (let index = start; index <= end; index++) {
    const lower = words[index]?.lower ?? "";
    if (AGE_ENDING.test(lower)) return true;
    if (YEARS_OLD.test(lower) && /^\d+$/.test(words[index - 1]?.text ?? "")) return true;
  }
  return false;
}

// Offices exclude each other (the mayor is not the minister), and a role that names its body is nobody's with a role elsewhere.
function contradicts({ article, saying }: Discourse, { person }: Speaker, { start, head, end }: Phrase): boolean {
  if (person?.role === undefined) return false;
  const held = foldedWords(article, person.role);
  const named = article.words.slice(start + 1, end + 1).filter(({ capital }) => capital);
  const noun = article.words[head]?.lower ?? "";
  if (
    named.length > 0 &&
    !FORMER.test(article.words[start + 1]?.lower ?? "") &&
    !named.some(({ text }) => held.includes(foldName(text)))
  )
    return HEADS_A_BODY.test(noun) || /\p{Lu}/u.test(article.text.slice(person.role.start, person.role.end));
  return saying.offices.has(noun) && !held.includes(foldName(noun)) && held.some((word) => saying.offices.has(word));
}

const AGE_ENDING = new RegExp(`(?:${piecesOf(({ ageEnding }) => ageEnding)})$`, "u");
const YEARS_OLD = oneWordOf(({ speech }) => speech.yearsOld);
const FORMER = oneWordOf(({ speech }) => speech.former);
const HEADS_A_BODY = oneWordOf(({ speech }) => speech.headsBody);

// The body that spoke last, else the one body whose name holds the noun ("la confédération" -> "Confédération paysanne"), else the only one of late.
function bodyNamedBefore(discourse: Discourse, phrase: Phrase): Speaker | undefined {
  const { article, found, bodies } = discourse;
  const noun = foldName(article.words[phrase.head]?.text ?? "");
  const before = article.words[phrase.start]?.start ?? 0;
  const [namesake, ...others] = (bodies.get(noun) ?? []).filter(({ start }) => start < before);
  if (namesake !== undefined) return others.length === 0 ? namedSpeaker(article, namesake) : undefined;
  for (const index of sentencesBack(discourse, MAX_SENTENCES_BACK)) {
    const spoke = found[index]?.findLast(
      ({ speaker }) => speaker.person === undefined && speaker.unnamed === undefined,
    );
    if (spoke !== undefined) return spoke.speaker;
  }
  return undefined;
}

function isBodyNoun({ article: { vocabulary }, saying }: Discourse, noun: string): boolean {
  return saying.collectives.has(noun) || vocabulary.organisationWords.has(noun) || vocabulary.reports.has(noun);
}

function isPluralPhrase({ article, saying }: Discourse, { start, head }: Phrase): boolean {
  const noun = article.words[head]?.lower ?? "";
  if (saying.plurals.has(article.words[start]?.lower ?? "") || saying.plurals.has(noun)) return true;
  return grammarOf(article.language).speech.plural?.test(noun) === true;
}

function lastCountry(article: ArticleNames, before: number): NameMention | undefined {
  return article.names.mentions.findLast(
    (mention) => mention.start < before && mention.kind === "place" && countryCode(mention.key) !== undefined,
  );
}
