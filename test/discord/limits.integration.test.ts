import { describe, expect, it } from "vitest";
import { quotesIn } from "../helpers/answers.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import { isEphemeral } from "../helpers/discord-double/world.ts";
import { sentences } from "../helpers/scripted-engine/article.ts";
import { startTestBot } from "../helpers/test-bot.ts";

const QUESTION = "Quand rouvre le pont ?";

describe("when many ask", () => {
  it("refuses kindly, and in private, the question over a person's limit", async () => {
    const { discord, engine } = await startTestBot({ service: { askPerMinute: 2 } });
    const ask = (user = discord.bob) => discord.slash({ name: "ask", options: { question: QUESTION }, user }).answer();
    await ask();
    await ask();
    const refusal = await ask();
    expect(isEphemeral(refusal)).toBe(true);
    expect(textOf(refusal)).toMatch(/in \d+ s/u);
    expect(quotesIn(await ask(discord.alice))).toEqual([sentences.reopens]);
    expect(engine.asked).toHaveLength(3);
  });

  it("refuses kindly the question over a server's limit, but not in direct messages", async () => {
    const { discord } = await startTestBot({ service: { askPerMinuteGuild: 1 } });
    await discord.slash({ name: "ask", options: { question: "Et le pont ?" } }).answer();
    const refusal = await discord.replyTo(discord.mention({ content: QUESTION, user: discord.bob }));
    expect(quotesIn(refusal)).toEqual([]);
    expect(quotesIn(await discord.replyTo(discord.dm(QUESTION)))).toEqual([sentences.reopens]);
  });

  it("says a refusal to mentions once a minute, then only marks them, so that nobody makes it flood a channel", async () => {
    const { discord } = await startTestBot({ service: { askPerMinute: 1 } });
    await discord.replyTo(discord.mention({ content: QUESTION }));
    await discord.replyTo(discord.mention({ content: QUESTION }));
    const third = discord.mention({ content: QUESTION });
    await discord.next(({ method, path }) => method === "PUT" && path.includes(`${third.id}/reactions`), "a mark");
    expect(discord.repliesTo(third)).toEqual([]);
  });

  it("counts what is no question too, and puts a refusal in the place of the answer to a question that was edited", async () => {
    const { discord } = await startTestBot({ service: { askPerMinute: 2 } });
    const question = discord.mention({ content: QUESTION });
    const reply = await discord.replyTo(question);
    await discord.replyTo(discord.mention({ content: "" }));
    const third = discord.mention({ content: "" });
    expect(textOf(await discord.replyTo(third))).toMatch(/\d+ s/u);
    discord.editMessage(question, `<@${discord.bot.id}> Et le pont de Rivel ?`);
    const edited = await discord.untilMessage(reply.id, (message) => quotesIn(message).length === 0);
    expect(textOf(edited)).toMatch(/\d+ s/u);
  });

  it("asks the engine one question at a time for as many as allowed, and refuses what does not fit in the line", async () => {
    const { discord, engine } = await startTestBot({ service: { askConcurrency: 1, askQueue: 1 } });
    const release = engine.hold();
    const asked = [1, 2, 3].map((n) =>
      discord.slash({ name: "ask", options: { question: `Le pont ${n} ?` }, user: discord.bob }),
    );
    const [third] = await Promise.all(asked.slice(2).map((each) => each.answer()));
    expect(textOf(third!)).toMatch(/minute|busy|too many/iu);
    expect(engine.asked).toHaveLength(1);
    release();
    for (const each of asked.slice(0, 2)) expect(quotesIn(await each.answer())).toEqual([sentences.reopens]);
  });

  it("computes the same question in flight once and answers everyone who asked it", async () => {
    const { discord, engine } = await startTestBot();
    const release = engine.hold();
    const asked = [discord.alice, discord.bob].map((user) =>
      discord.slash({ name: "ask", options: { question: QUESTION }, user }),
    );
    const mention = discord.mention({ content: QUESTION });
    await Promise.all(asked.map((each) => each.callback()));
    await discord.next(({ path }) => path.endsWith("/typing"));
    release();
    for (const each of asked) expect(quotesIn(await each.answer())).toEqual([sentences.reopens]);
    expect(quotesIn(await discord.replyTo(mention))).toEqual([sentences.reopens]);
    expect(engine.asked).toHaveLength(1);
  });

  it("keeps the buttons of both apart when one answer was computed for two askers", async () => {
    const { discord, engine } = await startTestBot();
    const release = engine.hold();
    const asked = [discord.alice, discord.bob].map((user) =>
      discord.slash({ name: "ask", options: { question: QUESTION }, user }),
    );
    await Promise.all(asked.map((each) => each.callback()));
    release();
    const [ofAlice, ofBob] = await Promise.all(asked.map((each) => each.answer()));
    const refusal = await discord.button(/^dismiss/u, ofAlice!, { user: discord.bob }).answer();
    expect(isEphemeral(refusal)).toBe(true);
    discord.button(/^dismiss/u, ofBob!, { user: discord.bob });
    await discord.untilGone(ofBob!.id);
  });
});
