import type { FactKind, MetadataFact } from "../../core/types.ts";

/** Languages whose interface texts are complete. */
export type InterfaceLanguage = "en" | "fr" | "vi" | "es" | "de";

/** All that the bot says of its own in one language. Plain functions word plurals; arguments come escaped. */
export interface Words {
  readonly answer: {
    /** The first line of an abstention; no answer contains it. */
    readonly abstained: (articles: number) => string;
    readonly notAnAnswer: string;
    /** What the articles are about: escaped titles, and how many more there are. */
    readonly about: (titles: readonly string[], more: number) => string;
    /** How sure the answer is, where that is worth a word; `unknown`: the models in use are not those that it was fitted to. */
    readonly sureness: Readonly<Record<"fair" | "low" | "unknown", string>>;
    readonly paragraph: (number: number) => string;
    /** How many more there are than were named. */
    readonly more: (count: number) => string;
    readonly overview: string;
    readonly choose: string;
    /** A part of a question of two parts that the articles do not answer. */
    readonly partAbsent: string;
    readonly fields: Readonly<Record<MetadataFact["field"], string>>;
    readonly field: (label: string, value: string) => string;
    readonly unknownField: string;
    readonly metadataNote: string;
    readonly continued: string;
    readonly dropped: (count: number) => string;
  };
  readonly smallTalk: { readonly greeting: string; readonly thanks: string };
  readonly buttons: {
    readonly open: string;
    readonly openPassage: (number: number) => string;
    readonly inContext: string;
    readonly why: string;
    readonly helpful: string;
    readonly notHelpful: string;
    readonly dismiss: string;
    readonly share: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: number, pages: number) => string;
  };
  readonly context: {
    readonly sourceChanged: string;
    readonly versionGone: string;
    /** Nothing was quoted, so there is nothing to show. */
    readonly nothing: string;
  };
  readonly why: {
    readonly title: string;
    /** Both in whole per cent. */
    readonly sure: (percent: number, threshold: number) => string;
    readonly abstained: (percent: number, threshold: number) => string;
    readonly missing: (words: readonly string[]) => string;
    readonly compared: (count: number) => string;
    /** How far the passage closest in meaning stands out from the others. */
    readonly meaning: (lead: "clear" | "slight" | "none") => string;
    readonly words: (percent: number) => string;
    readonly reader: (found: boolean) => string;
    /** The question's words ask for a kind of answer that the best sentence does not give. */
    readonly wrongKind: string;
    /** The question asks for somebody's words, and the best sentence is said by another, or by nobody named. */
    readonly otherSpeaker: string;
    readonly unknown: string;
  };
  readonly feedback: {
    readonly thanks: string;
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
    readonly noted: string;
  };
  readonly dismiss: {
    readonly notYours: string;
    /** Not all messages may be deleted. */
    readonly forbidden: string;
  };
  readonly check: {
    readonly title: string;
    readonly found: string;
    readonly differs: string;
    readonly difference: (said: string, source: string) => string;
    readonly nothing: string;
    readonly left: (count: number) => string;
    readonly emptyMessage: string;
    /** The article has changed since the check. */
    readonly outdated: string;
    readonly sharedBy: (mention: string) => string;
  };
  readonly facts: {
    readonly kinds: Readonly<Record<FactKind, string>>;
    readonly list: Readonly<Record<FactKind, string>>;
    readonly all: string;
    readonly quotationsBy: (name: string) => string;
    readonly mentionsOf: (name: string) => string;
    readonly mentions: (count: number) => string;
    readonly none: string;
  };
  readonly sources: { readonly title: (count: number) => string; readonly paragraphs: (count: number) => string };
  readonly help: (options: { readonly mention: string; readonly retentionDays: number }) => readonly string[];
  readonly forgotten: (count: number) => string;
  readonly refusals: {
    readonly person: (seconds: number) => string;
    readonly guild: (seconds: number) => string;
    readonly withheld: string;
    readonly notKept: string;
    readonly cannotWrite: (channel: string) => string;
  };
  readonly errors: {
    readonly questionEmpty: string;
    readonly questionUnreadable: string;
    readonly noArticles: string;
    readonly busy: string;
    readonly interrupted: string;
    readonly broken: (code: string) => string;
    readonly bug: (id: string) => string;
  };
  /** The status line; `title` of the only article, where there is one and it fits. */
  readonly status: (articles: number, title: string | undefined) => string;
}
