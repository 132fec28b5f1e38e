import { existsSync } from "node:fs";
import { join } from "node:path";
import { foldText } from "../../src/core/text/text.ts";
import { distortions } from "./distort.ts";
import { type EvalSet, openFolder, questionSets } from "./eval-set.ts";
import { isForFitting, sample } from "./halves.ts";
import { loadSet, type QuestionSet, type SetQuery } from "./set-files.ts";
import { CROSS_PAIRS, crossSet, singleArticleSets } from "./tuning-sets.ts";

/** A set with a name of its own. */
export interface NamedSet extends EvalSet {
  readonly name: string;
  /** The table that shows it. */
  readonly table: "questions" | "distorted" | "conversations" | "statements" | "files";
}

/**
 * Every set of a folder and the cases beside it, those that take longest last. Of a set of questions at most `limit` are asked, always
 * the same ones.
 */
export function* allSets(folder: string, limit: number): Generator<NamedSet> {
  const dev = (name: string) => join(folder, name, name === "covidfaq-fr" ? "all" : "dev");
  yield* opened("article", "files", join(folder, "article"));
  yield* opened("cases", "files", join(folder, "../cases"));
  yield* opened("conversations", "conversations", dev("conversations"));
  yield* opened("statements", "statements", dev("statements"));
  for (const { name, parts } of singleArticleSets(folder)) {
    yield asked(`${name}, each of one article`, parts, limit);
    if (DISTORTED.includes(name)) yield* distorted(name, parts);
  }
  const load = (name: string) => (existsSync(dev(name)) ? [asked(name, [loadSet({ dir: dev(name) })], limit)] : []);
  for (const name of SHORT) yield* load(name);
  for (const [name, set] of derivedSets(folder, dev)) yield asked(name, [set], limit);
  for (const name of LONG) yield* load(name);
}

const DISTORTED = ["near misses", "written"];
const SHORT = [
  "piaf-abstain-hard",
  "piaf-abstain",
  "piaf-retrieval",
  "afriqa-fr",
  "squad2-en-abstain",
  "cnil-faq",
  "covidfaq-fr",
];
/** Long articles take minutes to embed. */
const LONG = ["masakhanews-fr", "spf-faq", "rtqa-news-en", "orangesum-knownitem", "masakhanews-en", "afriqa-en"];

function* opened(name: string, table: NamedSet["table"], dir: string): Generator<NamedSet> {
  if (existsSync(dir)) yield { name, table, ...openFolder({ dir }) };
}

function asked(name: string, parts: readonly QuestionSet[], limit: number): NamedSet {
  const size = parts.reduce((sum, { queries }) => sum + queries.length, 0);
  const sampled = parts.map((part) => ({ ...part, queries: sample(part.queries, limit) }));
  return { name, table: "questions", ...questionSets(sampled), size };
}

/** The half of the questions that nothing was fitted on, as they are typed in haste. */
function* distorted(name: string, parts: readonly QuestionSet[]): Generator<NamedSet> {
  for (const [distortion, distort] of Object.entries(distortions)) {
    const changed = parts.map((part) => ({
      ...part,
      queries: part.queries
        .filter(({ id }) => !isForFitting(id))
        .map((query) => ({ ...query, question: distort(query.question) })),
    }));
    yield { name: `${name}, ${distortion}`, table: "distorted", ...questionSets(changed) };
  }
}

/** Sets made of others: other words for the questions, another language or another corpus. */
function* derivedSets(folder: string, dev: (name: string) => string): Generator<readonly [string, QuestionSet]> {
  const asWritten = loadSet({ dir: dev("afriqa-fr") });
  const typed = { ...asWritten, queries: asWritten.queries.map(typedPlainly) };
  yield ["afriqa-fr, in lower case, without accents and marks", typed];
  for (const [question, passage] of CROSS_PAIRS) {
    const set = crossSet(folder, question, passage);
    yield [set.name, set];
  }
  for (const language of ["vi", "en"]) {
    const files = { corpus: "corpus.fr.jsonl", queries: `queries.${language}.jsonl` };
    yield [`ntrex-news-cross ${language} > fr`, loadSet({ dir: dev("ntrex-news-cross"), ...files })];
  }
  const off = loadSet({ dir: dev("offcorpus-fr"), corpusDir: dev("piaf-retrieval") });
  const queries = off.queries.map((query) => ({ ...query, answerable: false }));
  yield ["offcorpus-fr, of the PIAF corpus", { ...off, queries }];
}

/** The question as many type it. */
function typedPlainly(query: SetQuery): SetQuery {
  return { ...query, question: foldText(query.question).replace(/[?!]/g, "").trim() };
}
