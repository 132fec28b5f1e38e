import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import type { DoctorWords } from "../../service/words/types/terminal-words.ts";
import type { Check } from "./check.ts";

type ModuleWords = DoctorWords["modules"];

/** Loads a module as the package that uses it would; throws when it does not load. */
export type LoadModule = (name: string, through: string | undefined) => Promise<void>;

/** Whether the modules with machine code load here. */
export async function checkNativeModules(words: ModuleWords, load: LoadModule = loadApart): Promise<readonly Check[]> {
  return Promise.all(MODULES.map((module) => checkModule(module, words, load)));
}

interface NativeModule {
  readonly name: string;
  /** The package that depends on it. */
  readonly through?: string;
  /** Sourcier does without it. */
  readonly optional?: true;
}

const MODULES: readonly NativeModule[] = [
  { name: "onnxruntime-node", through: "@xenova/transformers" },
  { name: "libsql" },
  { name: "hnswlib-node", optional: true },
];

async function checkModule(
  { name, through, optional }: NativeModule,
  words: ModuleWords,
  load: LoadModule,
): Promise<Check> {
  try {
    await load(name, through);
    return { name, state: "ok", message: words.loads };
  } catch (error) {
    if (optional) return { name, state: "note", message: words.doesNotLoad(words.withoutHnsw) };
    return { name, state: "broken", message: words.doesNotLoad(wordReason(error)), hint: words.hint };
  }
}

/** In a process of its own: a module of another system can end it, and onnxruntime bears but one thread a process. */
async function loadApart(name: string, through: string | undefined): Promise<void> {
  const user = through === undefined ? import.meta.url : import.meta.resolve(through);
  const path = createRequire(user).resolve(name);
  await promisify(execFile)(process.execPath, ["--eval", "require(process.argv[1])", path], {
    timeout: LOAD_TIMEOUT_MS,
  });
}

const LOAD_TIMEOUT_MS = 30_000;

function wordReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^\w*Error: (.+)$/m.exec(message)?.[1] ?? message.split("\n")[0] ?? message;
}
