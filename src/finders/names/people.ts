import type { Gender, Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { foldName } from "../../core/names/fold-name.ts";
import { genderOfName, isGivenName } from "../../core/names/given-names.ts";
import type { Language, Span } from "../../core/types.ts";
import { agreedKinds, surnameKeys } from "./agreement.ts";
import { capitalRuns } from "./capital-runs.ts";
import { titleBefore } from "./contexts.ts";
import type { NameKind } from "./judgement.ts";
import { type FoundRole, roleOf } from "./roles.ts";
import type { CapitalRun, Word } from "./words.ts";

/** One place where a name stands. */
export interface NameMention extends CapitalRun {
  readonly kind: NameKind;
  /** Folded name: equal for equal names. */
  readonly key: string;
}

/** A person of an article; `name` is the fullest mention, the earliest of equals. */
export interface Person {
  readonly name: NameMention;
  readonly mentions: readonly NameMention[];
  readonly gender?: Gender;
  readonly role?: Span;
}

export interface Names {
  /** All, in order, persons included. */
  readonly mentions: readonly NameMention[];
  readonly people: readonly Person[];
  readonly personOf: ReadonlyMap<NameMention, Person>;
  /** Mentions by the index of their first word. */
  readonly startingAt: ReadonlyMap<number, NameMention>;
}

/** The names of an article by kind, each later surname joined to the full name that stands elsewhere. */
export function findNames(text: string, words: readonly Word[], vocabulary: Vocabulary, language: Language): Names {
  const runs = capitalRuns({ words, vocabulary, language });
  const kinds = agreedKinds({ text, words, vocabulary, language }, runs);
  const mentions: NameMention[] = [];
  for (const [index, run] of runs.entries()) {
    const kind = kinds[index];
    if (kind !== undefined) mentions.push({ ...run, kind, key: foldName(text.slice(run.start, run.end)) });
  }
  return joinPeople(words, mentions, vocabulary, language);
}

interface Draft {
  readonly mentions: NameMention[];
  readonly keys: Set<string>;
}

function joinPeople(
  words: readonly Word[],
  mentions: readonly NameMention[],
  vocabulary: Vocabulary,
  language: Language,
): Names {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const persons = mentions.filter((mention) => mention.kind === "person");
  for (const mention of persons.filter((person) => person.from < person.to)) {
    const draft = byKey.get(mention.key) ?? { mentions: [], keys: new Set<string>() };
    if (!byKey.has(mention.key)) {
      drafts.push(draft);
      byKey.set(mention.key, draft);
      for (const surname of surnameKeys(mention.key)) if (!byKey.has(surname)) byKey.set(surname, draft);
      const given = mention.key.split(" ")[0] ?? "";
      if ((given.length > 3 || isGivenName(given)) && !byKey.has(given)) byKey.set(given, draft);
    }
    draft.mentions.push(mention);
  }
  for (const mention of persons.filter((person) => person.from === person.to)) {
    let draft = byKey.get(mention.key);
    if (draft === undefined) {
      draft = { mentions: [], keys: new Set() };
      drafts.push(draft);
      byKey.set(mention.key, draft);
    }
    draft.mentions.push(mention);
  }
  const people = drafts.map((draft) => personFrom(words, draft, vocabulary, language));
  const personOf = new Map<NameMention, Person>();
  for (const person of people) for (const mention of person.mentions) personOf.set(mention, person);
  return { mentions, people, personOf, startingAt: new Map(mentions.map((mention) => [mention.from, mention])) };
}

function personFrom(words: readonly Word[], draft: Draft, vocabulary: Vocabulary, language: Language): Person {
  const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
  let name = mentions[0] as NameMention;
  for (const mention of mentions) if (mention.to - mention.from > name.to - name.from) name = mention;
  let role: FoundRole | undefined;
  let gender: Gender | undefined;
  for (const mention of mentions) {
    role ??= roleOf(words, mention, vocabulary, language);
    const before = words[mention.from - 1];
    if (gender === undefined && before !== undefined && titleBefore(words, mention, vocabulary))
      gender = vocabulary.titles.get(before.lower);
  }
  // "le professeur Madeleine X": the man's form of an office is a woman's too.
  const given = genderOfName(words[name.from]?.text ?? "");
  gender ??= role?.gender === "female" ? role.gender : (given ?? role?.gender);
  return { name, mentions, ...(gender && { gender }), ...(role && { role: { start: role.start, end: role.end } }) };
}
