import { createHash } from "node:crypto";
import type { AskOptions, Engine, IndexReport, ScopedEngine, Verification } from "../../src/app/types.ts";
import { type Block, createArticle } from "../../src/core/article/article.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Abstained, Answer, Answered, Citation, Explanation, Fact, Source } from "../../src/core/types.ts";
import { createArticleEngine, refuseQuestion } from "./article-engine.ts";
import { createMemoryDocuments } from "./scripted-engine/documents.ts";

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

const article = createArticle(source, blocks);

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
  confidence: 0.28,
  citations: [],
  nearest: [mayorCitation],
  receipt: "r-2",
};

const explanation: Explanation = {
  candidates: [
    { source: source.id, ordinal: 0, cosine: 0.9, articleCosine: 0.85, bm25: 4.2, coverage: 0.7, fused: 0.8 },
  ],
  features: { cosine: 0.9 },
  probability: 0.93,
  threshold: 0.5,
  missing: [],
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

const mondayFact: Fact = { name: "Monday", kind: "date", mentions: [hoursCitation] };

const dayFact: Fact = { name: "3 May 2025", kind: "date", value: "2025-05-03", mentions: [hoursCitation] };

const centuryFact: Fact = { name: "two thousand years", kind: "number", value: "2000", mentions: [hoursCitation] };

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
  const copies = Array.from({ length: options.sources ?? 1 }, () => article);
  const base = createArticleEngine({
    current: () => copies,
    kept: () => [article],
    facts: [mayorFact, booksFact, mondayFact, dayFact, centuryFact],
    documents: createMemoryDocuments(),
  });
  let closed = false;
  return {
    ...base,
    asked,
    get closed() {
      return closed;
    },
    index: async ({ onProgress } = {}) => {
      for (const [done, total] of options.progress ?? []) onProgress?.({ done, total });
      return { ...(await base.index()), ...options.report };
    },
    ask: async (question, askOptions = {}) => {
      asked.push({ question, options: askOptions });
      if (options.ask) return options.ask(question, askOptions);
      refuseQuestion(question, askOptions.signal);
      return {
        ...(question.startsWith("When") ? answered : abstained),
        question,
        receipt: `r-${asked.length}`,
        ...(askOptions.explain ? { explanation } : {}),
      };
    },
    check: async (message, { signal } = {}) => {
      if (message.trim() === "") return { sentences: [], left: 0 };
      refuseQuestion(message, signal);
      return { sentences: [{ sentence: message, verdict: "found", citation: hoursCitation }], left: 0 };
    },
    verify: async (citations) => {
      const { verify } = options;
      if (verify === undefined) return base.verify(citations);
      return citations.map((citation) => ({ citation, state: verify(citation) }));
    },
    close: async () => {
      closed = true;
    },
  };
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
