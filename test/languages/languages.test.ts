import { describe, expect, it } from "vitest";
import { LANGUAGES, wordsOf } from "../../src/core/languages/words-of.ts";
import { entriesOf } from "./entries.ts";
import { findUnnoticed, nameOf } from "./find-unnoticed.ts";
import { openReadings } from "./open-readings.ts";
import { readTables } from "./read-tables.ts";

/** One of so many entries is left out here; `npm run mutate -- --all` leaves out each. */
const SAMPLED = 100;

const opened = openReadings();

describe.each(LANGUAGES)("the words of %s", (language) => {
  const words = wordsOf(language);
  const rows = readTables(language);

  it("have a sentence for each entry, and an entry for each sentence", () => {
    const entries = new Set(entriesOf(words).map(nameOf));
    const named = new Set(rows.map(nameOf));
    expect([...entries].filter((entry) => !named.has(entry))).toEqual([]);
    expect([...named].filter((entry) => !entries.has(entry))).toEqual([]);
  });

  it("are read in their sentences as the tables say", async () => {
    const readings = (await opened)(language, words);
    const wrong: string[] = [];
    for (const row of rows) {
      const found = (await readings[row.reading](row.sentence, language))[row.part];
      if (found !== row.expected) wrong.push(`${nameOf(row)}: "${row.sentence}" -> ${found}, not ${row.expected}`);
    }
    expect(wrong).toEqual([]);
  });

  it("change how their sentences are read when they are left out", async () => {
    const sample = rows.filter((_, index) => index % SAMPLED === 0);
    const mutants = sample.map((entry) => ({ language, entry }));
    expect(mutants.length).toBeGreaterThan(0);
    expect((await findUnnoticed(mutants, () => rows)).map(({ entry }) => nameOf(entry))).toEqual([]);
  });
});
