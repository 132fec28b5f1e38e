import { describe, expect, it } from "vitest";
import { WORDS } from "../../src/service/words/index.ts";
import { quotesIn } from "../helpers/answers.ts";
import { hangUp, hangUpAfter } from "../helpers/discord-double/faults.ts";
import type { DiscordDouble } from "../helpers/discord-double/index.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import { isEphemeral } from "../helpers/discord-double/world.ts";
import { cite, sentences } from "../helpers/scripted-engine/article.ts";
import { settled, startTestBot } from "../helpers/test-bot.ts";

const QUESTION = "Quand rouvre le pont ?";

/** The bot still does its work. */
async function expectAnswers(discord: DiscordDouble): Promise<void> {
  const answer = await discord.slash({ name: "ask", options: { question: "Et le pont ?" } }).answer();
  expect(quotesIn(answer)).toEqual([sentences.reopens]);
}

describe("when the connection breaks", () => {
  const wait = async () => {};

  it("answers a mention once, whether Discord had taken the answer or not", async () => {
    const { discord, log } = await startTestBot({ wait });
    for (const fault of [hangUp, hangUpAfter]) {
      discord.faults.inject({ method: "POST", path: /messages$/u }, fault);
      const question = discord.mention({ content: QUESTION });
      expect(quotesIn(await discord.replyTo(question))).toEqual([sentences.reopens]);
      await settled(discord);
      expect(discord.repliesTo(question)).toHaveLength(1);
    }
    expect(log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
  });

  it.each([
    ["the deferral", "POST", /callback$/u],
    ["the answer", "PATCH", /@original$/u],
  ])("answers a command when it breaks over %s", async (_, method, path) => {
    const { discord, log } = await startTestBot({ wait });
    for (const fault of [hangUp, hangUpAfter]) {
      discord.faults.inject({ method, path }, fault);
      await expectAnswers(discord);
    }
    await settled(discord);
    expect(log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
  });

  it("says in one line of the log that an answer is lost when it stays broken, and goes on", async () => {
    const { discord, log } = await startTestBot({ wait });
    // Twice for the answer, twice for what tells of it.
    discord.faults.inject({ method: "PATCH", path: /@original$/u, times: 4 }, hangUp);
    await discord.slash({ name: "ask", options: { question: QUESTION } }).callback();
    await discord.waitFor(() => discord.requests.filter(({ method }) => method === "PATCH")[3]);
    await expectAnswers(discord);
    const lines = log.filter(({ level }) => level === "warn" || level === "error");
    expect(lines.map(({ msg }) => msg)).toEqual(["Discord could not be reached while something was answered"]);
  });

  it("sends no further message twice, and calls it no bug", async () => {
    const { discord, engine, log } = await startTestBot({ wait });
    engine.answerWith(() => [cite(sentences.long), cite(sentences.longer), cite(sentences.longest)]);
    discord.faults.inject({ method: "POST", path: /^\/webhooks\//u }, hangUpAfter);
    const asked = discord.slash({ name: "ask", options: { question: QUESTION }, user: discord.bob });
    const [more, told] = await asked.followUps(2);
    expect(quotesIn(more!)).toEqual([sentences.longest]);
    expect(textOf(told!)).toBe(WORDS.en.discord.disconnected);
    expect(isEphemeral(told!)).toBe(true);
    expect(asked.interaction.followUpIds).toHaveLength(2);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
    expect(log.some(({ level, msg }) => level === "warn" && /could not be reached/u.test(msg))).toBe(true);
  });
});
