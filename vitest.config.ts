import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The examples import the library by its name: its source, not what was built last.
  resolve: { alias: { sourcier: join(import.meta.dirname, "src/index.ts") } },
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    // Files share a process: loading the modules and lists anew for each takes longer than the tests. So no test may change what others see.
    isolate: false,
    // One is left idle by default: on two cores that is half of them.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
