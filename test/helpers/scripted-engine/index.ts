import type { AskOptions, Engine, MessageCheck, ScopedEngine } from "../../../src/app/types.ts";
import type { Article } from "../../../src/core/article/article.ts";
import type { Answer, Citation, Fact, Language, Source } from "../../../src/core/types.ts";
import { createArticleEngine, refuseQuestion } from "../article-engine.ts";
import { createMemoryClaims } from "../memory-claims.ts";
import { article, cite, readArticle, sentences } from "./article.ts";
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
export function createScriptedEngine({ documents = createMemoryDocuments(), claims = createMemoryClaims() } = {}) {
  const asked: AskedQuestion[] = [];
  const checked: string[] = [];
  const state: { script: Script; gate: Promise<void>; articles: readonly Article[] } = {
    script: defaultScript,
    gate: Promise.resolve(),
    articles: [readArticle(article)],
  };
  let receipts = 0;

  const engine: Engine & ScopedEngine = {
    ...createArticleEngine({
      current: () => state.articles,
      kept: () => [readArticle(article), ...state.articles],
      facts,
      documents,
      claims,
    }),
    async ask(question, options) {
      asked.push({ question, options });
      await state.gate;
      refuseQuestion(question, options?.signal);
      const scripted = state.script(question);
      if (scripted instanceof Error) throw scripted;
      receipts += 1;
      const answer = answerOf(question, `receipt-${receipts}`, scripted);
      return options?.explain ? { ...answer, explanation } : answer;
    },
    async check(message, options) {
      checked.push(message);
      if (message.trim() !== "") refuseQuestion(message, options?.signal);
      return checkOf(message);
    },
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
      state.articles = sources.map((source) => readArticle(source.id === current.id ? current : source));
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
  const base = { question, receipt, language: languageOf(question), about: "fact" } as const;
  if (!Array.isArray(scripted)) {
    return { ...base, kind: "abstained", confidence: 0.1, citations: [], nearest: [], ...scripted } as Answer;
  }
  const citations = scripted as readonly Citation[];
  if (citations.length > 0) return { ...base, kind: "answered", confidence: 0.95, citations };
  return { ...base, kind: "abstained", confidence: 0.3, citations: [], nearest: [cite(sentences.financed)] };
}

const explanation = {
  candidates: [
    { source: article.id, ordinal: 0, cosine: 0.9, articleCosine: 0.85, bm25: 4.2, coverage: 0.7, fused: 0.8 },
  ],
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
  const all = message.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.trim() !== "");
  const checks = all.slice(0, 12).map((sentence, index) => {
    if (index === 0) return { sentence, verdict: "found", citation: cite(sentences.reopens) } as const;
    if (index > 1) return { sentence, verdict: "nothing" } as const;
    const citation = cite(sentences.financed, ["Trois"]);
    const [said = ""] = sentence.split(" ");
    const saidAt = { start: 0, end: said.length };
    const differences = [
      { said, source: "Trois", saidAt, sourceAt: { start: citation.start, end: citation.start + 5 } },
    ];
    return { sentence, verdict: "differs", citation, differences } as const;
  });
  return { sentences: checks, left: Math.max(0, all.length - 12) };
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
