import { existsSync } from "node:fs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../../src/store/make-folder.ts";

describe("makeFolder", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "sourcier-folder-"));
  });
  afterEach(() => rm(root, { recursive: true }));

  it("makes a folder and those above it, by several at once", async () => {
    const folder = join(root, "a/b/c");
    await Promise.all([makeFolder(folder), makeFolder(folder)]);
    await makeFolder(folder);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });

  it("throws the system's error where a file stands", async () => {
    await writeFile(join(root, "file"), "");
    await expect(makeFolder(join(root, "file"))).rejects.toMatchObject({ code: "EEXIST" });
    await expect(makeFolder(join(root, "file/below"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  it.runIf(existsSync("/proc/self"))("ends where no folder can be made", async () => {
    await expect(makeFolder("/proc/sourcier/data")).rejects.toMatchObject({ code: "ENOENT" });
  });
});
