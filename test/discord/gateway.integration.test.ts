import { describe, expect, it } from "vitest";
import { LOGIN_RETRY_FIRST_MS } from "../../src/discord/limits.ts";
import { quotesIn } from "../helpers/answers.ts";
import { startDiscordDouble } from "../helpers/discord-double/index.ts";
import { sentences } from "../helpers/scripted-engine/article.ts";
import { createScriptedEngine } from "../helpers/scripted-engine/index.ts";
import { makeTestBot, startTestBot } from "../helpers/test-bot.ts";

const QUESTION = "Quand rouvre le pont ?";
const IDENTIFY = 2;
const RESUME = 6;

describe("the connection to Discord", () => {
  it("is resumed when it breaks, and what was asked meanwhile is answered", async () => {
    const { discord } = await startTestBot();
    discord.gateway.drop();
    const question = discord.mention({ content: QUESTION });
    expect(quotesIn(await discord.replyTo(question))).toEqual([sentences.reopens]);
    expect(discord.gateway.count(RESUME)).toBe(1);
    expect(discord.gateway.count(IDENTIFY)).toBe(1);
  });

  it("is resumed when Discord asks for it", async () => {
    const { discord } = await startTestBot();
    discord.gateway.askToReconnect();
    await discord.waitFor(() => discord.gateway.count(RESUME) === 1 || undefined, "a resume");
    expect(quotesIn(await discord.replyTo(discord.mention({ content: QUESTION })))).toEqual([sentences.reopens]);
  });

  it("is given up and resumed when heartbeats are no longer acknowledged", async () => {
    const { discord } = await startTestBot({ double: { heartbeatIntervalMs: 100 } });
    discord.gateway.silence(true);
    await discord.waitFor(() => discord.gateway.count(RESUME) > 0 || undefined, "a resume");
    discord.gateway.silence(false);
    expect(quotesIn(await discord.replyTo(discord.mention({ content: QUESTION })))).toEqual([sentences.reopens]);
  });

  // discord.js leaves at least five seconds between two identifications.
  it("is begun anew when the session is no longer valid", async () => {
    const { discord } = await startTestBot({ double: { timeoutMs: 12_000 } });
    discord.gateway.invalidateSession();
    await discord.waitFor(
      () => (discord.gateway.count(IDENTIFY) === 2 && discord.gateway.connected) || undefined,
      "a new session",
    );
    expect(quotesIn(await discord.replyTo(discord.mention({ content: QUESTION })))).toEqual([sentences.reopens]);
    expect(discord.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  it("is waited for, and that is said, while Discord cannot be reached at the start", async () => {
    const discord = await startDiscordDouble({ refusing: true });
    const waits: number[] = [];
    const wait = async (durationMs: number) => {
      // Shorter ones are those before a request is repeated.
      if (durationMs < LOGIN_RETRY_FIRST_MS) return;
      waits.push(durationMs);
      if (waits.length === 3) await discord.accept();
    };
    const { bot, log } = makeTestBot(discord, createScriptedEngine(), { wait });
    await bot.start();
    await discord.ready();
    expect(waits).toHaveLength(3);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    const warnings = log.filter(({ level, msg }) => level === "warn" && msg.includes("Cannot reach Discord"));
    expect(warnings).toEqual([expect.objectContaining({ reason: expect.stringContaining("ECONNREFUSED") })]);
    expect(log.filter(({ msg }) => msg === "Discord can be reached again")).toHaveLength(1);
    expect(quotesIn(await discord.replyTo(discord.mention({ content: QUESTION })))).toEqual([sentences.reopens]);
  });

  it("is waited for when Discord answers with errors at the start", async () => {
    const discord = await startDiscordDouble();
    discord.faults.inject({ path: /gateway/u, times: 4 }, { status: 503, body: { message: "503", code: 0 } });
    const waits: number[] = [];
    const wait = async (durationMs: number) => void waits.push(durationMs);
    const { bot } = makeTestBot(discord, createScriptedEngine(), { wait });
    await bot.start();
    await discord.ready();
    expect(waits).toHaveLength(1);
  });

  it("is not tried again with a token that Discord refuses, be it by REST or by the gateway", async () => {
    const discord = await startDiscordDouble();
    const wrong = makeTestBot(discord, createScriptedEngine(), { settings: { token: "wrong.token.here" } });
    await expect(wrong.bot.start()).rejects.toMatchObject({ code: "token-invalid" });
    expect(JSON.stringify(wrong.log)).not.toContain("wrong.token.here");
  });

  it("breaks with one line of the log and comes back with one, however often it is tried meanwhile", async () => {
    const { discord, log } = await startTestBot();
    for (let time = 1; time <= 3; time += 1) {
      discord.gateway.drop();
      await discord.waitFor(() => discord.gateway.count(RESUME) === time || undefined, "a resume");
    }
    expect(quotesIn(await discord.replyTo(discord.mention({ content: QUESTION })))).toEqual([sentences.reopens]);
    const lines = log.filter(({ level }) => level === "warn" || level === "error").map(({ msg }) => msg);
    const back = log.filter(({ msg }) => msg === "Discord can be reached again");
    expect(lines).toEqual(back.map(() => "Cannot reach Discord; trying again until it answers"));
  });

  it("is left on stop only when what is in flight has been answered", async () => {
    const { discord, engine, bot } = await startTestBot();
    const release = engine.hold();
    const asked = discord.slash({ name: "ask", options: { question: QUESTION } });
    await asked.callback();
    const stopped = bot.stop();
    release();
    expect(quotesIn(await asked.answer())).toEqual([sentences.reopens]);
    await stopped;
    await discord.waitFor(() => !discord.gateway.connected || undefined, "the gateway left");
  });

  it("is left without a warning when the bot is stopped", async () => {
    const { log, bot } = await startTestBot();
    await bot.stop();
    expect(log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
  });
});
