import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { Owner } from "../../core/scope.ts";
import type { Answer } from "../../core/types.ts";
import { dropQuoted, putQuoted } from "../corrections/quoted-answers.ts";
import { ANSWER_KIND, ANSWER_PAGE_KIND, QUESTION_KIND, THREAD_KIND } from "../kinds.ts";
import { type InterfaceLanguage, isInterfaceLanguage } from "../words/index.ts";

/** An answer as it stands in a channel. */
export interface AnswerRecord {
  readonly answer: Answer;
  /** The question as it was put. */
  readonly asked: string;
  readonly language: InterfaceLanguage;
  /** Keyed hash of the asker. */
  readonly asker: string;
  /** Ids of the messages that show it, in order. */
  readonly messageIds: readonly string[];
  /** The message that asked, when one did. */
  readonly questionId?: string;
  /** The thread that holds the messages: the one that was asked in, or that the question opened. */
  readonly threadId?: string;
  /** The answer's first message that the question replied to. */
  readonly previousId?: string;
  /** Of a server, the thread, where it is one, and its channel; absent where only the asker sees the answer. */
  readonly channelIds?: readonly string[];
}

/**
 * Which answer stands in which message: kept so that buttons, follow-ups, edits and deletions work after a restart, and in whatever process on the
 * same state they come to.
 */
export interface AnswerRecords {
  /** The answers that stand in one place. */
  in(place: { readonly owner: Owner }): ScopedAnswerRecords;
}

export interface ScopedAnswerRecords {
  save(record: AnswerRecord): Promise<void>;
  /** By the id of any message that shows it. */
  ofMessage(messageId: string): Promise<AnswerRecord | undefined>;
  /** By the id of the message that asked. */
  ofQuestion(questionId: string): Promise<AnswerRecord | undefined>;
  /** Id of the first message of the last answer in a thread. */
  lastIn(threadId: string): Promise<string | undefined>;
  remove(record: AnswerRecord): Promise<void>;
}

export function createAnswerRecords(documentsOf: (owner: Owner) => DocumentStore, now: () => number): AnswerRecords {
  // Answers are written a moment after they are sent; buttons pressed before find them here. What is written another process may change.
  const unwritten = new Map<string, AnswerRecord>();
  return { in: ({ owner }) => recordsOf(documentsOf(owner), { now, unwritten: ofOwner(unwritten, owner) }) };
}

/** What is being written, as one owner sees it. */
type Unwritten = Pick<Map<string, AnswerRecord>, "get" | "delete"> & {
  set(id: string, record: AnswerRecord): void;
};

function ofOwner(unwritten: Map<string, AnswerRecord>, owner: Owner): Unwritten {
  return {
    get: (id) => unwritten.get(placed(owner, id)),
    set: (id, record) => void unwritten.set(placed(owner, id), record),
    delete: (id) => unwritten.delete(placed(owner, id)),
  };
}

/** A thread that a message opened has that message's id. */
function lastOf(threadId: string): string {
  return `thread ${threadId}`;
}

function placed(owner: Owner, id: string): string {
  return `${owner}\n${id}`;
}

function recordsOf(
  documents: DocumentStore,
  { now, unwritten }: { readonly now: () => number; readonly unwritten: Unwritten },
): ScopedAnswerRecords {
  const read = async (messageId: string): Promise<AnswerRecord | undefined> => {
    const body = (await documents.getDocument(ANSWER_KIND, messageId))?.body;
    return isAnswerRecord(body) ? body : undefined;
  };
  const follow = async (kind: string, id: string): Promise<AnswerRecord | undefined> => {
    const body = (await documents.getDocument(kind, id))?.body;
    return typeof body === "string" ? read(body) : undefined;
  };

  return {
    async save(record) {
      const [first, ...others] = record.messageIds;
      if (first === undefined) return;
      const { messageIds, questionId, threadId } = record;
      const names = [...messageIds, ...(questionId === undefined ? [] : [questionId])];
      if (threadId !== undefined) names.push(lastOf(threadId));
      for (const name of names) unwritten.set(name, record);
      const common = { person: record.asker, createdAt: now() };
      try {
        // All at once: whoever is forgotten meanwhile is forgotten in all of them.
        await Promise.all([
          documents.putDocument({ ...common, kind: ANSWER_KIND, id: first, body: record }),
          ...others.map((id) => documents.putDocument({ ...common, kind: ANSWER_PAGE_KIND, id, body: first })),
          ...(questionId === undefined
            ? []
            : [documents.putDocument({ ...common, kind: QUESTION_KIND, id: questionId, body: first })]),
          putQuoted(documents, { ...common, id: first, record }),
          ...(threadId === undefined
            ? []
            : [documents.putDocument({ ...common, kind: THREAD_KIND, id: threadId, body: first })]),
        ]);
      } finally {
        for (const name of names) if (unwritten.get(name) === record) unwritten.delete(name);
      }
    },
    async ofMessage(messageId) {
      const known = unwritten.get(messageId);
      if (known?.messageIds.includes(messageId)) return known;
      return (await read(messageId)) ?? (await follow(ANSWER_PAGE_KIND, messageId));
    },
    async ofQuestion(questionId) {
      const known = unwritten.get(questionId);
      return known?.questionId === questionId ? known : follow(QUESTION_KIND, questionId);
    },
    async lastIn(threadId) {
      return (unwritten.get(lastOf(threadId)) ?? (await follow(THREAD_KIND, threadId)))?.messageIds[0];
    },
    async remove(record) {
      const [first, ...others] = record.messageIds;
      if (record.threadId !== undefined && (await this.lastIn(record.threadId)) === first) {
        unwritten.delete(lastOf(record.threadId));
        await documents.deleteDocument(THREAD_KIND, record.threadId);
      }
      for (const id of record.messageIds) unwritten.delete(id);
      if (first !== undefined) {
        await documents.deleteDocument(ANSWER_KIND, first);
        await dropQuoted(documents, first);
      }
      for (const id of others) await documents.deleteDocument(ANSWER_PAGE_KIND, id);
      if (record.questionId !== undefined) {
        unwritten.delete(record.questionId);
        await documents.deleteDocument(QUESTION_KIND, record.questionId);
      }
    },
  };
}

/** Documents come back as JSON that this class wrote: enough is checked to tell an older shape. */
export function isAnswerRecord(body: unknown): body is AnswerRecord {
  if (typeof body !== "object" || body === null) return false;
  if (!("answer" in body && "asker" in body && "language" in body && "messageIds" in body)) return false;
  const { answer, language, messageIds } = body;
  return (
    typeof answer === "object" &&
    answer !== null &&
    "kind" in answer &&
    "citations" in answer &&
    isInterfaceLanguage(language) &&
    Array.isArray(messageIds)
  );
}
