import type { Message } from "discord.js";
import { expect, it } from "vitest";
import { createEventTurns } from "../../../src/discord/gateway/event-turns.ts";
import type { TurnOptions } from "../../../src/service/asking/turns.ts";

it("lets an edited question go first to the process that answered it, which alone may know what stands there", async () => {
  const taken: (readonly [string, TurnOptions | undefined])[] = [];
  const events = createEventTurns({
    take: async (name, work, options) => {
      taken.push([name, options]);
      await work({ isTakenOver: false });
    },
  });
  const message = (id: string, editedTimestamp: number | null) => ({ id, editedTimestamp }) as Message;
  for (const each of [message("1", null), message("1", 5), message("2", 6), message("2", 7)])
    await events.ofMessage(each, async () => {});
  expect(taken).toEqual([
    ["message 1", { isOthers: false }],
    ["message 1 5", { isOthers: false }],
    ["message 2 6", { isOthers: true }],
    ["message 2 7", { isOthers: false }],
  ]);
});
