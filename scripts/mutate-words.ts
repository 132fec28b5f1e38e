import { parseArgs } from "node:util";
import { LANGUAGES, wordsOf } from "../src/core/languages/words-of.ts";
import { entriesOf } from "../test/languages/entries.ts";
import { findUnnoticed, type Mutant } from "../test/languages/find-unnoticed.ts";
import { readTables } from "../test/languages/read-tables.ts";
import { createRandom } from "./bench/generated-text.ts";

const LEAST_NOTICED = 0.95;
const TRIED = 200;

/**
 * `npm run mutate` leaves 200 entries of the languages' lists out, at random and one at a time, and tells how many the sentences of that
 * language notice; `--all` leaves every one out, `--seed N` picks others. Exit code 1 when fewer than 95 % are noticed.
 */
const { values } = parseArgs({
  options: { all: { type: "boolean", default: false }, seed: { type: "string", default: "1" } },
});
const mutants = LANGUAGES.flatMap((language) =>
  entriesOf(wordsOf(language)).map((entry): Mutant => ({ language, entry })),
);
const tried = values.all ? mutants : pick(mutants, TRIED, Number(values.seed));
const unnoticed = await findUnnoticed(tried, readTables);
for (const { language, entry } of unnoticed) console.log(`  not noticed: ${language} ${entry.list} ${entry.text}`);
const share = 1 - unnoticed.length / tried.length;
const isEnough = share >= LEAST_NOTICED;
console.log(
  `${isEnough ? "ok  " : "FAIL"} ${tried.length - unnoticed.length} of ${tried.length} entries left out were noticed ` +
    `(${(100 * share).toFixed(1)} %), of ${mutants.length}; at least ${100 * LEAST_NOTICED} %`,
);
if (!isEnough) process.exitCode = 1;

function pick(from: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const random = createRandom(seed);
  const rest = [...from];
  return Array.from({ length: count }, () => rest.splice(random() % rest.length, 1)).flat();
}
