import type { AskOptions, Engine, MessageCheck, ScopedEngine, Verification } from "../../../src/app/types.ts";
import { createArticle } from "../../../src/core/article.ts";
import type { Answer, Citation, Fact, Language, Source } from "../../../src/core/types.ts";
import { article, cite, sentences } from "./article.ts";
import { createMemoryDocuments } from "./documents.ts";

export interface AskedQuestion {
  readonly question: string;
  readonly options: AskOptions | undefined;
}

/** What a question is answered with: citations, or an error to throw. */
export type Script = (question: string) => readonly Citation[] | Error | Partial<Answer>;

export type ScriptedEngine = ReturnType<typeof createScriptedEngine>;

/**
 * An engine over one invented article that answers as it is told to and remembers what it was asked.
 * Questions about the pont are answered, others not; `script` changes that, `hold` keeps answers back.
 */
export function createScriptedEngine({ documents = createMemoryDocuments() } = {}) {
  const asked: AskedQuestion[] = [];
  const checked: string[] = [];
  const state: { script: Script; current: Source; gate: Promise<void>; sources: readonly Source[] } = {
    script: defaultScript,
    current: article,
    gate: Promise.resolve(),
    sources: [article],
  };
  let receipts = 0;

  const engine: Engine & ScopedEngine = {
    in(this: ScopedEngine) {
      return this;
    },
    library: () => {
      throw new Error("Expected no library to be changed.");
    },
    forget: documents.forget,
    expire: documents.expire,
    documents,
    index: async () => ({
      added: [],
      changed: [],
      removed: [],
      unchanged: 1,
      refused: [],
      warnings: [],
      passages: 4,
      embedded: 0,
    }),
    async ask(question, options) {
      asked.push({ question, options });
      await state.gate;
      const scripted = state.script(question);
      if (scripted instanceof Error) throw scripted;
      receipts += 1;
      return answerOf(question, `receipt-${receipts}`, scripted);
    },
    async check(message) {
      checked.push(message);
      return checkOf(message);
    },
    facts: async ({ name, kind }) =>
      facts.filter((fact) => (name === undefined || fact.name === name) && (kind === undefined || fact.kind === kind)),
    suggestFacts: async (partial, limit) =>
      facts.filter(({ name }) => name.toLowerCase().includes(partial.toLowerCase())).slice(0, limit),
    sources: async () =>
      state.sources.map(({ id, version, metadata }) => ({ id, version, metadata, paragraphs: 4, passages: 4 })),
    show: async () => createArticle(state.current, []),
    verify: async (citations) =>
      citations.map((citation) => ({ citation, state: stateOf(state.current, citation) }) satisfies Verification),
    async context(citation) {
      if (citation.version !== article.version) return undefined;
      const texts = article.text.split("\n\n");
      const at = article.text.slice(0, citation.start).split("\n\n").length - 1;
      const [before, paragraph = "", after] = [texts[at - 1], texts[at], texts[at + 1]];
      return {
        title: article.metadata.title,
        paragraph,
        start: article.text.indexOf(paragraph),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      };
    },
    close: async () => {},
  };

  return {
    engine,
    documents,
    asked: asked as readonly AskedQuestion[],
    checked: checked as readonly string[],
    answerWith(script: Script) {
      state.script = script;
    },
    /** The corpus changes: another text under the same id, or other sources. */
    change(current: Source, sources: readonly Source[] = [current]) {
      state.current = current;
      state.sources = sources;
    },
    /** Keeps every answer back until the returned function is called. */
    hold(): () => void {
      let release = () => {};
      state.gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}

function defaultScript(question: string): readonly Citation[] {
  return /pont|bridge|brücke|puente|cầu/iu.test(question) ? [cite(sentences.reopens, ["ce lundi"])] : [];
}

function answerOf(question: string, receipt: string, scripted: readonly Citation[] | Partial<Answer>): Answer {
  const base = { question, receipt, language: languageOf(question), about: "fact", explanation } as const;
  if (!Array.isArray(scripted)) {
    return { ...base, kind: "abstained", confidence: 0.1, citations: [], nearest: [], ...scripted } as Answer;
  }
  const citations = scripted as readonly Citation[];
  if (citations.length > 0) return { ...base, kind: "answered", confidence: 0.95, citations };
  return { ...base, kind: "abstained", confidence: 0.1, citations: [], nearest: [cite(sentences.financed)] };
}

const explanation = {
  candidates: [{ source: article.id, ordinal: 0, cosine: 0.9, bm25: 4.2, coverage: 0.7, fused: 0.8 }],
  features: { cosine: 0.9 },
  probability: 0.95,
  threshold: 0.5,
  missing: [],
};

const languageMarks: readonly (readonly [Language, RegExp])[] = [
  ["vi", /[ầộạếờ]/u],
  ["de", /\b(wann|wer|wie|was|danke|hallo)\b/iu],
  ["es", /[¿¡]|\b(hola|gracias)\b/iu],
  ["en", /\b(when|who|what|how|the|thanks|hello)\b/iu],
];

function languageOf(question: string): Language {
  return languageMarks.find(([, mark]) => mark.test(question))?.[0] ?? "fr";
}

/** The first sentence is found, the second differs, the others are not in the article; at most twelve. */
function checkOf(message: string): MessageCheck {
  const all = message.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence !== "");
  const checks = all.slice(0, 12).map((sentence, index) => {
    if (index === 0) return { sentence, verdict: "found", citation: cite(sentences.reopens) } as const;
    if (index > 1) return { sentence, verdict: "nothing" } as const;
    const citation = cite(sentences.financed, ["Trois"]);
    const saidAt = { start: 0, end: Math.min(6, sentence.length) };
    const differences = [
      { said: "Quatre", source: "Trois", saidAt, sourceAt: { start: citation.start, end: citation.start + 5 } },
    ];
    return { sentence, verdict: "differs", citation, differences } as const;
  });
  return { sentences: checks, left: Math.max(0, all.length - 12) };
}

function stateOf(current: Source, { start, end, quote }: Verification["citation"]): Verification["state"] {
  if (current.text.slice(start, end) === quote) return "intact";
  return current.text.includes(quote) ? "moved" : "gone";
}

const facts: readonly Fact[] = [
  {
    name: "Inès Moreau",
    kind: "person",
    role: "maire de Valmer",
    mentions: [cite(sentences.kept, ["Inès Moreau"])],
    quotations: [cite(sentences.kept)],
  },
  { name: "Valmer", kind: "place", mentions: [cite(sentences.reopens, ["Valmer"])] },
  { name: "lundi", kind: "date", value: "2024-06-03", mentions: [cite(sentences.reopens, ["lundi"])] },
];
