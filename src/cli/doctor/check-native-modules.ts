import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import type { Check } from "./check.ts";

/** Loads a module as the package that uses it would; throws when it does not load. */
export type LoadModule = (name: string, through: string | undefined) => Promise<void>;

/** Whether the modules with machine code load here. */
export async function checkNativeModules(load: LoadModule = loadApart): Promise<readonly Check[]> {
  return Promise.all(MODULES.map((module) => checkModule(module, load)));
}

interface NativeModule {
  readonly name: string;
  /** The package that depends on it. */
  readonly through?: string;
  /** What happens without it, when it is optional. */
  readonly without?: string;
}

const MODULES: readonly NativeModule[] = [
  { name: "onnxruntime-node", through: "@xenova/transformers" },
  { name: "libsql" },
  { name: "hnswlib-node", without: "exact search serves, which is slower over 20,000 passages" },
];

async function checkModule({ name, through, without }: NativeModule, load: LoadModule): Promise<Check> {
  try {
    await load(name, through);
    return { name, state: "ok", message: "loads" };
  } catch (error) {
    if (without !== undefined) return { name, state: "note", message: `does not load: ${without}` };
    return { name, state: "broken", message: `does not load: ${wordReason(error)}`, hint: REINSTALL_HINT };
  }
}

const REINSTALL_HINT = "Run npm ci again on this machine, with optional packages (not --omit=optional).";

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
