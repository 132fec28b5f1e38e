import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { systemCode } from "./system-code.ts";

/**
 * Makes a folder and those above it that are missing; one that is there is left. Throws the system's error. Node's own recursive
 * mkdir never ends where a folder cannot be made in one that exists, as in /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    // What is there may be a folder, a link to one, or a file: the system tells.
    if (systemCode(error) === "EEXIST") return void (await mkdir(folder, { recursive: true }));
    const parent = dirname(folder);
    if (systemCode(error) !== "ENOENT" || parent === folder) throw error;
    // Another one may have made the parent meanwhile: once more tells.
    if (existsSync(parent)) return mkdir(folder).catch(refuseUnlessMade);
    await makeFolder(parent);
    await makeFolder(folder);
  }
}

function refuseUnlessMade(error: unknown): void {
  if (systemCode(error) !== "EEXIST") throw error;
}
