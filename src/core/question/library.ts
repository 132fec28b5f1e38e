import { sourceKey } from "../scope.ts";
import { foldText, words } from "../text/text.ts";
import type { FactKind, Language, Source } from "../types.ts";

/** What understanding a question needs to know of the articles that it is asked of. */
export interface KnownLibrary {
  /** The language of most articles: what a question is taken to be in when its words do not tell. */
  readonly language: Language;
  readonly articles: readonly KnownArticle[];
  /** The person who is called as was typed, whole or by surname; undefined where something else is called so too. */
  findPerson(typed: string): Promise<KnownPerson | undefined>;
  /** The name of what is called as was typed and is no person: an organisation, a place, a document, an event; undefined where nothing is. */
  findThing(typed: string): Promise<string | undefined>;
  /** Keys of the articles of which one passage holds all of the words' information. */
  holding(words: string, language: Language): Promise<readonly string[]>;
  /** See SearchIndex. */
  spelledLike(word: string): Promise<readonly string[]>;
}

export interface KnownArticle {
  /** See sourceKey. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** The title's words, folded. */
  readonly titleWords: readonly string[];
  readonly language: Language;
}

export interface KnownPerson {
  /** The whole name, or the part of it that was typed where it is part of several names. */
  readonly name: string;
  /** The article's. */
  readonly language: Language;
}

/** What has a name of its own and is no person. */
export function isThing(kind: FactKind): boolean {
  return kind === "organisation" || kind === "place" || kind === "document" || kind === "event";
}

export function toKnownArticle({ library, id, metadata: { title, language } }: Source): KnownArticle {
  return {
    key: sourceKey(library, id),
    id,
    title,
    titleWords: words(foldText(title)).map(({ text }) => text),
    language,
  };
}
