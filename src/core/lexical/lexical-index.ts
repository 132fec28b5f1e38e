import type { Language } from "../types.ts";
import { analyze, type Token } from "./analyze.ts";
import { type Bm25Input, bm25, inverseDocumentFrequency } from "./bm25.ts";
import { MonolingualIndex } from "./monolingual-index.ts";

/** What one text is found by. */
export interface LexicalDocument {
  readonly text: string;
  readonly language: Language;
}

/** BM25 of every document of one index for one question, by position. */
export interface LexicalScores {
  readonly bm25: Float64Array;
  /** Share (0-1) of the question's information (sum of its words' idf) that stands in the document. */
  readonly coverage: Float64Array;
}

/** Scores of each index, in order, and what none of them holds. */
export interface JointScores {
  readonly scores: readonly LexicalScores[];
  /** Words of the question that stand in no document of any index. */
  readonly unknown: readonly Token[];
}

/** A word with a typing mistake counts this much of a right one. */
const TYPO_WEIGHT = 0.7;

/** An inverted index over texts in several languages: each is analysed, and each question read, by its own language's rules. */
export class LexicalIndex {
  readonly #languages = new Map<Language, MonolingualIndex>();
  #size = 0;
  #scores: LexicalScores = { bm25: new Float64Array(), coverage: new Float64Array() };

  /** Adds a document at the next position. */
  add({ text, language }: LexicalDocument): void {
    const index = this.#languages.get(language) ?? new MonolingualIndex(language);
    this.#languages.set(language, index);
    index.add(this.#size, text);
    this.#size += 1;
  }

  get size(): number {
    return this.#size;
  }

  /** All zero, and the same each time: new ones for each question are megabytes that the collector stops everything for. */
  clearScores(): LexicalScores {
    if (this.#scores.bm25.length !== this.#size)
      this.#scores = { bm25: new Float64Array(this.#size), coverage: new Float64Array(this.#size) };
    this.#scores.bm25.fill(0);
    this.#scores.coverage.fill(0);
    return this.#scores;
  }

  languages(): Iterable<Language> {
    return this.#languages.keys();
  }

  /** A folded word as documents write it where words have no endings, else itself; none where no document holds it. */
  written(word: string): string[] {
    return [...this.#languages.values()].flatMap((index) => index.written(word));
  }

  /** Folded words of documents that one slip makes of this one. */
  near(word: string): string[] {
    return [...this.#languages.values()].flatMap((index) => index.near(word, 1));
  }

  of(language: Language): MonolingualIndex | undefined {
    return this.#languages.get(language);
  }
}

/**
 * Plain BM25 over several indexes as if they were one: how rare a word is, is counted over all of them. Words match by stem, by
 * spelling without accents, or nearly. Scores hold until the next question to one of the indexes.
 */
export function scoreTogether(
  indexes: readonly LexicalIndex[],
  question: string,
  questionLanguage: Language,
): JointScores {
  const scores = indexes.map((index) => index.clearScores());
  let unknown: readonly Token[] | undefined;
  for (const language of new Set(indexes.flatMap((index) => [...index.languages()]))) {
    const parts = indexes.flatMap((index, at): Part[] => {
      const monolingual = index.of(language);
      const own = scores[at];
      return monolingual === undefined || own === undefined ? [] : [{ index: monolingual, scores: own }];
    });
    const unknownHere = scoreLanguage(parts, distinct(analyze(question, language, questionLanguage)));
    const starts = new Set(unknownHere.map(({ start }) => start));
    unknown = unknown?.filter(({ start }) => starts.has(start)) ?? unknownHere;
  }
  return { scores, unknown: unknown ?? [] };
}

/** One index's texts of the language at hand, and where their scores go. */
interface Part {
  readonly index: MonolingualIndex;
  readonly scores: LexicalScores;
}

/** Adds one language's scores; answers the words that none of its texts holds. */
function scoreLanguage(parts: readonly Part[], tokens: readonly Token[]): readonly Token[] {
  const documents = sum(parts, ({ index }) => index.size);
  const averageLength = sum(parts, ({ index }) => index.totalLength) / documents || 1;
  const words = tokens.map((token) => {
    const { terms, weight } = readingsOf(token, parts);
    const frequencies = new Map(
      [...terms].map((term) => [term, sum(parts, ({ index }) => index.postingsOf(term)?.positions.length ?? 0)]),
    );
    const idf = inverseDocumentFrequency(Math.max(0, ...frequencies.values()), documents);
    return { token, frequencies, weight, idf };
  });
  const information = sum(words, ({ idf }) => idf);
  for (const { frequencies, weight, idf } of words)
    for (const { index, scores } of parts)
      scoreWord(index, frequencies, { documents, averageLength }, (position, score) => {
        scores.bm25[position] = (scores.bm25[position] ?? 0) + weight * score;
        scores.coverage[position] = (scores.coverage[position] ?? 0) + idf / information;
      });
  return words.flatMap(({ token, frequencies }) => (frequencies.size === 0 ? [token] : []));
}

/** The terms that a word may stand for: those that are spelled so, else, for less, those that nearly are. */
function readingsOf(
  token: Token,
  parts: readonly Part[],
): { readonly terms: ReadonlySet<string>; readonly weight: number } {
  const terms = new Set(parts.flatMap(({ index }) => [...index.termsOf(token)]));
  if (terms.size > 0) return { terms, weight: 1 };
  return { terms: new Set(parts.flatMap(({ index }) => [...index.nearTerms(token)])), weight: TYPO_WEIGHT };
}

/** Tells the score of each document that holds the word. Several readings of one word do not add up: the best one counts in each document. */
function scoreWord(
  index: MonolingualIndex,
  frequencies: ReadonlyMap<string, number>,
  corpus: Pick<Bm25Input, "documents" | "averageLength">,
  add: (position: number, score: number) => void,
): void {
  if (frequencies.size === 1) {
    for (const [term, frequency] of frequencies) scoreTerm(index, term, frequency, corpus, add);
    return;
  }
  const best = new Map<number, number>();
  for (const [term, frequency] of frequencies)
    scoreTerm(index, term, frequency, corpus, (position, score) => {
      best.set(position, Math.max(best.get(position) ?? 0, score));
    });
  for (const [position, score] of best) add(position, score);
}

function scoreTerm(
  index: MonolingualIndex,
  term: string,
  documentFrequency: number,
  corpus: Pick<Bm25Input, "documents" | "averageLength">,
  add: (position: number, score: number) => void,
): void {
  const postings = index.postingsOf(term);
  if (postings === undefined) return;
  const { documents, averageLength } = corpus;
  for (const [at, position] of postings.positions.entries()) {
    const termFrequency = postings.frequencies[at] ?? 0;
    const length = index.lengthOf(position);
    add(position, bm25({ termFrequency, documentFrequency, documents, length, averageLength }));
  }
}

function distinct(tokens: readonly Token[]): Token[] {
  return [...new Map(tokens.map((token) => [token.term, token])).values()];
}

function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}
