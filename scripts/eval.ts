import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { evaluateAll } from "./lib/evaluate-all.ts";
import { runSet } from "./lib/run-set.ts";
import { openModels } from "./lib/set-engine.ts";
import { loadSet } from "./lib/set-files.ts";

const usage = `npm run --silent eval -- DIR [--corpus corpus.xx.jsonl] [--queries queries.xx.jsonl] [--limit N] --out RUN.jsonl
npm run --silent eval -- --all [--sets FOLDER] [--limit N]   every set of the folder (default ../shared/eval); writes docs/quality.md`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: "string" },
    queries: { type: "string" },
    limit: { type: "string" },
    out: { type: "string" },
    all: { type: "boolean", default: false },
    sets: { type: "string", default: "../shared/eval" },
  },
});
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
const [dir] = positionals;

if (Number.isNaN(limit) || limit < 1 || (!values.all && (dir === undefined || values.out === undefined))) {
  console.error(usage);
  process.exitCode = 2;
} else if (values.all) {
  await evaluateAll({ folder: values.sets, limit });
} else if (dir !== undefined && values.out !== undefined) {
  const { corpus, queries } = values;
  const set = loadSet({
    dir,
    ...(corpus === undefined ? {} : { corpus }),
    ...(queries === undefined ? {} : { queries }),
  });
  const models = await openModels();
  const lines = await runSet({ ...set, queries: set.queries.slice(0, limit) }, models);
  writeFileSync(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  console.error(
    `${lines.length} questions, ${lines.filter(({ answered }) => answered).length} answered: ${values.out}`,
  );
  await models.close();
}
