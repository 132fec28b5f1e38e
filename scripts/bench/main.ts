import * as adding from "./adding.ts";
import * as besideIndexing from "./beside-indexing.ts";
import * as burst from "./burst.ts";
import * as canary from "./canary.ts";
import * as checks from "./checks.ts";
import * as coldStart from "./cold-start.ts";
import * as corrections from "./corrections.ts";
import * as documents from "./documents.ts";
import * as facts from "./facts.ts";
import * as indexing from "./indexing.ts";
import * as killLoop from "./kill-loop.ts";
import * as killRefresh from "./kill-refresh.ts";
import * as largeArticle from "./large-article.ts";
import * as latency from "./latency.ts";
import * as libraries from "./libraries.ts";
import type { Print } from "./measuring.ts";
import * as memory from "./memory.ts";
import * as modelsServer from "./models-server.ts";
import * as postgresLatency from "./postgres-latency.ts";
import * as postgresLibraries from "./postgres-libraries.ts";
import * as postgresQuality from "./postgres-quality.ts";
import * as processRates from "./process-rates.ts";
import * as processes from "./processes.ts";
import * as stall from "./stall.ts";
import * as throughput from "./throughput.ts";

interface Bench {
  /** What it measures. */
  readonly name: string;
  /** Measures and prints; true when every goal is met. */
  readonly run: (print: Print) => Promise<boolean>;
}

const benches: Readonly<Record<string, Bench>> = {
  latency,
  "cold-start": coldStart,
  memory,
  indexing,
  throughput,
  documents,
  facts,
  "large-article": largeArticle,
  stall,
  burst,
  adding,
  checks,
  corrections,
  "kill-loop": killLoop,
  "kill-refresh": killRefresh,
  "beside-indexing": besideIndexing,
  libraries,
  canary,
  "models-server": modelsServer,
  "postgres-latency": postgresLatency,
  "postgres-libraries": postgresLibraries,
  "postgres-quality": postgresQuality,
  processes,
  "process-rates": processRates,
};

/**
 * `npm run bench` lists the benches; `npm run bench -- NAME...` and `npm run bench -- --all` run them. Exit code 1 when a goal
 * is missed, 2 for an unknown name.
 */
const names = process.argv.slice(2);
const chosen = names.includes("--all") ? Object.keys(benches) : names;
const unknown = chosen.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`Expected benches of ${Object.keys(benches).join(", ")}, got ${unknown.join(", ")}`);
  process.exitCode = 2;
} else if (chosen.length === 0) {
  for (const [name, bench] of Object.entries(benches)) console.log(`${name.padEnd(12)} ${bench.name}`);
} else {
  await runAll(chosen);
}

/** One after the other: each has the machine for itself. */
async function runAll(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const bench = benches[name];
    console.log(`${name}: ${bench?.name}`);
    const isMet = await bench?.run((line) => console.log(`  ${line}`));
    if (isMet !== true) process.exitCode = 1;
  }
}
