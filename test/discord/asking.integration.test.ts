import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { boldIn, linesOf, quotesIn } from "../helpers/answers.ts";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import { isEphemeral } from "../helpers/discord-double/world.ts";
import { cite, sentences } from "../helpers/scripted-engine/article.ts";
import { settled, startTestBot } from "../helpers/test-bot.ts";

const QUESTION = "Quand rouvre le pont ?";

describe("/ask", () => {
  it("defers at once and answers with the quote, its bold words, source, paragraph and link", async () => {
    const { discord } = await startTestBot();
    const asked = discord.slash({ name: "ask", options: { question: QUESTION } });
    expect((await asked.callback()).type).toBe(5);
    const answer = await asked.answer();
    expect(quotesIn(answer)).toEqual([sentences.reopens]);
    expect(boldIn(answer)).toEqual(["ce lundi"]);
    expect(isEphemeral(answer)).toBe(false);
    expect(textOf(answer)).toContain("Le pont de Valmer rouvre");
    expect(textOf(answer)).toContain("Jeanne Petit");
    expect(textOf(answer)).toMatch(/paragraphe\u00a01/u);
    expect(buttonsOf(answer).filter(({ url }) => url?.startsWith("https://gazette.test/pont#:~:text="))).toHaveLength(
      1,
    );
  });

  it("shows a private answer to the asker alone, and so all that follows it", async () => {
    const { discord, engine } = await startTestBot();
    engine.answerWith(() => [cite(sentences.long), cite(sentences.longer), cite(sentences.longest)]);
    const asked = discord.slash({ name: "ask", options: { question: QUESTION, private: true } });
    const answer = await asked.answer();
    const rest = await asked.followUps(1);
    expect([answer, ...rest].every(isEphemeral)).toBe(true);
  });

  it("begins an abstention with the set sentence and labels what is nearest", async () => {
    const { discord } = await startTestBot();
    const answer = await discord.slash({ name: "ask", options: { question: "Qui a inventé le vélo ?" } }).answer();
    expect(linesOf(answer)[0]).toBe("L'article n'y répond pas.");
    expect(quotesIn(answer)).toEqual([sentences.financed]);
    expect(textOf(answer).indexOf("pas une réponse")).toBeLessThan(textOf(answer).indexOf("> "));
    expect(textOf(answer)).toContain("Le pont de Valmer rouvre");
  });

  it("works in direct messages", async () => {
    const { discord } = await startTestBot();
    const channel = discord.world.directChannel(discord.alice);
    const answer = await discord.slash({ name: "ask", options: { question: QUESTION }, channel }).answer();
    expect(quotesIn(answer)).toEqual([sentences.reopens]);
  });

  it("quotes what looks like marks, links and pings so that it is read as it stands in the article", async () => {
    const { discord, engine } = await startTestBot();
    engine.answerWith(() => [cite(sentences.marked, ["*quatorze* mois"])]);
    const answer = await discord.slash({ name: "ask", options: { question: QUESTION } }).answer();
    expect(quotesIn(answer)).toEqual([sentences.marked]);
    expect(textOf(answer)).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@1>|https:\/\/exemple/u);
  });

  it("splits a long answer over messages between quotes, never inside one", async () => {
    const { discord, engine } = await startTestBot();
    engine.answerWith(() => [cite(sentences.long), cite(sentences.longer), cite(sentences.longest)]);
    const asked = discord.slash({ name: "ask", options: { question: QUESTION } });
    const words = [await asked.answer(), ...(await asked.followUps(1))];
    const quotes = words.flatMap(quotesIn);
    expect(new Set(quotes)).toEqual(
      new Set([sentences.long, sentences.longer, sentences.longest].slice(0, quotes.length)),
    );
    expect(quotes.length).toBeGreaterThan(1);
  });

  it("says who says it on a line of its own", async () => {
    const { discord, engine } = await startTestBot();
    const start = cite(sentences.kept).quote.indexOf("Inès Moreau") + cite(sentences.kept).start;
    const attribution = { name: "Inès Moreau", role: "maire de Valmer", start, end: start + 11 };
    engine.answerWith(() => [cite(sentences.kept, [], { attribution })]);
    const answer = await discord.slash({ name: "ask", options: { question: QUESTION } }).answer();
    const line = linesOf(answer).find((each) => !each.startsWith("> ") && each.includes("Inès Moreau"));
    expect(line).toContain("maire de Valmer");
  });
});

describe("a message to the bot", () => {
  it("answers a mention by one complete reply, with typing before it", async () => {
    const { discord, engine } = await startTestBot();
    const question = discord.mention({ content: QUESTION });
    const reply = await discord.replyTo(question);
    expect(quotesIn(reply)).toEqual([sentences.reopens]);
    expect(reply.edited_timestamp).toBeNull();
    expect(engine.asked.map((each) => each.question)).toEqual([QUESTION]);
    const paths = discord.requests.map(({ path }) => path);
    expect(paths.indexOf(`/channels/${discord.channel.id}/typing`)).toBeGreaterThan(0);
    expect(discord.repliesTo(question)).toHaveLength(1);
  });

  it("sends what does not fit as further replies to the same message", async () => {
    const { discord, engine } = await startTestBot();
    engine.answerWith(() => [cite(sentences.long), cite(sentences.longer), cite(sentences.longest)]);
    const question = discord.mention({ content: QUESTION });
    const replies = await discord.waitFor(() =>
      discord.repliesTo(question).length > 1 ? discord.repliesTo(question) : undefined,
    );
    expect(replies.flatMap(quotesIn).length).toBeGreaterThan(1);
  });

  it("answers in a thread and in direct messages", async () => {
    const { discord } = await startTestBot();
    const thread = discord.addThread("fil");
    expect(quotesIn(await discord.replyTo(discord.mention({ content: QUESTION, channel: thread })))).toEqual([
      sentences.reopens,
    ]);
    expect(quotesIn(await discord.replyTo(discord.dm(QUESTION)))).toEqual([sentences.reopens]);
  });

  it("takes a reply to an answer as a follow-up, with up to five turns before it", async () => {
    const { discord, engine } = await startTestBot();
    let reply = await discord.replyTo(discord.mention({ content: "Le pont 0 ?" }));
    for (let turn = 1; turn <= 6; turn += 1) {
      await settled(discord);
      reply = await discord.replyTo(discord.say({ content: `Et le pont ${turn} ?`, replyTo: reply }));
    }
    const turns = engine.asked.map(({ options }) => (options?.turns ?? []).map(({ question }) => question));
    expect(turns[1]).toEqual(["Le pont 0 ?"]);
    expect(turns[6]).toEqual([1, 2, 3, 4, 5].map((turn) => `Et le pont ${turn} ?`));
  });

  it("takes a reply to the answer of a command as a follow-up too, after a restart as well", async () => {
    const before = await startTestBot();
    const answer = await before.discord.slash({ name: "ask", options: { question: QUESTION } }).answer();
    await settled(before.discord);
    const { discord, engine } = await before.restart();
    await discord.replyTo(discord.say({ content: "Et qui le paie ?", replyTo: answer }));
    expect(engine.asked.at(-1)?.options?.turns?.map(({ question }) => question)).toEqual([QUESTION]);
  });

  it("asks to leave the ping on when Discord withholds the text of a reply", async () => {
    const { discord, engine } = await startTestBot();
    const answer = await discord.replyTo(discord.mention({ content: QUESTION }));
    const hint = await discord.replyTo(discord.say({ content: "Et après ?", replyTo: answer, ping: false }));
    expect(textOf(hint)).toMatch(/@/u);
    expect(quotesIn(hint)).toEqual([]);
    expect(engine.asked).toHaveLength(1);
  });

  it("shows help for an empty mention", async () => {
    const { discord, engine } = await startTestBot();
    await discord.next(({ method, path }) => method === "PUT" && path.endsWith("/commands"));
    const reply = await discord.replyTo(discord.mention({ content: "" }));
    expect(textOf(reply)).toMatch(/<\/ask:\d+>/u);
    expect(textOf(reply)).toMatch(/<\/forget:\d+>/u);
    expect(engine.asked).toEqual([]);
  });

  it("gives a kind word for a greeting, in the person's language and without an abstention", async () => {
    const { discord, engine } = await startTestBot();
    engine.answerWith(() => ({ about: "greeting", kind: "answered", citations: [] }));
    const reply = await discord.replyTo(discord.mention({ content: "hello" }));
    expect(textOf(reply)).toMatch(/hello|hi/iu);
    expect(textOf(reply)).not.toContain("does not answer");
    expect(quotesIn(reply)).toEqual([]);
  });

  it("ignores everyone, roles, other bots, and messages that do not mention it", async () => {
    const { discord, engine } = await startTestBot();
    const robot = discord.world.addPerson("Robot", { bot: true });
    discord.say({ content: `@everyone ${QUESTION}` });
    discord.say({ content: `<@&${discord.guild.id}> ${QUESTION}` });
    discord.mention({ content: QUESTION, user: robot });
    discord.say({ content: QUESTION });
    await discord.replyTo(discord.mention({ content: "Le pont ?" }));
    expect(engine.asked.map(({ question }) => question)).toEqual(["Le pont ?"]);
  });

  it("answers mentions in the given channels and their threads only, commands everywhere", async () => {
    const { discord, engine } = await startTestBot({ channels: (double) => [double.channel.id] });
    const other = discord.addChannel("autre");
    const thread = discord.addThread("fil");
    discord.mention({ content: QUESTION, channel: other });
    await discord.replyTo(discord.mention({ content: "Le pont du fil ?", channel: thread }));
    await discord.replyTo(discord.mention({ content: "Le pont du salon ?" }));
    expect(engine.asked.map(({ question }) => question)).toEqual(["Le pont du fil ?", "Le pont du salon ?"]);
    await discord.slash({ name: "ask", options: { question: QUESTION }, channel: other }).answer();
  });
});

describe("an edited or deleted question", () => {
  it("gets its answer edited", async () => {
    const { discord } = await startTestBot();
    const question = discord.mention({ content: "Qui a inventé le vélo ?" });
    const reply = await discord.replyTo(question);
    discord.editMessage(question, `<@${discord.bot.id}> ${QUESTION}`);
    const edited = await discord.untilMessage(reply.id, (message) => quotesIn(message)[0] === sentences.reopens);
    expect(linesOf(edited)).not.toContain("L'article n'y répond pas.");
    expect(discord.repliesTo(question)).toHaveLength(1);
  });

  it("is left as it is when the edit comes after two minutes", async () => {
    let late = 0;
    const { discord, engine } = await startTestBot({ now: () => Date.now() + late });
    const question = discord.mention({ content: QUESTION });
    await discord.replyTo(question);
    late = 121_000;
    discord.editMessage(question, `<@${discord.bot.id}> Et le pont de Rivel ?`);
    await discord.replyTo(discord.mention({ content: "Le pont ?" }));
    expect(engine.asked.map((each) => each.question)).toEqual([QUESTION, "Le pont ?"]);
  });

  it("is answered as it reads at last when it is edited while the answer is under way", async () => {
    const { discord, engine } = await startTestBot();
    const release = engine.hold();
    const question = discord.mention({ content: "Qui a inventé le vélo ?" });
    await discord.next(({ path }) => path.endsWith("/typing"));
    discord.editMessage(question, `<@${discord.bot.id}> ${QUESTION}`);
    release();
    const last = await discord.waitFor(() =>
      discord.repliesTo(question).find((each) => quotesIn(each)[0] === sentences.reopens),
    );
    expect(discord.repliesTo(question)).toEqual([last]);
  });

  it("takes its answer along when it is deleted, all messages of it", async () => {
    const { discord, engine } = await startTestBot();
    engine.answerWith(() => [cite(sentences.long), cite(sentences.longer), cite(sentences.longest)]);
    const question = discord.mention({ content: QUESTION });
    const replies = await discord.waitFor(() =>
      discord.repliesTo(question).length > 1 ? discord.repliesTo(question) : undefined,
    );
    discord.deleteMessage(question);
    for (const { id } of replies) await discord.untilGone(id);
  });

  it("keeps its answer when it needs one message less", async () => {
    const { discord, engine } = await startTestBot();
    engine.answerWith((question) =>
      question === QUESTION
        ? [cite(sentences.reopens)]
        : [cite(sentences.long), cite(sentences.longer), cite(sentences.longest)],
    );
    const question = discord.mention({ content: "Et le pont de Rivel ?" });
    const [first, second] = await discord.waitFor(() =>
      discord.repliesTo(question).length > 1 ? discord.repliesTo(question) : undefined,
    );
    discord.editMessage(question, `<@${discord.bot.id}> ${QUESTION}`);
    await discord.untilGone(second!.id);
    await settled(discord);
    expect(discord.repliesTo(question).map(({ id }) => id)).toEqual([first!.id]);
    expect(quotesIn(discord.repliesTo(question)[0]!)).toEqual([sentences.reopens]);
  });

  it("shows in the answer's place why it gets none, and takes that along", async () => {
    const { discord, engine } = await startTestBot();
    const refused = new UserError({
      code: "question-unreadable",
      values: { problem: "script", question: "?" },
      message: "?",
      hint: "",
    });
    engine.answerWith((question) => (question === QUESTION ? [cite(sentences.reopens)] : refused));
    const question = discord.mention({ content: QUESTION });
    const reply = await discord.replyTo(question);
    await settled(discord);
    for (const content of ["什么", "什么时候"]) {
      discord.editMessage(question, `<@${discord.bot.id}> ${content}`);
      await discord.untilMessage(reply.id, (message) => quotesIn(message).length === 0);
    }
    await settled(discord);
    expect(discord.repliesTo(question)).toHaveLength(1);
    discord.deleteMessage(question);
    await discord.untilGone(reply.id);
  });

  it("leaves no answer behind when it is deleted while the answer is under way", async () => {
    const { discord, engine } = await startTestBot();
    const release = engine.hold();
    const question = discord.mention({ content: QUESTION });
    await discord.next(({ path }) => path.endsWith("/typing"));
    discord.deleteMessage(question);
    release();
    await discord.replyTo(discord.mention({ content: "Le pont ?" }));
    await discord.waitFor(() => (repliesLeft(question.id) === 0 ? true : undefined), "no answer to a deleted question");

    function repliesLeft(id: string): number {
      const botMessages = [...discord.world.messages.values()].filter(({ author }) => author.id === discord.bot.id);
      const toQuestion = botMessages.filter(({ message_reference }) => message_reference?.message_id === id);
      const unattached = botMessages.filter(({ message_reference }) => message_reference === undefined);
      return toQuestion.length + unattached.length;
    }
  });
});
