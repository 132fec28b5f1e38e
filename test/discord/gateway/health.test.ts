import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { startHealth } from "../../../src/discord/gateway/health.ts";
import { createMetrics } from "../../../src/service/metrics.ts";

/** The machine's address as others see it. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((each) => each?.internal === false && each.family === "IPv4")?.address;
const stops: (() => void)[] = [];
let connected = true;

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function start() {
  const metrics = createMetrics([
    { name: "sourcier_questions_running", help: "Questions in flight", read: () => 2 },
    { name: "sourcier_questions_waiting", help: "Questions in line", read: () => 3 },
    { name: "sourcier_gateway_connected", help: "1 while the gateway is connected", read: () => Number(connected) },
  ]);
  const health = await startHealth({ port: 0, metrics, connected: () => connected });
  stops.push(() => health.stop());
  return { metrics, url: `http://127.0.0.1:${health.port}`, port: health.port };
}

describe("the health server", () => {
  it("says whether the bot is connected", async () => {
    const { url } = await start();
    connected = true;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    connected = false;
    expect((await fetch(`${url}/healthz`)).status).toBe(503);
    expect((await fetch(`${url}/other`)).status).toBe(404);
  });

  it.skipIf(outside === undefined)("listens on this machine alone", async () => {
    const { port } = await start();
    await expect(fetch(`http://${outside}:${port}/healthz`)).rejects.toThrow();
  });

  it("gives questions, latency, queue and connection to Prometheus", async () => {
    const { metrics, url } = await start();
    connected = true;
    metrics.count("command", "answered");
    metrics.observe("command", 40);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('sourcier_questions_total{way="command",outcome="answered"} 1');
    expect(text).toContain('sourcier_answer_seconds_bucket{le="0.05",way="command"} 1');
    expect(text).toContain("sourcier_questions_running 2");
    expect(text).toContain("sourcier_questions_waiting 3");
    expect(text).toContain("sourcier_gateway_connected 1");
  });

  it("says which setting to change when its port is taken", async () => {
    const { metrics, port } = await start();
    await expect(startHealth({ port, metrics, connected: () => true })).rejects.toMatchObject({
      code: "setting-invalid",
      message: `Cannot listen on HEALTH_PORT ${port}.`,
    });
  });
});
