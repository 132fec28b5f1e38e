/**
 * How people ask in a language. Sources of regular expressions; where nothing else is said, over folded words (lower case, no accents, no
 * marks) set apart by single spaces, and alternatives that stand in one list with those of the other languages.
 */
export interface QuestionWords {
  /** What people open with that says nothing of what is asked, */
  readonly openers: readonly string[];
  /** and close with. */
  readonly closers: readonly string[];
  /** Asks for several things: framed by spaces. */
  readonly several: readonly string[];
  /** What people type for a word, in lower case, and the word: only shorthand that is no other word in any of the languages. */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Everyday questions, the same ones in every language: what their vectors have in common is the language's, not the matter's. */
  readonly ordinary: readonly string[];
  readonly splitting: SplittingWords;
  /** The question who somebody is. */
  readonly whoIs: (name: string) => string;
  readonly article: ArticleWords;
}

/** How two questions of one message are told apart. Alternatives of regular expressions. */
export interface SplittingWords {
  /** Words that open a question; with them a second one may follow a conjunction. */
  readonly interrogatives?: string;
  /** Those that are other words in other languages: taken in questions of this one alone. */
  readonly ownInterrogatives?: string;
  /** Those with an accent, as they are spelled. */
  readonly spelledInterrogatives?: string;
  readonly conjunctions: string;
  /** Before a word that asks: "à qui", "from where". */
  readonly prepositions?: string;
  /** Before the first question: "dis", "hey". */
  readonly leads?: string;
  /** Words that ask as the last ones of a question, where it is not opened by any. */
  readonly asksLast?: RegExp;
  /** The mark, with what stands before it. */
  readonly questionMark: string;
  /** What stands before a question. */
  readonly openingMark?: string;
}

/** How a question says which article it means; as it is typed, whatever the case. */
export interface ArticleWords {
  /** "The article", in the place of a description. */
  readonly the: string;
  /** "The article about ...": what tells which is the group `words`. */
  readonly describing: readonly RegExp[];
  /** "Which article speaks of ...?", "Is there one on ...?": of what is the group `topic`. From the beginning on. */
  readonly whichOf: readonly RegExp[];
  /** Alternatives: articles and demonstratives with what follows them, */
  readonly determiners?: string;
  /** what an article is called, */
  readonly nouns: string;
  /** what else a text may be, */
  readonly documents: string;
  /** what opens what it is about, */
  readonly about: string;
  /** and "titled". */
  readonly titled?: string;
  /** Alternatives that ask what a whole article is about. */
  readonly summing: string;
}
