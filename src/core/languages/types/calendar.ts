/** How a language writes dates: sources of regular expressions without groups of their own, months apart. */
export interface Calendar {
  /** Names of the months, January first; alternatives are separated by "|". */
  readonly months: readonly string[];
  readonly weekdays: string;
  /** Whole expressions that name a day or a period without a number: "hier", "last month". */
  readonly relative: string;
  /** Words around a month or a year that belong to it: "début", "early". */
  readonly before: string;
  readonly after: string;
  /** Words right before a bare year of four digits that show it to be one; none needed inside a longer date. */
  readonly beforeYear: string;
  /** "au", "to": between the two days of a period. */
  readonly until: string;
  /** Between a weekday and its date: "Montag, dem 3. März". */
  readonly behindWeekday?: string;
  /** Before a weekday that comes again and again: "every", */
  readonly recurring: string;
  /** and behind it: "of each" month. */
  readonly recurringBehind: string;
  /** Before the first day of a date: "the 12 May", */
  readonly beforeDay?: string;
  /** and before the last one of a period: "du 3 au le 5". */
  readonly untilDay?: string;
  /** Right behind a day: "12th". */
  readonly dayEnding?: string;
  /** Between day, month and year: "de" in Spanish. */
  readonly joint: string;
  /** Months that are words as well ("may"): taken only beside a number or one of `beforeYear`. */
  readonly ambiguous: string;
}
