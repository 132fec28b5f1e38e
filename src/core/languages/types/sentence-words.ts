/**
 * How an abbreviation (lower case, without its last dot) goes on.
 * "never": a sentence never ends there. "name": a name follows (a lower-case one may be a word that ends a sentence). "number":
 * goes on before a number or a Roman numeral.
 * "inner": goes on unless a word follows that opens sentences. "last": may end a sentence; an upper-case letter starts a new one.
 */
export type AbbreviationKind = "never" | "name" | "number" | "inner" | "last";

/** Words of a language that tell where sentences end and which of them stand alone. */
export interface SentenceWords {
  /** Abbreviations beside those that all languages have, set apart by spaces. */
  readonly abbreviations: Partial<Readonly<Record<AbbreviationKind, string>>>;
  /** Those before a number that are words of their own as well, set apart by spaces: "He said no. The ...". */
  readonly abbreviatedWords?: string;
  /** Words that open sentences and hardly ever names, set apart by spaces: after an abbreviation or an initial they tell of a new sentence. */
  readonly openers: string;
  /** Beginnings of sentences that start from a pronoun or a demonstrative and so need the sentence before them, */
  readonly dependent: RegExp;
  /** but for these, which stand alone: "Il faut", "It is ... that". */
  readonly impersonal: RegExp;
  /** Beginnings of sentences that start from their verb, in a language that leaves out pronouns. */
  readonly subjectless?: RegExp;
}
