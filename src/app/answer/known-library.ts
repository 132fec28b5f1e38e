import type { Article } from "../../core/article/article.ts";
import { foldName } from "../../core/names/fold-name.ts";
import type { Shelf } from "../../core/ports/catalog.ts";
import { isThing, type KnownLibrary, type KnownPerson, toKnownArticle } from "../../core/question/library.ts";
import { sourceKey } from "../../core/scope.ts";
import type { Steps } from "../../core/steps.ts";
import type { Language } from "../../core/types.ts";
import { finishInSlices } from "../pause.ts";

/** Shorter ones are initials, "Jr" and the like. */
const MIN_NAME_CHARS = 3;

/** What understanding a question needs to know of the articles; people are collected when one is first looked for. */
export function describeShelf(
  { records }: Shelf,
  {
    holding,
    spelledLike,
  }: {
    readonly holding: (words: string, language: Language) => Promise<readonly Article[]>;
    readonly spelledLike: KnownLibrary["spelledLike"];
  },
): KnownLibrary {
  const sources = records.map(({ article }) => article.source);
  let names: Promise<Names> | undefined;

  return {
    language: mostFrequent(sources.map(({ metadata }) => metadata.language)) ?? "en",
    articles: sources.map(toKnownArticle),

    async findPerson(typed) {
      names ??= finishInSlices(readNames(records));
      const person = (await names).people.get(foldName(typed));
      return person === undefined || isCommonWord(typed) ? undefined : person;
    },

    async findThing(typed) {
      names ??= finishInSlices(readNames(records));
      const name = (await names).things.get(foldName(typed));
      return name === undefined || isCommonWord(typed) ? undefined : name;
    },

    async holding(words, language) {
      return (await holding(words, language)).map(({ source }) => sourceKey(source.library, source.id));
    },

    spelledLike,
  };

  /** "temple" is rather the word in an article than Anna Temple. */
  function isCommonWord(typed: string): boolean {
    const [word = "", ...others] = typed.match(/[\p{L}\p{M}]+/gu) ?? [];
    if (others.length > 0 || word !== word.toLowerCase()) return false;
    const asWord = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "u");
    return sources.some(({ text }) => asWord.test(text));
  }
}

function mostFrequent(languages: readonly Language[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What the articles name, by each wording folded. */
interface Names {
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly things: ReadonlyMap<string, string>;
}

function* readNames(records: Shelf["records"]): Steps<Names> {
  const people = new Map<string, KnownPerson>();
  const things = new Map<string, string>();
  const others = new Set<string>();
  for (const { article, facts } of records) {
    for (const { kind, name, role, variants } of facts) {
      yield;
      if (kind !== "person") {
        for (const wording of [name, ...variants].map(foldName)) {
          others.add(wording);
          if (isThing(kind)) things.set(wording, things.get(wording) ?? name);
        }
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
  return { people, things };
}

/** The surname, as most people are called. */
function lastWord(name: string): string {
  return name.split(" ").at(-1) ?? name;
}
