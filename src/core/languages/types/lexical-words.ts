/** How words of a language are told from those of others, and which of them say something. */
export interface LexicalWords {
  /** In lower case: they carry no information of their own. */
  readonly stopWords: readonly string[];
  /** From a word in lower case, accents and all, to its stem; absent where words have no endings. */
  readonly stem?: (word: string) => string;
  /** A word in lower case that the language's own letters spell. */
  readonly spelled: RegExp;
  /** A letter outside ASCII that its texts are written with; absent where windows-1252 does not hold them. */
  readonly westernLetter?: RegExp;
}
