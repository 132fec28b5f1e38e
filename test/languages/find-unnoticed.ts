import { type KnownLanguage, wordsOf } from "../../src/core/languages/words-of.ts";
import { type Entry, without } from "./entries.ts";
import { openReadings, type Readings } from "./open-readings.ts";
import type { Row } from "./read-tables.ts";

/** A language without one of its entries. */
export interface Mutant {
  readonly language: KnownLanguage;
  readonly entry: Entry;
}

/** Those of which no sentence for that entry is read otherwise without it. */
export async function findUnnoticed(
  mutants: readonly Mutant[],
  readTables: (language: KnownLanguage) => readonly Row[],
): Promise<readonly Mutant[]> {
  const open = await openReadings();
  const tables = new Map<KnownLanguage, ReadonlyMap<string, readonly Row[]>>();
  const unnoticed: Mutant[] = [];
  for (const mutant of mutants) {
    const { language, entry } = mutant;
    const table = tables.get(language) ?? byEntry(readTables(language));
    tables.set(language, table);
    const readings = open(language, without(wordsOf(language), entry));
    if (!(await isNoticed(table.get(nameOf(entry)) ?? [], readings, language))) unnoticed.push(mutant);
  }
  return unnoticed;
}

/** An entry by its list and its text. */
export function nameOf({ list, text }: Entry): string {
  return `${list} ${text}`;
}

async function isNoticed(rows: readonly Row[], readings: Readings, language: KnownLanguage): Promise<boolean> {
  for (const row of rows)
    if ((await readings[row.reading](row.sentence, language))[row.part] !== row.expected) return true;
  return false;
}

function byEntry(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const table = new Map<string, Row[]>();
  for (const row of rows) table.set(nameOf(row), [...(table.get(nameOf(row)) ?? []), row]);
  return table;
}
