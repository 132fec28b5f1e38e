import type { Gender } from "../../core/languages/types/vocabulary.ts";
import type { Span } from "../../core/types.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import { quoteAt } from "../names/article-names.ts";
import type { Person } from "../names/people.ts";
import { firstStartingFrom } from "../names/span-search.ts";
import { isTight } from "../names/words.ts";
import { type Discourse, sentencesBack } from "./discourse.ts";
import { phraseSpeaker } from "./phrase-speaker.ts";
import {
  firstPersonIn,
  firstSubjectIn,
  mayBeMeant,
  mentionsIn,
  namedSpeaker,
  personSpeaker,
  type Speaker,
  type Subject,
} from "./speaker.ts";

type Pronoun = Extract<Subject, { kind: "pronoun" }>;

const MAX_SENTENCES_BACK = 4;

/**
 * Whom a pronoun stands for. "Il", "she": the last fitting person outside quotations, whoever spoke last, else the first person
 * of the nearest sentence that has one. "It", "they", "ils": the body or the people that spoke last.
 */
export function referent(discourse: Discourse, pronoun: Pronoun): Speaker | undefined {
  const meaning = discourse.saying.pronouns.get(pronoun.pronoun);
  if (meaning === undefined) return undefined;
  if (meaning === "plural")
    return (
      lastSpoken(discourse, ({ person, unnamed }) => person === undefined && isSeveral(unnamed, discourse)) ??
      pluralBefore(discourse, pronoun)
    );
  if (meaning === "thing") return lastSpoken(discourse, isBody) ?? bodyOfSentenceBefore(discourse);
  const gender = meaning === "person" ? undefined : meaning;
  return (
    personMeant(discourse, pronoun, gender) ??
    (discourse.saying.bodiesHaveGender
      ? lastSpoken(discourse, (speaker) => isBody(speaker) && bodyFits(discourse, speaker, gender))
      : undefined)
  );
}

function personMeant(discourse: Discourse, pronoun: Pronoun, gender: Gender | undefined): Speaker | undefined {
  const { article, found } = discourse;
  // A person whose gender the text hides gives way to a fitting one of the sentence before.
  let possible: Person | undefined;
  // "Elle a visité l'usine de X": one behind a preposition gives way to who spoke in the sentence before.
  let oblique: Person | undefined;
  for (const [back, index] of sentencesBack(discourse, MAX_SENTENCES_BACK).entries()) {
    const sentence = article.sentences[index];
    if (sentence === undefined) return undefined;
    const spoke = found[index]?.findLast(({ speaker }) => mayBeMeant(speaker, gender));
    if (spoke !== undefined) return spoke.speaker;
    const end =
      back === 0 && followsParticiple(discourse, sentence, pronoun)
        ? sentence.start
        : Math.min(sentence.end, pronoun.at);
    const named = firstSubjectIn(article, { start: sentence.start, end }, gender);
    if (named !== undefined) return personSpeaker(named);
    oblique ??= firstPersonIn(article, { start: sentence.start, end }, gender, true);
    possible ??= oblique ?? firstPersonIn(article, { start: sentence.start, end }, gender);
    if (back > 0 && possible !== undefined && (oblique === undefined || back > 1)) break;
    const body = possible === undefined ? bodyThatSpoke(discourse, index, gender) : undefined;
    if (body !== undefined) return body;
    const unnamed = back > 0 && gender !== undefined ? unnamedSubject(discourse, sentence, gender) : undefined;
    if (unnamed !== undefined) return unnamed;
  }
  return possible && personSpeaker(possible);
}

// "Accusé d'avoir aidé X, il ...": whom a participle at the front has as its object is not meant.
function followsParticiple({ article }: Discourse, sentence: Span, { at }: Pronoun): boolean {
  const { words, vocabulary } = article;
  const { participle } = grammarOf(article.language).speech;
  const from = firstStartingFrom(words, sentence.start);
  const first = words[from];
  const pronoun = words[firstStartingFrom(words, at)];
  return (
    participle !== undefined &&
    first !== undefined &&
    pronoun?.start === at &&
    pronoun.gap === ", " &&
    participle.test(first.lower) &&
    !vocabulary.functionWords.has(first.lower) &&
    !vocabulary.determiners.has(first.lower) &&
    words[from + 1]?.capital === false &&
    !article.names.startingAt.has(from)
  );
}

// "l'agence a précisé que ... Elle a ajouté": the body that spoke last in a sentence without people.
function bodyThatSpoke(discourse: Discourse, sentence: number, gender: Gender | undefined): Speaker | undefined {
  if (!discourse.saying.bodiesHaveGender) return undefined;
  const spoke = discourse.found[sentence]?.at(-1)?.speaker;
  return spoke !== undefined && isBody(spoke) && bodyFits(discourse, spoke, gender) ? spoke : undefined;
}

const ROLE_OR_ADJECTIVE = oneWordOf(({ speech }) => speech.roleOrAdjective);

// "Une femme s'est approchée. Elle ...": the person without a name whom a sentence opens with.
function unnamedSubject(discourse: Discourse, sentence: Span, gender: Gender): Speaker | undefined {
  const { article, saying } = discourse;
  const { words, vocabulary } = article;
  const from = firstStartingFrom(words, sentence.start);
  const first = words[from];
  if (first === undefined || !(saying.indefinite.has(first.lower) || saying.definite.has(first.lower)))
    return undefined;
  for (let index = from + 1; index <= from + 3; index++) {
    const word = words[index];
    if (word === undefined || !isTight(word.gap) || vocabulary.complementPrepositions.has(word.lower)) return undefined;
    if (!vocabulary.roles.has(word.lower) && !saying.persons.has(word.lower)) continue;
    // "le consulat général"
    if (ROLE_OR_ADJECTIVE.test(word.lower) && index > from + 1) return undefined;
    const own = vocabulary.roles.get(word.lower) ?? vocabulary.determiners.get(first.lower);
    if (own !== undefined && own !== gender) return undefined;
    return saying.definite.has(first.lower)
      ? phraseSpeaker(discourse, { kind: "phrase", start: from, end: index, head: index })
      : { name: { start: first.start, end: word.end }, unnamed: { gender, isPlural: false, isBody: false } };
  }
  return undefined;
}

function lastSpoken(discourse: Discourse, isMeant: (speaker: Speaker) => boolean): Speaker | undefined {
  for (const index of sentencesBack(discourse, MAX_SENTENCES_BACK)) {
    const spoke = discourse.found[index]?.findLast(({ speaker }) => isMeant(speaker));
    if (spoke !== undefined) return spoke.speaker;
  }
  return undefined;
}

// "la CGT ... elle", "l'ONU ... elle": a body without an article, or with that of the other gender, is not meant.
function bodyFits({ article }: Discourse, { name, unnamed }: Speaker, gender: Gender | undefined): boolean {
  if (unnamed !== undefined) return gender === undefined || unnamed.gender === undefined || unnamed.gender === gender;
  const before = article.words[firstStartingFrom(article.words, name.start) - 1]?.lower ?? "";
  return (
    article.vocabulary.determiners.has(before) &&
    [undefined, gender].includes(article.vocabulary.determiners.get(before))
  );
}

// In English "they" may be a body too.
function isSeveral(unnamed: Speaker["unnamed"], { saying }: Discourse): boolean {
  return saying.bodiesHaveGender ? unnamed?.isPlural === true : unnamed?.isPlural !== false;
}

function isBody({ person, unnamed }: Speaker): boolean {
  return person === undefined && unnamed?.isPlural !== true;
}

function bodyOfSentenceBefore({ article, found }: Discourse): Speaker | undefined {
  const sentence = article.sentences[found.length - 2];
  const bodies = sentence ? mentionsIn(article, sentence).filter(({ kind }) => kind === "organisation") : [];
  const [body] = bodies;
  return body && bodies.every(({ key }) => key === body.key) ? namedSpeaker(article, body) : undefined;
}

// "Les neuf syndicats ... « ... », écrivent-ils": the first plural of those who can speak, in the nearest sentence that has one.
function pluralBefore({ article, saying, found }: Discourse, { at }: Pronoun): Speaker | undefined {
  const { words, vocabulary, quotes } = article;
  for (const sentence of article.sentences.slice(Math.max(0, found.length - 3), found.length).toReversed()) {
    for (let index = firstStartingFrom(words, sentence.start); index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.start >= Math.min(at, sentence.end)) break;
      if (!vocabulary.groups.has(word.lower) || quoteAt(quotes, word.start) !== undefined) continue;
      const opens = [index - 1, index - 2].find((before) => saying.plurals.has(words[before]?.lower ?? ""));
      const first = words[opens ?? index];
      if (opens !== undefined && first !== undefined && isTight(word.gap))
        return {
          name: { start: first.start, end: word.end },
          unnamed: { gender: undefined, isPlural: true, isBody: false },
        };
    }
  }
  return undefined;
}
