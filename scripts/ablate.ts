import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { parseArgs } from "node:util";
import { type Ablation, ablate, type Refit, refit, renderAblations } from "./lib/ablation.ts";
import { sentenceFeatures } from "./lib/fit-coefficients.ts";
import { type Observed, observeAll } from "./lib/observe-all.ts";
import { SWITCHED_OFF, switches } from "./lib/switched-off.ts";
import { writeSection } from "./lib/write-section.ts";

/**
 * Switches one thing off at a time (a feature of the sentence or the confidence model, a list of words or a rule), fits again on one half,
 * and writes what the other half comes to into docs/quality.md. A list is switched off in a process of its own, which asks everything again.
 */
const { values } = parseArgs({
  options: {
    sets: { type: "string", default: join(import.meta.dirname, "../../shared/eval") },
    // Keeps what was seen with each list off, so that nothing is asked twice.
    observations: { type: "string", default: mkdtempSync(join(tmpdir(), "sourcier-ablate-")) },
  },
});
mkdirSync(values.observations, { recursive: true });

const observed = await observeAll(values.sets, observationsOf("nothing"));
const whole = refit(observed);
const features = [
  ...sentenceFeatures(true).map((feature) => ["sentence", feature] as const),
  ...Object.keys(whole.fitted.confidence.weights).map((feature) => ["confidence", feature] as const),
];
const ablations = features.map((leftOut) => report(leftOut.join(": "), refit(observed, leftOut)));
for (const { name } of switches) ablations.push(report(`list: ${name}`, refit(await observeWithout(name))));

const section =
  "## What each part brings\n\nWritten by `npm run ablate` on " +
  `${new Date().toISOString().slice(0, 10)}. One thing off at a time, everything fitted again on one ` +
  "half; figures of the other half\n" +
  `(${whole.outcomes.length} questions): the difference to nothing off with its paired standard error, ` +
  "bold where it is larger than two of them; above 0 is better without.\n" +
  `\n${renderAblations(whole, ablations)}`;
writeSection(join(import.meta.dirname, "../docs/quality.md"), "ablation", section);
console.log(section);

function report(name: string, without: Refit): Ablation {
  console.error(name);
  return ablate(name, whole, without);
}

function observeWithout(name: string): Promise<Observed> {
  const file = observationsOf(name);
  if (!existsSync(file)) {
    const hook = join(import.meta.dirname, "lib/switch-off.ts");
    const script = join(import.meta.dirname, "observe.ts");
    const options = ["--sets", values.sets, "--observations", file];
    const { status } = spawnSync(execPath, ["--import", "tsx", "--import", hook, script, ...options], {
      env: { ...env, [SWITCHED_OFF]: name },
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (status !== 0) throw new Error(`Observing without ${name} ended with ${status}.`);
  }
  return observeAll(values.sets, file);
}

function observationsOf(off: string): string {
  return join(values.observations, `${off.replace(/[^a-z]+/giu, "-")}.json`);
}
