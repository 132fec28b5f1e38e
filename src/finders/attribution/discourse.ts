import type { SayingWords } from "../../core/languages/types/saying-words.ts";
import { foldName } from "../../core/names/fold-name.ts";
import type { Span } from "../../core/types.ts";
import { type ArticleNames, quoteAt } from "../names/article-names.ts";
import type { NameMention, Person } from "../names/people.ts";
import { firstStartingFrom } from "../names/span-search.ts";
import type { Statement } from "./statement.ts";
import { findStrangers, type Stranger } from "./strangers.ts";

/** What an article tells of who may be meant, read once, with the statements found so far, by sentence. */
export interface Discourse {
  readonly article: ArticleNames;
  readonly saying: SayingWords;
  readonly found: readonly (readonly Statement[])[];
  /** Folded words of roles, to the people who have them. */
  readonly holders: ReadonlyMap<string, readonly Person[]>;
  /** Nouns to the offset where an indefinite article first brings them in: "un enseignant". */
  readonly introduced: ReadonlyMap<string, number>;
  readonly strangers: readonly Stranger[];
  /** Folded words of organisations' names, to the first mention of each name that holds them. */
  readonly bodies: ReadonlyMap<string, readonly NameMention[]>;
}

/** Reads an article for its discourse; `found` may grow while it is used. */
export function readDiscourse(
  article: ArticleNames,
  saying: SayingWords,
  found: readonly (readonly Statement[])[],
): Discourse {
  const holders = new Map<string, Person[]>();
  for (const person of article.names.people)
    if (person.role !== undefined)
      for (const word of new Set(foldedWords(article, person.role))) append(holders, word, person);
  const introduced = new Map<string, number>();
  for (const [index, word] of article.words.entries())
    if (saying.indefinite.has(article.words[index - 1]?.lower ?? "") && !introduced.has(word.lower))
      introduced.set(word.lower, word.start);
  const bodies = new Map<string, NameMention[]>();
  const seen = new Set<string>();
  for (const mention of article.names.mentions) {
    if (mention.kind !== "organisation" || seen.has(mention.key)) continue;
    seen.add(mention.key);
    for (const word of new Set(mention.key.split(" "))) append(bodies, word, mention);
  }
  return { article, saying, found, holders, introduced, strangers: findStrangers(article, saying), bodies };
}

/**
 * Indexes of the sentence that is read now and of `count` before it, the nearest first;
 * sentences inside a quotation that opens before them and closes behind them do not count.
 */
export function sentencesBack({ article, found }: Discourse, count: number): readonly number[] {
  const indexes: number[] = [];
  for (let index = found.length - 1; index >= 0 && indexes.length <= count; index--) {
    const sentence = article.sentences[index];
    if (sentence === undefined) break;
    const around = quoteAt(article.quotes, sentence.start);
    const isInside = around !== undefined && around.start < sentence.start && around.end >= sentence.end;
    if (!isInside || indexes.length === 0) indexes.push(index);
  }
  return indexes;
}

/** The words of a stretch, folded. */
export function foldedWords({ words }: ArticleNames, span: Span): readonly string[] {
  const found: string[] = [];
  for (let index = firstStartingFrom(words, span.start); index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.start >= span.end) break;
    found.push(foldName(word.text));
  }
  return found;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
