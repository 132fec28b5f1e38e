/** What a question word may ask for; most questions ask for none of these. */
export type AnswerKind =
  | "age"
  | "percentage"
  | "money"
  | "duration"
  | "year"
  | "day"
  | "date"
  | "count"
  | "quantity"
  | "name"
  | "person"
  | "place";

/** Kinds of which tables have columns whose header does not repeat the words of a question: "Toll" over what something costs. */
export type HeaderKind = "money" | "person";

/**
 * How a language asks for a kind of answer, and by which words an answer shows that it is of one. Alternatives of regular expressions, over
 * folded words (lower case, no accents, no marks) set apart by single spaces unless "as written" is said.
 */
export interface KindWords {
  /** Phrases that ask for it, whole words anywhere in the question; who holds an office is a question for a name as well. */
  readonly asked: Readonly<Partial<Record<Exclude<AnswerKind, "person">, string>>>;
  /** Words that ask for a date where a question opens with them, */
  readonly when?: string;
  /** and what may stand before them. */
  readonly whenLeads?: string;
  /** Words that ask for a person where a question opens with them, */
  readonly who: string;
  /** what may stand before them, */
  readonly whoLeads?: string;
  /** such words with what must stand before them, anywhere in the question, */
  readonly whoInside?: string;
  /** and the verbs behind them with which it is asked what somebody is, not who, but for an article behind these. */
  readonly is?: string;
  readonly articles?: string;
  /** "When and where was it?": words of which two ask for two things. */
  readonly askedTogether?: string;
  readonly and?: string;
  /** Words that are numbers, beside those of the language's table, */
  readonly numbers: string;
  /** stand with an age, */
  readonly ages: string;
  /** name years, */
  readonly years: string;
  /** before and behind a number of years that passed, */
  readonly since: string;
  readonly ago: string;
  /** and behind a number of years that is an age all the same. */
  readonly isAge?: string;
  /** Units of time and words around them. */
  readonly times: string;
  /** A day without a number, weekdays apart. */
  readonly days: string;
  readonly periods: string;
  /** What stands over a column, or before a value, that holds answers of a kind, as a whole. */
  readonly headers: Readonly<Record<HeaderKind, string>>;
  /** As written: currencies and amounts, what is free; */
  readonly amounts: string;
  /** shares; */
  readonly shares: string;
  /** words before a year of two or three digits; */
  readonly beforeYear?: string;
  /** eras behind a year; */
  readonly eras?: string;
  /** what stands behind the hour. */
  readonly clock?: string;
}
