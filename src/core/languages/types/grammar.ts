/** What is true of how a language is written. */
export interface Grammar {
  /** Every noun has a capital letter, so that a capital does not tell a name. */
  readonly capitalisesNouns: boolean;
  /** A number with a dot behind it is an ordinal: "3. Oktober". */
  readonly dotsOrdinals: boolean;
  /** An accent makes another word, rather than another spelling of it. */
  readonly accentsTellWords: boolean;
  /** A space parts the syllables of a word too. */
  readonly writesSyllables: boolean;
  /** What is typed where a letter of the language is not at hand, and that letter, wherever it cannot be meant otherwise: "heisst". */
  readonly substitutes?: readonly (readonly [typed: RegExp, letter: string])[];
  /** A letter that lacks its accent and, where it stands in a question, can be no other: "ou est", "donde esta". Over the whole question. */
  readonly askedAccents?: readonly (readonly [letter: RegExp, accented: string])[];
  /** How a word ends that is a participle behind these words, set apart by spaces: "a-t-il annonce", whose accent makes it none or another form. */
  readonly participles?: { readonly behind: RegExp; readonly ending: RegExp };
  /** Who acts stands before what is done, and what it is done to behind: the order tells who does what. */
  readonly actsFirst: boolean;
  /** A negation may stand behind its verb: "fährt nicht", "ne dessert plus". */
  readonly negatesBehind: boolean;
  /** Words that deny or limit only behind the first half of a denial, and not behind its second: "ne ... que". Words as in `numbers`. */
  readonly halfDenials?: {
    readonly opening: readonly string[];
    readonly closing: readonly string[];
    readonly turning: ReadonlyMap<string, "not" | "only">;
  };
  /** How a verb in the future ends; accents tell it from other words. */
  readonly future?: RegExp;
  /** "It was X who": the first group is X, where it has one. */
  readonly cleft: RegExp;
  /** Names without an article: these words stand before them, and nouns that do without as well end so. Folded. */
  readonly bareNames?: { readonly behind: readonly string[]; readonly noName: RegExp };
  /** What joins the parts of a compound, as alternatives: "Hafen-s-gebühr". */
  readonly compoundLinks?: string;
  /** What stands right behind figures to make an ordinal of them, as alternatives, folded: "th". */
  readonly ordinalEndings?: string;
  /** 05/03 is in May, where nothing else tells. */
  readonly monthFirst: boolean;
  /** The mark before decimals; absent where both are written. */
  readonly decimalMark?: "." | ",";
  /** What words and signs behind a figure multiply it by, in lower case. */
  readonly scales: Readonly<Record<string, number>>;
}
