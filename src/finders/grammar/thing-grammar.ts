/** How events, laws and counted things are called. Patterns are of one word in lower case, unless said otherwise. */
export interface ThingGrammar {
  /** Events that a noun in lower case makes with a place or a date. */
  readonly happenings?: HappeningGrammar;
  /** A noun behind a place's name that makes an event of both: "Ukraine war". As written. */
  readonly eventNoun?: RegExp;
  /** Names of months, before an event's name. As written. */
  readonly monthName?: RegExp;
  /** Article before the head whose first letter an acronym in brackets takes up. */
  readonly explainedArticle?: RegExp;
  /** Laws and the like, found in a whole text. */
  readonly legalTexts?: LegalTextGrammar;
  /** How a counted noun shows that there are several. */
  readonly counted?: { readonly plural: RegExp; readonly irregular: ReadonlySet<string> };
}

export interface HappeningGrammar {
  readonly heads: ReadonlySet<string>;
  /** Before a place or a date. */
  readonly link: RegExp;
  /** Before what it was done with, which stands before the place: "au couteau à Nice". */
  readonly meansLink?: RegExp;
  /** Adjectives behind the head. */
  readonly adjective?: RegExp;
  /** Words before the head, behind a year: "2019 general election". */
  readonly kind?: RegExp;
  /** What tells a day in a date, as written. */
  readonly day: RegExp;
}

export interface LegalTextGrammar {
  /** Global; the group `about` or `then` stands before what the text is about. */
  readonly text: RegExp;
  /** Global; a report by its author. */
  readonly report?: RegExp;
  /** What stands right before one that is known, where any may be meant. */
  readonly definite?: RegExp;
}
