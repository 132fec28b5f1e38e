import { foldName } from "../core/facts/fold.ts";
import type { Language } from "../core/types.ts";
import type { Knowledge } from "./knowledge.ts";

const whoIs: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) => `Qui est ${name} ?`,
  en: (name) => `Who is ${name}?`,
  es: (name) => `¿Quién es ${name}?`,
  de: (name) => `Wer ist ${name}?`,
  vi: (name) => `${name} là ai?`,
  und: (name) => `Who is ${name}?`,
};

/** Shorter ones are initials, "Jr" and the like. */
const MIN_NAME_CHARS = 3;
/** Longer questions are no name: people are not even listed for them. */
const MAX_NAME_WORDS = 6;

interface Person {
  /** The whole name, or the part of it that was typed where it is part of several names. */
  readonly name: string;
  /** The article's. */
  readonly language: Language;
}

const peopleOf = new WeakMap<Knowledge["records"], ReadonlyMap<string, Person>>();

/**
 * "guy ryder" alone asks who that is: the question written out, in the language of the article that names the person. Undefined for
 * anything but a whole name, or the surname, of a person in the articles.
 */
export function askWhoIs(
  question: string,
  { records }: Pick<Knowledge, "records">,
): { readonly question: string; readonly language: Language } | undefined {
  const typed = foldName(question.replace(/[?!.\s]+$/u, "").trim());
  if (typed.split(" ").length > MAX_NAME_WORDS) return undefined;
  let people = peopleOf.get(records);
  if (people === undefined) {
    people = readPeople(records);
    peopleOf.set(records, people);
  }
  const person = people.get(typed);
  if (person === undefined || isCommonWord(question, records)) return undefined;
  return { question: whoIs[person.language](person.name), language: person.language };
}

function readPeople(records: Knowledge["records"]): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  const others = new Set<string>();
  for (const { article, facts } of records.values()) {
    for (const { kind, name, role, variants } of facts) {
      if (kind !== "person") {
        for (const wording of [name, ...variants]) others.add(foldName(wording));
        continue;
      }
      for (const wording of new Set([name, ...variants.filter((variant) => variant !== role), lastWord(name)])) {
        if (!/^\p{Lu}/u.test(wording) || wording.length < MIN_NAME_CHARS) continue;
        const folded = foldName(wording);
        const { name: known = name } = people.get(folded) ?? {};
        const whole = foldName(known) === foldName(name) ? name : wording;
        people.set(folded, { name: whole, language: article.source.metadata.language });
      }
    }
  }
  // "Paris" alone is rather the town than Jean Paris.
  for (const name of others) people.delete(name);
  return people;
}

/** "temple" is rather the word in an article than Anna Temple. */
function isCommonWord(question: string, records: Knowledge["records"]): boolean {
  const [word = "", ...others] = question.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (others.length > 0 || word !== word.toLowerCase()) return false;
  const asWord = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "u");
  return [...records.values()].some(({ article }) => asWord.test(article.source.text));
}

/** The surname, as most people are called. */
function lastWord(name: string): string {
  return name.split(" ").at(-1) ?? name;
}
