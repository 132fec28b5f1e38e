import type { Owner } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import { FEEDBACK_KIND, MARKED_KIND } from "../kinds.ts";
import type { Service } from "../service.ts";
import type { AnswerRecord } from "./answer-records.ts";
import { meaningOf } from "./kept-question.ts";

export interface Feedback {
  readonly owner: Owner;
  readonly person: string;
  /** Of the answer that is judged. */
  readonly receipt: string;
  readonly helpful: boolean;
  readonly reason?: string;
}

/** Keeps what somebody thinks of an answer: of one person and answer the last judgement counts. */
export async function keepFeedback(
  { engine, now }: Pick<Service, "engine" | "now">,
  { owner, person, receipt, helpful, reason }: Feedback,
): Promise<void> {
  await documentsOf(engine, owner).putDocument({
    kind: FEEDBACK_KIND,
    id: `${receipt}:${person}`,
    person,
    createdAt: now(),
    body: { receipt, helpful, ...(reason ? { reason } : {}) },
  });
}

/** Keeps what a question means whose answer was marked as not helpful, so that `/gaps` need not embed it. It is its asker's: it goes with them. */
export async function keepMarked(
  { engine, forgotten, now }: Pick<Service, "engine" | "forgotten" | "now">,
  owner: Owner,
  { asked, asker: person, answer }: Pick<AnswerRecord, "asked" | "asker" | "answer">,
): Promise<void> {
  const startedAt = now();
  const body = await meaningOf(asked, engine);
  if (body === undefined) return;
  const document = { kind: MARKED_KIND, id: answer.receipt, person, createdAt: startedAt, body };
  await forgotten.keep({ person, startedAt }, () => documentsOf(engine, owner).putDocument(document));
}
