import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What travels inside the package is made ready before `npm pack`, and put back after it (`--restore`). Neither .npmrc nor overrides travel
 * with a package, so the bundled packages themselves must need neither: onnxruntime-node keeps no script that asks another host for CUDA
 * files, and transformers.js, whose build for Node holds all that it needs of onnxruntime-web, does not ask for that. sharp has a build
 * for each platform and is therefore no part of the bundle but a dependency of our own.
 */
const SEALS: Readonly<Record<string, (manifest: Manifest) => Manifest>> = {
  "onnxruntime-node": ({ scripts, dependencies, ...manifest }) => ({
    ...manifest,
    files: ["bin", "dist"],
    dependencies: without(dependencies, ["adm-zip", "global-agent"]),
  }),
  "@xenova/transformers": ({ dependencies, ...manifest }) => ({
    ...manifest,
    files: ["dist/transformers.node.mjs"],
    main: "./dist/transformers.node.mjs",
    dependencies: { ...without(dependencies, ["onnxruntime-web", "sharp"]), "onnxruntime-common": "*" },
  }),
};

interface Manifest {
  readonly [field: string]: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const MODULES = join(import.meta.dirname, "../../node_modules");
const KEPT = join(MODULES, ".sealed");
/** npm's own note of what is installed, which it would believe rather than the manifests. */
const NOTE = ".package-lock.json";

restore();
if (!process.argv.includes("--restore")) seal();

function seal(): void {
  for (const [name, change] of Object.entries(SEALS)) {
    const file = join(MODULES, name, "package.json");
    const text = readFileSync(file, "utf8");
    write(join(KEPT, `${name}.json`), text);
    write(file, `${JSON.stringify(change(JSON.parse(text)), null, 2)}\n`);
  }
  if (existsSync(join(MODULES, NOTE))) renameSync(join(MODULES, NOTE), join(KEPT, NOTE));
}

/** Does nothing where nothing is sealed. */
function restore(): void {
  if (!existsSync(KEPT)) return;
  for (const name of Object.keys(SEALS)) {
    const kept = join(KEPT, `${name}.json`);
    if (existsSync(kept)) write(join(MODULES, name, "package.json"), readFileSync(kept, "utf8"));
  }
  if (existsSync(join(KEPT, NOTE))) renameSync(join(KEPT, NOTE), join(MODULES, NOTE));
  rmSync(KEPT, { recursive: true });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function without(dependencies: Manifest["dependencies"], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(dependencies ?? {}).filter(([name]) => !names.includes(name)));
}
