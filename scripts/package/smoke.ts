import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { check, type Finished, finish, tryBot } from "../lib/trial.ts";
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
  for (const node of nodes) for (const npm of npms) await tryOn(createBareMachine(find(node, npm)), tarball);
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

/** Uses the package on a machine where nothing helps it, and removes the machine. */
async function tryOn({ folder, start, remove }: BareMachine, tarball: string): Promise<void> {
  const run = (command: string, ...args: readonly string[]) => finish(start(command, args));
  const sourcier = (...args: readonly string[]) => run("npx", "--no", "sourcier", ...args, "--corpus", ARTICLES);
  const [node, npm] = [await run("node", "--version"), await run("npm", "--version")];
  const say = (name: string, holds: boolean, finished: Finished) =>
    check(`Node ${node.stdout.trim()}, npm ${npm.stdout.trim()}: ${name}`, holds, finished);

  const startedAt = performance.now();
  const install = await run("npm", "install", tarball);
  const seconds = (performance.now() - startedAt) / 1000;
  say(`installs in ${seconds.toFixed(0)} s, ${sizeOf(folder)} MB`, install.exitCode === 0, install);
  const missing = missingLinks(folder);
  say("holds what its README links to", missing.length === 0, { ...install, stdout: missing.join(", ") });
  const doctor = await sourcier("doctor");
  say("finds all that it needs", doctor.exitCode === 0, doctor);
  const ask = await sourcier("ask", "--json", QUESTION);
  say("answers on the command line", ask.exitCode === 0 && ask.stdout.includes(QUOTE), ask);
  writeFileSync(join(folder, "program.mjs"), PROGRAM);
  const program = await run("node", "program.mjs");
  say("answers a program", program.stdout.trim() === QUOTE, program);
  const bot = await tryBot({
    question: QUESTION,
    start: (settings) => start("node", ["node_modules/.bin/sourcier", "bot", "--corpus", ARTICLES], settings),
    stop: (child) => child.kill("SIGTERM"),
  });
  say("answers on Discord", bot.answer.includes(QUOTE) && bot.exitCode === 0, { ...bot, stdout: bot.answer });
  remove();
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
