import { defineConfig } from "vitest/config";

/**
 * Documents as the programs of other people make them: needs Chromium, Xvfb, pandoc and LibreOffice, so it is a suite of its own
 * (`npm run test:documents`).
 */
export default defineConfig({
  test: {
    include: ["test/documents/**/*.suite.ts"],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
