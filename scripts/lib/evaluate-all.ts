import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldText } from "../../src/core/text.ts";
import { rememberOutputs } from "./remember-outputs.ts";
import { type QualityRow, renderQuality } from "./render-quality.ts";
import { type RunLine, runSet } from "./run-set.ts";
import { scoreRun } from "./score.ts";
import { openModels } from "./set-engine.ts";
import { loadSet, type QuestionSet, type SetQuery } from "./set-files.ts";
import { CROSS_PAIRS, crossSet, sample, singleArticleSets } from "./tuning-sets.ts";

const quality = join(import.meta.dirname, "../../docs/quality.md");

/** Runs every set of a folder, prints a line a set and writes the whole table into docs/quality.md. */
export async function evaluateAll({
  folder,
  limit,
}: {
  readonly folder: string;
  readonly limit: number;
}): Promise<void> {
  const models = await openModels(rememberOutputs());
  const rows: QualityRow[] = [];
  for (const { name, parts } of setsOf(folder)) {
    const limited = parts.map((set) => ({ ...set, queries: sample(set.queries, limit) }));
    const lines: RunLine[] = [];
    for (const set of limited) lines.push(...(await runSet(set, models)));
    const whole = joinSets(limited);
    rows.push({ name, of: parts.reduce((sum, { queries }) => sum + queries.length, 0), score: scoreRun(whole, lines) });
    const table = renderQuality(rows, {
      embedder: models.embedder.id,
      reader: models.reader?.id,
      threshold: models.threshold,
    });
    writeFileSync(quality, table);
    console.log(table.trimEnd().split("\n").at(-1));
  }
  await models.close();
}

/** For scoring alone: the parts have no document in common. */
function joinSets(parts: readonly QuestionSet[]): QuestionSet {
  return {
    documents: parts.flatMap(({ documents }) => documents),
    queries: parts.flatMap(({ queries }) => queries),
    relevant: new Map(parts.flatMap(({ relevant }) => [...relevant])),
  };
}

/** Sets by name; one in several parts has each indexed alone, as a server with one article has it. */
function* setsOf(folder: string): Generator<{ readonly name: string; readonly parts: readonly QuestionSet[] }> {
  const dev = (name: string) => ({ dir: join(folder, name, name === "covidfaq-fr" ? "all" : "dev") });
  const short = [
    "piaf-abstain-hard",
    "piaf-abstain",
    "piaf-retrieval",
    "afriqa-fr",
    "squad2-en-abstain",
    "cnil-faq",
    "covidfaq-fr",
  ];
  // Long articles take minutes to embed, so they come last: what is done is written by then.
  const long = ["masakhanews-fr", "spf-faq", "rtqa-news-en", "orangesum-knownitem", "masakhanews-en", "afriqa-en"];
  const load = (name: string) => (existsSync(dev(name).dir) ? [{ name, parts: [loadSet(dev(name))] }] : []);
  for (const name of short) yield* load(name);
  const asWritten = loadSet(dev("afriqa-fr"));
  yield {
    name: "afriqa-fr, in lower case, without accents and marks",
    parts: [{ ...asWritten, queries: asWritten.queries.map(typedPlainly) }],
  };
  for (const [asked, held] of CROSS_PAIRS) {
    const set = crossSet(folder, asked, held);
    yield { name: set.name, parts: [set] };
  }
  for (const asked of ["vi", "en"]) {
    const set = loadSet({ ...dev("ntrex-news-cross"), corpus: "corpus.fr.jsonl", queries: `queries.${asked}.jsonl` });
    yield { name: `ntrex-news-cross ${asked} > fr`, parts: [set] };
  }
  const off = loadSet({ ...dev("offcorpus-fr"), corpusDir: dev("piaf-retrieval").dir });
  const unanswerable = off.queries.map((query) => ({ ...query, answerable: false }));
  yield { name: "offcorpus-fr, of the PIAF corpus", parts: [{ ...off, queries: unanswerable }] };
  for (const { name, parts } of singleArticleSets(folder)) yield { name: `${name}, each of one article`, parts };
  for (const name of long) yield* load(name);
}

/** The question as many type it. */
function typedPlainly(query: SetQuery): SetQuery {
  return { ...query, question: foldText(query.question).replace(/[?!]/g, "").trim() };
}
