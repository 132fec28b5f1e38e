import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { poolGauge } from "../../../src/app/compose/compose-state.ts";
import { createIndexLag } from "../../../src/app/compose/timed-adapters.ts";
import { createTelemetry, STAGES, type Telemetry } from "../../../src/app/telemetry.ts";
import { startTestBot } from "../../helpers/test-bot.ts";

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

  it("has every figure that the example dashboard shows, by its name and labels", async () => {
    const healthPort = await freePort();
    const { discord } = await startTestBot({ settings: { healthPort }, telemetry: telemetryOfEngine() });
    await discord.slash({ name: "ask", options: { question: "Le pont ?" } }).answer();
    const text = await (await fetch(`http://127.0.0.1:${healthPort}/metrics`)).text();
    const served = new Set([...text.matchAll(/^# TYPE (sourcier_\w+)/gmu)].map(([, name]) => name));
    const dashboard = await readFile(join(import.meta.dirname, "../../../examples/dashboard.json"), "utf8");
    const shown = new Set(
      [...dashboard.matchAll(/sourcier_\w+/gu)].map(([name]) => name.replace(/_(?:bucket|sum|count)$/u, "")),
    );
    expect(shown).toEqual(served);
    for (const [, stage = ""] of dashboard.matchAll(/stage=~\\"([^"\\]+)/gu))
      expect(STAGES).toEqual(expect.arrayContaining(stage.split("|")));
    expect(text).toMatch(/database_connections\{state="open"\} 3/u);
    expect(text).toMatch(/stage_seconds_count\{stage="wait"\} 1/u);
    expect(text).toMatch(/stage_seconds_count\{stage="send"\} 1/u);
    expect(text).toMatch(/stage_seconds_count\{stage="read"\} 1/u);
  });

  it("ties all that is logged of one question together", async () => {
    const { discord, log } = await startTestBot();
    await discord.slash({ name: "ask", options: { question: "Le pont ?" } }).answer();
    await discord.replyTo(discord.mention({ content: "Qui a gagné ?" }));
    const traces = log.filter(({ msg }) => msg === "Question answered").map(({ traceparent }) => traceparent);
    expect(traces).toEqual([expect.stringMatching(TRACEPARENT), expect.stringMatching(TRACEPARENT)]);
    expect(new Set(traces).size).toBe(2);
  });
});

const TRACEPARENT = /^00-[\da-f]{32}-[\da-f]{16}-01$/u;

/** What a real engine shows besides. */
function telemetryOfEngine(): Telemetry {
  const telemetry = createTelemetry();
  telemetry.show(createIndexLag(telemetry.took).gauge);
  telemetry.show(poolGauge(() => ({ open: 3, idle: 2, waiting: 0 })));
  return {
    ...telemetry,
    listen(listener) {
      telemetry.listen(listener);
      telemetry.took("read", 5);
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
