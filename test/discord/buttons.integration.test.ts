import { describe, expect, it } from "vitest";
import { boldIn, quotesIn } from "../helpers/answers.ts";
import { apiError } from "../helpers/discord-double/faults.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import { memberPermissions, permissions } from "../helpers/discord-double/permissions.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import { isEphemeral } from "../helpers/discord-double/world.ts";
import { article, changedArticle, cite, sentences } from "../helpers/scripted-engine/article.ts";
import { settled, startTestBot, type TestBot } from "../helpers/test-bot.ts";

const QUESTION = "When does the bridge reopen?";

/** Bob, who reads English, asks: so the labels are those of the English interface. */
async function answered({ discord }: TestBot): Promise<MessageJson> {
  return discord.slash({ name: "ask", options: { question: QUESTION }, user: discord.bob }).answer();
}

describe("buttons under an answer", () => {
  it("are In context, Why?, helpful, not helpful and dismiss in one row, the link in a second", async () => {
    const answer = await answered(await startTestBot());
    const rows = answer.components.filter(({ type }) => type === 1).map(({ components = [] }) => components);
    const faces = rows.map((row) => row.map(({ label, emoji }) => label ?? emoji?.name));
    expect(faces).toEqual([["In context", "Why?", "👍", "👎", "🗑️"], ["Open the passage"]]);
  });

  it("In context shows the paragraph with the quote in bold, and the one after, to the person alone", async () => {
    const bot = await startTestBot();
    const context = await bot.discord.button("In context", await answered(bot), { user: bot.discord.bob }).answer();
    expect(isEphemeral(context)).toBe(true);
    expect(quotesIn(context)).toEqual(article.text.split("\n\n").slice(0, 2));
    expect(boldIn(context)).toEqual([sentences.reopens]);
  });

  it("Why? says in plain words how sure it is, to the person alone", async () => {
    const bot = await startTestBot();
    const why = await bot.discord.button("Why?", await answered(bot), { user: bot.discord.alice }).answer();
    expect(isEphemeral(why)).toBe(true);
    expect(textOf(why)).toMatch(/95 %/u);
    expect(textOf(why)).not.toMatch(/cosine|bm25|logit/iu);
  });

  it("helpful and not helpful are kept, the second with the reason given, under no readable name", async () => {
    const bot = await startTestBot();
    const { discord, engine } = bot;
    const answer = await answered(bot);
    expect(isEphemeral(await discord.button("👍", answer, { user: discord.bob }).answer())).toBe(true);
    const pressed = discord.button("👎", answer, { user: discord.alice });
    const submitted = await discord.modalSubmit(pressed, ["Il manque l'heure"]);
    expect(isEphemeral(await submitted.answer())).toBe(true);
    const feedback = engine.documents.all().filter(({ kind }) => kind === "feedback");
    expect(feedback.map(({ body }) => body)).toMatchObject([
      { helpful: true },
      { helpful: false, reason: "Il manque l'heure" },
    ]);
    const kept = JSON.stringify(engine.documents.all());
    expect(kept).not.toContain(discord.alice.id);
    expect(kept).not.toContain(discord.bob.id);
  });

  it("not helpful may be sent without a reason", async () => {
    const bot = await startTestBot();
    const submitted = await bot.discord.modalSubmit(bot.discord.button("👎", await answered(bot)), [""]);
    expect(isEphemeral(await submitted.answer())).toBe(true);
  });

  it("dismiss removes the answer for its asker, with all its messages", async () => {
    const { discord, messages } = await answeredInTwo();
    discord.button("🗑️", messages.at(-1) ?? messages[0]!, { user: discord.bob });
    for (const { id } of messages) await discord.untilGone(id);
  });

  it("dismiss removes the answer to a mention for its asker who had everything forgotten", async () => {
    const { discord } = await startTestBot();
    const answer = await discord.replyTo(discord.mention({ content: QUESTION, user: discord.bob }));
    await settled(discord);
    await discord.slash({ name: "forget", user: discord.bob }).answer();
    const refusal = await discord.button("🗑️", answer, { user: discord.alice }).answer();
    expect(isEphemeral(refusal)).toBe(true);
    discord.button("🗑️", answer, { user: discord.bob });
    await discord.untilGone(answer.id);
  });

  it("dismiss keeps an answer whole, and says why, where its other messages may not be deleted", async () => {
    const { discord, messages } = await answeredInTwo();
    discord.faults.inject({ method: "DELETE", path: /channels/u }, apiError(50001));
    const [told] = await discord.button("🗑️", messages.at(-1)!, { user: discord.bob }).followUps(1);
    expect(isEphemeral(told!)).toBe(true);
    expect(messages.every(({ id }) => discord.world.messages.has(id))).toBe(true);
  });

  it("dismiss is refused kindly to others, but not to who may manage messages", async () => {
    const bot = await startTestBot();
    const { discord } = bot;
    const answer = await answered(bot);
    const refusal = await discord.button("🗑️", answer, { user: discord.alice }).answer();
    expect(isEphemeral(refusal)).toBe(true);
    expect(discord.world.messages.has(answer.id)).toBe(true);
    const moderator = discord.world.addPerson("Mo", { permissions: memberPermissions | permissions.ManageMessages });
    discord.button("🗑️", answer, { user: moderator });
    await discord.untilGone(answer.id);
  });

  it("stand a double click: the second press finds the message gone, and the bot goes on", async () => {
    const bot = await startTestBot();
    const { discord } = bot;
    const answer = await answered(bot);
    const presses = [1, 2].map(() => discord.button("🗑️", answer, { user: discord.bob }));
    await Promise.all(presses.map((pressed) => pressed.callback()));
    await discord.untilGone(answer.id);
    expect(quotesIn(await answered(bot))).toEqual([sentences.reopens]);
  });

  it("work after a restart", async () => {
    const before = await startTestBot();
    const answer = await answered(before);
    await settled(before.discord);
    const { discord } = await before.restart();
    expect(quotesIn(await discord.button("In context", answer).answer())).toContain(
      sentences.reopens.concat(" ", sentences.financed),
    );
    expect(textOf(await discord.button("Why?", answer, { user: discord.bob }).answer())).toMatch(/95 %/u);
    await discord.modalSubmit(discord.button("👎", answer), ["non"]);
    expect(isEphemeral(await discord.button("🗑️", answer, { user: discord.alice }).answer())).toBe(true);
    discord.button("🗑️", answer, { user: discord.bob });
    await discord.untilGone(answer.id);
  });

  it("answer kindly when the article has changed since", async () => {
    const bot = await startTestBot();
    const answer = await answered(bot);
    bot.engine.change(changedArticle);
    const context = await bot.discord.button("In context", answer, { user: bot.discord.bob }).answer();
    expect(textOf(context)).toMatch(/changed/u);
    expect(boldIn(context)).toEqual([sentences.reopens]);
  });

  it("answer kindly when the answer is no longer kept", async () => {
    const bot = await startTestBot();
    const answer = await answered(bot);
    await bot.discord.slash({ name: "forget", user: bot.discord.bob }).answer();
    for (const label of ["In context", "Why?"]) {
      const pressed = await bot.discord.button(label, answer, { user: bot.discord.bob }).answer();
      expect(textOf(pressed)).toMatch(/ask me again/iu);
    }
  });

  it("answer something to a button of an older version that it no longer knows", async () => {
    const { discord } = await startTestBot();
    const row = { type: 1, components: [{ type: 2, style: 2, label: "Old", custom_id: "v0:unknown" }] };
    const author = discord.bot;
    const old = discord.world.addMessage({
      channel: discord.channel,
      author,
      content: "old",
      rest: { components: [row] },
    });
    const pressed = await discord.button("Old", old, { user: discord.bob }).answer();
    expect(isEphemeral(pressed)).toBe(true);
    expect(textOf(pressed)).not.toBe("");
  });
});

describe("buttons under an abstention", () => {
  it("show the nearest passage in context", async () => {
    const { discord } = await startTestBot();
    const answer = await discord
      .slash({ name: "ask", options: { question: "Who invented it?" }, user: discord.bob })
      .answer();
    const context = await discord.button("In context", answer, { user: discord.bob }).answer();
    expect(boldIn(context)).toEqual([sentences.financed]);
    expect(textOf(await discord.button("Why?", answer, { user: discord.bob }).answer())).not.toBe("");
  });
});

/** An answer to Bob that takes two messages. */
async function answeredInTwo() {
  const { discord, engine } = await startTestBot();
  engine.answerWith(() => [cite(sentences.long), cite(sentences.longer), cite(sentences.longest)]);
  const asked = discord.slash({ name: "ask", options: { question: QUESTION }, user: discord.bob });
  const messages = [await asked.answer(), ...(await asked.followUps(1))];
  await settled(discord);
  return { discord, messages };
}
