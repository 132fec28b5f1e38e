import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { ComparedQuestion } from "../../core/question/likeness.ts";
import { isKeptQuestion, keepQuestion, readQuestion } from "../asking/kept-question.ts";
import { DISMISSED_KIND } from "../kinds.ts";

/** More than a server's managers press. */
const MAX_DISMISSED = 200;

/** What is not for the server's articles to answer: kept by its meaning alone, without its words or who asked. */
export async function keepDismissed(
  documents: Pick<DocumentStore, "putDocument">,
  { id, at, question }: Dismissed,
): Promise<void> {
  await documents.putDocument({ kind: DISMISSED_KIND, id, createdAt: at, body: keepQuestion(question) });
}

interface Dismissed {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly question: ComparedQuestion;
}

export async function readDismissed(
  documents: Pick<DocumentStore, "listDocuments">,
): Promise<readonly ComparedQuestion[]> {
  const found = await documents.listDocuments(DISMISSED_KIND, { limit: MAX_DISMISSED });
  return found.flatMap(({ body }) => (isKeptQuestion(body) ? [readQuestion(body)] : []));
}
