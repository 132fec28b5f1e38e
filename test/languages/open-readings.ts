import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { build, type Plugin } from "esbuild";
import * as languages from "../../src/core/languages/languages.ts";
import type { LanguageWords } from "../../src/core/languages/types/language-words.ts";
import type { KnownLanguage } from "../../src/core/languages/words-of.ts";
import * as countries from "../../src/core/names/countries.ts";
import * as givenNames from "../../src/core/names/given-names.ts";
import * as places from "../../src/core/names/places.ts";
import * as gazetteer from "../../src/finders/names/gazetteer.ts";
import { emptied } from "./entries.ts";
import type { Reading, ReadingName } from "./readings.ts";

export type Readings = Readonly<Record<ReadingName, Reading>>;

type Languages = Readonly<Record<KnownLanguage, LanguageWords>>;

/** Modules that are not evaluated anew, by the end of their path: words make no difference to them. */
const KEPT: Readonly<Record<string, object>> = {
  "names/countries.ts": countries,
  "names/given-names.ts": givenNames,
  "names/places.ts": places,
  "names/gazetteer.ts": gazetteer,
};

const EMPTIED = Object.fromEntries(
  Object.entries(languages).map(([code, words]) => [code, emptied(words)]),
) as Languages;

/**
 * Bundles the readings once, and gives them with other words: the product's modules are evaluated with those of one language alone, since
 * another one's would hide what it lacks. Some milliseconds each time.
 */
export async function openReadings(): Promise<(language: KnownLanguage, words: LanguageWords) => Readings> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "readings.ts")],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
    plugins: [given],
  });
  const script = new Script(`(function (require, module, given) {${outputFiles[0]?.text}\n})`);
  const run = script.runInThisContext() as (require: NodeRequire, module: Module, given: unknown) => void;
  const require = createRequire(import.meta.url);
  return (language, words) => {
    const module: Module = { exports: {} };
    run(require, module, { ...KEPT, languages: { ...EMPTIED, [language]: words } });
    return (module.exports as { readonly readings: Readings }).readings;
  };
}

interface Module {
  exports: object;
}

/** Modules that the bundle is given in place of its own. */
const given: Plugin = {
  name: "given",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/languages\.ts$/ }, () => ({ path: "languages", namespace: "given" }));
    onResolve({ filter: /\.ts$/ }, ({ path }) => {
      const key = Object.keys(KEPT).find((end) => path.endsWith(`/${end}`) || path === `./${end.split("/").at(-1)}`);
      return key === undefined ? undefined : { path: key, namespace: "given" };
    });
    onLoad({ filter: /./, namespace: "given" }, ({ path }) => ({
      contents: `export const { ${Object.keys(path === "languages" ? languages : (KEPT[path] ?? {})).join(", ")} } = given["${path}"];`,
    }));
  },
};
