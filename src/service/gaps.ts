import type { DocumentStore, StoredDocument } from "../core/ports/document-store.ts";
import { UNANSWERED_KIND } from "./kinds.ts";

/** A question that the articles did not answer, as several people asked it. */
export interface Gap {
  /** As it was asked last. */
  readonly question: string;
  readonly people: number;
  readonly times: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

export interface Gaps {
  /** Most people first. */
  readonly shared: readonly Gap[];
  /** How many questions only one person asked: they are nobody else's to read. */
  readonly alone: number;
}

/** So many of the latest unanswered questions are looked at. */
const MAX_QUESTIONS = 2_000;
const MIN_PEOPLE = 2;

/** What the people of one owner asked in vain, by its words: in whatever order, case, accents or signs. */
export async function readGaps(documents: Pick<DocumentStore, "listDocuments">): Promise<Gaps> {
  const groups = new Map<string, Asked[]>();
  for (const asked of (await documents.listDocuments(UNANSWERED_KIND, { limit: MAX_QUESTIONS })).flatMap(toAsked)) {
    const key = keyOf(asked.question);
    groups.set(key, [...(groups.get(key) ?? []), asked]);
  }
  const gaps = [...groups.values()].map(toGap);
  const shared = gaps.filter(({ people }) => people >= MIN_PEOPLE);
  shared.sort((a, b) => b.people - a.people || b.times - a.times || b.lastAt - a.lastAt);
  return { shared, alone: gaps.length - shared.length };
}

interface Asked {
  readonly question: string;
  readonly person: string;
  readonly at: number;
}

function toAsked({ body, person, createdAt }: StoredDocument): readonly Asked[] {
  if (typeof body !== "object" || body === null || !("question" in body) || person === undefined) return [];
  return typeof body.question === "string" ? [{ question: body.question, person, at: createdAt }] : [];
}

function keyOf(question: string): string {
  const folded = question.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu))].sort().join(" ");
}

/** Of questions that are the latest first. */
function toGap(asked: readonly Asked[]): Gap {
  const [latest] = asked;
  const people = new Set(asked.map(({ person }) => person)).size;
  return { question: latest?.question ?? "", people, times: asked.length, lastAt: latest?.at ?? 0 };
}
