import { UserError } from "../../core/errors.ts";
import type { Answer } from "../../core/types.ts";
import { inBackground } from "../background.ts";
import type { UnansweredBody } from "../gaps/vain-questions.ts";
import { UNANSWERED_KIND } from "../kinds.ts";
import type { Way } from "../metrics.ts";
import { answerFromPins } from "../pins/pins.ts";
import type { Service } from "../service.ts";
import type { Asker } from "./asker.ts";
import { meaningOf } from "./kept-question.ts";

export interface Question {
  readonly text: string;
  readonly way: Way;
  readonly asker: Asker;
  /** It was addressed to nobody: nothing is kept of it unless it is answered. */
  readonly isOverheard?: boolean;
}

export interface QuestionAnswer {
  readonly answer: Answer;
  /** Titles of all articles. */
  readonly titles: readonly string[];
}

/** Asks the engine, counts and logs it, and keeps a question without an answer. Throws what the engine throws. */
export async function askQuestion(service: Service, question: Question): Promise<QuestionAnswer> {
  const { engine, log, metrics, questions, settings } = service;
  const { text, way, asker } = question;
  const askedAt = service.now();
  try {
    const scoped = engine.in(asker.scope);
    // What a team picked goes before what is found; what a follow-up asks, its words alone do not say.
    const pinned = asker.turns.length === 0 ? await answerFromPins(text, asker.scope, engine) : undefined;
    const [answer, sources] = await Promise.all([pinned ?? questions.ask(text, asker), scoped.sources()]);
    metrics.count(way, answer.kind);
    log.info(
      { way, kind: answer.kind, receipt: answer.receipt, ...(settings.logQuestions ? { question: text } : {}) },
      "Question answered",
    );
    keepUnanswered(service, { ...question, askedAt }, answer);
    return { answer, titles: sources.map((source) => source.metadata.title) };
  } catch (error) {
    metrics.count(way, error instanceof UserError && error.code === "queue-full" ? "refused" : "failed");
    throw error;
  }
}

function keepUnanswered(
  { engine, forgotten, now, log }: Service,
  { text, asker, isOverheard, askedAt }: Question & { readonly askedAt: number },
  answer: Answer,
): void {
  if (isOverheard || answer.kind !== "abstained" || answer.about !== "fact") return;
  const { language, confidence, receipt, nearest } = answer;
  const [closest] = nearest;
  const { scope, person } = asker;
  const document = { kind: UNANSWERED_KIND, id: `${receipt}:${person}`, person, createdAt: now() };
  const keep = async (): Promise<void> => {
    const meaning = await meaningOf(text, engine);
    const body: UnansweredBody = {
      question: text,
      language,
      confidence,
      libraries: scope.libraries,
      ...(closest !== undefined && { nearest: closest }),
      ...(meaning && { meaning }),
    };
    const put = () => engine.in(scope).documents.putDocument({ ...document, body });
    await forgotten.keep({ person, startedAt: askedAt }, put);
  };
  inBackground(keep(), log, "keep an unanswered question");
}
