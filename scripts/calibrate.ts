import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { calibrateIntents } from "./lib/calibrate-intents.ts";
import { fitCoefficients } from "./lib/fit-coefficients.ts";
import { fitStatements } from "./lib/fit-statements.ts";
import { observeAll } from "./lib/observe-all.ts";
import { observeStatements, statementSets } from "./lib/observe-statements.ts";
import { rememberOutputs } from "./lib/remember-outputs.ts";
import { renderCoefficients } from "./lib/render-coefficients.ts";
import { renderReliability } from "./lib/render-reliability.ts";
import { renderStatementCoefficients } from "./lib/render-statement-coefficients.ts";
import { openModels } from "./lib/set-engine.ts";
import { writeSection } from "./lib/write-section.ts";

/**
 * Refits every coefficient in one command: asks the questions of the sets' dev parts, fits on the half of them whose id's
 * sha1 starts with 0-7, writes src/core/confidence/coefficients.ts, and the reliability on the other half into docs/reliability.md.
 */
const { values } = parseArgs({
  options: {
    sets: { type: "string", default: join(import.meta.dirname, "../../shared/eval") },
    // Keeps what was seen, so that it can be fitted again without asking again.
    observations: { type: "string" },
    // Fits what a message is about ("intents"), what questions, or what statements are weighed by, and nothing else.
    only: { type: "string" },
  },
});

/** Of statements: the project's own two, and one that lies outside it. */
const STATEMENT_SETS = 3;

const fits = { intents: calibrateMessages, statements: calibrateStatements, questions: calibrateQuestions };
for (const [name, calibrate] of Object.entries(fits))
  if (values.only === undefined || values.only === name) await calibrate();

/** What a message is about decides what is asked of the text at all. */
async function calibrateMessages(): Promise<void> {
  const models = await openModels(rememberOutputs());
  await calibrateIntents(values.sets, models.embedder);
  await models.close();
}

async function calibrateStatements(): Promise<void> {
  const models = await openModels(rememberOutputs());
  const { embedder, reader } = models;
  if (reader === undefined) throw new Error("Expected a reader: coefficients are fitted with it and without.");
  const sets = [];
  for (const set of statementSets(values.sets)) sets.push(await observeStatements(set, models));
  // Coefficients fitted without the largest set look like any others.
  if (sets.length < STATEMENT_SETS)
    console.error(`Fitting without the statements of ${values.sets}, which is not there.`);
  await models.close();
  const examples = sets.flat();
  const fitted = [
    fitStatements(examples, { embedder: embedder.id, reader: reader.id }),
    fitStatements(examples, { embedder: embedder.id }),
  ];
  const file = join(import.meta.dirname, "../src/core/verify/statement-coefficients.ts");
  writeFileSync(file, renderStatementCoefficients(fitted, examples));
}

async function calibrateQuestions(): Promise<void> {
  const { embedder, reader, observations } = await observeAll(values.sets, values.observations);
  const withReader = fitCoefficients(observations, { embedder, reader });
  const withoutReader = fitCoefficients(observations, { embedder });
  const coefficients = renderCoefficients([withReader, withoutReader], observations);
  writeFileSync(join(import.meta.dirname, "../src/core/confidence/coefficients.ts"), coefficients);
  const reliability = join(import.meta.dirname, "../docs/reliability.md");
  writeSection(reliability, "figures", renderReliability(withReader, observations));
  console.log(readFileSync(reliability, "utf8"));
}
