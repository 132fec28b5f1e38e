import { isErased } from "../../core/erased-source.ts";
import { MAX_TURNS } from "../../core/question/follow-up.ts";
import type { Answer, Turn } from "../../core/types.ts";
import type { ScopedAnswerRecords } from "./answer-records.ts";

/** The conversation that ends in the answer of this message, oldest first, at most five turns: a chain of replies. */
export async function turnsBefore(
  records: Pick<ScopedAnswerRecords, "ofMessage">,
  messageId: string | undefined,
): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  let next = messageId;
  while (next !== undefined && turns.length < MAX_TURNS) {
    const record = await records.ofMessage(next);
    if (record === undefined) break;
    turns.unshift({ question: record.answer.question, answer: withoutErased(record.answer) });
    next = record.previousId;
  }
  return turns;
}

/** What is left of an answer can be leaned on. */
function withoutErased(answer: Answer): Answer {
  return { ...answer, citations: answer.citations.filter((citation) => !isErased(citation)) };
}
