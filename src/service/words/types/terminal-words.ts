import type { WordedMistake } from "./error-words.ts";

/** What the command line says beside the words that every face has. */
export interface TerminalWords {
  /** Before each line of a mistake. */
  readonly error: string;
  readonly bug: (id: string) => string;
  readonly bugShown: string;
  readonly bugHidden: string;
  /** Nobody can be written to any more; `reason` in the system's words. */
  readonly outputLost: (reason: string) => WordedMistake;
  /** Three lines on how to get a bot's token. */
  readonly tokenHelp: readonly string[];
  readonly conversation: {
    /** `title` of the only article, where there is one. */
    readonly welcome: (articles: number, title: string | undefined) => string;
    readonly help: readonly string[];
    readonly unknownCommand: (typed: string) => string;
    readonly stopped: string;
    readonly nothingToExplain: string;
  };
  readonly linesAsOneQuestion: (lines: number) => string;
  /** A sentence to check that nobody can read. */
  readonly unreadableSentence: (sentence: string) => string;
  readonly index: IndexWords;
  readonly import: ImportWords;
  readonly move: MoveWords;
  readonly noArticle: (folder: string) => string;
  readonly noFact: (name: string) => string;
  readonly noQuote: (file: string) => string;
  readonly explanation: ExplanationWords;
  readonly doctor: DoctorWords;
}

export interface IndexWords {
  readonly indexing: string;
  readonly progress: (percent: number, done: number, total: number) => string;
  /** Behind "Articles:", each where it is not 0. */
  readonly articles: (counts: string) => string;
  readonly none: string;
  readonly added: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly removed: (count: number) => string;
  readonly unchanged: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly passages: (passages: number, embedded: number) => string;
  /** One file with the reason. */
  readonly leftOutBecause: (reason: string) => string;
  /** Files without their reasons; `more` that are not named. */
  readonly leftOutFiles: (count: number, names: string, more: number) => string;
}

/** Adding documents, and looking at addresses again. */
export interface ImportWords {
  /** "12 paragraphs, 4,210 characters". */
  readonly size: (paragraphs: number, characters: number) => string;
  readonly first: string;
  readonly last: string;
  /** `percent` of the page's visible text that was taken for the article. */
  readonly kept: (percent: number) => string;
  readonly reservation: Readonly<Record<"robots" | "tdm", string>>;
  /** Nothing was written: how to add it. */
  readonly previewOnly: string;
  readonly known: (id: string) => string;
  readonly added: (id: string, passages: number) => string;
  readonly changed: (id: string, passages: number) => string;
  readonly next: (when: Date) => string;
  readonly removed: (id: string) => string;
  readonly nothingDue: string;
  readonly unchanged: (id: string) => string;
  readonly shrunk: (id: string, words: number, keptWords: number) => string;
  readonly failed: (id: string, reason: string) => string;
  /** Of a feed. */
  readonly entries: (count: number) => string;
  /** A feed was read: new sources, new versions, entries that could not be read now. */
  readonly feedRead: (title: string, added: number, changed: number, left: number) => string;
}

/** While everything moves into a database, and after it. */
export interface MoveWords {
  /** Of one pass: so many rows differed and were copied. */
  readonly copied: (rows: number) => string;
  readonly done: (rows: number, server: string) => string;
  readonly unsettled: (server: string) => WordedMistake;
}

/** The numbers behind an answer, for whoever asked for them. */
export interface ExplanationWords {
  /** Of an answer that came without weighing passages: a greeting, a date of the front matter. */
  readonly none: string;
  readonly candidates: string;
  /** Passage, cosine, article, BM25, coverage, fused, answerable, best span. */
  readonly headings: readonly [string, string, string, string, string, string, string, string];
  readonly more: (count: number) => string;
  readonly inputs: string;
  readonly missing: (words: string) => string;
  readonly verdict: (probability: string, threshold: string, isEnough: boolean) => string;
}

export interface DoctorWords {
  readonly states: Readonly<Record<"ok" | "note" | "broken", string>>;
  readonly parts: Readonly<
    Record<
      "embeddingModel" | "readerModel" | "modelsServer" | "dataFolder" | "database" | "articles" | "answering",
      string
    >
  >;
  readonly model: {
    readonly turnedOff: string;
    readonly fetchedLater: (model: string) => string;
    readonly missing: (file: string) => string;
    readonly damaged: (file: string) => string;
    readonly cutShort: (file: string) => string;
    readonly hint: string;
  };
  readonly modules: {
    readonly loads: string;
    readonly doesNotLoad: (reason: string) => string;
    /** What happens without the index of large corpora. */
    readonly withoutHnsw: string;
    readonly hint: string;
  };
  readonly folder: {
    readonly writable: (folder: string) => string;
    readonly fewMegabytes: (folder: string, megabytes: number) => WordedMistake;
    readonly notWritable: (folder: string, reason: string) => WordedMistake;
  };
  readonly database: {
    readonly found: (server: {
      readonly server: string;
      readonly version: string;
      readonly extension: string;
      readonly isEncrypted: boolean;
    }) => string;
    /** Row-level security does not hold this role. */
    readonly bypasses: (role: string) => WordedMistake;
  };
  readonly articles: (count: number, folder: string, passages: number) => string;
  readonly answering: string;
  readonly discord: {
    readonly noToken: WordedMistake;
    readonly oddToken: WordedMistake;
    readonly set: (settings: {
      readonly guildId: string | undefined;
      /** 0: everywhere. */
      readonly channels: number;
      readonly healthPort: number | undefined;
    }) => string;
  };
}
