import type { AttributedArticle, Passage, Sentence } from "../article/article.ts";
import type { Language, Span } from "../types.ts";
import type { CancelOptions } from "./cancel-options.ts";

/**
 * How an article stands to a statement: it says so; it says otherwise; it speaks of the matter, and it is not known whether it bears the
 * statement out; it does not speak of it.
 */
export type Verdict = "found" | "differs" | "closest" | "nothing";

export interface Statement {
  readonly text: string;
  readonly language: Language;
}

/** A passage near to a statement, best first where there are several. */
export interface NearPassage {
  readonly article: AttributedArticle;
  readonly passage: Passage;
}

/** Words of the statement, offsets into it, and those of the article in their place, offsets into its text. */
export interface StatementDifference {
  readonly said: Span;
  readonly source: Span;
}

export interface Verified {
  readonly verdict: Verdict;
  /** What bears the statement out or contradicts it, or comes closest; absent for "nothing". */
  readonly evidence?: { readonly article: AttributedArticle; readonly sentence: Sentence };
  /** For "differs" alone, the weightiest first. */
  readonly differences: readonly StatementDifference[];
}

export interface VerifyOptions extends CancelOptions {
  /** Waited for before each call of a model: others may go first. */
  readonly between?: () => Promise<void>;
}

/** Holds a statement against articles. Adapter: app/verifier, which reads both sides by the models and compares them by rules. */
export interface Verifier {
  /** Throws UserError as Embedder and Reader do. */
  verify(statement: Statement, near: readonly NearPassage[], options?: VerifyOptions): Promise<Verified>;
}
