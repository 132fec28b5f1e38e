import { UserError } from "../core/errors.ts";
import { MAX_TURNS, resolveFollowUp } from "../core/follow-up.ts";
import { findIntent, type Intent } from "../core/intent.ts";
import { detectLanguage } from "../core/language.ts";
import type { Embedder } from "../core/ports/embedder.ts";
import type { Reader } from "../core/ports/reader.ts";
import { cleanQuestion } from "../core/question.ts";
import { splitQuestion } from "../core/split-question.ts";
import type { Answer, AnswerAbout, Citation, Language, MetadataFact } from "../core/types.ts";
import { answerFact, type FactFinding } from "./answer-fact.ts";
import { answerMetadata } from "./answer-metadata.ts";
import { createOverviewWriter } from "./answer-overview.ts";
import { askWhoIs } from "./bare-name.ts";
import type { Knowledge } from "./knowledge.ts";
import { findMeantArticle, findNamedArticle } from "./meant-article.ts";
import { createReceiptId, type Receipt } from "./receipts.ts";
import type { AskOptions } from "./types.ts";

export interface AskerOptions {
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
  readonly threshold: number;
  readonly fingerprint: string;
  readonly fileReceipt: (id: string, receipt: Receipt) => Promise<void>;
}

export type Asker = (raw: string, knowledge: Knowledge, options: AskOptions) => Promise<Answer>;

/** Small talk, an overview, where an article comes from, or what it says, in one part or several. Throws UserError question-empty, question-unreadable, corpus-empty and those of the models. */
export function createAsker(parts: AskerOptions): Asker {
  const writeOverview = createOverviewWriter();

  return async (raw, knowledge, options) => {
    const turns = (options.turns ?? []).filter(({ answer }) => !isSmallTalk(answer.about)).slice(-MAX_TURNS);
    const question = cleanQuestion(raw);
    const language = await detectLanguage(question, turns.at(-1)?.answer.language ?? mainLanguage(knowledge));
    const base = { question: raw, language };
    const named = findNamedArticle(question, language, knowledge);
    const intent: Intent =
      named?.question === "" ? { about: "overview", fields: [] } : findIntent(named?.question ?? question);
    if (isSmallTalk(intent.about)) return withoutQuote(base, intent.about);
    if (knowledge.records.size === 0) throw emptyCorpus();
    if (intent.about === "overview") return answerOverview();
    if (intent.about === "metadata") return answerFromMetadata(intent.fields);

    const answers: Answer[] = [];
    for (const part of splitQuestion(question, language))
      answers.push(await answerPart(part, [...turns, ...answers.map(toTurn)]));
    const [only] = answers;
    return answers.length === 1 && only !== undefined ? { ...only, question: raw } : joinParts(answers);

    async function answerPart(part: string, before: NonNullable<AskOptions["turns"]>): Promise<Answer> {
      const resolved = { question: resolveFollowUp(part, before, language), language };
      const asked = askWhoIs(part, knowledge) ?? resolved;
      const { signal } = options;
      const finding = await answerFact(asked.question, asked.language, {
        ...parts,
        knowledge,
        ...(signal === undefined ? {} : { signal }),
      });
      return toAnswer(part, finding);
    }

    async function toAnswer(part: string, finding: FactFinding): Promise<Answer> {
      const { isAnswered, confidence, quotes, nearest, explanation } = finding;
      const shared = {
        ...(await seal("fact", confidence, isAnswered ? quotes : [])),
        question: part,
        ...(options.explain === true ? { explanation } : {}),
      };
      return isAnswered ? { ...shared, kind: "answered" } : { ...shared, kind: "abstained", nearest };
    }

    async function answerOverview(): Promise<Answer> {
      const article = named?.article ?? findMeantArticle(turns, knowledge);
      if (article !== undefined) {
        const citations = await writeOverview(article, parts.embedder, options);
        return { ...(await seal("overview", 1, citations)), kind: "answered" };
      }
      const choices = [...knowledge.records.values()].map((record) => ({
        source: record.article.source.id,
        title: record.article.source.metadata.title,
      }));
      return { ...(await seal("overview", 1, [])), kind: "answered", choices };
    }

    async function answerFromMetadata(fields: readonly MetadataFact["field"][]): Promise<Answer> {
      const meant = named?.article ?? findMeantArticle(turns, knowledge);
      const sources =
        meant === undefined ? [...knowledge.records.values()].map(({ article }) => article.source) : [meant.source];
      const metadata = answerMetadata(fields, sources);
      const isKnown = metadata.some(({ value }) => value !== undefined);
      const shared = { ...(await seal("metadata", isKnown ? 1 : 0, [])), metadata };
      return isKnown ? { ...shared, kind: "answered" } : { ...shared, kind: "abstained", nearest: [] };
    }

    /** Several questions of one message: answered when one of them is; the confidence is that of the least sure answer. */
    async function joinParts(answers: readonly Answer[]): Promise<Answer> {
      const answered = answers.filter(({ kind }) => kind === "answered");
      const citations = answered.flatMap((answer) => answer.citations);
      const confidences = (answered.length > 0 ? answered : answers).map(({ confidence }) => confidence);
      const shared = { ...(await seal("fact", Math.min(...confidences), citations)), parts: answers };
      if (answered.length > 0) return { ...shared, kind: "answered" };
      const nearest = answers.flatMap((answer) => (answer.kind === "abstained" ? answer.nearest : []));
      return { ...shared, kind: "abstained", nearest: distinct(nearest).slice(0, MAX_NEAREST) };
    }

    async function seal(about: AnswerAbout, confidence: number, citations: readonly Citation[]) {
      const receipt = createReceiptId();
      await parts.fileReceipt(receipt, {
        confidence,
        fingerprint: parts.fingerprint,
        citations: citations.map(toPlace),
      });
      return { ...base, about, confidence, citations, receipt };
    }
  };
}

const MAX_NEAREST = 3;

/** What is said in passing: what is asked next leans on the turn before it. */
function isSmallTalk(about: AnswerAbout): boolean {
  return about === "greeting" || about === "thanks";
}

function withoutQuote(base: { question: string; language: Language }, about: AnswerAbout): Answer {
  return { ...base, kind: "abstained", about, confidence: 0, citations: [], nearest: [], receipt: createReceiptId() };
}

function toTurn(answer: Answer): { question: string; answer: Answer } {
  return { question: answer.question, answer };
}

function toPlace({ source, version, start, end, quote }: Citation): Receipt["citations"][number] {
  return { source, version, start, end, quote };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.source}\n${citation.start}`, citation])).values()];
}

/** The language of most articles: what a question is taken to be in when its words do not tell. */
function mainLanguage({ records }: Knowledge): Language {
  const counts = new Map<Language, number>();
  for (const { article } of records.values()) {
    const { language } = article.source.metadata;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";
}

function emptyCorpus(): UserError {
  return new UserError({
    code: "corpus-empty",
    values: {},
    message: "The corpus holds no article that could be read.",
    hint: "Put an article (.md or .txt) into the corpus folder; `sourcier index` says what was refused and why.",
  });
}
