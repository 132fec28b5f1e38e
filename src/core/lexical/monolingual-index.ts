import { wordsOf } from "../languages/words-of.ts";
import { withinEdits } from "../spelling/within-edits.ts";
import type { Language } from "../types.ts";
import { analyze, type Token } from "./analyze.ts";

/** Shorter words are not taken for others. */
const MIN_TYPO_LETTERS = 5;
/** From this length on two edits are forgiven. */
const TWO_EDITS_LETTERS = 9;

/** Positions of documents and, at the same place, how often a term stands there. */
export interface Postings {
  readonly positions: readonly number[];
  readonly frequencies: readonly number[];
}

interface GrowingPostings extends Postings {
  readonly positions: number[];
  readonly frequencies: number[];
}

/** An inverted index over the texts of one language: words by stem and by spelling without accents. */
export class MonolingualIndex {
  readonly #language: Language;
  readonly #postings = new Map<string, GrowingPostings>();
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
      const postings = this.#postings.get(term) ?? { positions: [], frequencies: [] };
      this.#postings.set(term, postings);
      const last = postings.positions.length - 1;
      if (postings.positions[last] === position) postings.frequencies[last] = (postings.frequencies[last] ?? 0) + 1;
      else {
        postings.positions.push(position);
        postings.frequencies.push(1);
      }
      const terms = this.#spellings.get(surface) ?? new Set<string>();
      this.#spellings.set(surface, terms.add(term));
    }
    this.#lengths.set(position, tokens.length);
    this.#totalLength += tokens.length;
  }

  /** Documents. */
  get size(): number {
    return this.#lengths.size;
  }

  /** Terms in all documents together. */
  get totalLength(): number {
    return this.#totalLength;
  }

  lengthOf(position: number): number {
    return this.#lengths.get(position) ?? 0;
  }

  postingsOf(term: string): Postings | undefined {
    return this.#postings.get(term);
  }

  /** The terms that a word is indexed under, as it was typed. */
  termsOf({ term, surface }: Token): ReadonlySet<string> {
    const terms = new Set<string>();
    if (this.#postings.has(term)) terms.add(term);
    // A word typed without accents stems otherwise than the one that was meant; where an accent tells words apart, it is another one.
    if (terms.size === 0 || !wordsOf(this.#language).grammar.accentsTellWords || term === surface) {
      for (const other of this.#spellings.get(surface) ?? []) terms.add(other);
    }
    return terms;
  }

  /** The terms of words that are spelled nearly like this one. */
  nearTerms({ surface }: Token): ReadonlySet<string> {
    if (surface.length < MIN_TYPO_LETTERS || /\p{N}/u.test(surface)) return new Set();
    const near = this.near(surface, surface.length >= TWO_EDITS_LETTERS ? 2 : 1);
    return new Set(near.flatMap((spelling) => [...(this.#spellings.get(spelling) ?? [])]));
  }

  /** A folded word as documents write it where words have no endings, else itself; none where no document holds it. */
  written(surface: string): string[] {
    const terms = this.#spellings.get(surface);
    if (terms === undefined) return [];
    return wordsOf(this.#language).lexical.stem === undefined ? [...terms] : [surface];
  }

  /** Folded words within so many edits of this one; the first letter is never wrong. */
  near(surface: string, edits: number): string[] {
    return [...this.#spellings.keys()].filter(
      (spelling) => spelling[0] === surface[0] && withinEdits(surface, spelling, edits),
    );
  }
}
