import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Core and the finders are pure: their tests may share one process, which saves loading the gazetteers for each file. */
const PURE = ["test/core/**/*.test.ts", "test/finders/**/*.test.ts"];

export default defineConfig({
  // The examples import the library by its name: its source, not what was built last.
  resolve: { alias: { sourcier: join(import.meta.dirname, "src/index.ts") } },
  test: {
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      { extends: true, test: { name: "all else", include: ["test/**/*.test.ts"], exclude: PURE } },
    ],
  },
});
