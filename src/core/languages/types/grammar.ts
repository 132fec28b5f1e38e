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
  /** A letter that lacks its accent and, where it stands in a question, can be no other: "ou est", "donde esta". Over the whole question. */
  readonly askedAccents?: readonly (readonly [letter: RegExp, accented: string])[];
  /** How a word ends that is a participle behind these words, set apart by spaces: "a-t-il annonce", whose accent makes it none or another form. */
  readonly participles?: { readonly behind: RegExp; readonly ending: RegExp };
  /** 05/03 is in May, where nothing else tells. */
  readonly monthFirst: boolean;
  /** The mark before decimals; absent where both are written. */
  readonly decimalMark?: "." | ",";
  /** What words and signs behind a figure multiply it by, in lower case. */
  readonly scales: Readonly<Record<string, number>>;
}
