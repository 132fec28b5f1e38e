import { existsSync } from "node:fs";
import { join } from "node:path";
import { openPostgresStore } from "../../../src/store/postgres/store.ts";
import { createDatabase } from "../../../test/postgres/database.ts";
import { sample } from "../../lib/halves.ts";
import { rememberOutputs } from "../../lib/remember-outputs.ts";
import type { RunLine } from "../../lib/run-line.ts";
import { runSet } from "../../lib/run-set.ts";
import { openModels } from "../../lib/set-engine.ts";
import { loadSet, type QuestionSet } from "../../lib/set-files.ts";
import type { Print, Verdict } from "../measuring.ts";

const FOLDER = join(import.meta.dirname, "../../../../shared/eval");
const SETS = ["piaf-retrieval", "squad2-en-abstain"] as const;
/** Of each set. */
const QUESTIONS = Number(process.env.BENCH_QUESTIONS ?? 150);
const MOST_APART = 0.005;
const RANKED = 10;

/** The shipped models over both stores, the same questions: how far the figures of a set lie apart. */
export async function compareQuality(print: Print): Promise<readonly Verdict[]> {
  const dirs = SETS.map((name) => ({ name, dir: join(FOLDER, name, "dev") })).filter(({ dir }) => existsSync(dir));
  if (dirs.length === 0) print(`no sets in ${FOLDER}: quality was not compared`);
  const models = await openModels(rememberOutputs());
  try {
    const verdicts: Verdict[] = [];
    for (const { name, dir } of dirs) {
      const whole = loadSet({ dir });
      const set = { ...whole, queries: sample(whole.queries, QUESTIONS) };
      const { url } = await createDatabase();
      const file = await runSet(set, models);
      const server = await runSet(set, models, () => openPostgresStore({ url }));
      verdicts.push(...compare(name, set, { file, server }));
    }
    return verdicts;
  } finally {
    await models.close();
  }
}

interface Runs {
  readonly file: readonly RunLine[];
  readonly server: readonly RunLine[];
}

function compare(name: string, set: QuestionSet, { file, server }: Runs): readonly Verdict[] {
  const alike = file.filter((line, at) => same(line, server[at])).length;
  const figures = [
    { what: "nDCG@10", of: (lines: readonly RunLine[]) => meanNdcg(lines, set) },
    { what: "answered", of: (lines: readonly RunLine[]) => mean(lines.map(({ answered }) => Number(answered))) },
    { what: "confidence", of: (lines: readonly RunLine[]) => mean(lines.map(({ confidence }) => confidence)) },
  ];
  return figures.map(({ what, of }) => {
    const [here, there] = [of(file), of(server)];
    return {
      what:
        `${name}, ${file.length} questions, ${alike} ranked, answered and quoted alike: ${what} ${here.toFixed(4)} over SQLite, ` +
        `${there.toFixed(4)} over PostgreSQL, at most ${MOST_APART} apart`,
      ok: Math.abs(here - there) <= MOST_APART,
    };
  });
}

function same(line: RunLine, other: RunLine | undefined): boolean {
  const comparable = ({ ms: _, ...rest }: RunLine) => JSON.stringify(rest);
  return other !== undefined && comparable(line) === comparable(other);
}

function meanNdcg(lines: readonly RunLine[], { relevant }: QuestionSet): number {
  return mean(
    lines.flatMap(({ id, ranked }) => {
      const right = relevant.get(id);
      return right === undefined || right.size === 0 ? [] : [ndcg(ranked, right)];
    }),
  );
}

function ndcg(ranked: readonly string[], right: ReadonlySet<string>): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const found = ranked.reduce((sum, id, rank) => sum + (right.has(id) ? gain(rank) : 0), 0);
  const best = Array.from({ length: Math.min(right.size, RANKED) }, (_, rank) => gain(rank));
  return found / best.reduce((sum, each) => sum + each, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
