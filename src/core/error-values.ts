/**
 * What each mistake is about, by its code: the values that stand in every wording of it. The codes are a closed list; a new one is a
 * line here, and the compiler then names every language that has no words for it.
 */
export interface UserErrorValues {
  /** As typed: nothing, or signs alone. */
  readonly "question-empty": { readonly question: string };
  readonly "question-unreadable":
    | { readonly problem: "script"; readonly question: string }
    | { readonly problem: "length"; readonly chars: number; readonly maxChars: number };
  readonly "argument-invalid":
    | { readonly problem: "question-beside-batch"; readonly question: string }
    | { readonly problem: "file"; readonly file: string; readonly systemCode: string }
    /** The character at which it is no text in UTF-8, from 1. */
    | { readonly problem: "no-text"; readonly file: string; readonly character: number }
    /** Neither a file that can be read nor an address. */
    | { readonly problem: "file-to-add"; readonly file: string; readonly systemCode: string }
    | { readonly problem: "language"; readonly given: string; readonly known: readonly string[] };
  readonly "setting-invalid":
    | {
        readonly problem: "values";
        readonly mistakes: readonly SettingMistake[];
        readonly places: readonly SettingPlace[];
      }
    | { readonly problem: "file"; readonly path: string }
    | { readonly problem: "data-folder"; readonly path: string }
    | { readonly problem: "port"; readonly port: number }
    | { readonly problem: "models-address"; readonly host: string; readonly port: number }
    /** It listens beyond this machine and has no token. */
    | { readonly problem: "models-token"; readonly host: string };
  readonly "source-unknown": { readonly source: string; readonly known: readonly string[] };
  /** It belongs to the folder of articles. */
  readonly "source-of-folder": { readonly source: string; readonly file: string };
  /** It was given as a file: there is nothing to look at again. */
  readonly "source-of-file": { readonly source: string };
  /** The library holds it already. */
  readonly "source-known": { readonly title: string };
  /** What a server may hold, or do within a time. */
  readonly "source-limit": {
    readonly problem: "sources" | "passages" | "adds" | "embedded" | "feeds";
    readonly max: number;
  };
  /** A date that somebody gave. */
  readonly "date-unreadable": { readonly date: string };
  readonly "corpus-missing":
    | { readonly problem: "missing"; readonly folder: string }
    | { readonly problem: "file"; readonly folder: string }
    | { readonly problem: "system"; readonly folder: string; readonly systemCode: string };
  readonly "corpus-empty": Nothing;
  readonly "file-empty": { readonly file: string };
  readonly "file-binary": { readonly file: string; readonly offset: number };
  /** `byte` in two hexadecimal digits. */
  readonly "file-encoding": { readonly file: string; readonly offset: number; readonly byte: string };
  readonly "file-too-large": { readonly file: string; readonly megabytes: string; readonly maxMegabytes: string };
  readonly "file-unreadable":
    | { readonly problem: "system"; readonly file: string; readonly systemCode: string }
    | { readonly problem: "outside"; readonly file: string }
    | { readonly problem: "loop"; readonly file: string }
    | { readonly problem: "no-file"; readonly file: string }
    | { readonly problem: "depth"; readonly file: string; readonly maxDepth: number }
    | { readonly problem: "same-id"; readonly file: string; readonly id: string; readonly other: string };
  /** No reader takes it. */
  readonly "file-type": { readonly file: string; readonly extensions: readonly string[] };
  readonly "file-language": { readonly file: string };
  /** It is no document of its format, or a broken one. */
  readonly "document-damaged": { readonly file: string; readonly format: DocumentFormat };
  readonly "document-limit": { readonly file: string; readonly limit: DocumentLimit; readonly max: number };
  /** Encrypted, behind a password or rights management. */
  readonly "document-locked": { readonly file: string; readonly format: DocumentFormat };
  /** It shows no text: pictures of pages, or a page that a script fills. */
  readonly "document-no-text": { readonly file: string; readonly format: DocumentFormat };
  /** Its reader failed, which is the program's fault. `detail` as the failure says it, in English. */
  readonly "document-failed": { readonly file: string; readonly detail: string };
  readonly "address-invalid": {
    readonly address: string;
    readonly problem: "syntax" | "scheme" | "port" | "credentials";
  };
  /** This machine or a private network. */
  readonly "address-private": { readonly address: string };
  readonly "address-unreachable": {
    readonly address: string;
    readonly problem: "name" | "connection" | "certificate" | "broken-off";
  };
  readonly "address-timeout": { readonly address: string; readonly seconds: number };
  readonly "address-status":
    | { readonly problem: "gone"; readonly address: string; readonly status: number }
    | {
        readonly problem: "failed";
        readonly address: string;
        readonly status: number;
        /** How long the site asks to wait. */
        readonly retryAfterSeconds?: number;
      };
  readonly "address-redirects": { readonly address: string; readonly max: number };
  /** `max` in megabytes, or how many times its packed size. */
  readonly "address-too-large": {
    readonly problem: "size" | "ratio";
    readonly address: string;
    readonly max: number;
  };
  readonly "address-type": { readonly address: string; readonly type: string };
  /** A feed where an article is wanted, or none where one is. */
  readonly "address-feed": { readonly problem: "feed" | "none"; readonly address: string };
  /** It answers that one must pay or log in, its data say that it is for subscribers, or it shows but a beginning. */
  readonly "address-paywalled": { readonly problem: "status" | "declared" | "short"; readonly address: string };
  /** Its site asks programs to stay away (robots.txt), or reserves text and data mining. */
  readonly "address-reserved": { readonly problem: "robots" | "tdm"; readonly address: string };
  readonly "state-read-only": { readonly path: string };
  readonly "state-full": { readonly path: string };
  readonly "state-too-new": { readonly file: string; readonly found: number; readonly known: number };
  readonly "state-damaged": { readonly file: string };
  readonly "state-busy": { readonly file: string };
  /** `server` is host, port and database: nothing that is secret. */
  readonly "database-unusable": {
    [Problem in DatabaseProblem]: { readonly problem: Problem; readonly server: string };
  }[DatabaseProblem];
  /** Of a move into a database: none is named, or the folder holds nothing. */
  readonly "move-impossible":
    | { readonly problem: "no-database" }
    | { readonly problem: "no-state"; readonly folder: string };
  readonly "model-missing": { readonly model: string; readonly place: string };
  /** `detail` as the model's reader says it, in English. */
  readonly "model-damaged": { readonly file: string; readonly detail: string };
  readonly "model-failed": Nothing;
  /** `detail`: the system's code; `found`: "none" where it has none. */
  readonly "models-server":
    | { readonly problem: "away"; readonly address: string; readonly detail: string }
    | { readonly problem: "token"; readonly address: string }
    | { readonly problem: "other-model"; readonly address: string; readonly expected: string; readonly found: string }
    | { readonly problem: "protocol"; readonly address: string };
  readonly "queue-full": { readonly max: number };
  readonly cancelled: Nothing;
  readonly "token-missing": Nothing;
  readonly "token-invalid": Nothing;
  readonly "intent-refused": Nothing;
  readonly "answers-file-invalid":
    | { readonly problem: "empty"; readonly file: string }
    | { readonly problem: "not-json"; readonly file: string; readonly line: number }
    | { readonly problem: "no-object"; readonly file: string; readonly answer: number }
    | { readonly problem: "no-citations"; readonly file: string; readonly answer: number }
    | { readonly problem: "no-citation"; readonly file: string; readonly answer: number; readonly citation: number };
}

/**
 * What keeps a PostgreSQL server from holding the state; `newer`: a later release has written to it, `foreign`: what stands there is
 * another program's, `used`: it holds more than the copy that it is to become.
 */
export type DatabaseProblem =
  | "address"
  | "sslmode"
  | "certificate-file"
  | "unreachable"
  | "certificate"
  | "password"
  | "missing"
  | "rights"
  | "version"
  | "extension"
  | "foreign"
  | "newer"
  | "used"
  | "connections"
  | "full"
  | "read-only";

export type DocumentFormat = "html" | "pdf" | "docx" | "epub" | "feed";

/** What of a document is limited; `seconds` and `memory` (in MB) are those of reading it, `ratio` is how much larger it becomes unpacked. */
export type DocumentLimit =
  | "depth"
  | "elements"
  | "pages"
  | "entries"
  | "unpacked-megabytes"
  | "ratio"
  | "seconds"
  | "memory";

type Nothing = Readonly<Record<string, never>>;

/** A value that a setting does not take, or a name that is nearly a setting's. */
export type SettingMistake =
  | { readonly name: string; readonly expected: Expected; readonly given: string | { readonly secretChars: number } }
  | { readonly name: string; readonly meant: string };

/** What a setting takes. */
export type Expected = ExpectedKind | ExpectedRange;

export type ExpectedKind =
  | "folder"
  | "model"
  | "reader-model"
  | "share"
  | "log-level"
  | "switch"
  | "token"
  | "address"
  | "database"
  | "id"
  | "ids"
  | "port"
  | "host"
  | "secret";

/** A whole number; `hasNoLimit`: 0 stands for no limit. */
export interface ExpectedRange {
  readonly min: number;
  readonly max: number;
  readonly hasNoLimit?: true;
}

/** Where a setting was read: `path` is that of an `.env`. */
export type SettingPlace = "flags" | "environment" | { readonly path: string };
