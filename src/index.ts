export { createEngine, type EngineOptions } from "./app/engine.ts";
export type {
  AskOptions,
  Config,
  DiscordConfig,
  Engine,
  FactQuery,
  IndexProgress,
  IndexReport,
  MessageCheck,
  ParagraphContext,
  SentenceCheck,
  ServiceConfig,
  SourceView,
  Verification,
  VerifyState,
} from "./app/types.ts";
export type { Article, Block, BlockKind, ContextKind, ContextSpan, Sentence } from "./core/article.ts";
export type { UserErrorValues } from "./core/error-values.ts";
export { type Mistake, UserError, type UserErrorCode, type UserErrorInit } from "./core/errors.ts";
export type { DocumentStore, StoredDocument } from "./core/ports/document-store.ts";
export type {
  Abstained,
  Answer,
  AnswerAbout,
  Answered,
  Attribution,
  Citation,
  Explanation,
  Fact,
  FactKind,
  Language,
  MetadataFact,
  Source,
  SourceMetadata,
  Span,
  Trace,
  Turn,
} from "./core/types.ts";
