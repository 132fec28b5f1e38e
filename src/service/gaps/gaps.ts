import { createHash } from "node:crypto";
import { finishInSlices } from "../../app/pause.ts";
import type { Engine } from "../../app/types.ts";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { clusterQuestions } from "../../core/question/cluster.ts";
import type { ComparedQuestion } from "../../core/question/likeness.ts";
import type { Citation } from "../../core/types.ts";
import { readDismissed } from "./dismissed.ts";
import { readVainQuestions, type VainQuestion } from "./vain-questions.ts";

/** A matter that people asked about in vain, in whatever words and language. */
export interface Gap {
  /** Names it as long as one of its questions is kept. */
  readonly id: string;
  /** The wording that most people used. */
  readonly question: string;
  /** All of them, that of most people first. */
  readonly wordings: readonly string[];
  readonly people: number;
  readonly times: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
  readonly languages: readonly string[];
  /** It was answered each time, and somebody marked that as not helpful. */
  readonly isBadlyRated: boolean;
  readonly nearest?: Citation;
  readonly questions: readonly VainQuestion[];
}

export interface Gaps {
  /** Most people first. */
  readonly shown: readonly Gap[];
  /** How many matters only one person asked about, where these are nobody else's to read. */
  readonly alone: number;
}

export interface GapsOptions {
  readonly documents: Pick<DocumentStore, "listDocuments" | "putDocument">;
  readonly engine: Pick<Engine, "compare">;
  /** The server lets its managers see what one person alone asked. */
  readonly showsAlone: boolean;
}

/** So many of the latest wordings are held against each other; what is older waits until these are gone. */
const MAX_WORDINGS = 400;
const MIN_PEOPLE = 2;

/** What the people of one owner asked in vain. Throws what the embedder throws. */
export async function readGaps({ documents, engine, showsAlone }: GapsOptions): Promise<Gaps> {
  const wordings = byWording(await readVainQuestions(documents)).slice(0, MAX_WORDINGS);
  const compared = await compareWordings(wordings, engine);
  const [latest] = compared;
  if (latest === undefined) return { shown: [], alone: 0 };
  const dismissed = await readDismissed(documents, { by: latest.by, engine });
  const clusters = await finishInSlices(clusterQuestions([...compared, ...dismissed]));
  const gaps = clusters
    .filter((members) => members.every((index) => index < wordings.length))
    .map((members) => toGap(members.flatMap((index) => wordings[index] ?? [])));
  const shown = gaps.filter(({ people }) => showsAlone || people >= MIN_PEOPLE);
  return { shown: [...shown].sort(mostPeopleFirst), alone: gaps.length - shown.length };
}

/** The gap that holds the question of that id. */
export function findGap({ shown }: Gaps, id: string): Gap | undefined {
  return shown.find(({ questions }) => questions.some((each) => shortId(each) === id));
}

interface Wording {
  /** As it was asked last. */
  readonly question: string;
  readonly asked: readonly VainQuestion[];
}

function byWording(questions: readonly VainQuestion[]): readonly Wording[] {
  const groups = new Map<string, VainQuestion[]>();
  for (const each of questions) {
    const key = foldedWords(each.question);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((asked) => ({ question: asked[0]?.question ?? "", asked }));
}

/** Each as it was read when it was asked, unless another embedder reads questions now. */
async function compareWordings(
  wordings: readonly Wording[],
  engine: Pick<Engine, "compare">,
): Promise<readonly ComparedQuestion[]> {
  const [latest] = await engine.compare(wordings.slice(0, 1).map(({ question }) => question));
  const kept = wordings.map(({ asked }) => asked.find(({ meaning }) => meaning?.by === latest?.by)?.meaning);
  const missing = wordings.filter((_, index) => kept[index] === undefined);
  const fresh = [...(await engine.compare(missing.map(({ question }) => question)))];
  return kept.flatMap((each) => each ?? fresh.shift() ?? []);
}

/** The same for the same words in whatever order, case, accents or signs. */
export function foldedWords(question: string): string {
  const folded = question.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu))].sort().join(" ");
}

function toGap(wordings: readonly Wording[]): Gap {
  const sorted = [...wordings].sort((a, b) => countPeople(b.asked) - countPeople(a.asked) || lastAt(b) - lastAt(a));
  const questions = wordings.flatMap(({ asked }) => asked).sort((a, b) => b.at - a.at);
  const [latest] = questions;
  const nearest = questions.find((each) => each.nearest !== undefined)?.nearest;
  return {
    id: latest === undefined ? "" : shortId(latest),
    question: sorted[0]?.question ?? "",
    wordings: sorted.map(({ question }) => question),
    people: countPeople(questions),
    times: questions.length,
    lastAt: latest?.at ?? 0,
    languages: [...new Set(questions.map(({ language }) => language))],
    isBadlyRated: questions.every(({ sort }) => sort === "unhelpful"),
    questions,
    ...(nearest !== undefined && { nearest }),
  };
}

function lastAt({ asked }: Wording): number {
  return asked[0]?.at ?? 0;
}

function countPeople(asked: readonly VainQuestion[]): number {
  return new Set(asked.map(({ person }) => person)).size;
}

function mostPeopleFirst(a: Gap, b: Gap): number {
  return b.people - a.people || b.times - a.times || b.lastAt - a.lastAt;
}

const SHORT_ID_CHARS = 12;

/** Ids of documents hold a person's hash, and buttons show theirs to whoever looks. */
function shortId({ id }: VainQuestion): string {
  return createHash("sha256").update(id).digest("hex").slice(0, SHORT_ID_CHARS);
}
