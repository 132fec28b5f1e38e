import { existsSync } from "node:fs";
import { mkdtemp, rmdir, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DoctorWords } from "../../service/words/types/terminal-words.ts";
import type { Check } from "./check.ts";

/** Whether the index can be written. */
export async function checkDataFolder(
  dataDir: string,
  { name, words }: { readonly name: string; readonly words: DoctorWords["folder"] },
): Promise<Check> {
  try {
    const folder = nearestThatExists(dataDir);
    await rmdir(await mkdtemp(join(folder, "doctor-")));
    const { bavail, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    if (freeBytes >= MIN_FREE_BYTES) return { name, state: "ok", message: words.writable(dataDir) };
    return { name, state: "note", ...words.fewMegabytes(dataDir, Math.floor(freeBytes / BYTES_PER_MEGABYTE)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name, state: "broken", ...words.notWritable(dataDir, reason) };
  }
}

const BYTES_PER_MEGABYTE = 1024 * 1024;
const MIN_FREE_BYTES = 100 * BYTES_PER_MEGABYTE;

/** The folder itself, or the one in which it would be made. */
function nearestThatExists(folder: string): string {
  const parent = dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestThatExists(parent);
}
