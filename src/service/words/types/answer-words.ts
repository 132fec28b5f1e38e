import type { FactKind, MetadataFact } from "../../../core/types.ts";

/**
 * What every face says about answers. Plain functions word plurals. What comes in as an argument is marked, escaped or made harmless
 * by the face already; what goes out holds no marks of its own.
 */
export interface AnswerWords {
  /** The first line of an abstention; no answer contains it. */
  readonly abstained: (articles: number) => string;
  /** Above the passage nearest to what is not answered. */
  readonly notAnAnswer: string;
  /** What the articles are about: titles, and how many more there are. */
  readonly about: (titles: readonly string[], more: number) => string;
  /** A doubt whether it answers, where there is one; `unknown`: the models in use are not those that it was fitted to. */
  readonly sureness: Readonly<Record<"fair" | "low" | "unknown", string>>;
  /** With a no-break space before the number. */
  readonly paragraph: (number: number) => string;
  /** Several that follow each other. */
  readonly paragraphs: (first: number, last: number) => string;
  /** How many more there are than were named. */
  readonly more: (count: number) => string;
  readonly overview: string;
  readonly choose: string;
  /** A part of a question of two parts that the articles do not answer. */
  readonly partAbsent: string;
  readonly fields: Readonly<Record<MetadataFact["field"], string>>;
  readonly field: (label: string, value: string) => string;
  /** A sentence for each field of an article that is not stated. */
  readonly unstated: Readonly<Record<MetadataFact["field"], string>>;
  readonly metadataNote: string;
}

export interface SmallTalkWords {
  /** Who answers, what it can do and how to ask. */
  readonly product: string;
  /** Above the titles of all articles. */
  readonly articles: string;
  /** How an article is added, on a terminal and in Discord. */
  readonly adding: string;
  /** Where questions go, what is kept of them and how that is erased. */
  readonly privacy: string;
  readonly greeting: string;
  readonly thanks: string;
}

/** The paragraphs around a quote. */
export interface ContextWords {
  readonly sourceChanged: string;
  readonly versionGone: string;
  /** Nothing was quoted, so there is nothing to show. */
  readonly nothing: string;
}

/** Why something was answered, or not: how sure that is, and what was missing. */
export interface WhyWords {
  readonly title: string;
  /** In whole per cent. */
  readonly sure: (percent: number) => string;
  readonly abstained: (percent: number) => string;
  /** Words of the question, names and numbers among them, that the text does not hold. */
  readonly missing: (words: readonly string[]) => string;
  /** The question asks for somebody's words, and the best sentence is said by another, or by nobody named. */
  readonly otherSpeaker: string;
  readonly nothingMissing: string;
  /** All that the question names is there, but not what it asks for. */
  readonly notSaid: string;
  /** No details were kept. */
  readonly unknown: string;
}

/** Somebody's message held against the articles. */
export interface CheckWords {
  readonly title: string;
  readonly found: string;
  readonly differs: string;
  /** A passage on the matter that is not known to bear it out or to contradict it: claims nothing. */
  readonly closest: string;
  readonly difference: (said: string, source: string) => string;
  readonly nothing: string;
  /** Of a sentence in a script that the model cannot read. */
  readonly unreadable: string;
  readonly left: (count: number) => string;
  readonly emptyMessage: string;
  /** The article has changed since the check. */
  readonly outdated: string;
}

export interface FactWords {
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly list: Readonly<Record<FactKind, string>>;
  readonly all: string;
  readonly quotationsBy: (name: string) => string;
  readonly mentionsOf: (name: string) => string;
  readonly mentions: (count: number) => string;
  readonly saidBy: (name: string) => string;
  readonly none: string;
  /** No fact has this name. */
  readonly unknown: (name: string) => string;
  /** Above names like it. */
  readonly nearest: string;
  /** Where it stands in several articles: the first one's title, and how many more there are. */
  readonly severalArticles: (title: string, more: number) => string;
}

export interface SourceWords {
  readonly title: (count: number) => string;
  readonly paragraphs: (count: number) => string;
}
