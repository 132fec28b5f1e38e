import { createHash } from "node:crypto";
import type { AskOptions, Engine, FactQuery, IndexReport, ScopedEngine, Verification } from "../../src/app/types.ts";
import { type Block, createArticle } from "../../src/core/article.ts";
import { UserError } from "../../src/core/errors.ts";
import type { DocumentStore } from "../../src/core/ports/document-store.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Abstained, Answer, Answered, Citation, Fact, Source } from "../../src/core/types.ts";

/** An article of two paragraphs and a photo line, with one speaker. */
export const TEXT = [
  "The library opens at nine. It has 40,000 books.",
  "Photo: City Press",
  'The mayor, Anna Holm, said: "Everyone may come in." She praised the staff.',
].join("\n\n");

export const source: Source = {
  library: FOLDER_LIBRARY,
  id: "town/library",
  version: createHash("sha256").update(TEXT).digest("hex"),
  text: TEXT,
  metadata: { title: "The town library", publisher: "City Press", language: "en", url: "https://example.org/library" },
};

const blocks: readonly Block[] = [
  { kind: "paragraph", paragraph: 1, ...spanOf("The library opens at nine. It has 40,000 books.") },
  { kind: "credit", ...spanOf("Photo: City Press") },
  {
    kind: "paragraph",
    paragraph: 2,
    ...spanOf('The mayor, Anna Holm, said: "Everyone may come in." She praised the staff.'),
  },
];

export const hoursCitation = cite("The library opens at nine.", { paragraph: 1, highlights: ["nine"] });
export const mayorCitation = cite('The mayor, Anna Holm, said: "Everyone may come in."', {
  paragraph: 2,
  highlights: ["Everyone may come in."],
  speaker: { ...spanOf("Anna Holm"), name: "Anna Holm", role: "The mayor" },
});

export const answered: Answered = {
  kind: "answered",
  question: "When does it open?",
  language: "en",
  about: "fact",
  confidence: 0.93,
  citations: [hoursCitation],
  receipt: "r-1",
};

export const abstained: Abstained = {
  kind: "abstained",
  question: "Who pays?",
  language: "en",
  about: "fact",
  confidence: 0.08,
  citations: [],
  nearest: [mayorCitation],
  receipt: "r-2",
};

const mayorFact: Fact = {
  name: "Anna Holm",
  kind: "person",
  role: "The mayor",
  mentions: [mayorCitation],
  quotations: [mayorCitation],
};

const booksFact: Fact = {
  name: "40,000 books",
  kind: "number",
  value: "40000",
  mentions: [cite("It has 40,000 books.", { paragraph: 1, highlights: ["40,000 books"] })],
};

export interface FakeEngineOptions {
  /** What `ask` answers; default: `answered` to "When...", else `abstained`. Throws what it is to throw. */
  readonly ask?: (question: string, options: AskOptions) => Answer | Promise<Answer>;
  readonly report?: Partial<IndexReport>;
  /** Progress that `index` tells. */
  readonly progress?: readonly (readonly [done: number, total: number])[];
  readonly sources?: number;
  readonly verify?: (citation: Verification["citation"]) => Verification["state"];
}

export interface FakeEngine extends Engine, ScopedEngine {
  readonly asked: readonly { readonly question: string; readonly options: AskOptions }[];
  readonly closed: boolean;
}

/** An engine that knows one article by heart and remembers what it was asked. */
export function createFakeEngine(options: FakeEngineOptions = {}): FakeEngine {
  const asked: { question: string; options: AskOptions }[] = [];
  let closed = false;
  const view = { id: source.id, version: source.version, metadata: source.metadata, paragraphs: 2, passages: 3 };
  const engine: FakeEngine = {
    in(this: ScopedEngine) {
      return this;
    },
    library: () => {
      throw new Error("Expected no library to be changed.");
    },
    forget: async () => 0,
    expire: async () => 0,
    asked,
    get closed() {
      return closed;
    },
    index: async ({ onProgress } = {}) => {
      for (const [done, total] of options.progress ?? []) onProgress?.({ done, total });
      const none = { added: [], changed: [], removed: [], refused: [], warnings: [] };
      return { ...none, unchanged: 1, passages: 3, embedded: 0, ...options.report };
    },
    ask: async (question, askOptions = {}) => {
      asked.push({ question, options: askOptions });
      if (options.ask) return options.ask(question, askOptions);
      if (question.trim() === "") throw emptyQuestion();
      return { ...(question.startsWith("When") ? answered : abstained), question };
    },
    check: async () => ({ sentences: [], left: 0 }),
    facts: async (query) => [mayorFact, booksFact].filter((fact) => matches(fact, query)),
    suggestFacts: async () => [],
    sources: async () => Array.from({ length: options.sources ?? 1 }, () => view),
    show: async (id) => {
      if (id === source.id) return createArticle(source, blocks);
      throw new UserError({
        code: "source-unknown",
        values: { source: id, known: [source.id] },
        message: `There is no article "${id}".`,
        hint: "List them: sourcier sources",
      });
    },
    verify: async (citations) =>
      citations.map((citation) => ({ citation, state: options.verify?.(citation) ?? "intact" })),
    context: async () => undefined,
    documents: noDocuments,
    close: async () => {
      closed = true;
    },
  };
  return engine;
}

function emptyQuestion(): UserError {
  return new UserError({
    code: "question-empty",
    values: { question: "" },
    message: "The question is empty.",
    hint: "Ask something.",
  });
}

interface CiteOptions {
  readonly paragraph: number;
  readonly highlights?: readonly string[];
  readonly speaker?: Citation["attribution"];
}

function cite(quote: string, { paragraph, highlights = [], speaker }: CiteOptions): Citation {
  return {
    library: source.library,
    source: source.id,
    title: source.metadata.title,
    version: source.version,
    ...spanOf(quote),
    quote,
    paragraph,
    highlights: highlights.map(spanOf),
    ...(speaker ? { attribution: speaker } : {}),
    publisher: "City Press",
  };
}

function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function matches(fact: Fact, { name, kind }: FactQuery): boolean {
  const named = name === undefined || fact.name.toLowerCase().includes(name.toLowerCase());
  return named && (kind === undefined || fact.kind === kind);
}

const noDocuments: DocumentStore = {
  putDocument: async () => {},
  getDocument: async () => undefined,
  listDocuments: async () => [],
  deleteDocument: async () => false,
  getSetting: async () => undefined,
  putSetting: async () => {},
  ensureSetting: async (_name, value) => value,
};
