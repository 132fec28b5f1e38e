import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { makeFolder } from "../make-folder.ts";
import { systemCode } from "../system-code.ts";

const INDEX_FILE = "vectors.hnsw";
const SIDECAR_FILE = "vectors.hnsw.json";
/** With the id of the process that writes it. */
const TEMPORARY_FILE = /^vectors\.hnsw\.(\d+)-.*\.tmp$/;

/** What an index file was made from. One that was made from anything else is of no use. */
export interface HnswIdentity {
  readonly key: string;
  readonly count: number;
  readonly dimensions: number;
  /** Version of the library's format and of the settings that it was built with. */
  readonly format: string;
}

export type LoadedHnsw<T> = { readonly graph: T } | { readonly fault: "missing" | "outdated" | "damaged" };

/**
 * Lets `load` read the index file of a folder, if the sidecar beside it says that it is whole and of this identity: the native code
 * that reads it ends the process over a damaged file. A file that another process replaced meanwhile counts as damaged.
 */
export async function loadHnswFile<T>(
  directory: string,
  identity: HnswIdentity,
  load: (file: string) => Promise<T>,
): Promise<LoadedHnsw<T>> {
  const file = join(directory, INDEX_FILE);
  try {
    const sidecar = await readSidecar(join(directory, SIDECAR_FILE));
    if (sidecar?.identity !== serialise(identity)) return { fault: "outdated" };
    const checked = await fileStamp(file);
    if (sidecar.sha256 !== (await hashFile(file))) return { fault: "damaged" };
    const graph = await load(file);
    return checked === (await fileStamp(file)) ? { graph } : { fault: "damaged" };
  } catch (error) {
    return { fault: systemCode(error) === "ENOENT" ? "missing" : "damaged" };
  }
}

/**
 * Has `save` write an index file, and puts it with its sidecar in place of the earlier ones. Killed at any point it leaves
 * a pair that fits together or one that `loadHnswFile` refuses.
 */
export async function saveHnswFile(
  directory: string,
  identity: HnswIdentity,
  save: (file: string) => Promise<void>,
): Promise<void> {
  await makeFolder(directory);
  await removeOrphans(directory);
  const file = join(directory, INDEX_FILE);
  const temporary = `${file}.${process.pid}-${randomUUID()}.tmp`;
  try {
    await save(temporary);
    const sha256 = await hashFile(temporary);
    await moveIntoPlace(temporary, file);
    await writeFile(temporary, JSON.stringify({ sha256, identity: serialise(identity) }));
    await moveIntoPlace(temporary, join(directory, SIDECAR_FILE));
  } finally {
    await rm(temporary, { force: true });
  }
}

interface Sidecar {
  readonly sha256: unknown;
  readonly identity: unknown;
}

/** Undefined when it is no sidecar. */
async function readSidecar(file: string): Promise<Sidecar | undefined> {
  const sidecar: unknown = JSON.parse(await readFile(file, "utf8"));
  if (typeof sidecar !== "object" || sidecar === null) return undefined;
  return { sha256: "sha256" in sidecar && sidecar.sha256, identity: "identity" in sidecar && sidecar.identity };
}

function serialise({ key, count, dimensions, format }: HnswIdentity): string {
  return JSON.stringify({ format, dimensions, count, key });
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** Changes when the file is replaced or written to. */
async function fileStamp(file: string): Promise<string> {
  const { ino, size, mtimeMs } = await stat(file);
  return `${ino}:${size}:${mtimeMs}`;
}

/** The bytes reach the disk before the name does: a power cut cannot leave the name on half a file. */
async function moveIntoPlace(temporary: string, file: string): Promise<void> {
  const handle = await open(temporary, "r+");
  await handle.sync();
  await handle.close();
  await rename(temporary, file);
}

/** Removes the temporary files of processes that were killed while they saved. */
async function removeOrphans(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const owner = TEMPORARY_FILE.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) await rm(join(directory, name), { force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
}
