import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownLanguage } from "../../src/core/languages/words-of.ts";
import type { Entry } from "./entries.ts";
import type { ReadingName } from "./readings.ts";

/** A sentence that needs an entry, and what is found in it. */
export interface Row extends Entry {
  readonly reading: ReadingName;
  /** What of the reading is told. */
  readonly part: string;
  readonly sentence: string;
  readonly expected: string;
}

const TABLES = join(import.meta.dirname, "tables");
const SEPARATOR = " · ";
/** Between an entry that is a pattern and a word that it stands for. */
const SPELLED = " -> ";

/**
 * The tables of a language. A table is a text: "# list", then for each sentence "> reading.part: sentence", which holds until the next one,
 * "= what is found", and lines of the entries that it is for. "{}" stands for the entry in both ("{^}" with a capital, "{^^}" in capitals).
 */
export function readTables(language: KnownLanguage): readonly Row[] {
  const folder = join(TABLES, language);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => [...rowsOf(readFileSync(join(folder, file), "utf8"))]);
}

function* rowsOf(table: string): Generator<Row> {
  let list = "";
  let sentence = "";
  let expected = "";
  let [reading, part] = ["", ""];
  for (const line of table.split("\n").filter((each) => each !== "")) {
    if (line.startsWith("# ")) list = line.slice("# ".length);
    else if (line.startsWith("> "))
      [, reading = "", part = "", sentence = ""] = /^> (\w+)\.(\w+): (.*)$/.exec(line) ?? [];
    else if (line.startsWith("=")) expected = line.slice("= ".length);
    else
      for (const entry of line.split(SEPARATOR)) {
        const [text = "", word = text] = entry.split(SPELLED);
        const row = { list, text, reading: reading as ReadingName, part };
        yield { ...row, sentence: fillIn(sentence, word), expected: fillIn(expected, word) };
      }
  }
}

function fillIn(template: string, word: string): string {
  return template
    .replaceAll("{^^}", word.toUpperCase())
    .replaceAll("{^}", word.charAt(0).toUpperCase() + word.slice(1))
    .replaceAll("{}", word);
}
