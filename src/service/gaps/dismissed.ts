import type { Engine } from "../../app/types.ts";
import type { DocumentStore, StoredDocument } from "../../core/ports/document-store.ts";
import type { ComparedQuestion } from "../../core/question/likeness.ts";
import { isKeptQuestion, keepQuestion, readQuestion } from "../asking/kept-question.ts";
import { DISMISSED_KIND, DISMISSED_WORDS_KIND } from "../kinds.ts";

/** More than a server's managers press. */
const MAX_DISMISSED = 200;

interface Dismissed {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly question: ComparedQuestion;
  /** As somebody asked it, who may have that forgotten; the meaning stays. */
  readonly asked: { readonly words: string; readonly person: string };
}

/** What is not for the server's articles to answer. */
export async function keepDismissed(
  documents: Pick<DocumentStore, "putDocument">,
  { id, at: createdAt, question, asked: { words, person } }: Dismissed,
): Promise<void> {
  await documents.putDocument({ kind: DISMISSED_WORDS_KIND, id, person, createdAt, body: words });
  await documents.putDocument({ kind: DISMISSED_KIND, id, createdAt, body: keepQuestion(question) });
}

/**
 * What was dismissed, as the embedder `by` reads it: what another one has read is read anew, where its words are still kept. Throws what the
 * embedder throws.
 */
export async function readDismissed(
  documents: Pick<DocumentStore, "listDocuments" | "putDocument">,
  { by, engine }: { readonly by: string; readonly engine: Pick<Engine, "compare"> },
): Promise<readonly ComparedQuestion[]> {
  const kept = (await documents.listDocuments(DISMISSED_KIND, { limit: MAX_DISMISSED })).flatMap(toDismissed);
  const others = kept.filter(({ question }) => question.by !== by);
  if (others.length === 0) return kept.map(({ question }) => question);
  const words = await readWords(documents);
  const anew = others.filter(({ id }) => words.has(id));
  const read = await engine.compare(anew.map(({ id }) => words.get(id) ?? ""));
  for (const [index, { id, createdAt }] of anew.entries()) {
    const question = read[index];
    if (question) await documents.putDocument({ kind: DISMISSED_KIND, id, createdAt, body: keepQuestion(question) });
  }
  return [...kept.filter(({ question }) => question.by === by).map(({ question }) => question), ...read];
}

/** By the ids of what was dismissed. */
async function readWords(documents: Pick<DocumentStore, "listDocuments">): Promise<ReadonlyMap<string, string>> {
  const kept = await documents.listDocuments(DISMISSED_WORDS_KIND, { limit: MAX_DISMISSED });
  return new Map(kept.flatMap(({ id, body }) => (typeof body === "string" ? [[id, body] as const] : [])));
}

function toDismissed({ id, createdAt, body }: StoredDocument) {
  return isKeptQuestion(body) ? [{ id, createdAt, question: readQuestion(body) }] : [];
}
