/** What a server's managers are told of its sources. What comes in as an argument is marked or escaped by the face already. */
export interface ManageWords {
  /** Descriptions of commands and of their options; their names are the same in every language. At most 100 characters. */
  readonly commands: Readonly<
    Record<
      | "source"
      | "add"
      | "url"
      | "file"
      | "text"
      | "title"
      | "author"
      | "date"
      | "list"
      | "show"
      | "refresh"
      | "remove"
      | "purge"
      /** The source that is meant. */
      | "which",
      string
    >
  >;
  /** A source that was read and is not yet added. */
  readonly preview: {
    readonly read: (paragraphs: number, characters: number) => string;
    readonly first: (words: string) => string;
    readonly last: (words: string) => string;
    readonly author: (name: string) => string;
    readonly noAuthor: string;
    readonly date: (date: string) => string;
    readonly noDate: string;
    /** Nearly all of what the article's part of the page shows was kept. */
    readonly sure: string;
    /** So much of it, in whole per cent, was left out. */
    readonly unsure: (percent: number) => string;
    /** What the page shows and no text is. */
    readonly picturesLeft: string;
    /** An earlier version gives way. */
    readonly replaces: string;
    /** The site asks programs to stay away, or not to use its text. */
    readonly reserved: string;
    /** No longer kept: it is to be read again. */
    readonly expired: string;
    readonly cancelled: string;
  };
  /** At most 34 characters that show. */
  readonly buttons: {
    readonly add: string;
    readonly notArticle: string;
    readonly cancel: string;
    readonly undo: string;
  };
  /** A form for the text of an article: its title and labels have at most 45 characters. */
  readonly form: {
    readonly title: string;
    readonly text: string;
    readonly name: string;
    readonly author: string;
    readonly date: string;
  };
  /** It is being indexed. */
  readonly adding: string;
  readonly added: (title: string, passages: number) => string;
  /** `time`: "in 23 hours". */
  readonly looksAgain: (time: string) => string;
  readonly undoable: string;
  readonly removed: (title: string) => string;
  readonly purged: (title: string) => string;
  /** What a look at its address brought. */
  readonly refreshed: {
    readonly unchanged: (title: string) => string;
    readonly changed: (title: string, passages: number) => string;
    /** The page has so many words of those that are kept. */
    readonly shrunk: (title: string, words: number, kept: number) => string;
    readonly failed: (title: string) => string;
  };
  readonly failing: (time: string) => string;
  readonly undone: (title: string) => string;
  readonly tooLate: string;
  /** Neither an address, a file nor a text was given; several were. */
  readonly giveOne: string;
  readonly giveOnlyOne: string;
  /** The file is not where Discord keeps attached files, or no longer. */
  readonly fileElsewhere: string;
  readonly fileGone: string;
  readonly notAllowed: string;
  readonly unknown: (name: string) => string;
  readonly none: string;
  readonly list: (count: number) => string;
  readonly passages: (count: number) => string;
  readonly inLibrary: (name: string) => string;
  readonly fromFile: (name: string) => string;
  readonly version: (hash: string) => string;
  /** How often its address is looked at. */
  readonly every: Readonly<Record<"hour" | "6h" | "day" | "week" | "never", string>>;
}
