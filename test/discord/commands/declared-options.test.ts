import { ApplicationCommandOptionType } from "discord.js";
import { describe, expect, it } from "vitest";
import { areAsDeclared } from "../../../src/discord/commands/declared-options.ts";

const { String: Text, Boolean: Flag, Subcommand, Attachment, Integer } = ApplicationCommandOptionType;

describe("areAsDeclared", () => {
  it("holds when each value is of its option's type, those of subcommands too", () => {
    expect(areAsDeclared([])).toBe(true);
    expect(
      areAsDeclared([
        { type: Text, value: "5" },
        { type: Flag, value: true },
      ]),
    ).toBe(true);
    expect(areAsDeclared([{ type: Subcommand, options: [{ name: "file", type: Attachment, value: "1" }] }])).toBe(true);
  });

  it("does not hold when one is of another type", () => {
    expect(areAsDeclared([{ type: Text, value: 5 }])).toBe(false);
    expect(areAsDeclared([{ type: Integer, value: "5" }])).toBe(false);
    expect(areAsDeclared([{ type: Subcommand, options: [{ name: "url", type: Text, value: 5 }] }])).toBe(false);
  });
});
