import type { Language, Span } from "../types.ts";
import { classifyRun, type NameKind, titleBefore } from "./classify.ts";
import type { Gender, Vocabulary } from "./data/vocabulary-type.ts";
import { foldName } from "./fold.ts";
import { genderOfName, isGivenName } from "./given-names.ts";
import { type CapitalRun, capitalRuns, isAcronym } from "./names.ts";
import { type FoundRole, roleOf } from "./roles.ts";
import type { Word } from "./words.ts";

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
  const runs = capitalRuns(words, vocabulary, language);
  const kinds = listedKinds(
    text,
    runs,
    runs.map((run) => classifyRun(words, run, vocabulary, language)),
    vocabulary,
  );
  const keys = runs.map((run) => foldName(text.slice(run.start, run.end)));
  const surnames = surnamesOf(runs, kinds, keys);
  const votes = kindVotes(kinds, keys);
  const mentions: NameMention[] = [];
  for (const [index, run] of runs.entries()) {
    const key = keys[index] ?? "";
    const surname = run.from === run.to ? surnames.get(key) : undefined;
    const kind = surname !== undefined && kinds[index] !== "place" ? "person" : (votes.get(key) ?? kinds[index]);
    if (kind !== undefined) mentions.push({ ...run, kind, key });
  }
  return joinPeople(words, mentions, vocabulary, language);
}

const LISTED = /^(?:, |,? (?:and|et|y|und) )(?:à |de |d['’])?$/;

// "Donggala, Sigi and Boutong", "Carla Esparza, Tecia Torres": a name that nothing else explains is what its neighbour in a list is.
function listedKinds(
  text: string,
  runs: readonly CapitalRun[],
  kinds: readonly (NameKind | undefined)[],
  vocabulary: Vocabulary,
): readonly (NameKind | undefined)[] {
  const listed = [...kinds];
  const isListed = (first: CapitalRun | undefined, second: CapitalRun | undefined) =>
    first !== undefined && second !== undefined && LISTED.test(text.slice(first.end, second.start));
  for (const [index, run] of runs.entries()) {
    const before = isListed(runs[index - 1], run) ? listed[index - 1] : undefined;
    const after = isListed(run, runs[index + 1]) ? listed[index + 1] : undefined;
    const isLong = run.to > run.from;
    if (listed[index] === undefined && isLong && (before === "person" || after === "person")) listed[index] = "person";
    else if (before === "place" && isOpen(text.slice(run.start, run.end), listed[index], vocabulary))
      listed[index] = "place";
  }
  return listed;
}

function isOpen(name: string, kind: NameKind | undefined, vocabulary: Vocabulary): boolean {
  if (kind === undefined) return true;
  return (
    kind === "organisation" &&
    !/[ \u00a0]/.test(name) &&
    !isAcronym(name) &&
    !vocabulary.organisationWords.has(name.toLowerCase())
  );
}

// The last word of every full name of a person: "macron" -> "emmanuel macron".
function surnamesOf(
  runs: readonly CapitalRun[],
  kinds: readonly (NameKind | undefined)[],
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const surnames = new Map<string, string>();
  for (const [index, run] of runs.entries()) {
    const key = keys[index] ?? "";
    if (kinds[index] !== "person" || run.from === run.to) continue;
    for (const surname of surnameKeys(key)) if (!surnames.has(surname)) surnames.set(surname, key);
  }
  return surnames;
}

/** The wordings of a surname inside a full name: all after the given name, and the last word. */
function surnameKeys(key: string): readonly string[] {
  const parts = key.split(" ");
  return [parts.at(-1) ?? key, parts.slice(1).join(" ")];
}

function kindVotes(kinds: readonly (NameKind | undefined)[], keys: readonly string[]): ReadonlyMap<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const [index, kind] of kinds.entries()) {
    if (kind === undefined) continue;
    const key = keys[index] ?? "";
    const count = counts.get(key) ?? new Map<NameKind, number>();
    count.set(kind, (count.get(kind) ?? 0) + 1);
    counts.set(key, count);
  }
  const votes = new Map<string, NameKind>();
  for (const [key, count] of counts) {
    const best = [...count].sort((a, b) => b[1] - a[1])[0];
    if (best !== undefined) votes.set(key, best[0]);
  }
  return votes;
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
      if (isGivenName(given) && !byKey.has(given)) byKey.set(given, draft);
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
  gender ??= role?.gender ?? genderOfName(words[name.from]?.text ?? "");
  return { name, mentions, ...(gender && { gender }), ...(role && { role: { start: role.start, end: role.end } }) };
}
