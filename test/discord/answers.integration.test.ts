import { describe, expect, it } from "vitest";
import type { Answer, Citation } from "../../src/core/types.ts";
import { linesOf, quotesIn } from "../helpers/answers.ts";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import { article, cite, sentences } from "../helpers/scripted-engine/article.ts";
import { settled, startTestBot } from "../helpers/test-bot.ts";

/** The answer that Bob, who reads English, gets when the engine answers so. */
async function shown(scripted: readonly Citation[] | Partial<Answer>): Promise<MessageJson> {
  const { discord, engine } = await startTestBot();
  engine.answerWith(() => scripted);
  return discord.slash({ name: "ask", options: { question: "When?" }, user: discord.bob }).answer();
}

const links = (message: MessageJson) => buttonsOf(message).flatMap(({ url }) => url ?? []);

describe("an answer", () => {
  it("says in words that it is not sure, and nothing when it is", async () => {
    const citations = [cite(sentences.reopens)];
    const unsure = await shown({ kind: "answered", confidence: 0.4, citations });
    const sure = await shown({ kind: "answered", confidence: 0.99, citations });
    expect(textOf(unsure)).toMatch(/not sure/u);
    expect(textOf(sure)).not.toMatch(/sure/u);
  });

  it("has no link button for a source without an address, nor for a link that Discord does not take", async () => {
    const { link: _, ...withoutLink } = cite(sentences.reopens);
    expect(links(await shown([withoutLink]))).toEqual([]);
    const long = cite(sentences.reopens, [], { link: `https://gazette.test/${"a".repeat(500)}` });
    expect(links(await shown([long]))).toEqual([]);
  });

  it("of several quotes has a link for each", async () => {
    const answer = await shown([cite(sentences.reopens), cite(sentences.kept)]);
    expect(quotesIn(answer)).toEqual([sentences.reopens, sentences.kept]);
    expect(links(answer)).toHaveLength(2);
  });

  it("to two questions in one message shows each question with its own answer, and what has none", async () => {
    const base = { receipt: "part", language: "fr", about: "fact", confidence: 0.9 } as const;
    const citations = [cite(sentences.reopens)];
    const parts: readonly Answer[] = [
      { ...base, kind: "answered", question: "When does it reopen?", citations },
      { ...base, kind: "abstained", question: "Who designed it?", citations: [], nearest: [] },
    ];
    const answer = await shown({ kind: "answered", confidence: 0.9, citations, parts });
    expect(textOf(answer)).toMatch(/When does it reopen\?[\s\S]*> [\s\S]*Who designed it\?/u);
    expect(quotesIn(answer)).toEqual([sentences.reopens]);
    expect(textOf(answer)).not.toContain("does not answer this");
  });

  it("about where the article comes from gives what its front matter says, and says when it does not", async () => {
    const fact = { source: article.id, title: article.metadata.title } as const;
    const metadata = [
      { ...fact, field: "publisher", value: "La Gazette de Valmer" },
      { ...fact, field: "published" },
    ] as const;
    const answer = await shown({ kind: "answered", about: "metadata", confidence: 1, citations: [], metadata });
    expect(textOf(answer)).toContain("La Gazette de Valmer");
    expect(textOf(answer)).toContain("The date of publication is not stated.");
    expect(quotesIn(answer)).toEqual([]);
  });

  it("to a request for an overview among several articles offers their titles to choose from", async () => {
    const choices = [
      { source: "a", title: "Le *premier*" },
      { source: "b", title: "Le second @everyone" },
    ];
    const answer = await shown({ kind: "answered", about: "overview", confidence: 1, citations: [], choices });
    expect(textOf(answer)).toContain("Le \\*premier\\*");
    expect(textOf(answer)).not.toMatch(/(?<!\\)@everyone/u);
  });

  it("never holds text of the person's question that formats, links or pings", async () => {
    const { discord } = await startTestBot();
    const question = "@everyone **qui** [a](http://b.test) <@1> # gagné ?";
    for (const message of [
      await discord.slash({ name: "ask", options: { question } }).answer(),
      await discord.replyTo(discord.mention({ content: question })),
    ]) {
      expect(linesOf(message).join(" ")).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@1>|(?<!\\)\]\(http/u);
    }
  });
});

describe("what is kept about people", () => {
  it("is nothing of a question that was under way when they asked to be forgotten", async () => {
    const { discord, engine } = await startTestBot();
    const release = engine.hold();
    const mention = discord.mention({ content: "Qui a gagné ?", user: discord.bob });
    const asked = discord.slash({ name: "ask", options: { question: "Qui a perdu ?" }, user: discord.bob });
    await asked.callback();
    await discord.next(({ path }) => path.endsWith("/typing"));
    await discord.slash({ name: "forget", user: discord.bob }).answer();
    release();
    await asked.answer();
    await discord.replyTo(mention);
    await settled(discord);
    expect(engine.documents.all().filter(({ person }) => person !== undefined)).toEqual([]);
  });

  it("is deleted at the start when it is older than the days of retention", async () => {
    const before = await startTestBot({ service: { retentionDays: 2 } });
    await before.discord.slash({ name: "ask", options: { question: "Qui a gagné ?" } }).answer();
    await before.bot.stop();
    expect(before.engine.documents.all().length).toBeGreaterThan(0);
    const now = () => Date.now() + 3 * 86_400_000;
    const { discord, engine } = before;
    await startTestBot({ discord, engine, now, service: { retentionDays: 2 } });
    expect(engine.documents.all().filter(({ person }) => person !== undefined)).toEqual([]);
  });
});
