import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { ComparedQuestion } from "../../core/question/likeness.ts";
import { DISMISSED_KIND } from "../kinds.ts";

/** More than a server's managers press. */
const MAX_DISMISSED = 200;

/** What is not for the server's articles to answer: kept by its meaning alone, without its words or who asked. */
export async function keepDismissed(
  documents: Pick<DocumentStore, "putDocument">,
  { id, at, question: { vector, kind, numbers } }: Dismissed,
): Promise<void> {
  const body = { vector: Buffer.from(new Float32Array(vector).buffer).toString("base64"), kind, numbers };
  await documents.putDocument({ kind: DISMISSED_KIND, id, createdAt: at, body });
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
  return found.flatMap(({ body }) => (isKept(body) ? [{ ...body, vector: toVector(body.vector) }] : []));
}

type Kept = Omit<ComparedQuestion, "vector"> & { readonly vector: string };

/** Written by `keepDismissed` alone: enough is checked to tell another shape. */
function isKept(body: unknown): body is Kept {
  return typeof body === "object" && body !== null && "vector" in body && typeof body.vector === "string";
}

function toVector(base64: string): Float32Array {
  const bytes = Buffer.from(base64, "base64");
  return Float32Array.from({ length: bytes.length / FLOAT_BYTES }, (_, index) =>
    bytes.readFloatLE(index * FLOAT_BYTES),
  );
}

const FLOAT_BYTES = 4;
