import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openEngine } from "../src/app/compose/compose.ts";
import { loadConfig } from "../src/app/config.ts";
import { settings } from "../src/app/settings.ts";
import { runCli } from "./helpers/run-cli.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const cwd = mkdtempSync(join(tmpdir(), "sourcier-readme-"));
cpSync(join(root, "corpus"), join(cwd, "corpus"), { recursive: true });
const engine = await openEngine(loadConfig({ cwd, env: {} }));

afterAll(async () => {
  await engine.close();
  rmSync(cwd, { recursive: true, force: true });
});

/** Each reads both models and indexes the article, beside whatever else the machine does. */
const COMMAND_MS = 180_000;

describe("README", () => {
  it.each(readConsole(readme))(
    "shows what $command prints",
    async ({ command, output }) => {
      expect(await runShown(command)).toBe(output);
    },
    COMMAND_MS,
  );

  it("lists every setting and no other", () => {
    const names = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect(names).toEqual(Object.keys(settings));
  });

  it("stays under two hundred lines and links to what there is", () => {
    expect(readme.split("\n").length).toBeLessThan(200);
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? "");
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});

interface ShownCommand {
  readonly command: string;
  readonly output: string;
}

/** The commands of the console blocks, each with the lines that follow it. */
function readConsole(markdown: string): readonly ShownCommand[] {
  const blocks = [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const [command = "", ...lines] = text.split("\n");
        return { command, output: lines.join("\n") };
      }),
  );
}

/** Runs `npx sourcier ...` with the shipped models, loaded once; knows "> file" and "| head -1". */
async function runShown(command: string): Promise<string> {
  const [, words = "", file, head] = /^npx sourcier (.*?)(?: > (\S+))?( \| head -1)?$/.exec(command) ?? [];
  const argv = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const { stdout, stderr } = await runCli(argv, { cwd, engine: { ...engine, close: async () => {} } });
  expect(stderr).toBe("");
  if (file !== undefined) writeFileSync(join(cwd, file), stdout);
  if (file !== undefined) return "";
  return head === undefined ? stdout : `${stdout.split("\n")[0]}\n`;
}
