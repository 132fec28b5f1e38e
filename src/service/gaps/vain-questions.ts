import type { DocumentStore, StoredDocument } from "../../core/ports/document-store.ts";
import type { ComparedQuestion } from "../../core/question/likeness.ts";
import type { LibraryId } from "../../core/scope.ts";
import type { Citation } from "../../core/types.ts";
import { isAnswerRecord } from "../asking/answer-records.ts";
import { isKeptQuestion, type KeptQuestion, readQuestion } from "../asking/kept-question.ts";
import { ANSWER_KIND, FEEDBACK_KIND, MARKED_KIND, UNANSWERED_KIND } from "../kinds.ts";

/** One question that somebody asked in vain. */
export interface VainQuestion {
  /** Of the document that tells of it. */
  readonly id: string;
  readonly question: string;
  /** Keyed hash of who asked. */
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly language: string;
  /** Not answered at all, or answered so that somebody marked it as not helpful. */
  readonly sort: "unanswered" | "unhelpful";
  /** Those that were asked; undefined where that was not kept. */
  readonly libraries?: readonly LibraryId[];
  /** What came closest, or what was quoted. */
  readonly nearest?: Citation;
  /** As it is held against others, where that was kept. */
  readonly meaning?: ComparedQuestion;
  /** Ids of the documents that mark it as not helpful. */
  readonly feedback?: readonly string[];
}

/** What is kept of a question without an answer. */
export type UnansweredBody = Pick<VainQuestion, "question" | "language" | "libraries" | "nearest"> & {
  readonly confidence: number;
  readonly meaning?: KeptQuestion;
};

/** So many of the latest documents of each kind are looked at. */
const MAX_DOCUMENTS = 2_000;

/** The questions of one owner's people without an answer, and those whose answer was marked as not helpful, the latest first. */
export async function readVainQuestions(
  documents: Pick<DocumentStore, "listDocuments">,
): Promise<readonly VainQuestion[]> {
  const unanswered = await documents.listDocuments(UNANSWERED_KIND, { limit: MAX_DOCUMENTS });
  const all = [...unanswered.flatMap(toUnanswered), ...(await readUnhelpful(documents))];
  return all.sort((a, b) => b.at - a.at);
}

function toUnanswered({ id, body, person, createdAt }: StoredDocument): readonly VainQuestion[] {
  if (!isUnanswered(body) || person === undefined) return [];
  const { question, language, libraries, nearest, meaning } = body;
  const read = meaning && { meaning: readQuestion(meaning) };
  const more = { ...(libraries && { libraries }), ...(nearest && { nearest }), ...read };
  return [{ id, question, person, at: createdAt, language, sort: "unanswered", ...more }];
}

/** Written by `keepUnanswered` alone: enough is checked to tell another shape. */
function isUnanswered(body: unknown): body is UnansweredBody {
  return typeof body === "object" && body !== null && "question" in body && typeof body.question === "string";
}

/** The question is the asker's, as their answer's record has it: who has it erased erases it here too. */
async function readUnhelpful(documents: Pick<DocumentStore, "listDocuments">): Promise<readonly VainQuestion[]> {
  const feedback = await documents.listDocuments(FEEDBACK_KIND, { limit: MAX_DOCUMENTS });
  const unhelpful = new Map<string, readonly string[]>();
  for (const { id, body } of feedback)
    for (const receipt of unhelpfulReceipt(body)) unhelpful.set(receipt, [...(unhelpful.get(receipt) ?? []), id]);
  if (unhelpful.size === 0) return [];
  const answers = await documents.listDocuments(ANSWER_KIND, { limit: MAX_DOCUMENTS });
  const meanings = await readMeanings(documents);
  return answers.flatMap(({ id, body, createdAt }) => {
    if (!isAnswerRecord(body) || body.answer.kind !== "answered" || !unhelpful.has(body.answer.receipt)) return [];
    const { asked: question, asker: person, language, answer } = body;
    const [nearest] = answer.citations;
    const marks = unhelpful.get(answer.receipt) ?? [];
    const meaning = meanings.get(answer.receipt);
    const vain = { id, feedback: marks, question, person, at: createdAt, language, sort: "unhelpful" as const };
    return [{ ...vain, ...(nearest && { nearest }), ...(meaning && { meaning }) }];
  });
}

/** By receipt. */
async function readMeanings(
  documents: Pick<DocumentStore, "listDocuments">,
): Promise<ReadonlyMap<string, ComparedQuestion>> {
  const kept = await documents.listDocuments(MARKED_KIND, { limit: MAX_DOCUMENTS });
  return new Map(kept.flatMap(({ id, body }) => (isKeptQuestion(body) ? [[id, readQuestion(body)]] : [])));
}

/** Notes that what was marked as not helpful has another answer by now. */
export async function settleUnhelpful(documents: DocumentStore, { feedback = [] }: VainQuestion): Promise<void> {
  for (const id of feedback) {
    const kept = await documents.getDocument(FEEDBACK_KIND, id);
    if (typeof kept?.body === "object")
      await documents.putDocument({ ...kept, body: { ...kept.body, isSettled: true } });
  }
}

function unhelpfulReceipt(body: unknown): readonly string[] {
  if (typeof body !== "object" || body === null || !("receipt" in body) || !("helpful" in body)) return [];
  if ("isSettled" in body) return [];
  return body.helpful === false && typeof body.receipt === "string" ? [body.receipt] : [];
}
