import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Core is pure: its tests may share one process, which saves loading the gazetteers for each file. */
const CORE = ["test/core/**/*.test.ts"];

export default defineConfig({
  // The examples import the library by its name: its source, not what was built last.
  resolve: { alias: { sourcier: join(import.meta.dirname, "src/index.ts") } },
  test: {
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "core", include: CORE, isolate: false } },
      { extends: true, test: { name: "all else", include: ["test/**/*.test.ts"], exclude: CORE } },
    ],
  },
});
