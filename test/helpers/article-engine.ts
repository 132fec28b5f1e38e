import { createQuestionComparer } from "../../src/app/answer/compare-questions.ts";
import { findContext } from "../../src/app/quotes/context.ts";
import { verifyCitations } from "../../src/app/quotes/verify.ts";
import type { Engine, FactQuery, Library, ScopedEngine } from "../../src/app/types.ts";
import { type Article, countParagraphs } from "../../src/core/article/article.ts";
import { UserError } from "../../src/core/errors.ts";
import type { Claims } from "../../src/core/ports/claims.ts";
import type { DocumentKeeper, DocumentStore } from "../../src/core/ports/document-store.ts";
import { sourceKey } from "../../src/core/scope.ts";
import type { Fact, Origin } from "../../src/core/types.ts";
import { createHashingEmbedder } from "./hashing-embedder.ts";
import { createMemoryClaims } from "./memory-claims.ts";
import { createMemoryTallies } from "./memory-tallies.ts";

export interface ArticleEngineOptions {
  /** The articles as they are now. */
  readonly current: () => readonly Article[];
  /** Every version that is kept. */
  readonly kept: () => readonly Article[];
  readonly facts: readonly Fact[];
  readonly documents: DocumentStore & DocumentKeeper;
  readonly claims?: Claims;
}

const PASSAGES_AN_ARTICLE = 3;

function unexpected(): never {
  throw new Error("Expected no library to be changed.");
}

/** Nothing was ever brought in. */
const NO_LIBRARY: Library = {
  add: unexpected,
  measure: unexpected,
  remove: unexpected,
  purge: unexpected,
  formerVersions: async () => [],
  dropVersions: unexpected,
  renew: async () => {},
  version: async () => undefined,
  list: async () => [],
};

/** What engines that stand in for the real one have in common: articles and facts known by heart, and the real last comparison. */
export function createArticleEngine(options: ArticleEngineOptions): Omit<Engine & ScopedEngine, "ask" | "check"> {
  const { current, kept, facts, documents } = options;
  const readVersion = async ({ source: id, version }: { readonly source: string; readonly version: string }) =>
    kept().find(({ source }) => source.id === id && source.version === version);
  return {
    in(this: ScopedEngine) {
      return this;
    },
    library: () => NO_LIBRARY,
    documents,
    quote: async () => undefined,
    claims: options.claims ?? createMemoryClaims(),
    tallies: createMemoryTallies(),
    compare: createQuestionComparer(createHashingEmbedder({ dimensions: 512 })),
    erase: () => {
      throw new Error("Expected no owner to be erased.");
    },
    forget: documents.forget,
    expire: documents.expire,
    scan: documents.scan,
    revise: documents.revise,
    due: documents.due,
    async index() {
      const unchanged = current().length;
      const none = { added: [], changed: [], removed: [], refused: [], warnings: [], embedded: 0 };
      return { ...none, unchanged, passages: unchanged * PASSAGES_AN_ARTICLE };
    },
    facts: async (query) => facts.filter((fact) => matches(fact, query)).slice(0, query.limit),
    suggestFacts: async (partial, limit) => facts.filter((fact) => matches(fact, { name: partial })).slice(0, limit),
    nearestFacts: async (name, limit) =>
      facts.filter((fact) => fact.name.toLowerCase().startsWith(name.slice(0, 2).toLowerCase())).slice(0, limit),
    sources: async () =>
      current().map((article) => ({
        id: article.source.id,
        version: article.source.version,
        metadata: article.source.metadata,
        paragraphs: countParagraphs(article.blocks),
        passages: PASSAGES_AN_ARTICLE,
      })),
    async show(id) {
      const found = current().find(({ source }) => source.id.startsWith(id));
      if (found === undefined) throw sourceUnknown(id, current());
      return found;
    },
    async verify(citations) {
      const records = current().map(
        (article) => [keyOf(article), { ...EMPTY_RECORD, article: { ...article, speakers: [] } }] as const,
      );
      return verifyCitations(citations, { records: new Map(records) }, readVersion);
    },
    async context(citation) {
      const article = await readVersion(citation);
      return article && findContext(citation, article);
    },
    close: async () => {},
  };
}

/** What the real engine refuses before it looks for anything. */
export function refuseQuestion(question: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new UserError({ code: "cancelled", values: {}, message: "It was cancelled.", hint: "Ask again." });
  }
  if (/[\p{L}\p{N}]/u.test(question)) return;
  throw new UserError({
    code: "question-empty",
    values: { question },
    message: "The question is empty.",
    hint: "Ask something.",
  });
}

function keyOf({ source }: Article): string {
  return sourceKey(source.library, source.id);
}

const ORIGIN: Origin = { kind: "folder", name: "article.md" };
const EMPTY_RECORD = { origin: ORIGIN, contentHash: "", fingerprint: "", passages: [], facts: [] };

function sourceUnknown(id: string, articles: readonly Article[]): UserError {
  return new UserError({
    code: "source-unknown",
    values: { source: id, known: articles.map(({ source }) => source.id) },
    message: `There is no article "${id}".`,
    hint: "List them: sourcier sources",
  });
}

function matches(fact: Fact, { name, kind }: FactQuery): boolean {
  const named = name === undefined || fact.name.toLowerCase().includes(name.toLowerCase());
  return named && (kind === undefined || fact.kind === kind);
}
