/** How the words of a language are spelled and how often they stand in texts. */
export interface SpellingWords {
  /** Words in lower case, set apart by spaces; those of place n make up about 10 ** -((n + 0.5) / 5) of all words each. */
  readonly frequencies: readonly string[];
  /** "first second third": words of which the first often stands right before each of the others. Absent where a word stands for itself. */
  readonly followers?: readonly string[];
}
