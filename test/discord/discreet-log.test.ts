import { DiscordAPIError, HTTPError } from "discord.js";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { createDiscreetLog } from "../../src/discord/discreet-log.ts";

const url = "https://discord.test/webhooks/1/interaction-token";
const body = { files: undefined, json: { content: "Qui a volé le pont ?" } };

function logged(error: unknown): string {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  createDiscreetLog(log).error({ err: error }, "It failed");
  return lines.join("");
}

describe("the bot's log", () => {
  it.each([
    new DiscordAPIError({ code: 50013, message: "Missing Permissions" }, 50013, 403, "POST", url, body),
    new HTTPError(502, "Bad Gateway", "POST", url, body),
  ])("says what Discord refused without people's words and tokens: $name", (error) => {
    const line = logged(error);
    expect(line).toMatch(/Missing Permissions|Bad Gateway/u);
    expect(line).not.toMatch(/volé|interaction-token/u);
  });

  it("holds any other error whole", () => {
    expect(logged(new TypeError("broken"))).toMatch(/TypeError.*broken.*stack/u);
  });
});
