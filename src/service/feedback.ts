import type { Owner } from "../core/scope.ts";
import { documentsOf } from "./documents-of.ts";
import { FEEDBACK_KIND } from "./kinds.ts";
import type { Service } from "./service.ts";

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
