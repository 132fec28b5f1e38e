import { pino } from "pino";
import { expect, it } from "vitest";
import type { Owner } from "../../../src/core/scope.ts";
import { createDepartures, DEPARTED_MS } from "../../../src/service/servers/departures.ts";
import { ownerOfServer } from "../../../src/service/servers/server-settings.ts";
import { createFakeEngine } from "../../helpers/cli-engine.ts";

it("leaves to another bot of the same data what that one was in last", async () => {
  const erased: Owner[] = [];
  let now = Date.UTC(2030, 0, 1);
  const engine = {
    ...createFakeEngine(),
    erase: async (owner: Owner) => void erased.push(owner),
  };
  const bot = (id: string, ids: readonly string[]) =>
    createDepartures({
      engine,
      servers: () => ({ bot: id, ids }),
      now: () => now,
      log: pino({ level: "silent" }),
    });
  const [mornings, evenings] = [bot("1", ["10"]), bot("2", ["20"])];
  const review = async () => [await mornings.review(), await evenings.review()];
  await review();
  now += DEPARTED_MS;
  await review();
  now += DEPARTED_MS;
  expect(await review()).toEqual([0, 0]);
  const without = bot("2", []);
  expect(await without.review()).toBe(0);
  now += DEPARTED_MS;
  expect(await mornings.review()).toBe(0);
  expect(await without.review()).toBe(1);
  expect(erased).toEqual([ownerOfServer("20")]);
});
