import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allSets, type NamedSet } from "./all-sets.ts";
import type { EvalSet } from "./eval-set.ts";
import { rememberOutputs } from "./remember-outputs.ts";
import { type QualityRow, renderQuality } from "./render-quality.ts";
import { openModels, type SetModels } from "./set-engine.ts";
import { writeSection } from "./write-section.ts";

const quality = join(import.meta.dirname, "../../docs/quality.md");

export interface AllOptions {
  /** Of the sets. */
  readonly folder: string;
  /** At most so many questions of a set. */
  readonly limit: number;
  /** Where each set's run is kept: what is there already is not asked again. Without it nothing is kept. */
  readonly runsDir?: string;
  /** Only sets whose name holds this; docs/quality.md is then left as it is. */
  readonly only?: string;
}

/** Runs every set of a folder, writes the tables into docs/quality.md and prints them. */
export async function evaluateAll({ folder, limit, runsDir, only }: AllOptions): Promise<void> {
  const directory = runsDir ?? mkdtempSync(join(tmpdir(), "sourcier-runs-"));
  mkdirSync(directory, { recursive: true });
  const models = await openModels(rememberOutputs());
  const rows: QualityRow[] = [];
  for (const set of allSets(folder, limit)) {
    if (only !== undefined && !set.name.includes(only)) continue;
    const file = runFile(directory, set);
    const started = Date.now();
    if (!existsSync(file)) await writeRun(set, models, file);
    const { name, table, size } = set;
    rows.push({ name, table, size, outcomes: set.outcomes(file) });
    console.error(`${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
  await models.close();
  if (runsDir === undefined) rmSync(directory, { recursive: true });
  const tables = renderQuality(rows, {
    embedder: models.embedder.id,
    reader: models.reader?.id,
    threshold: models.threshold,
    date: new Date().toISOString().slice(0, 10),
  });
  if (only === undefined) writeSection(quality, "figures", tables);
  console.log(only === undefined ? readFileSync(quality, "utf8") : tables);
}

/** Runs a set and writes its lines; says how many. */
export async function writeRun(set: EvalSet, models: SetModels, file: string): Promise<number> {
  const lines = await set.run(models);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return lines.length;
}

/** Where a folder of runs keeps that of a set. */
export function runFile(directory: string, { name }: Pick<NamedSet, "name">): string {
  return join(directory, `${name.replace(/[^a-z0-9]+/giu, "-")}.jsonl`);
}
