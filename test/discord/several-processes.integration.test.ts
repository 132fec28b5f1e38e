import { describe, expect, it } from "vitest";
import { quotesIn } from "../helpers/answers.ts";
import { startDiscordDouble } from "../helpers/discord-double/index.ts";
import { createGate } from "../helpers/gate.ts";
import { createMemoryClaims } from "../helpers/memory-claims.ts";
import { cite, sentences } from "../helpers/scripted-engine/article.ts";
import { createMemoryDocuments } from "../helpers/scripted-engine/documents.ts";
import { createScriptedEngine } from "../helpers/scripted-engine/index.ts";
import { type LogLine, makeTestBot, type TestBot, type TestBotOptions } from "../helpers/test-bot.ts";

const QUESTION = "Quand rouvre le pont ?";

/**
 * Two bots on one shard and one state. With a gate, the second comes to its claims only when it is open, and the first counts as gone then:
 * nobody holds on to a lease, and time goes on as one is waited for.
 */
async function startTwo(gate?: Promise<void>) {
  const discord = await startDiscordDouble({ timeoutMs: 4000 });
  const clock = { now: 0 };
  const claims = createMemoryClaims(gate && (() => clock.now));
  const late: typeof claims = {
    ...claims,
    claim: async (...given) => {
      await gate;
      return claims.claim(...given);
    },
  };
  const passing = async (ms: number) => {
    clock.now += ms;
  };
  const documents = createMemoryDocuments();
  const engines = [createScriptedEngine({ documents, claims }), createScriptedEngine({ documents, claims: late })];
  const bots = engines.map((engine) => makeTestBot(discord, engine, gate && { wait: passing, every: () => () => {} }));
  for (const { bot } of bots) await bot.start();
  await discord.waitFor(() => discord.gateway.sessions === 2 || undefined, "both to log in");
  await discord.ready();
  return { discord, bots, engines };
}

describe("an update", () => {
  it("drops nothing: the new process starts while the old one answers, which leaves while the new one does", async () => {
    const discord = await startDiscordDouble({ timeoutMs: 4000 });
    const state = { documents: createMemoryDocuments(), claims: createMemoryClaims() };
    const gate = createGate();
    const start = (options: TestBotOptions = {}) => makeTestBot(discord, createScriptedEngine(state), options);
    const ask = (at: number) => discord.slash({ name: "ask", options: { question: `${at} ${QUESTION}` } });
    const mention = (at: number) => discord.mention({ content: `${QUESTION} ${at}` });
    // The head start that it gives lasts until the new one has had it.
    const old = start({ wait: () => gate.opened });
    await old.bot.start();
    await discord.ready();
    const release = old.engine.hold();
    const [begun, beganMention] = [ask(1), mention(1)];
    await begun.callback();
    await discord.next(({ path }) => path.endsWith("/typing"));
    const fresh = start();
    await fresh.bot.start();
    await discord.waitFor(() => discord.gateway.sessions === 2 || undefined, "the new one to log in");
    const stopped = old.bot.stop();
    const [asked, mentioned] = [
      [ask(2), ask(3)],
      [mention(2), mention(3)],
    ];
    for (const each of asked) expect(quotesIn(await each.answer())).toEqual([sentences.reopens]);
    for (const each of mentioned) expect(quotesIn(await discord.replyTo(each))).toEqual([sentences.reopens]);
    expect([old.engine.asked.length, fresh.engine.asked.length]).toEqual([2, 4]);
    gate.open();
    release();
    await stopped;
    const [last, lastMention] = [ask(4), mention(4)];
    for (const each of [begun, last]) expect(quotesIn(await each.answer())).toEqual([sentences.reopens]);
    for (const each of [beganMention, ...mentioned, lastMention]) {
      await discord.replyTo(each);
      expect(discord.repliesTo(each)).toHaveLength(1);
    }
    expect([old.engine.asked.length, fresh.engine.asked.length]).toEqual([2, 6]);
    expect(allLines([old, fresh]).filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
  });
});

describe("two processes on one shard", () => {
  it("answer each command, mention and press of a button once", async () => {
    const { discord, engines, bots } = await startTwo();
    const asked = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        discord.slash({ name: "ask", options: { question: `${at} ${QUESTION}` } }).answer(),
      ),
    );
    const mentions = Array.from({ length: 8 }, (_, at) => discord.mention({ content: `${QUESTION} ${at}` }));
    for (const mention of mentions) expect(quotesIn(await discord.replyTo(mention))).toEqual([sentences.reopens]);
    await discord.button(/context|contexte/iu, asked[0]!).answer();
    await everythingDone(bots);
    for (const answer of asked) expect(quotesIn(answer)).toEqual([sentences.reopens]);
    for (const mention of mentions) expect(discord.repliesTo(mention)).toHaveLength(1);
    expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(engines.reduce((sum, { asked: each }) => sum + each.length, 0)).toBe(16);
    expect(allLines(bots).filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
  });

  it("finish an answer whose process is gone after it was deferred", async () => {
    const gate = createGate();
    const { discord, engines, bots } = await startTwo(gate.opened);
    const release = engines[0]!.hold();
    const asked = discord.slash({ name: "ask", options: { question: QUESTION } });
    await asked.callback();
    gate.open();
    expect(quotesIn(await asked.answer())).toEqual([sentences.reopens]);
    expect(engines.map(({ asked: each }) => each.length)).toEqual([1, 1]);
    // It was only slow: what it says then stands in the same place.
    release();
    await everythingDone(bots);
    expect(asked.interaction.followUpIds).toEqual([]);
    expect(quotesIn(await asked.answer())).toEqual([sentences.reopens]);
    expect(allLines(bots).filter(({ level }) => level === "error")).toEqual([]);
  });

  it("send what follows a long answer once, also where the first was only slow and sends it as well", async () => {
    const gate = createGate();
    const { discord, engines, bots } = await startTwo(gate.opened);
    for (const engine of engines)
      engine.answerWith(() => [cite(sentences.long), cite(sentences.longer), cite(sentences.longest)]);
    const release = engines[0]!.hold();
    const asked = discord.slash({ name: "ask", options: { question: QUESTION } });
    await asked.callback();
    gate.open();
    const [following] = await asked.followUps(1);
    release();
    await everythingDone(bots);
    expect(engines.map(({ asked: each }) => each.length)).toEqual([1, 1]);
    expect(asked.interaction.followUpIds).toEqual([following?.id]);
  });

  it("answer a message once, also where the first was only slow and answers as well", async () => {
    const gate = createGate();
    const { discord, engines, bots } = await startTwo(gate.opened);
    const release = engines[0]!.hold();
    const question = discord.mention({ content: QUESTION });
    await discord.next(({ path }) => path.endsWith("/typing"));
    gate.open();
    await discord.replyTo(question);
    release();
    await everythingDone(bots);
    expect(engines.map(({ asked: each }) => each.length)).toEqual([1, 1]);
    expect(discord.repliesTo(question)).toHaveLength(1);
  });
});

/** Each stops when it has done with what it has begun. */
async function everythingDone(bots: readonly TestBot[]): Promise<void> {
  for (const { bot } of bots) await bot.stop();
}

function allLines(bots: readonly TestBot[]): readonly LogLine[] {
  return bots.flatMap(({ log }) => log);
}
