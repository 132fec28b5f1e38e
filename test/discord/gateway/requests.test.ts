import { describe, expect, it } from "vitest";
import { ConnectionLost, isDiscordAway, troubleOf } from "../../../src/discord/gateway/connection-lost.ts";
import { createRequests, type MakeRequest } from "../../../src/discord/gateway/requests.ts";

const API = "https://discord.test/api/v10";
const CHANNEL = `${API}/channels/1/messages`;
const ORIGINAL = `${API}/webhooks/1/token/messages/@original`;
const FOLLOW_UP = `${API}/webhooks/1/token`;
const CALLBACK = `${API}/interactions/1/token/callback`;

const broken = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
const refused = new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) });

/** Sends through requests that meet these outcomes, one after the other: an error, or a status with a body. */
async function send(url: string, options: Parameters<MakeRequest>[1], outcomes: readonly (Error | [number, object])[]) {
  const waits: number[] = [];
  const left = [...outcomes];
  let sent = 0;
  const requests = createRequests({
    wait: async (durationMs) => void waits.push(durationMs),
    send: async () => {
      sent += 1;
      const outcome = left.shift() ?? [200, {}];
      if (outcome instanceof Error) throw outcome;
      return new Response(JSON.stringify(outcome[1]), { status: outcome[0] });
    },
  });
  const result = await requests(url, options).catch((error: unknown) => error);
  return { result, sent, waits };
}

const message = { method: "POST", body: JSON.stringify({ nonce: "a", enforce_nonce: true }) };

describe("a request whose connection breaks", () => {
  it.each([
    ["sets something", ORIGINAL, { method: "PATCH", body: "{}" }],
    ["asks for something", `${API}/gateway/bot`, {}],
    ["deletes something", `${CHANNEL}/2`, { method: "DELETE" }],
    ["sends a message with a nonce that is enforced", CHANNEL, message],
    ["is the first response to an interaction", CALLBACK, { method: "POST", body: "{}" }],
  ])("is repeated once when it %s", async (_, url, options) => {
    const { result, sent, waits } = await send(url, options, [broken, [200, { id: "2" }]]);
    expect(await (result as Response).json()).toEqual({ id: "2" });
    expect([sent, waits.length]).toEqual([2, 1]);
    const again = await send(url, options, [broken, broken, broken]);
    expect(again.result).toBeInstanceOf(ConnectionLost);
    expect(again.sent).toBe(2);
  });

  it.each([
    ["a follow-up", FOLLOW_UP, { method: "POST", body: "{}" }],
    ["a message without a nonce", CHANNEL, { method: "POST", body: JSON.stringify({ enforce_nonce: false }) }],
  ])("is repeated only when it was refused, so that nothing arrived, when it is %s", async (_, url, options) => {
    const unknown = await send(url, options, [broken]);
    expect(unknown.result).toBeInstanceOf(ConnectionLost);
    expect(unknown.sent).toBe(1);
    const never = await send(url, options, [refused, [200, {}]]);
    expect([(never.result as Response).status, never.sent]).toEqual([200, 2]);
  });

  it("took the first response to an interaction when Discord says that it has one", async () => {
    const options = { method: "POST", body: "{}" };
    const taken = await send(CALLBACK, options, [broken, [400, { code: 40060, message: "acknowledged" }]]);
    expect((taken.result as Response).status).toBe(204);
    const other = await send(CALLBACK, options, [broken, [404, { code: 10062, message: "unknown" }]]);
    expect(await (other.result as Response).json()).toMatchObject({ code: 10062 });
  });

  it("counts as broken when it breaks inside the answer", async () => {
    let sent = 0;
    const requests = createRequests({
      wait: async () => {},
      send: async () => {
        sent += 1;
        if (sent > 1) return new Response("{}");
        return new Response(new ReadableStream({ start: (stream) => stream.error(broken) }));
      },
    });
    expect((await requests(ORIGINAL, { method: "PATCH" })).status).toBe(200);
    expect(sent).toBe(2);
  });

  it("is left to discord.js when it takes too long, unless it may not be repeated", async () => {
    const aborted = Object.assign(new Error("aborted"), { name: "AbortError" });
    expect((await send(CHANNEL, message, [aborted])).result).toBe(aborted);
    expect(isDiscordAway(aborted)).toBe(true);
    expect((await send(FOLLOW_UP, { method: "POST", body: "{}" }, [aborted])).result).toBeInstanceOf(ConnectionLost);
  });

  it("is told from a mistake", async () => {
    const bug = new TypeError("x is not a function");
    expect((await send(ORIGINAL, { method: "PATCH" }, [bug])).result).toBe(bug);
    expect([troubleOf(bug), troubleOf(broken), troubleOf(refused)]).toEqual([undefined, "broken", "refused"]);
    expect([isDiscordAway(bug), isDiscordAway(new ConnectionLost(broken))]).toEqual([false, true]);
  });
});
