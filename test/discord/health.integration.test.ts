import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { startTestBot } from "../helpers/test-bot.ts";

describe("the health port", () => {
  it("says whether the gateway is connected, and counts what was asked", async () => {
    const healthPort = await freePort();
    const { discord } = await startTestBot({ settings: { healthPort } });
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${healthPort}${path}`);
      return { status: response.status, text: await response.text() };
    };
    expect((await get("/healthz")).status).toBe(200);
    await discord.slash({ name: "ask", options: { question: "Le pont ?" } }).answer();
    await discord.replyTo(discord.mention({ content: "Qui a gagné ?" }));
    const { status, text } = await get("/metrics");
    expect(status).toBe(200);
    expect(text).toMatch(/questions_total\{[^}]*answered[^}]*\} 1/u);
    expect(text).toMatch(/questions_total\{[^}]*abstained[^}]*\} 1/u);
    expect(text).toMatch(/gateway_connected 1/u);
    expect(text).toMatch(/_bucket\{/u);
    expect((await get("/")).status).toBe(404);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
