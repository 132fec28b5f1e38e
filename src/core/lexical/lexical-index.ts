import type { Language } from "../types.ts";
import { withinEdits } from "../within-edits.ts";
import { analyze, type Token } from "./analyze.ts";
import { bm25, inverseDocumentFrequency } from "./bm25.ts";

/** What one text is found by. */
export interface LexicalDocument {
  readonly text: string;
  readonly language: Language;
}

/** BM25 of every document for one question, by position. */
export interface LexicalScores {
  readonly bm25: Float64Array;
  /** Share (0-1) of the question's information (sum of its words' idf) that stands in the document. */
  readonly coverage: Float64Array;
  /** Words of the question that stand in no document of the index. */
  readonly unknown: readonly Token[];
}

/** A word with a typing mistake counts this much of a right one. */
const TYPO_WEIGHT = 0.7;
/** Shorter words are not taken for others. */
const MIN_TYPO_LETTERS = 5;
/** From this length on two edits are forgiven. */
const TWO_EDITS_LETTERS = 9;

interface Postings {
  /** Positions of documents and, at the same place, how often the term stands there. */
  readonly positions: number[];
  readonly frequencies: number[];
}

interface Alternative {
  readonly postings: Postings;
  readonly weight: number;
}

/** An inverted index over the texts of one language; plain BM25, words matched by stem, by spelling without accents, or nearly. */
class MonolingualIndex {
  readonly #language: Language;
  readonly #postings = new Map<string, Postings>();
  /** Folded spelling -> the terms that it is indexed under. */
  readonly #spellings = new Map<string, Set<string>>();
  readonly #lengths = new Map<number, number>();
  #totalLength = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  add(position: number, text: string): void {
    const tokens = analyze(text, this.#language);
    for (const { term, surface } of tokens) {
      const postings = getOrAdd(this.#postings, term, () => ({ positions: [], frequencies: [] }));
      const last = postings.positions.length - 1;
      if (postings.positions[last] === position) postings.frequencies[last] = (postings.frequencies[last] ?? 0) + 1;
      else {
        postings.positions.push(position);
        postings.frequencies.push(1);
      }
      getOrAdd(this.#spellings, surface, () => new Set<string>()).add(term);
    }
    this.#lengths.set(position, tokens.length);
    this.#totalLength += tokens.length;
  }

  /** Adds this language's scores; answers the question's words that it does not know. */
  score(question: string, questionLanguage: Language, scores: Float64Array, coverage: Float64Array): Token[] {
    const documents = this.#lengths.size;
    const averageLength = this.#totalLength / documents || 1;
    const unknown: Token[] = [];
    let information = 0;
    for (const token of distinct(analyze(question, this.#language, questionLanguage))) {
      const alternatives = this.#alternatives(token);
      if (alternatives.length === 0) unknown.push(token);
      const frequency = Math.max(0, ...alternatives.map(({ postings }) => postings.positions.length));
      const idf = inverseDocumentFrequency(frequency, documents);
      information += idf;
      for (const [position, score] of this.#best(alternatives, documents, averageLength)) {
        scores[position] = (scores[position] ?? 0) + score;
        coverage[position] = (coverage[position] ?? 0) + idf;
      }
    }
    if (information > 0) {
      for (const position of this.#lengths.keys()) coverage[position] = (coverage[position] ?? 0) / information;
    }
    return unknown;
  }

  /** Several readings of one word do not add up: the best one counts in each document. */
  #best(alternatives: readonly Alternative[], documents: number, averageLength: number): Map<number, number> {
    const best = new Map<number, number>();
    for (const { postings, weight } of alternatives) {
      const documentFrequency = postings.positions.length;
      for (const [at, position] of postings.positions.entries()) {
        const termFrequency = postings.frequencies[at] ?? 0;
        const length = this.#lengths.get(position) ?? 0;
        const score = weight * bm25({ termFrequency, documentFrequency, documents, length, averageLength });
        best.set(position, Math.max(best.get(position) ?? 0, score));
      }
    }
    return best;
  }

  #alternatives({ term, surface }: Token): Alternative[] {
    const terms = new Set<string>();
    if (this.#postings.has(term)) terms.add(term);
    // A word typed without accents stems otherwise than the one that was meant; in Vietnamese an accent tells words apart.
    if (terms.size === 0 || this.#language !== "vi" || term === surface) {
      for (const other of this.#spellings.get(surface) ?? []) terms.add(other);
    }
    const weight = terms.size > 0 ? 1 : TYPO_WEIGHT;
    if (terms.size === 0) for (const near of this.#nearTerms(surface)) terms.add(near);
    return [...terms].flatMap((each) => {
      const postings = this.#postings.get(each);
      return postings === undefined ? [] : [{ postings, weight }];
    });
  }

  #nearTerms(surface: string): Set<string> {
    const near = new Set<string>();
    if (surface.length < MIN_TYPO_LETTERS || /\p{N}/u.test(surface)) return near;
    const limit = surface.length >= TWO_EDITS_LETTERS ? 2 : 1;
    for (const [spelling, terms] of this.#spellings) {
      if (spelling[0] !== surface[0] || !withinEdits(surface, spelling, limit)) continue;
      for (const term of terms) near.add(term);
    }
    return near;
  }
}

/** An inverted index over texts in several languages: each is analysed, and each question read, by its own language's rules. */
export class LexicalIndex {
  readonly #languages = new Map<Language, MonolingualIndex>();
  #size = 0;

  /** Adds a document at the next position. */
  add({ text, language }: LexicalDocument): void {
    getOrAdd(this.#languages, language, () => new MonolingualIndex(language)).add(this.#size, text);
    this.#size += 1;
  }

  get size(): number {
    return this.#size;
  }

  score(question: string, questionLanguage: Language): LexicalScores {
    const scores = new Float64Array(this.#size);
    const coverage = new Float64Array(this.#size);
    let unknown: Token[] | undefined;
    for (const index of this.#languages.values()) {
      const unknownHere = index.score(question, questionLanguage, scores, coverage);
      const starts = new Set(unknownHere.map(({ start }) => start));
      unknown = unknown?.filter(({ start }) => starts.has(start)) ?? unknownHere;
    }
    return { bm25: scores, coverage, unknown: unknown ?? [] };
  }
}

function distinct(tokens: readonly Token[]): Token[] {
  return [...new Map(tokens.map((token) => [token.term, token])).values()];
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = create();
    map.set(key, value);
  }
  return value;
}
