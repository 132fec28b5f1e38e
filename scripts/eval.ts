import { parseArgs } from "node:util";
import { isFolder, printComparison, printComparisons } from "./lib/compare-all.ts";
import { openFolder } from "./lib/eval-set.ts";
import { evaluateAll, writeRun } from "./lib/evaluate-all.ts";
import { openModels } from "./lib/set-engine.ts";

const usage = `npm run --silent eval -- DIR [--corpus corpus.xx.jsonl] [--queries queries.xx.jsonl] [--alone] [--limit N] --out RUN.jsonl
    questions, conversations, statements or cases of a folder; --alone: each document is an article of its own
npm run --silent eval -- --all [--sets FOLDER] [--limit N] [--runs FOLDER] [--only NAME]
    every set of the folder (default ../shared/eval); writes docs/quality.md; --runs keeps each set's run, and asks none again that is there
npm run --silent eval -- --compare RUN_A.jsonl RUN_B.jsonl DIR [--corpus ...] [--queries ...]
npm run --silent eval -- --compare RUNS_A RUNS_B [--sets FOLDER]
    what two runs, or two folders of runs, differ in, with the standard error of the paired difference`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: "string" },
    queries: { type: "string" },
    alone: { type: "boolean", default: false },
    limit: { type: "string", default: "Infinity" },
    out: { type: "string" },
    all: { type: "boolean", default: false },
    compare: { type: "boolean", default: false },
    sets: { type: "string", default: "../shared/eval" },
    runs: { type: "string" },
    only: { type: "string" },
  },
});

if (!(await run())) {
  console.error(usage);
  process.exitCode = 2;
}

/** False when the arguments make no sense. */
async function run(): Promise<boolean> {
  const { alone, out, sets: folder } = values;
  const limit = Number(values.limit);
  if (!(limit >= 1)) return false;
  const [first, second, third] = positionals;
  if (values.compare) {
    if (first === undefined || second === undefined) return false;
    if (third !== undefined) printComparison(third, openFolder({ dir: third, ...filesOf() }), first, second);
    else if (isFolder(first) && isFolder(second)) printComparisons(first, second, { folder, limit });
    else return false;
    return true;
  }
  if (values.all) {
    const { runs, only } = values;
    await evaluateAll({ folder, limit, ...(runs && { runsDir: runs }), ...(only && { only }) });
    return true;
  }
  if (first === undefined || out === undefined) return false;
  const models = await openModels();
  const count = await writeRun(openFolder({ dir: first, alone, limit, ...filesOf() }), models, out);
  await models.close();
  console.error(`${count} lines: ${out}`);
  return true;
}

function filesOf(): { readonly corpus?: string; readonly queries?: string } {
  const { corpus, queries } = values;
  return { ...(corpus && { corpus }), ...(queries && { queries }) };
}
