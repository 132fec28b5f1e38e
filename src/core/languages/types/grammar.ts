/** What is true of how a language is written. */
export interface Grammar {
  /** Every noun has a capital letter, so that a capital does not tell a name. */
  readonly capitalisesNouns: boolean;
  /** A number with a dot behind it is an ordinal: "3. Oktober". */
  readonly dotsOrdinals: boolean;
  /** An accent makes another word, rather than another spelling of it. */
  readonly accentsTellWords: boolean;
  /** What is typed where a letter of the language is not at hand, and that letter, wherever it cannot be meant otherwise: "heisst". */
  readonly substitutes?: readonly (readonly [typed: RegExp, letter: string])[];
  /** 05/03 is in May, where nothing else tells. */
  readonly monthFirst: boolean;
  /** The mark before decimals; absent where both are written. */
  readonly decimalMark?: "." | ",";
  /** What words and signs behind a figure multiply it by, in lower case. */
  readonly scales: Readonly<Record<string, number>>;
}
