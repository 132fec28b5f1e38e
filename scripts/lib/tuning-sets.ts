import { existsSync } from "node:fs";
import { join } from "node:path";
import { isForFitting, sample, sha1 } from "./halves.ts";
import { ownSets } from "./own-sets.ts";
import { loadSet, readJsonLines, type SetDocument, type SetQuery } from "./set-files.ts";
import type { TuningSet } from "./tuning-set.ts";

/** Of each half of a set at most so many questions are used, those with the smallest hash, */
export const MAX_QUESTIONS_A_SET = 150;
/** and so many where each article is indexed alone. */
export const MAX_QUESTIONS_ALONE = 80;

/** Languages of the question and of the passage. */
export const CROSS_PAIRS = [
  ["vi", "en"],
  ["en", "vi"],
  ["es", "es"],
  ["de", "de"],
] as const;

/** The sets with answer spans or unanswerable questions, each question's answers in the language of its passage. */
export function* tuningSets(folder: string): Generator<TuningSet> {
  const set = (name: string) => sized({ name, ...loadSet({ dir: join(folder, name, "dev") }) });
  yield set("piaf-abstain-hard");
  yield set("piaf-abstain");
  yield set("afriqa-fr");
  yield set("squad2-en-abstain");
  for (const [asked, held] of CROSS_PAIRS) {
    const cross = crossSet(folder, asked, held);
    yield cross;
    yield withoutHalf(cross);
  }
  const off = loadSet({
    dir: join(folder, "offcorpus-fr", "dev"),
    corpusDir: join(folder, "piaf-abstain-hard", "dev"),
  });
  yield sized({ name: "offcorpus-fr", ...off, queries: off.queries.map((query) => ({ ...query, answerable: false })) });
}

/**
 * The same set without half of its documents: their questions become unanswerable, while other paragraphs of the same articles
 * stay. Without it a fit would learn that questions in another language are always answered.
 */
function withoutHalf(set: TuningSet): TuningSet {
  const isKept = (document: string | undefined) => /[02468ace]$/.test(sha1(document ?? ""));
  return {
    ...set,
    name: `${set.name}, half removed`,
    size: 0,
    documents: set.documents.filter(({ doc_id }) => isKept(doc_id)),
    queries: set.queries.map((query) => ({ ...query, answerable: isKept(query.doc_id) })),
  };
}

/**
 * The same set with each article (the documents of one title) indexed alone: all that is near is then about the question's
 * subject, as on a server with one article.
 */
export function oneArticleAtATime(set: TuningSet): TuningSet[] {
  const titles = new Map<string, SetDocument[]>();
  for (const document of set.documents) {
    titles.set(document.title ?? "", [...(titles.get(document.title ?? "") ?? []), document]);
  }
  return [...titles].map(([title, documents]) => ({
    name: `${set.name}, one article at a time`,
    size: 0,
    documents,
    queries: set.queries.filter((query) => query.title?.replaceAll("_", " ") === title),
    relevant: set.relevant,
  }));
}

/** A question in one language held against passages in another: the answers are those of the passages' language. */
export function crossSet(folder: string, asked: string, held: string): TuningSet {
  const dir = join(folder, "xquad-cross", "dev");
  const set = loadSet({ dir, corpus: `corpus.${held}.jsonl`, queries: `queries.${asked}.jsonl` });
  const answers = new Map(
    readJsonLines<SetQuery>(join(dir, `queries.${held}.jsonl`)).map((query) => [query.id, query.answers ?? []]),
  );
  return {
    name: `xquad ${asked} > ${held}`,
    size: set.queries.length,
    ...set,
    queries: set.queries.map((query) => ({ ...query, answers: answers.get(query.id) ?? [] })),
  };
}

interface QuestionRow {
  readonly id: string;
  readonly set: string;
  readonly corpus?: string;
  readonly doc_id: string;
  readonly question: string;
  readonly lang: string;
  readonly answerable: boolean;
  readonly answers?: readonly { readonly start: number; readonly end: number }[];
}

/** One article and a question that nearly fits is what a server mostly has: such a question counts like so many of a set. */
const OWN_EMPHASIS = 4;

/**
 * Sets of questions asked of one article each: the project's own (near misses, what somebody said, who holds an office, who is quoted,
 * tables), and those written for harsh ones.
 */
export function singleArticleSets(folder: string): { readonly name: string; readonly parts: readonly TuningSet[] }[] {
  const files = { "near misses": "near-misses.jsonl", sayings: "sayings.jsonl" };
  const own = Object.entries(files).map(([name, file]) => ({ name, parts: ownSet(folder, name, file) }));
  return [...own, ...ownSets(), { name: "written", parts: writtenSet(folder) }];
}

/** Each document of `written` is an article of its own, asked alone. */
function writtenSet(folder: string): TuningSet[] {
  const { documents, queries, relevant } = loadSet({ dir: join(folder, "written", "dev") });
  return documents.map((document) => ({
    name: "written",
    size: queries.length,
    documents: [document],
    queries: queries.filter(({ doc_id }) => doc_id === document.doc_id),
    relevant,
  }));
}

/** Each article is a set of its own, as a server with one article has it. */
function ownSet(folder: string, name: string, file: string): TuningSet[] {
  const rows = readJsonLines<QuestionRow>(join(import.meta.dirname, "../questions", file));
  const articles = new Map<string, QuestionRow[]>();
  for (const row of rows) articles.set(row.doc_id, [...(articles.get(row.doc_id) ?? []), row]);
  return [...articles.values()].flatMap((questions) => {
    const [{ set, corpus = "corpus.jsonl", doc_id } = { set: "", doc_id: "" }] = questions;
    const articlesFile = join(folder, set, corpus);
    if (!existsSync(articlesFile)) return [];
    const document = readJsonLines<SetDocument>(articlesFile).find((each) => each.doc_id === doc_id);
    if (document === undefined) return [];
    const queries = questions.map(({ id, question, answerable, answers = [] }) => ({
      id,
      question,
      doc_id,
      answerable,
      answers: answers.map(({ start, end }) => ({ start, text: document.text.slice(start, end) })),
    }));
    return [
      {
        name,
        size: OWN_EMPHASIS * rows.length,
        documents: [document],
        queries,
        relevant: new Map(),
      },
    ];
  });
}

function sized(set: Omit<TuningSet, "size">): TuningSet {
  return { ...set, size: set.queries.length };
}

/** The set with at most so many questions of each half. */
export function ofEachHalf(set: TuningSet, count: number): TuningSet {
  const half = (isWanted: boolean) => set.queries.filter(({ id }) => isForFitting(id) === isWanted);
  return { ...set, queries: [...sample(half(true), count), ...sample(half(false), count)] };
}
