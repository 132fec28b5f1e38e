import { createRequire } from "node:module";
import type { Check } from "./check.ts";

/** Whether the modules with machine code load here, each through the package that uses it. */
export function checkNativeModules(load: LoadModule = loadModule): readonly Check[] {
  return MODULES.map(({ name, through, without }) => {
    try {
      load(name, through);
      return { name, state: "ok", message: "loads" };
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0];
      return without === undefined
        ? { name, state: "broken", message: `does not load: ${reason}`, hint: REINSTALL_HINT }
        : { name, state: "note", message: `is not installed: ${without}` };
    }
  });
}

export type LoadModule = (name: string, through: string | undefined) => unknown;

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

const REINSTALL_HINT = "Run npm ci again on this machine, with optional packages (not --omit=optional).";

function loadModule(name: string, through: string | undefined): unknown {
  const require = createRequire(import.meta.url);
  return (through === undefined ? require : createRequire(require.resolve(through)))(name);
}
