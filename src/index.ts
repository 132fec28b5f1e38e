export type { FactQuery, IndexReport, Verification, VerifyState } from "./app/types.ts";
export { UserError, type UserErrorCode, type UserErrorInit } from "./core/errors.ts";
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
  Span,
  Trace,
  Turn,
} from "./core/types.ts";
export { type AskOptions, createEngine, type Engine, type EngineOptions } from "./create-engine.ts";
