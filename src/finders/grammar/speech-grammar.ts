/** How a sentence tells who speaks. Patterns are of one word in lower case, unless said otherwise. */
export interface SpeechGrammar {
  /** A noun without an article explains the name before it: "X, médecin, ...". */
  readonly setsNounsApart?: true;
  /** An aside with who speaks may stand between commas inside the quotation. */
  readonly setsAsidesInQuotes?: true;
  /** A comma may open another clause. */
  readonly commaOpensClause?: true;
  /** Any noun may be the subject of a weak verb. */
  readonly weakVerbsTakeNouns?: true;
  /** Nouns that are feminine by their ending. */
  readonly feminine?: RegExp;
  /** Nouns in the plural. */
  readonly plural?: RegExp;
  /** Verbs in the plural, by their ending. */
  readonly pluralVerb?: RegExp;
  /** Participles that a sentence may open with. */
  readonly participle?: RegExp;
  /** Words that open an apposition without an article, as offices do. */
  readonly apposition?: RegExp;
  /** "of the" and an article of its own, which it is behind the verb or a word of time. */
  readonly indefinite?: { readonly article: string; readonly time: RegExp };
  /** What follows "for" or "according to" where it gives no opinion. */
  readonly noOpinion?: RegExp;
  /** Before a verb whose subject follows: "comme". */
  readonly invertedBehind?: string;
  /** How any verb behind a quotation is told: its forms, and asides before its subject (three words, with spaces). */
  readonly anyVerb?: { readonly participle: RegExp; readonly finite: RegExp; readonly aside: RegExp };
}
