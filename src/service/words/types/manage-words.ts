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
      | "every"
      | "list"
      | "show"
      | "refresh"
      | "history"
      | "rollback"
      | "version"
      | "remove"
      | "purge"
      /** The source that is meant. */
      | "which",
      string
    >
  >;
  /** The command in the menu of a message; at most 32 characters. */
  readonly menu: string;
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
    /** Of a page that has lost most of its words. */
    readonly take: string;
    readonly keep: string;
    /** Of a version that is held. */
    readonly release: string;
    readonly changesOf: (number: number) => string;
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
    readonly held: (title: string) => string;
    readonly kept: string;
  };
  readonly failing: (time: string) => string;
  readonly history: HistoryWords;
  /** What managers are told of sources that are looked at again by themselves. */
  readonly notices: {
    readonly failing: (title: string, time: string) => string;
    readonly recovered: (title: string) => string;
  };
  readonly undone: (title: string) => string;
  readonly tooLate: string;
  /** Neither an address, a file nor a text was given; several were. */
  readonly giveOne: string;
  readonly giveOnlyOne: string;
  /** The file is not where Discord keeps attached files, or no longer. */
  readonly fileElsewhere: string;
  readonly fileGone: string;
  readonly messageEmpty: string;
  readonly notAllowed: string;
  readonly unknown: (name: string) => string;
  readonly none: string;
  readonly list: (count: number) => string;
  readonly passages: (count: number) => string;
  readonly inLibrary: (name: string) => string;
  readonly fromFile: (name: string) => string;
  readonly fromText: string;
  /** Of a source that is there no more, but for its text. */
  readonly takenOff: string;
  /** What to do next, where it is another thing than for whoever runs the program. */
  readonly hints: Readonly<Record<"file-language" | "file-empty", string>>;
  readonly version: (hash: string) => string;
  /** How often its address is looked at. */
  readonly every: Readonly<Record<"hour" | "6h" | "day" | "week" | "never", string>>;
}

/** The versions of a source. Times come in as the face shows them. */
export interface HistoryWords {
  readonly title: (title: string) => string;
  /** Of the version that is the current one. */
  readonly current: string;
  /** Sentences, against the version before. */
  readonly counts: (added: number, changed: number, gone: number) => string;
  readonly same: string;
  readonly erased: string;
  /** As a sentence of its own: it can be neither compared nor gone back to. */
  readonly textGone: string;
  readonly noTime: string;
  readonly causes: Readonly<Record<"added" | "refreshed" | "rolled-back" | "restored", string>>;
  readonly changes: (title: string, time: string) => string;
  readonly noChanges: string;
  readonly noEarlier: (title: string) => string;
  readonly rolledBack: (title: string, time: string) => string;
  readonly held: string;
  readonly released: (title: string) => string;
}
