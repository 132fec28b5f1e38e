import { UserError } from "../core/errors.ts";
import type { Answer, Turn } from "../core/types.ts";
import { inBackground } from "./background.ts";
import type { Way } from "./metrics.ts";
import { quotedBy } from "../core/quoted.ts";
import type { Services } from "../discord/services.ts";
import { findVerbatim } from "../app/verbatim.ts";

/** Kind of the documents that keep questions without an answer. */
export const UNANSWERED_KIND = "unanswered";

export interface Question {
  readonly text: string;
  readonly way: Way;
  /** Keyed hash of the asker. */
  readonly person: string;
  readonly turns?: readonly Turn[];
}

export interface QuestionAnswer {
  readonly answer: Answer;
  /** Titles of all articles. */
  readonly titles: readonly string[];
}

/** Asks the engine, counts and logs it, and keeps a question without an answer. Throws what the engine throws. */
export async function askQuestion(services: Services, question: Question): Promise<QuestionAnswer> {
  const { engine, log, metrics, questions, config } = services;
  const { text, way, turns = [] } = question;
  const askedAt = services.now();
  try {
    const [answer, sources] = await Promise.all([
      findVerbatim(engine, () => questions.ask(text, turns), quotedBy),
      engine.sources(),
    ]);
    metrics.count(way, answer.kind);
    log.info(
      { way, kind: answer.kind, receipt: answer.receipt, ...(config.logQuestions ? { question: text } : {}) },
      "Question answered",
    );
    if (!services.forgotten.since(question.person, askedAt)) keepUnanswered(services, question, answer);
    return { answer, titles: sources.map((source) => source.metadata.title) };
  } catch (error) {
    metrics.count(way, error instanceof UserError && error.code === "queue-full" ? "refused" : "failed");
    throw error;
  }
}

function keepUnanswered({ engine, now, log }: Services, { text, person }: Question, answer: Answer): void {
  if (answer.kind !== "abstained" || answer.about !== "fact") return;
  const { language, confidence, receipt } = answer;
  const document = {
    kind: UNANSWERED_KIND,
    id: `${receipt}:${person}`,
    person,
    createdAt: now(),
    body: { question: text, language, confidence },
  };
  inBackground(engine.documents.putDocument(document), log, "keep an unanswered question");
}
