/** How a language reports what somebody says. All words in lower case. */
export interface SayingWords {
  /** Finite forms that report on their own: "souligne", "said". */
  readonly finite: ReadonlySet<string>;
  /** Participles that report after an auxiliary: "souligné". */
  readonly participles: ReadonlySet<string>;
  /** Finite forms and participles that report only beside a quotation or a "that": "lance", "continued". */
  readonly weak: ReadonlySet<string>;
  /** Forms that report only before one of these words: "appelé" + "à". */
  readonly governed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Report behind a verb that governs them: "vient d'avertir". */
  readonly infinitives: ReadonlySet<string>;
  /** Participles of the present: "estimant", "adding". */
  readonly gerunds: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** May stand between subject and verb or inside the verb: "également", "s'", "also". */
  readonly between: ReadonlySet<string>;
  /** Words right before a form that show it to be a noun or a passive: "la demande", "was told". */
  readonly blockers: ReadonlySet<string>;
  /** Openers of a source: "selon", "according to". */
  readonly according: readonly (readonly string[])[];
  /** Openers that report only beside a quotation: "pour". */
  readonly weakAccording: readonly (readonly string[])[];
  /** "que", "that": what follows is reported. */
  readonly that: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, "female" | "male" | "plural" | "person" | "thing">;
  /** Nouns that take up a country named before: "le pays". */
  readonly countryNouns: ReadonlySet<string>;
  /** Nouns that take up a body named before: "l'association", "the charity". */
  readonly collectives: ReadonlySet<string>;
  /** Roles that one person holds alone: the mayor is not the minister. */
  readonly offices: ReadonlySet<string>;
  /** More nouns for one human being, beside roles: "praticien", "quinquagénaire". */
  readonly persons: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Articles and nouns that show a plural. */
  readonly plurals: ReadonlySet<string>;
  /** Whether "il" and "elle" may stand for a body too. */
  readonly bodiesHaveGender: boolean;
}
