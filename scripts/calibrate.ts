import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fitCoefficients } from "./lib/fit-coefficients.ts";
import { type Observation, observeSet } from "./lib/observe.ts";
import { rememberOutputs } from "./lib/remember-outputs.ts";
import { renderCoefficients } from "./lib/render-coefficients.ts";
import { renderReliability } from "./lib/render-reliability.ts";
import { openModels } from "./lib/set-engine.ts";
import {
  MAX_QUESTIONS_A_SET,
  MAX_QUESTIONS_ALONE,
  ofEachHalf,
  oneArticleAtATime,
  singleArticleSets,
  type TuningSet,
  tuningSets,
} from "./lib/tuning-sets.ts";

/**
 * Refits every coefficient in one command: asks the questions of the sets' dev parts, fits on the half of them whose id's
 * sha1 starts with 0-7, writes src/core/coefficients.ts, and the reliability on the other half into docs/reliability.md.
 */
const { values } = parseArgs({
  options: {
    sets: { type: "string", default: join(import.meta.dirname, "../../shared/eval") },
    // Keeps what was seen, so that it can be fitted again without asking again.
    observations: { type: "string" },
  },
});

const NEAR_MISS_SETS = ["piaf-abstain-hard", "squad2-en-abstain"];

const { embedder, reader, observations } = await observe();
const withReader = fitCoefficients(observations, { embedder, reader });
const withoutReader = fitCoefficients(observations, { embedder });
const coefficients = renderCoefficients([withReader, withoutReader], observations);
writeFileSync(join(import.meta.dirname, "../src/core/coefficients.ts"), coefficients);
writeFileSync(join(import.meta.dirname, "../docs/reliability.md"), renderReliability(withReader, observations));
console.log(readFileSync(join(import.meta.dirname, "../docs/reliability.md"), "utf8"));

/** Sets with near misses are also asked of each article alone, as on a server with one article. */
function alsoAlone(set: TuningSet): TuningSet[] {
  return NEAR_MISS_SETS.includes(set.name) ? [set, ...oneArticleAtATime(ofEachHalf(set, MAX_QUESTIONS_ALONE))] : [set];
}

interface Observed {
  /** Ids of the models that were asked. */
  readonly embedder: string;
  readonly reader: string;
  readonly observations: readonly Observation[];
}

async function observe(): Promise<Observed> {
  const kept = values.observations;
  if (kept !== undefined && existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8")) as Observed;
  const models = await openModels(rememberOutputs());
  if (models.reader === undefined) throw new Error("Expected a reader: coefficients are fitted with it and without.");
  const seen: Observation[] = [];
  for (const set of [
    ...singleArticleSets(values.sets).flatMap(({ parts }) => parts),
    ...tuningSets(values.sets),
  ].flatMap(alsoAlone)) {
    const started = Date.now();
    const observed = await observeSet(
      ofEachHalf(set, set.name.startsWith("xquad") ? MAX_QUESTIONS_ALONE : MAX_QUESTIONS_A_SET),
      models,
    );
    seen.push(...observed);
    console.error(`${set.name}: ${observed.length} questions, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  await models.close();
  const observed = { embedder: models.embedder.id, reader: models.reader.id, observations: seen };
  if (kept !== undefined) writeFileSync(kept, JSON.stringify(observed));
  return observed;
}
