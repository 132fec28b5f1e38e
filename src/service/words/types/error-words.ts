import type {
  DocumentLimit,
  ExpectedKind,
  ExpectedRange,
  SettingMistake,
  UserErrorValues,
} from "../../../core/error-values.ts";

/** A mistake as whoever runs Sourcier is told it: what happened with which value, and what to do next. */
export interface WordedMistake {
  readonly message: string;
  readonly hint: string;
}

/** What a wording is made from: the values of a mistake, where some of them are worded already. */
type Given<Values> = Values extends { readonly systemCode: string } | { readonly limit: DocumentLimit }
  ? Values & { readonly reason: string }
  : Values extends { readonly mistakes: readonly SettingMistake[] }
    ? { readonly lines: readonly string[]; readonly places: readonly string[] }
    : Values;

type Wording<Values> = (given: Given<Values>) => WordedMistake;

/** One wording, or one for each of the problems that a mistake can be. */
type WordingsOf<Values> = [Values] extends [{ readonly problem: string }]
  ? { readonly [Problem in Values["problem"]]: Wording<Values & { readonly problem: Problem }> }
  : Wording<Values>;

/** Words for every mistake of whoever runs Sourcier, by its code. */
export interface MistakeWords {
  readonly byCode: { readonly [Code in keyof UserErrorValues]: WordingsOf<UserErrorValues[Code]> };
  /** Why the system does not give a file; completes a sentence. */
  readonly system: Readonly<Record<SystemCode, string>> & { readonly other: (code: string) => string };
  /** How a document is larger than is read; completes a sentence. */
  readonly limits: Readonly<Record<DocumentLimit, (max: number) => string>>;
  readonly settings: {
    readonly mistaken: (name: string, expected: string, given: string) => string;
    readonly unknown: (name: string, meant: string) => string;
    /** A secret's value is not shown. */
    readonly secret: (chars: number) => string;
    readonly expected: Readonly<Record<ExpectedKind, string>>;
    readonly range: (range: ExpectedRange) => string;
    /** Where to correct it. */
    readonly flags: string;
    readonly environment: string;
    readonly file: (path: string) => string;
  };
}

export type SystemCode = "EACCES" | "EPERM" | "ENOENT" | "EISDIR" | "ELOOP" | "EMFILE" | "EIO";

/** What somebody is told who asks and neither runs Sourcier nor can mend what is wrong with it. */
export interface AskerErrorWords {
  readonly questionEmpty: string;
  /** `languages`: those that can be read, listed. */
  readonly questionUnreadable: (languages: string) => string;
  readonly questionTooLong: (maxChars: number) => string;
  readonly noArticles: string;
  readonly busy: string;
  readonly interrupted: string;
  readonly broken: (code: string) => string;
  readonly bug: (id: string) => string;
  /** Too many questions of one person, or of a server, within a minute. */
  readonly tooManyOfPerson: (seconds: number) => string;
  readonly tooManyOfServer: (seconds: number) => string;
}
