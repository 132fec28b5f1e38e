import { expect, it } from "vitest";
import { OPERATOR, ownerOf } from "../../../src/core/scope.ts";
import { overdueGauge } from "../../../src/service/sources/overdue.ts";

const NOON = Date.UTC(2030, 0, 1, 12);

it("says how long what has been due longest has waited, of servers that the bot is in", async () => {
  const found = [
    { owner: ownerOf("server that was left"), since: NOON - 90_000 },
    { owner: ownerOf("server 1"), since: NOON - 60_000 },
    { owner: OPERATOR, since: NOON - 30_000 },
  ];
  const gaugeOf = (due: () => Promise<typeof found>) =>
    overdueGauge({ engine: { due }, directory: { serverIds: () => ["1"] }, now: () => NOON });
  expect(await gaugeOf(async () => found).read()).toBe(60);
  expect(await gaugeOf(async () => found.slice(0, 1)).read()).toBe(0);
  expect(await gaugeOf(() => Promise.reject(new Error("The server is away."))).read()).toBeNaN();
});
