import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { ACTIONS, decodeCustomId, encodeCustomId } from "../../src/discord/custom-id.ts";

describe("custom ids", () => {
  test.prop([
    fc.record(
      { action: fc.constantFrom(...ACTIONS), id: fc.stringMatching(/^[\w-]{1,40}$/u), page: fc.nat(9999) },
      { requiredKeys: ["action", "id"] },
    ),
  ])("are read back as they were made", (customId) => {
    expect(decodeCustomId(encodeCustomId(customId))).toEqual(customId);
  });

  it.each(["", "context", "other:1", "page:1:x", "page:1:2:3"])("of others are not taken for ours: %j", (text) => {
    expect(decodeCustomId(text)).toBeUndefined();
  });

  it("are refused above Discord's hundred characters", () => {
    expect(() => encodeCustomId({ action: "why", id: "x".repeat(100) })).toThrow(/at most 100 characters, got 104/u);
  });
});
