import type { KnownLanguage } from "./languages/words-of.ts";
import type { LibraryId } from "./scope.ts";

/** A language with words of its own (`core/languages`); "und" is any other. */
export type Language = KnownLanguage | "und";

/** A stretch of a text in UTF-16 code units, end exclusive; never splits a surrogate pair or a grapheme. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of an article's text that say where it comes from: its byline, its date line. */
export interface StatedField extends Span {
  readonly field: "author" | "published" | "license" | "publisher" | "credit";
  /** The part of them that gives the value. */
  readonly words: Span;
  /** A day on which the article was changed. */
  readonly isUpdate?: true;
}

/** What the front matter says; what it does not say is absent, never invented. */
export interface SourceMetadata {
  /** What the article is called: its own title, else its file's name. */
  readonly title: string;
  /** The title is but the file's name: shown, and no word of the article. */
  readonly isUntitled?: true;
  readonly publisher?: string;
  readonly credit?: string;
  readonly url?: string;
  readonly author?: string;
  /** ISO date of publication. */
  readonly published?: string;
  readonly language: Language;
  readonly license?: string;
  /** What the document says of itself in a few words. */
  readonly description?: string;
  /** Where the text itself says what stands above. */
  readonly stated?: readonly StatedField[];
}

/** Where a source comes from: bringing one origin up to date never touches what another gave. */
export interface Origin {
  readonly kind: "folder" | "upload" | "address" | "feed";
  /** The file's name or path, or the address. */
  readonly name: string;
}

/** An immutable snapshot of one article. */
export interface Source {
  readonly library: LibraryId;
  /** The file's path in the corpus without extension, with "/" between folders. */
  readonly id: string;
  /** sha256, in hex, of `text`. */
  readonly version: string;
  /** The canonical text: the body only (no front matter), NFC, LF. */
  readonly text: string;
  /** All that the page showed on which the article stands: a link's words must be unique in it. */
  readonly pageText?: string;
  readonly metadata: SourceMetadata;
}

/** Who says what a citation quotes: spans of the same source. */
export interface Attribution extends Span {
  /** The name as `source.text.slice(start, end)` gives it. */
  readonly name: string;
  /** The role, as the source words it, when it gives one. */
  readonly role?: string;
}

/** A line above a quote: `text` is `source.text.slice(start, end)`. */
export interface CitedContext extends Span {
  readonly kind: "heading" | "opening" | "header" | "question" | "speaker";
  readonly text: string;
}

/** A quotation that can be checked: its text is always cut out of the source. */
export interface Citation extends Span {
  readonly library: LibraryId;
  readonly source: string;
  readonly title: string;
  readonly version: string;
  /** `source.text.slice(start, end)`: whole sentences of one paragraph. */
  readonly quote: string;
  readonly paragraph: number;
  /** What stands above the quote and is needed to read it, outermost first. */
  readonly context?: readonly CitedContext[];
  /** The heading that it stands under, the innermost. */
  readonly heading?: string;
  /** From 1, of a paged document. */
  readonly page?: number;
  /** Its lines are code, to be shown as they are. */
  readonly isCode?: true;
  /** The answering words: offsets into the source's text, inside the quote, in order, apart from each other. */
  readonly highlights: readonly Span[];
  readonly attribution?: Attribution;
  /** A link to the passage, when the source has a URL. */
  readonly link?: string;
  /** Credit line and publisher, as the front matter gives them. */
  readonly credit?: string;
  readonly publisher?: string;
}

/** Every part of a candidate's score, in the order in which they arose; `--explain` and "Why?" word it. */
export interface Trace {
  readonly source: string;
  readonly ordinal: number;
  readonly cosine: number;
  /** How near the whole article is, on the cosine's scale. */
  readonly articleCosine: number;
  readonly bm25: number;
  /** Share of the question's information (idf mass) that the passage's words explain, 0-1. */
  readonly coverage: number;
  readonly fused: number;
  /** The reader's logit that the passage answers, when it was read. */
  readonly answerable?: number;
  /** log p(best span) of the reader, when it was read. */
  readonly spanLogProb?: number;
}

/** Why the engine answered or abstained. */
export interface Explanation {
  readonly candidates: readonly Trace[];
  /** Inputs of the calibrated model by name. */
  readonly features: Readonly<Record<string, number>>;
  readonly probability: number;
  readonly threshold: number;
  /** Names and numbers of the question that what was read does not hold, and its words that stand in no source. */
  readonly missing: readonly string[];
}

/** A fact of the front matter, asked for and given as such, not as a quotation. */
export interface MetadataFact {
  readonly source: string;
  readonly title: string;
  readonly field: "author" | "publisher" | "credit" | "published" | "url" | "license" | "title";
  /** Absent when neither the front matter nor the text says. */
  readonly value?: string;
  /** The text itself says it: the answer quotes the words. */
  readonly isQuoted?: true;
}

/** How the question was taken: as one about a fact, about an article as a whole, about where it comes from, or as small talk. */
export type AnswerAbout = "fact" | "overview" | "metadata" | "greeting" | "thanks" | "product";

/** What of the product is asked for: which articles there are, how one is added, or where questions go and what is kept. */
export type ProductMatter = "articles" | "adding" | "privacy";

interface AnswerBase {
  readonly question: string;
  readonly language: Language;
  readonly about: AnswerAbout;
  /** When `about` is "product" and no introduction is asked for. */
  readonly matter?: ProductMatter;
  /** Calibrated probability, 0-1, that the quoted text answers. */
  readonly confidence: number;
  /** False where nothing was fitted to the models in use: confidence then tells better answers from worse, and is no probability. */
  readonly calibrated?: false;
  readonly citations: readonly Citation[];
  /** Id under which the answer can be verified later. */
  readonly receipt: string;
  readonly explanation?: Explanation;
  /** The question for which a server's team picked these quotations, where it did. */
  readonly pinnedFor?: string;
  /** When one message asked two things: each with its own answer; the citations above are all of them, in order. */
  readonly parts?: readonly Answer[];
  /** Front-matter facts, when `about` is "metadata". */
  readonly metadata?: readonly MetadataFact[];
  /** Sources to choose from, when the question asks for an overview of one article among several. */
  readonly choices?: readonly { readonly source: string; readonly title: string }[];
}

/** The article's own sentences that answer. */
export interface Answered extends AnswerBase {
  readonly kind: "answered";
}

/** The article does not answer (or, for small talk, nothing was asked). `citations` is empty. */
export interface Abstained extends AnswerBase {
  readonly kind: "abstained";
  /** At most three, labelled as not an answer. */
  readonly nearest: readonly Citation[];
}

export type Answer = Answered | Abstained;

/** An earlier question and its answer, oldest first in a conversation. */
export interface Turn {
  readonly question: string;
  readonly answer: Answer;
}

export type FactKind = "person" | "organisation" | "place" | "date" | "number" | "document" | "quotation" | "event";

/** A span of a source that mentions a fact, before it is cut into a citation. */
export interface FactMention extends Span {
  readonly speaker?: Attribution;
}

/** A fact found in one source: `name` is the text of one of its mentions' spans, the fullest wording. */
export interface SourceFact {
  readonly kind: FactKind;
  readonly name: string;
  /** Role of a person as the text words it. */
  readonly role?: string;
  /** Who says a quotation. */
  readonly speaker?: string;
  /** ISO date or number, where known. */
  readonly value?: string;
  /** Other wordings that the text ties to it. */
  readonly variants: readonly string[];
  readonly mentions: readonly FactMention[];
}

/** A fact over all sources, as faces show it. */
export interface Fact extends Omit<SourceFact, "variants" | "mentions"> {
  /** The whole sentence of each mention; `highlights` mark the mention itself. */
  readonly mentions: readonly Citation[];
  /** Persons only: quotations by them, apart from mentions of them. */
  readonly quotations?: readonly Citation[];
}
