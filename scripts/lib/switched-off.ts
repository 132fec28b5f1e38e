import { join } from "node:path";

/** Functions that stand for a list of words or a rule, and what they come to without it. */
export interface Switch {
  readonly name: string;
  /** The module below src. */
  readonly module: string;
  /** Source of what takes the place of each export. */
  readonly exports: Readonly<Record<string, string>>;
}

/** Every list or rule of the way of a question that can be switched off by itself. */
export const switches: readonly Switch[] = [
  { name: "courtesy", module: "core/question/courtesy.ts", exports: { withoutCourtesy: "(question) => question" } },
  { name: "shorthand", module: "core/question/shorthand.ts", exports: { spellOut: "(question) => question" } },
  {
    name: "a person's name",
    module: "core/question/asked-person.ts",
    exports: { findAskedPerson: "() => undefined", asksForNamesake: "() => false" },
  },
  {
    name: "a named article",
    module: "core/question/named-article.ts",
    exports: { findNamedArticle: "() => undefined" },
  },
  {
    name: "intents",
    module: "core/question/intent.ts",
    exports: { classifyIntent: '() => ({ about: "fact", fields: [] })' },
  },
  {
    name: "several questions in one",
    module: "core/question/split.ts",
    exports: { splitQuestion: "(text) => [text]" },
  },
  { name: "asks for several", module: "core/question/several.ts", exports: { asksForSeveral: "() => false" } },
  {
    name: "follow-ups",
    module: "core/question/follow-up.ts",
    exports: { resolveFollowUp: "(text) => ({ text, searched: text })" },
  },
  { name: "the asked kind", module: "core/question/answer-kind.ts", exports: { expectedKind: "() => undefined" } },
  { name: "the asked office", module: "core/question/asked-office.ts", exports: { findOffice: "() => undefined" } },
  { name: "the asked speaker", module: "core/question/asked-speaker.ts", exports: { askedSpeaker: "() => undefined" } },
  {
    name: "missing names and numbers",
    module: "core/question/missing.ts",
    exports: { findMissing: "() => ({ names: [], numbers: [] })" },
  },
  { name: "names told by capitals", module: "core/text/name-words.ts", exports: { nameWords: "() => []" } },
  {
    name: "spelling of the passages",
    module: "core/spelling/respell.ts",
    exports: { respell: "(question) => question" },
  },
  { name: "stop words", module: "core/lexical/stop-words.ts", exports: { stopWords: "() => new Set()" } },
  { name: "leaning sentences", module: "core/quotes/anaphora.ts", exports: { startsDependent: "() => false" } },
];

/** The environment variable that names the one that is off. */
export const SWITCHED_OFF = "SOURCIER_SWITCHED_OFF";

/** Source of a module that is another one with some exports in their place; it fails where the other one has no such export. */
export function switchedModule(original: string, exports: Switch["exports"]): string {
  const url = JSON.stringify(original);
  const names = Object.keys(exports);
  return [
    `import * as original from ${url};`,
    `export * from ${url};`,
    `for (const name of ${JSON.stringify(names)})`,
    `  if (!(name in original)) throw new Error("Expected the export " + name + " in " + ${url} + ".");`,
    ...names.map((name) => `export const ${name} = ${exports[name]};`),
  ].join("\n");
}

/** Where a switch's module lies. */
export function moduleUrlEnding({ module }: Switch): string {
  return join("/src", module);
}
