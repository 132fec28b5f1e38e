import { beforeEach } from "vitest";
import type { Claims } from "../../src/core/ports/claims.ts";
import { describeClaims } from "../contracts/claims.ts";
import { createMemoryClaims } from "../helpers/memory-claims.ts";

let claims: Claims;
beforeEach(() => {
  claims = createMemoryClaims();
});

describeClaims(
  () => claims,
  async () => ({ claims, close: async () => {} }),
);
