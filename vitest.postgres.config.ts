import { defineConfig } from "vitest/config";

/**
 * The adapters on PostgreSQL, against a server that `npm run test:postgres` starts: needs Python and a package of PyPI, so it is a suite of its own.
 */
export default defineConfig({
  test: {
    include: ["test/postgres/**/*.suite.ts"],
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
