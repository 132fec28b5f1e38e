import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ArticleLine, articleOutcomes, loadArticleQuestions, runArticleQuestions } from "./article-questions.ts";
import { type CaseLine, caseOutcomes, loadCases, runCases } from "./cases.ts";
import { loadConversations, runConversations, type TurnLine, turnsAsSet } from "./conversations.ts";
import type { Outcome } from "./outcome.ts";
import { questionOutcomes } from "./question-outcomes.ts";
import type { RunLine } from "./run-line.ts";
import { runSet } from "./run-set.ts";
import type { SetModels } from "./set-engine.ts";
import { loadSet, type QuestionSet, readJsonLines, type SetFiles } from "./set-files.ts";
import { loadStatements, runStatements, type StatementLine, statementOutcomes } from "./statements.ts";

/** What can be asked and counted: a run is a file of JSON lines, one of each thing that was asked. */
export interface EvalSet {
  /** Questions, turns, statements or cases. */
  readonly size: number;
  /** Asks the engine all of it. */
  run(models: SetModels): Promise<readonly object[]>;
  /** What came of the run that a file holds. */
  outcomes(runFile: string): readonly Outcome[];
}

export interface FolderOptions extends SetFiles {
  /** Only the first so many questions, conversations, statements or cases are asked. */
  readonly limit?: number;
  /** Each document is an article of its own, and asked alone. */
  readonly alone?: boolean;
}

/** The set that a folder holds, told by its files. */
export function openFolder({ limit = Number.POSITIVE_INFINITY, alone = false, ...files }: FolderOptions): EvalSet {
  const { dir } = files;
  const has = (file: string) => existsSync(join(dir, file));
  if (has("conversations.jsonl")) return conversationSet(dir, limit);
  if (has("statements.jsonl")) return statementSet(dir, limit);
  if (has("cases.jsonl")) return caseSet(dir, limit);
  if (has("questions.jsonl")) return articleSet(dir, limit);
  const set = loadSet(files);
  const limited = { ...set, queries: set.queries.slice(0, limit) };
  return questionSets(alone ? eachAlone(limited) : [limited]);
}

/** Questions of documents that are indexed together; of several such parts each is indexed by itself. */
export function questionSets(parts: readonly QuestionSet[]): EvalSet {
  const whole: QuestionSet = {
    documents: parts.flatMap(({ documents }) => documents),
    queries: parts.flatMap(({ queries }) => queries),
    relevant: new Map(parts.flatMap(({ relevant }) => [...relevant])),
  };
  return {
    size: whole.queries.length,
    async run(models) {
      const lines: RunLine[] = [];
      for (const part of parts) if (part.queries.length > 0) lines.push(...(await runSet(part, models)));
      return lines;
    },
    outcomes: (runFile) => questionOutcomes(whole, readJsonLines<RunLine>(runFile)),
  };
}

/** Each document with its own questions. */
export function eachAlone({ documents, queries, relevant }: QuestionSet): QuestionSet[] {
  return documents.map((document) => ({
    documents: [document],
    queries: queries.filter(({ doc_id }) => doc_id === document.doc_id),
    relevant,
  }));
}

function conversationSet(dir: string, limit: number): EvalSet {
  const { documents, conversations } = loadConversations(dir);
  const set = { documents, conversations: conversations.slice(0, limit) };
  return {
    size: set.conversations.reduce((sum, { turns }) => sum + turns.length, 0),
    run: (models) => runConversations(set, models),
    outcomes: (runFile) => questionOutcomes(turnsAsSet(set), readJsonLines<TurnLine>(runFile)),
  };
}

function statementSet(dir: string, limit: number): EvalSet {
  const { documents, statements } = loadStatements(dir);
  const set = { documents, statements: statements.slice(0, limit) };
  return {
    size: set.statements.length,
    run: (models) => runStatements(set, models),
    outcomes: (runFile) => statementOutcomes(set, readJsonLines<StatementLine>(runFile)),
  };
}

function articleSet(dir: string, limit: number): EvalSet {
  const questions = loadArticleQuestions(dir).slice(0, limit);
  return {
    size: questions.length,
    run: (models) => runArticleQuestions(questions, models),
    outcomes: (runFile) => articleOutcomes(readJsonLines<ArticleLine>(runFile)),
  };
}

function caseSet(dir: string, limit: number): EvalSet {
  const cases = loadCases(dir).slice(0, limit);
  return {
    size: cases.length,
    run: (models) => runCases(dir, cases, models),
    outcomes: (runFile) => caseOutcomes(readJsonLines<CaseLine>(runFile)),
  };
}
