import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { WORDS } from "../../src/service/words/index.ts";
import { quotesIn } from "../helpers/answers.ts";
import { apiError, hangUp, rateLimited, serverError } from "../helpers/discord-double/faults.ts";
import type { DiscordDouble } from "../helpers/discord-double/index.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import { isEphemeral } from "../helpers/discord-double/world.ts";
import { cite, sentences } from "../helpers/scripted-engine/article.ts";
import { addManager, openSettings, pickSetting } from "../helpers/settings-panel.ts";
import { settled, startTestBot } from "../helpers/test-bot.ts";

const QUESTION = "Quand rouvre le pont ?";

/** The bot still does its work. */
async function expectAnswers(discord: DiscordDouble): Promise<void> {
  const answer = await discord.slash({ name: "ask", options: { question: "Et le pont ?" } }).answer();
  expect(quotesIn(answer)).toEqual([sentences.reopens]);
}

describe("when Discord says no", () => {
  it("goes on after an interaction that expired before it was deferred", async () => {
    const { discord, log } = await startTestBot();
    const asked = discord.slash({ name: "ask", options: { question: QUESTION } });
    asked.interaction.expire();
    await discord.next(({ status, path }) => status === 404 && path.includes(asked.interaction.token));
    await expectAnswers(discord);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("goes on when the interaction's token ends while the answer is under way", async () => {
    const { discord, engine, log } = await startTestBot();
    const release = engine.hold();
    const asked = discord.slash({ name: "ask", options: { question: QUESTION } });
    await asked.callback();
    asked.interaction.expire();
    release();
    await discord.next(({ status, path }) => status === 401 && path.includes(asked.interaction.token));
    await expectAnswers(discord);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("goes on when a deferred answer was deleted meanwhile", async () => {
    const { discord, engine, log } = await startTestBot();
    const release = engine.hold();
    const asked = discord.slash({ name: "ask", options: { question: QUESTION } });
    await asked.callback();
    const thinking = discord.world.messages.get(asked.interaction.originalId ?? "");
    if (thinking) discord.deleteMessage(thinking);
    release();
    await discord.next(({ status, method }) => status === 404 && method === "PATCH");
    await expectAnswers(discord);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("writes a new answer when a moderator deleted the one that an edit is to change", async () => {
    const { discord } = await startTestBot();
    const question = discord.mention({ content: "Qui a gagné ?" });
    const reply = await discord.replyTo(question);
    await settled(discord);
    discord.deleteMessage(reply);
    discord.editMessage(question, `<@${discord.bot.id}> ${QUESTION}`);
    expect(quotesIn(await discord.replyTo(question))).toEqual([sentences.reopens]);
  });

  it("tells the asker in private, and the log once, that it may not write in a channel", async () => {
    const { discord, log } = await startTestBot();
    discord.deny(discord.channel, ["SendMessages"]);
    discord.mention({ content: QUESTION });
    const direct = await discord.waitFor(() => messagesTo(discord, discord.alice)[0], "a private message");
    expect(textOf(direct)).toContain(`<#${discord.channel.id}>`);
    discord.mention({ content: "Et le pont ?" });
    await discord.waitFor(() => (refused(discord) >= 2 ? true : undefined));
    await settled(discord);
    expect(messagesTo(discord, discord.alice)).toHaveLength(1);
    expect(log.filter(({ level, msg }) => level === "warn" && /write|permission/iu.test(msg))).toHaveLength(1);
  });

  it("writes into the channel when it may not reply there", async () => {
    const { discord } = await startTestBot();
    discord.deny(discord.channel, ["ReadMessageHistory"]);
    discord.mention({ content: QUESTION });
    const said = await discord.waitFor(() =>
      messagesOfBot(discord).find((each) => each.channel_id === discord.channel.id),
    );
    expect(quotesIn(said)).toEqual([sentences.reopens]);
  });

  it("answers where it may not show that it types", async () => {
    const { discord } = await startTestBot();
    discord.faults.inject({ path: /typing/u }, apiError(50013));
    expect(quotesIn(await discord.replyTo(discord.mention({ content: QUESTION })))).toEqual([sentences.reopens]);
  });

  it("waits as long as a 429 says and then answers once", async () => {
    const { discord } = await startTestBot();
    discord.faults.inject({ method: "POST", path: /messages$/u, times: 2 }, rateLimited(0.02));
    const question = discord.mention({ content: QUESTION });
    await discord.replyTo(question);
    await settled(discord);
    expect(discord.repliesTo(question)).toHaveLength(1);
  });

  it("tries again after a 5xx and a broken connection, and answers once", async () => {
    const { discord } = await startTestBot();
    discord.faults.inject({ method: "PATCH", path: /@original/u }, serverError(502));
    await expectAnswers(discord);
    discord.faults.inject({ method: "POST", path: /messages$/u }, hangUp);
    const question = discord.mention({ content: QUESTION });
    await discord.replyTo(question);
    await settled(discord);
    expect(discord.repliesTo(question)).toHaveLength(1);
  });

  it("survives a Discord that fails for good on one answer", async () => {
    const { discord, log } = await startTestBot();
    discord.faults.inject({ method: "PATCH", path: /@original/u, times: 4 }, serverError(500));
    discord.slash({ name: "ask", options: { question: QUESTION } });
    await discord.waitFor(() =>
      discord.requests.filter(({ status }) => status === 500).length === 4 ? true : undefined,
    );
    await expectAnswers(discord);
    await settled(discord);
    expect(log.some(({ level }) => level === "error" || level === "warn")).toBe(true);
  });
});

describe("when the bot fails", () => {
  it("says a neutral sentence with an id under which the log tells the whole", async () => {
    const { discord, engine, log } = await startTestBot();
    engine.answerWith(() => new TypeError("secret detail of the inside"));
    const answer = await discord.slash({ name: "ask", options: { question: QUESTION }, user: discord.bob }).answer();
    expect(textOf(answer)).not.toContain("secret detail");
    const logged = log.find(({ level }) => level === "error");
    expect(JSON.stringify(logged)).toContain("secret detail");
    expect(textOf(answer)).toContain(String(logged?.bugId));
    const reply = await discord.replyTo(discord.mention({ content: QUESTION }));
    expect(textOf(reply)).not.toContain("secret detail");
  });

  it("asks to try again while the models server is away, and leaves it to the server's own line in the log", async () => {
    const { discord, engine, log } = await startTestBot();
    const values = { problem: "away", address: "http://models.test", detail: "ECONNREFUSED" } as const;
    engine.answerWith(() => new UserError({ code: "models-server", values, message: "away", hint: "" }));
    for (const question of [QUESTION, "Et le pont ?"]) {
      const answer = await discord.slash({ name: "ask", options: { question } }).answer();
      expect(textOf(answer)).toContain(WORDS.fr.errors.busy);
    }
    expect(log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
  });

  it("tells of a failed question before it answers the edited one, so that the answer stays", async () => {
    const { discord, engine } = await startTestBot();
    const unreadable = new UserError({
      code: "question-unreadable",
      values: { problem: "script", question: "?" },
      message: "?",
      hint: "",
    });
    engine.answerWith((question) => (question === QUESTION ? [cite(sentences.reopens)] : unreadable));
    const release = engine.hold();
    const question = discord.mention({ content: "什么" });
    await discord.next(({ path }) => path.endsWith("/typing"));
    discord.editMessage(question, `<@${discord.bot.id}> ${QUESTION}`);
    release();
    await discord.waitFor(() => discord.repliesTo(question).find((each) => quotesIn(each)[0] === sentences.reopens));
    await settled(discord);
    expect(discord.repliesTo(question).map(quotesIn)).toEqual([[sentences.reopens]]);
  });

  it("leaves a list as it stands when turning its page fails", async () => {
    const { discord, engine } = await startTestBot();
    const facts = Array.from({ length: 40 }, (_, index) => ({
      name: `Pont ${index}`,
      kind: "place" as const,
      mentions: [cite(sentences.reopens)],
    }));
    engine.engine.facts = async () => facts;
    const list = await discord.slash({ name: "facts", options: { kind: "place" }, user: discord.bob }).answer();
    await settled(discord);
    engine.engine.facts = () => Promise.reject(new TypeError("broken"));
    const told = await discord.button(/next/iu, list, { user: discord.bob }).followUps(1);
    expect(isEphemeral(told[0]!)).toBe(true);
    expect(textOf(discord.world.messages.get(list.id)!)).toBe(textOf(list));
  });

  it("says nothing on an edit of which Discord tells too little", async () => {
    const { discord, log } = await startTestBot();
    const before = discord.requests.length;
    discord.dispatch("MESSAGE_UPDATE", {
      id: discord.world.newId(),
      channel_id: discord.channel.id,
      guild_id: discord.guild.id,
      content: `<@${discord.bot.id}> ${QUESTION}`,
      edited_timestamp: new Date().toISOString(),
    });
    await settled(discord);
    expect(discord.requests.slice(before).filter(({ path }) => path.endsWith("/messages"))).toEqual([]);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("lists the languages that it reads when a question is in a script that it does not", async () => {
    const { discord, engine } = await startTestBot();
    engine.answerWith(
      () =>
        new UserError({
          code: "question-unreadable",
          values: { problem: "script", question: "?" },
          message: "?",
          hint: "",
        }),
    );
    const answer = await discord.slash({ name: "ask", options: { question: "谁?" }, locale: "fr" }).answer();
    for (const name of ["français", "anglais", "vietnamien", "espagnol", "allemand"])
      expect(textOf(answer)).toContain(name);
  });

  it("words a mistake of the user in the person's language, without an id", async () => {
    const { discord, engine } = await startTestBot();
    engine.answerWith(
      () =>
        new UserError({
          code: "question-unreadable",
          values: { problem: "script", question: "?" },
          message: "Expected words",
          hint: "Use words",
        }),
    );
    const text = async (locale: string) =>
      textOf(await discord.slash({ name: "ask", options: { question: "???" }, locale }).answer());
    expect(await text("fr")).not.toBe(await text("en-GB"));
    expect(await text("fr")).not.toContain("Expected words");
  });
});

describe("what is logged", () => {
  it("holds no question and no token, unless questions are to be logged", async () => {
    const { discord, log } = await startTestBot();
    await discord.slash({ name: "ask", options: { question: QUESTION } }).answer();
    await discord.replyTo(discord.mention({ content: "Qui a gagné ?" }));
    expect(JSON.stringify(log)).not.toContain(QUESTION);
    expect(JSON.stringify(log)).not.toContain("Qui a gagné");
    expect(JSON.stringify(log)).not.toContain(discord.token);
    const loud = await startTestBot({ service: { logQuestions: true } });
    await loud.discord.slash({ name: "ask", options: { question: QUESTION } }).answer();
    expect(JSON.stringify(loud.log)).toContain(QUESTION);
  });
});

function messagesOfBot(discord: DiscordDouble) {
  return [...discord.world.messages.values()].filter(({ author }) => author.id === discord.bot.id);
}

function messagesTo(discord: DiscordDouble, person: DiscordDouble["alice"]) {
  const { id } = discord.world.directChannel(person);
  return messagesOfBot(discord).filter((message) => message.channel_id === id);
}

function refused(discord: DiscordDouble): number {
  return discord.requests.filter(
    ({ status, path, method }) => status === 403 && method === "POST" && path.endsWith("/messages"),
  ).length;
}

describe("what went wrong under a message", () => {
  it("is said in a language that the server chose, not in the question's", async () => {
    const bot = await startTestBot();
    const { discord, engine } = bot;
    const user = addManager(bot);
    await pickSetting(bot, await openSettings(bot, { user }), { which: /settings:languages/u, values: ["de"], user });
    engine.answerWith(() => new Error("a bug"));
    const told = await discord.replyTo(discord.mention({ content: QUESTION }));
    expect(textOf(told)).toContain(WORDS.de.errors.bug("#").split("#")[0]);
  });
});
