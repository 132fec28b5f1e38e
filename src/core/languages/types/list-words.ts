/** How a language asks for items of a list. Alternatives of regular expressions over folded words set apart by single spaces. */
export interface ListWords {
  /** What an item is called: "step". */
  readonly items: string;
  /** Where it stands, beside such a word: "last"; first and others are the language's ordinals. */
  readonly last: string;
  /** What is asked for that is to be done before all else: "do first". */
  readonly firstOfAll: string;
  /** Before a number that is an ordinal by it: "thu ba". */
  readonly ordinalMark?: string;
  /** Asks what somebody must have or bring; opens lists of that, too. */
  readonly need: string;
  /** Asks how something is done, which a list of steps tells. */
  readonly steps: string;
  /** Who came to a meeting, */
  readonly present: string;
  /** and who did not: as a question asks and as a line of minutes is labelled, in lower case. */
  readonly absent: string;
  /** Asks for a place; */
  readonly where: string;
  /** words beside it where that of a meeting is asked for, */
  readonly meeting: string;
  /** and what a line of minutes is labelled that tells it, in lower case. */
  readonly venue: string;
  /** What a numbered part of a law or of rules is called, in lower case, */
  readonly sections: string;
  /** and words beside it where all is asked that it says. */
  readonly saying: string;
  /** Words beside a version whose day is asked for: "when was version 2.1 released?" */
  readonly released: string;
  /** What somebody belongs to whose label tells it: "Ann Berg (Greens): ..." */
  readonly party: string;
  /** Where somebody or something is to be found; */
  readonly address: string;
  /** and, where no postal code follows, what a street's name begins with behind its number. */
  readonly street?: string;
  /** What an address to write to is called, as written, in lower case; */
  readonly email: string;
  /** a number to call; */
  readonly phone: string;
  /** and the address of a site. */
  readonly web: string;
}
