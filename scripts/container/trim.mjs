// Removes from node_modules what the image's own platform never loads, and says how much. In plain JavaScript, since it runs without tsx.
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const { platform, arch } = process;
const MODULES = join(import.meta.dirname, "../../node_modules");
const RUNTIMES = "onnxruntime-node/bin/napi-v6";
const TRANSFORMERS = "@xenova/transformers";

const unused = [
  ...othersIn(RUNTIMES, platform),
  ...othersIn(`${RUNTIMES}/${platform}`, arch),
  // Debian has glibc; npm installs the build for musl as well.
  ...othersIn("@libsql", `${platform}-${arch}-gnu`),
  `${TRANSFORMERS}/src`,
  `${TRANSFORMERS}/types`,
  ...othersIn(`${TRANSFORMERS}/dist`, "transformers.node.mjs"),
  "onnxruntime-node/script",
];

const bytes = unused.map((path) => sizeOf(join(MODULES, path))).reduce((sum, size) => sum + size, 0);
for (const path of unused) rmSync(join(MODULES, path), { recursive: true });
console.log(`Removed ${(bytes / 1_000_000).toFixed(0)} MB that ${platform}-${arch} never loads.`);

/** What stands in a folder beside the one that is needed, which must be there. */
function othersIn(folder, needed) {
  const names = readdirSync(join(MODULES, folder));
  if (!names.includes(needed)) throw new Error(`Expected ${folder} to hold ${needed}, got ${names.join(", ")}`);
  return names.filter((name) => name !== needed).map((name) => `${folder}/${name}`);
}

function sizeOf(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
