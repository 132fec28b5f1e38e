import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../src/core/languages/words-of.ts";
import { type Import, readSources, type SourceFile } from "./helpers/source-imports.ts";

const sources = readSources(join(import.meta.dirname, "../src"));
const tests = readSources(import.meta.dirname);
const scripts = readSources(join(import.meta.dirname, "../scripts"));

/** Layers that a file of each layer may import; "." are the files of src itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  threads: ["threads"],
  models: ["models", "threads", "core"],
  store: ["store", "core"],
  ingest: ["ingest", "threads", "core"],
  finders: ["finders", "threads", "core"],
  app: ["app", "core"],
  service: ["service", "app", "core"],
  cli: ["cli", "service", "app", "core"],
  discord: ["discord", "service", "app", "core"],
  ".": [".", "app", "core"],
};

/** What only those who put them together know; types of them apart. */
const ADAPTERS: readonly string[] = ["models", "store", "ingest", "finders"];

/** What puts the adapters together, and the one that picks a face. */
const COMPOSITION_ROOTS: readonly string[] = [
  "app/compose/compose.ts",
  "app/compose/compose-models.ts",
  "app/compose/compose-state.ts",
];
const PROGRAMS: readonly string[] = ["main.ts", "program.ts"];

/** Packages that cost much or lock in, with the files that may import them. */
const OWNERS: readonly (readonly [name: string, owner: RegExp])[] = [
  ["@xenova/transformers", /^models\//],
  ["libsql", /^store\/sqlite\//],
  ["pg", /^store\/postgres\/connection\.ts$/],
  ["hnswlib-node", /^store\/vectors\/vectors-hnsw\.ts$/],
  ["discord.js", /^discord\//],
  ["commander", /^cli\/(?:args|program|refusal)\.ts$/],
  ["p-queue", /^service\/asking\/ask-queue\.ts$/],
  ["prom-client", /^service\/metrics\.ts$/],
  ["dotenv", /^app\/config\.ts$/],
  ["pino", /^app\/log\.ts$/],
  ["linkedom", /^ingest\/html\/parse-html\.ts$/],
  ["feedsmith", /^ingest\/feed\/parse-entries\.ts$/],
  ["unpdf", /^ingest\/pdf\/open-pdf\.ts$/],
  ["mammoth", /^ingest\/office\/read-docx\.ts$/],
  ["yauzl", /^ingest\/office\/read-zip\.ts$/],
  ["undici", /^ingest\/fetch\/(?:connect|http)\.ts$/],
  ["robots-parser", /^ingest\/fetch\/site-rules\.ts$/],
  ["@mozilla/readability", /^ingest\/html\/locate-root\.ts$/],
  ["yaml", /^ingest\/front-matter\//],
  ["smol-toml", /^ingest\/front-matter\//],
  ["mdast-util-from-markdown", /^ingest\/readers\/markdown\/parse-markdown\.ts$/],
];

/** Packages that take memory and time whether they are used or not; each reads or does what a question does not need in its thread. */
const HEAVY: readonly string[] = [
  "@xenova/transformers",
  "pg",
  "discord.js",
  "linkedom",
  "feedsmith",
  "unpdf",
  "mammoth",
  "@mozilla/readability",
  "mdast-util-from-markdown",
];

/** Folders of the rules, each of which knows those before it alone. */
const FINDER_STEPS: readonly string[] = ["grammar", "names", "attribution", "facts"];

/**
 * Folders of languages, and what the finders know of each; where one is taken for what is not known; and how Americans write dates.
 */
const MAY_NAME_LANGUAGES = new RegExp(
  "^(?:core/languages/|service/words/|finders/grammar/" +
    "|app/(?:answer/known-library|check/check|indexing/fingerprint)\\.ts" +
    "|ingest/(?:written-date|front-matter/(?:split-front-matter|language-code))\\.ts)",
);

/** Abbreviations that texts of any language hold. */
const MAY_WRITE_ACCENTS = /^core\/text\/abbreviations\.ts$/;

const MAX_LINES = 300;
/** Files beside each other in one folder, its folders apart. */
const MAX_FILES = 40;
const MAX_LINE_CHARS = 160;

describe("architecture", () => {
  it("lets imports between layers follow the arrows", () => {
    const wrong = eachImport(({ path }, { target, typeOnly }) => {
      const [from, to] = [layerOf(path), layerOf(target)];
      if (!isProjectFile(target) || ARROWS[from]?.includes(to)) return false;
      if (PROGRAMS.includes(path) && ["cli", "discord", "service"].includes(to)) return false;
      const adapter = from === "app" && ADAPTERS.includes(to);
      return !(adapter && (typeOnly || COMPOSITION_ROOTS.includes(path)));
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the core free of input and output", () => {
    const allowed = ["node:crypto"];
    const wrong = eachImport(
      ({ path }, { target }) => layerOf(path) === "core" && target.startsWith("node:") && !allowed.includes(target),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps ports free of behaviour: interfaces and types alone", () => {
    const ports = sources.filter(({ path }) => path.startsWith("core/ports/"));
    expect(ports.length).toBeGreaterThan(0);
    const runs = (node: ts.Node) => !(ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
    const wrong = ports.filter(({ path, text, imports }) => {
      const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
      return (
        statements.some((node) => !ts.isImportDeclaration(node) && runs(node)) || imports.some((each) => !each.typeOnly)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("gives each heavy package one owner", () => {
    const wrong = eachImport(({ path }, { target }) =>
      OWNERS.some(([name, owner]) => (target === name || target.startsWith(`${name}/`)) && !owner.test(path)),
    );
    expect(wrong).toEqual([]);
  });

  it("loads what reads documents and runs models with the engine only when there is something to read", () => {
    const loaded = loadedWith("app/compose/compose.ts");
    expect(loaded).toContain("app/engine.ts");
    expect(HEAVY.filter((name) => loaded.has(name))).toEqual([]);
  });

  it("stacks the rules of the finders: what is known of a language, names, who speaks, facts", () => {
    const stepOf = (path: string) =>
      layerOf(path) === "finders" ? FINDER_STEPS.indexOf(path.split("/")[1] ?? "") : -1;
    const wrong = eachImport(({ path }, { target }) => stepOf(path) >= 0 && stepOf(target) > stepOf(path));
    expect(wrong).toEqual([]);
  });

  it("loads nothing before it listens for signals but what listens for them", () => {
    const importedBy = (path: string) =>
      sources.find((each) => each.path === path)?.imports.map(({ target }) => target);
    expect(importedBy("main.ts")).toEqual(["service/listen-for-stop.ts", "program.ts"]);
    expect(importedBy("service/listen-for-stop.ts")).toEqual([]);
    const { text } = sources.find(({ path }) => path === "main.ts")!;
    expect(text).not.toMatch(/^import .*program\.ts/mu);
  });

  it("has no cycle of imports", () => {
    for (const files of [sources, tests, scripts])
      expect(findCycle(new Map(files.map(({ path, imports }) => [path, imports.map(({ target }) => target)])))).toEqual(
        [],
      );
  });

  it("reads the environment in one file alone", () => {
    const readers = sources.filter(({ text }) => /\bprocess\s*\.\s*env\b|\benv\b[^;\n]*from "node:process"/.test(text));
    expect(readers.map(({ path }) => path)).toEqual(["app/config.ts"]);
  });

  it("names languages in their folders, and where one is taken for what is not known", () => {
    const codes = new RegExp(`"(?:${LANGUAGES.join("|")})"|^\\s*(?:${LANGUAGES.join("|")}): `, "m");
    const naming = sources.filter(({ path, text }) => !MAY_NAME_LANGUAGES.test(path) && codes.test(text));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it("writes words with accents where languages are, not in what reads texts", () => {
    const read = sources.filter(
      ({ path }) => /^(?:core|finders)\//.test(path) && !/^core\/languages\/|^finders\/grammar\//.test(path),
    );
    const naming = read.filter(({ path, text }) => !MAY_WRITE_ACCENTS.test(path) && literalsOf(text).some(hasAccent));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it("keeps every file within three hundred lines", () => {
    const long = [...sources, ...tests].filter(({ text }) => text.trimEnd().split("\n").length > MAX_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("keeps folders so small that one sees what is in them", () => {
    const folders = sources.map(({ path }) => dirname(path));
    const large = folders.filter((folder) => folders.filter((other) => other === folder).length > MAX_FILES);
    expect([...new Set(large)]).toEqual([]);
  });

  it("keeps every line within 160 characters", () => {
    const long = [...sources, ...tests, ...scripts].flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, at) => (line.length > MAX_LINE_CHARS ? `${path}:${at + 1}` : [])),
    );
    expect(long).toEqual([]);
  });

  it("names files and folders in kebab-case", () => {
    const odd = [...sources, ...tests].filter(({ path }) => !/^([a-z0-9]+(-[a-z0-9]+)*[./])+ts$/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe("findCycle", () => {
  it("names the files of a cycle in order", () => {
    const graph = new Map([
      ["a.ts", ["b.ts", "node:fs"]],
      ["b.ts", ["c.ts"]],
      ["c.ts", ["b.ts"]],
    ]);
    expect(findCycle(graph)).toEqual(["b.ts", "c.ts", "b.ts"]);
    expect(findCycle(new Map([["a.ts", ["b.ts"]]]))).toEqual([]);
  });
});

/** "path -> target" of each import that the test picks. */
function eachImport(pick: (source: SourceFile, found: Import) => boolean): readonly string[] {
  return sources.flatMap((source) =>
    source.imports.filter((found) => pick(source, found)).map(({ target }) => `${source.path} -> ${target}`),
  );
}

/** The texts and patterns that a file holds, comments apart. */
function literalsOf(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("", text, ts.ScriptTarget.ES2023));
  return found;
}

/** Whether a letter with an accent stands beside another letter: signs and letters that are folded stand alone. */
function hasAccent(literal: string): boolean {
  return /[À-ÿĀ-ỹ]\p{Ll}|\p{Ll}[À-ÿĀ-ỹ]/u.test(literal.replace(/\[[^\]]*\]/gu, ""));
}

/** The files and packages that are loaded with a file. */
function loadedWith(path: string): ReadonlySet<string> {
  const files = new Map(sources.map((source) => [source.path, source]));
  const loaded = new Set([path]);
  for (const each of loaded)
    for (const { target, typeOnly, dynamic } of files.get(each)?.imports ?? [])
      if (!typeOnly && !dynamic) loaded.add(target);
  return loaded;
}

function isProjectFile(target: string): boolean {
  return target.endsWith(".ts");
}

function layerOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? ".") : ".";
}

/** The first cycle found going deep from each file, else an empty list. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const search = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of graph.get(file) ?? []) {
      const cycle = search(target, [...way, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = search(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
