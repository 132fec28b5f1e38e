import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { Importer } from "../../src/app/import/importer.ts";
import type { Engine, ScopedEngine } from "../../src/app/types.ts";
import { type RunDependencies, run } from "../../src/cli/run.ts";
import { createFakeEngine } from "./cli-engine.ts";

export interface RunCliOptions {
  readonly engine?: Engine & Partial<ScopedEngine>;
  readonly createEngine?: RunDependencies["createEngine"];
  readonly startBot?: RunDependencies["startBot"];
  /** Default: one that fails the test. */
  readonly inspectDatabase?: RunDependencies["inspectDatabase"];
  /** Likewise. */
  readonly moveState?: RunDependencies["moveState"];
  readonly startModels?: RunDependencies["startModels"];
  /** Default: an importer that fails the test. */
  readonly importer?: Importer;
  /** What is piped in; on a terminal, what is typed, a stretch at a time. */
  readonly stdin?: string | readonly string[];
  /** A person at a terminal; default: pipes. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs the command line against a fake engine, unless told otherwise, and gives all that it wrote. */
export async function runCli(argv: readonly string[], options: RunCliOptions = {}): Promise<CliResult> {
  const { engine = createFakeEngine(), terminal = false, columns = 80, env = {}, cwd = "/nowhere" } = options;
  const stdin = Object.assign(new PassThrough(), { isTTY: terminal });
  const stdout = createOutput(terminal, columns);
  const stderr = createOutput(terminal, columns);
  void typeIn(stdin, [options.stdin ?? ""].flat());
  const exitCode = await run(
    argv,
    { stdin, stdout: stdout.stream, stderr: stderr.stream, env, cwd },
    {
      createEngine: options.createEngine ?? (async () => engine),
      inspectDatabase:
        options.inspectDatabase ?? (() => Promise.reject(new Error("Expected no database to be asked."))),
      moveState: options.moveState ?? (() => Promise.reject(new Error("Expected nothing to be moved."))),
      startModels: options.startModels ?? (async () => 0),
      startBot: options.startBot ?? (async () => 0),
      openImporters: async () => ({ of: () => importerOf(options), close: async () => {} }),
    },
  );
  return { stdout: stdout.read(), stderr: stderr.read(), exitCode };
}

function importerOf({ importer }: RunCliOptions): Importer {
  if (importer === undefined) throw new Error("Expected no importer to be used.");
  return importer;
}

/** Lets whoever reads have done with a stretch before the next one comes. */
async function typeIn(stdin: PassThrough, stretches: readonly string[]): Promise<void> {
  for (const stretch of stretches) {
    stdin.write(stretch);
    for (let turn = 0; turn < TURNS_BETWEEN; turn += 1) await setImmediate();
  }
  stdin.end();
}

const TURNS_BETWEEN = 20;

function createOutput(isTTY: boolean, columns: number) {
  let text = "";
  const stream = Object.assign(new PassThrough(), { isTTY, columns });
  stream.on("data", (chunk: Buffer) => {
    text += chunk.toString("utf8");
  });
  const read = () => text + (stream.read()?.toString("utf8") ?? "");
  return { stream, read };
}
