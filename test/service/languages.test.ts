import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FALLBACK_LANGUAGE, INTERFACE_LANGUAGES, WORDS } from "../../src/service/words/index.ts";
import type { Words } from "../../src/service/words/types.ts";
import { readSources } from "../helpers/source-imports.ts";

const SOURCES = join(import.meta.dirname, "../../src");
const FOLDER = "service/words";
const LIST = `${FOLDER}/languages.ts`;
const SPEAKING = /^(?:service|cli|discord)\/|^[^/]+$/;

const sources = readSources(SOURCES);
const codes = INTERFACE_LANGUAGES.join("|");
const locales = Object.values(WORDS).flatMap(({ discord }) => discord.locales);

describe("one more interface language", () => {
  it("is one folder: each language has one, and no folder is left without its language", () => {
    const folders = readdirSync(join(SOURCES, FOLDER), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => name !== "types")).toEqual([...INTERFACE_LANGUAGES].sort());
  });

  it("is one line: each language has one in the list", () => {
    const lines = readFileSync(join(SOURCES, LIST), "utf8").split("\n");
    for (const language of INTERFACE_LANGUAGES) {
      expect(lines.filter((line) => new RegExp(`\\b${language}\\b`, "u").test(line))).toEqual([
        `export { ${language} } from "./${language}/index.ts";`,
      ]);
    }
  });

  it("is named in no other file of what speaks to people", () => {
    const own = new RegExp(`^${FOLDER}/(?:${codes})/`, "u");
    const naming = new RegExp(`"(?:${[codes, ...locales].join("|")})"|words/(?:${codes})/`, "u");
    const named = sources.filter(({ path, text }) => SPEAKING.test(path) && !own.test(path) && naming.test(text));
    // The language of who speaks none of them has its name where it is chosen.
    expect(named.map(({ path }) => path)).toEqual([`${FOLDER}/index.ts`]);
    const chosen = named[0]?.text.match(new RegExp(`"(?:${codes})"`, "gu"));
    expect(chosen).toEqual([`"${FALLBACK_LANGUAGE}"`]);
  });

  it("does not compile without all of its words", () => {
    const { why, ...others } = WORDS.en;
    // @ts-expect-error: `why` is missing.
    const incomplete: Words = others;
    // @ts-expect-error: a word of `why` is missing.
    const shorter: Words = { ...others, why: { title: why.title } };
    expect([incomplete, shorter]).toHaveLength(2);
  });
});
