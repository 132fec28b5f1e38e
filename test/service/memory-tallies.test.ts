import { beforeEach } from "vitest";
import type { Tallies } from "../../src/core/ports/tallies.ts";
import { describeTallies } from "../contracts/tallies.ts";
import { createMemoryTallies } from "../helpers/memory-tallies.ts";

let tallies: Tallies;
beforeEach(() => {
  tallies = createMemoryTallies();
});

describeTallies(
  () => tallies,
  async () => ({ tallies, close: async () => {} }),
);
