import { existsSync } from "node:fs";
import { mkdtemp, rmdir, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Check } from "./check.ts";

/** Whether the index can be written. */
export async function checkDataFolder(dataDir: string): Promise<Check> {
  const name = "data folder";
  try {
    const folder = nearestThatExists(dataDir);
    await rmdir(await mkdtemp(join(folder, "doctor-")));
    const { bavail, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    if (freeBytes >= MIN_FREE_BYTES) return { name, state: "ok", message: `${dataDir} can be written` };
    const message = `${dataDir} has only ${Math.floor(freeBytes / BYTES_PER_MEGABYTE)} MB free`;
    return { name, state: "note", message, hint: "Make room on that disk." };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = "Make it a folder that you may write, or name another one in SOURCIER_DATA.";
    return { name, state: "broken", message: `${dataDir} cannot be written (${reason})`, hint };
  }
}

const BYTES_PER_MEGABYTE = 1024 * 1024;
const MIN_FREE_BYTES = 100 * BYTES_PER_MEGABYTE;

/** The folder itself, or the one in which it would be made. */
function nearestThatExists(folder: string): string {
  const parent = dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestThatExists(parent);
}
