import type { Article } from "../core/article/article.ts";
import type { Mistake } from "../core/errors.ts";
import type { Claims } from "../core/ports/claims.ts";
import type { DocumentKeeper, DocumentStore } from "../core/ports/document-store.ts";
import type { SourceSummary } from "../core/ports/store.ts";
import type { Tallies } from "../core/ports/tallies.ts";
import type { Verdict } from "../core/ports/verifier.ts";
import type { ComparedQuestion } from "../core/question/likeness.ts";
import type { LibraryId, Owner, Scope } from "../core/scope.ts";
import type { Answer, Citation, Fact, FactKind, Origin, SourceMetadata, Span, Turn } from "../core/types.ts";

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Earlier turns of this conversation, oldest first; at most the last five count. */
  readonly turns?: readonly Turn[];
  /** Fills `explanation`. */
  readonly explain?: boolean;
  /** Answers from this probability on; default: the engine's own. */
  readonly threshold?: number;
}

export interface IndexReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Files that were left out, each with the reason. */
  readonly refused: readonly (Mistake & { readonly file: string })[];
  /** What of the files that were read could not be: a value of a header, pictures. */
  readonly warnings: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly passages: number;
  readonly embedded: number;
}

export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

export interface SourceView {
  readonly id: string;
  readonly version: string;
  readonly metadata: SourceMetadata;
  readonly paragraphs: number;
  readonly passages: number;
}

/** `moved`: the same words stand elsewhere in the source now. */
export type VerifyState = "intact" | "moved" | "gone";

export interface Verification {
  readonly citation: Pick<Citation, "library" | "source" | "version" | "start" | "end" | "quote">;
  readonly state: VerifyState;
}

/** One sentence of somebody's message held against the sources. */
export interface SentenceCheck {
  readonly sentence: string;
  readonly verdict: Verdict;
  /** What bears it out, contradicts it or comes closest; its highlights are the words that differ. Absent for "nothing". */
  readonly citation?: Citation;
  /** For "differs", the weightiest first. */
  readonly differences?: readonly SentenceDifference[];
  /** It is in a script that the model cannot read; its verdict is "nothing" then. */
  readonly isUnreadable?: true;
}

/** Words of a sentence and what the source has in their place, with offsets into the sentence and into the source's text. */
export interface SentenceDifference {
  readonly said: string;
  readonly source: string;
  readonly saidAt: Span;
  readonly sourceAt: Span;
}

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** Waited for between two sentences and before each call of a model: whoever has something more urgent lets it go first. */
  readonly between?: () => Promise<void>;
}

export interface MessageCheck {
  readonly sentences: readonly SentenceCheck[];
  /** How many sentences were left out over the limit. */
  readonly left: number;
}

export interface FactQuery {
  readonly name?: string;
  readonly kind?: FactKind;
  readonly limit?: number;
}

export type NamedFact = Pick<Fact, "name" | "kind">;

/** A cited paragraph with its neighbours, for "In context". */
export interface ParagraphContext {
  readonly title: string;
  /** In the article's order, the one before and the one after among them where there are any. */
  readonly paragraphs: readonly ContextParagraph[];
}

export interface ContextParagraph {
  /** From 1. */
  readonly number: number;
  /** Offset of `text` in the source's text. */
  readonly start: number;
  readonly text: string;
}

/** An article that was read and is to be indexed. */
export interface NewArticle {
  readonly article: Article;
  readonly origin: Origin;
  /** sha256, in hex, of what was read: tells whether it changed. */
  readonly contentHash: string;
  /** Only in the place of that version: where the source has another one by then, or is gone, nothing is written. */
  readonly replacing?: string;
}

export interface IndexedArticles {
  readonly passages: number;
  /** Passages whose vector was not known. */
  readonly embedded: number;
  /** Something was not written, since it was no longer to be replaced. */
  readonly isLeft?: true;
}

export interface IndexingOptions {
  readonly onProgress?: (progress: IndexProgress) => void;
  readonly signal?: AbortSignal;
}

/** One library: the sources in it, whoever asks them. */
export interface Library {
  /** Indexes an article, in the place of the one of its id. Throws UserError file-language, cancelled, and those of the store and the embedder. */
  add(article: NewArticle, options?: IndexingOptions): Promise<IndexedArticles>;
  /** What adding an article would come to; nothing is embedded or written. Throws UserError file-language, and those of the store and the embedder. */
  measure(article: Article, file: string): Promise<IndexedArticles>;
  /** The source is found no more; its text stays for verifying. True when it was there. */
  remove(id: string): Promise<boolean>;
  /** As `remove`; the texts of all its versions are erased too. True when any was there. */
  purge(id: string): Promise<boolean>;
  /** The former versions of a source whose texts are kept. */
  formerVersions(id: string): Promise<readonly string[]>;
  /** Drops former versions for good; answers how many went. */
  dropVersions(id: string, versions: readonly string[]): Promise<number>;
  /** A version that was ever current; undefined where it is not kept. */
  version(id: string, version: string): Promise<Article | undefined>;
  /** Indexes again what came otherwise than by the folder and was indexed by other models or rules. Throws as `add` does. */
  renew(options?: IndexingOptions): Promise<void>;
  /** By id, in code-unit order. */
  list(): Promise<readonly SourceSummary[]>;
}

/** Whole sentences of one version of a source. */
export type QuotedPlace = Pick<Citation, "library" | "source" | "version" | "start" | "end">;

/** The whole product behind its faces. Composed in app/engine. Every method throws UserError or a bug. */
export interface Engine extends DocumentKeeper {
  /** What can be asked of a scope's articles: nothing is asked without one. */
  in(scope: Scope): ScopedEngine;
  library(library: LibraryId): Library;
  /** Who does what all processes on the same state are told of. */
  readonly claims: Claims;
  /** How often things happen, counted over them. */
  readonly tallies: Tallies;
  /** Questions so that they can be held against each other, in order. Throws those of the embedder. */
  compare(
    questions: readonly string[],
    options?: { readonly signal?: AbortSignal },
  ): Promise<readonly ComparedQuestion[]>;
  /** Erases all that is an owner's: documents, settings and the libraries named for it. Throws those of the store. */
  erase(owner: Owner): Promise<void>;
  /** Brings the operator's library up to its folder; callers need not: whoever asks first has it done. */
  index(options?: IndexingOptions): Promise<IndexReport>;
  close(): Promise<void>;
}

/** What one scope is asked. It sees the articles of its libraries and the documents of its owner, and no others. */
export interface ScopedEngine {
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** Holds another person's message against the sources, sentence by sentence, at most MAX_CHECKED_SENTENCES. */
  check(message: string, options?: CheckOptions): Promise<MessageCheck>;
  /** Facts by name (fuzzy) and kind; without a name all, dates in order of time, else most mentioned first. */
  facts(query: FactQuery): Promise<readonly Fact[]>;
  /** Names for autocompletion, best first. */
  suggestFacts(partial: string, limit: number): Promise<readonly NamedFact[]>;
  /** Names that are written most like one that no fact bears, the most alike first. */
  nearestFacts(name: string, limit: number): Promise<readonly NamedFact[]>;
  sources(): Promise<readonly SourceView[]>;
  /** `named`: an id or a title, whole or a part that no other has; see findSource. Throws UserError source-unknown. */
  show(named: string): Promise<Article>;
  verify(citations: readonly Verification["citation"][]): Promise<readonly Verification[]>;
  /** Cuts the citation's paragraph and its neighbours out of the version that it cites; undefined when that version is not kept. */
  context(citation: Verification["citation"]): Promise<ParagraphContext | undefined>;
  /** These places as the answer to a question, with a receipt; undefined where one is of another version, or of no article of this scope. */
  quote(question: string, places: readonly QuotedPlace[]): Promise<Answer | undefined>;
  /** Documents and settings that faces keep (receipts, turns, feedback). */
  readonly documents: DocumentStore;
}

/** All settings, checked once at the door (app/config): flags, then the environment, then `.env`. */
export interface Config {
  /** Absolute paths. */
  readonly corpusDir: string;
  readonly dataDir: string;
  /** DATABASE_URL: a PostgreSQL database that keeps everything in place of dataDir. Holds a password: never shown. */
  readonly databaseUrl?: string;
  /** Beside the package. */
  readonly modelsDir: string;
  /** EMBEDDING_MODEL: a folder in modelsDir, a path, or a hub id such as "Xenova/multilingual-e5-small". */
  readonly embeddingModel: string;
  /** READER_MODEL: likewise; "none" turns the reader off. */
  readonly readerModel: string;
  /** ANSWER_THRESHOLD, 0-1: moves the calibrated threshold. */
  readonly answerThreshold?: number;
  /** LOG_LEVEL. */
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly models: ModelsConfig;
  readonly service: ServiceConfig;
  readonly discord: DiscordConfig;
}

/** Models in a process of their own, for several bots. */
export interface ModelsConfig {
  /** MODELS_HOST, default 127.0.0.1, and MODELS_PORT, default 8788: where `sourcier models` listens. */
  readonly host: string;
  readonly port: number;
  /** MODELS_TOKEN: what whoever asks must bring. */
  readonly token?: string;
  /** MODELS_URL: the server whose models are used here. */
  readonly url?: string;
}

/** What every face that serves several people goes by. */
export interface ServiceConfig {
  /** ASK_PER_MINUTE, default 10; 0 = no limit. */
  readonly askPerMinute: number;
  /** ASK_PER_MINUTE_GUILD, default 60; 0 = no limit. */
  readonly askPerMinuteGuild: number;
  /** ASK_CONCURRENCY, default 2: questions in flight. */
  readonly askConcurrency: number;
  /** ASK_QUEUE, default 200: questions that may wait; one more is refused kindly. */
  readonly askQueue: number;
  /** RETENTION_DAYS, default 30. */
  readonly retentionDays: number;
  /** LOG_QUESTIONS=1. */
  readonly logQuestions: boolean;
}

export interface DiscordConfig {
  readonly token?: string;
  /** DISCORD_API_URL, default https://discord.com/api. */
  readonly apiUrl: string;
  /** DISCORD_CDN_URL, default https://cdn.discordapp.com: attachments are fetched from there alone. */
  readonly cdnUrl: string;
  readonly guildId?: string;
  /** DISCORD_CHANNEL_IDS; empty: everywhere. */
  readonly channelIds: readonly string[];
  /** DISCORD_MESSAGE_CONTENT=1: asks for the privileged intent, so that chosen channels are answered without a mention. */
  readonly messageContent: boolean;
  readonly healthPort?: number;
}
