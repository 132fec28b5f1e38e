import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BareMachine, createBareMachine } from "./bare-machine.ts";
import { fetchVersions, THIS } from "./versions.ts";

/**
 * Packs the package, installs it into an empty folder, and uses it there as a stranger would. Ends with 1 when anything fails.
 *
 *     npm run test:package                                       with this Node and its npm
 *     npm run test:package -- --node this,22,24 --npm 10,11,12   with each of these, fetched from the registry
 */
const { values } = parseArgs({
  options: { node: { type: "string", default: THIS }, npm: { type: "string", default: THIS } },
});

const PACKAGE = "node_modules/sourcier";
const ARTICLES = `${PACKAGE}/examples/articles`;
const QUESTION = "How many cars does the ferry take?";
const QUOTE = "It takes 24 cars and 120 passengers.";
const PROGRAM = `
import { createEngine } from "sourcier";
const engine = await createEngine({ corpusDir: "${ARTICLES}" });
console.log((await engine.ask("${QUESTION}")).citations[0].quote);
await engine.close();
`;

const workshop = mkdtempSync(join(tmpdir(), "sourcier-smoke-"));
try {
  const tarball = pack();
  const [nodes, npms] = [values.node.split(","), values.npm.split(",")];
  const find = fetchVersions(join(workshop, "tools"), { nodes, npms });
  const failures = nodes.flatMap((node) => npms.map((npm) => tryOn(createBareMachine(find(node, npm)), tarball)));
  if (failures.some((count) => count > 0)) process.exitCode = 1;
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

function pack(): string {
  const args = ["pack", "--pack-destination", workshop, "--json", "--loglevel=error"];
  // What `prepare` prints stands before the JSON.
  const [, file] = /"filename": "([^"]+)"/.exec(execFileSync("npm", args, { encoding: "utf8" })) ?? [];
  if (file === undefined) throw new Error("Expected npm pack to name the file that it wrote");
  return join(workshop, file);
}

/** Prints what was tried; gives the number of failures. */
function tryOn(machine: BareMachine, tarball: string): number {
  const { folder, run } = machine;
  const versions = `Node ${run("node", "--version").stdout.trim()}, npm ${run("npm", "--version").stdout.trim()}`;
  const install = run("npm", "install", tarball);
  writeFileSync(join(folder, "program.mjs"), PROGRAM);
  const ask = run("npx", "--no", "sourcier", "ask", "--json", "--corpus", ARTICLES, QUESTION);
  const doctor = run("npx", "--no", "sourcier", "doctor", "--corpus", ARTICLES);
  const program = run("node", "program.mjs");
  const checks: readonly (readonly [name: string, holds: boolean, shown: string])[] = [
    [`installs in ${install.seconds.toFixed(0)} s, ${sizeOf(folder)} MB`, install.exitCode === 0, install.stderr],
    [`answers in ${ask.seconds.toFixed(1)} s`, ask.exitCode === 0 && ask.stdout.includes(QUOTE), ask.stderr],
    ["finds all that it needs", doctor.exitCode === 0, doctor.stdout],
    ["answers a program", program.stdout.trim() === QUOTE, program.stderr],
    ["holds what its README links to", missingLinks(folder).length === 0, missingLinks(folder).join(", ")],
  ];
  for (const [name, holds, shown] of checks) {
    console.log(`${holds ? "✓" : "✗"} ${versions}: ${name}`);
    if (!holds) console.log(shown.trim().replace(/^/gm, "    "));
  }
  machine.remove();
  return checks.filter(([, holds]) => !holds).length;
}

function sizeOf(folder: string): string {
  return execFileSync("du", ["-sm", folder], { encoding: "utf8" }).split("\t")[0] ?? "?";
}

function missingLinks(folder: string): readonly string[] {
  const root = join(folder, PACKAGE);
  if (!existsSync(root)) return ["the package"];
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? "");
  return targets.filter((target) => !existsSync(join(root, target)));
}
