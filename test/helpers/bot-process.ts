import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const MAIN = join(ROOT, "src/main.ts");
const TSX = import.meta.resolve("tsx");
const ARTICLE = `---
title: Le pont de Valmer rouvre
url: https://gazette.test/pont
language: fr
---
Le pont de Valmer rouvre ce lundi après quatorze mois de travaux. Trois communes ont financé le chantier.
`;

export interface RunningBot {
  readonly process: ChildProcess;
  /** All that it wrote to standard output and standard error so far. */
  output(): string;
  /** Resolves when it has written this; rejects when it ends before. */
  wrote(pattern: RegExp): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts the real process, from its sources, in a folder of its own with a corpus of one short article. */
export async function startBotProcess(settings: Readonly<Record<string, string>>): Promise<RunningBot> {
  const folder = await mkdtemp(join(tmpdir(), "sourcier-bot-"));
  await writeFile(join(folder, "pont.md"), ARTICLE);
  const child = spawn(process.execPath, ["--import", TSX, MAIN, "bot"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, SOURCIER_CORPUS: folder, SOURCIER_DATA: join(folder, "data"), ...settings },
  });
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => {
      void rm(folder, { recursive: true, force: true }).then(() => resolve(code ?? signal));
    });
  });
  return {
    process: child,
    output: () => output,
    ended,
    wrote: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(output)) resolve();
        };
        listeners.add(look);
        look();
        void ended.then((code) => reject(new Error(`Expected ${pattern}, but it ended with code ${code}:\n${output}`)));
      }),
  };
}
