import { describe, expect, it } from "vitest";
import { linesOf, quotesIn } from "../helpers/answers.ts";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";
import { sentences } from "../helpers/scripted-engine/article.ts";
import { startTestBot } from "../helpers/test-bot.ts";

const locales = ["fr", "en-GB", "vi", "es-ES", "de"] as const;

const questions: Readonly<Record<(typeof locales)[number], readonly [answered: string, not: string]>> = {
  fr: ["Quand rouvre le pont ?", "Qui a gagné ?"],
  "en-GB": ["When does the bridge reopen?", "Who won the race?"],
  vi: ["Khi nào cầu mở lại?", "Ai đã thắng cuộc đua ạ?"],
  "es-ES": ["¿Cuándo abre el puente?", "¿Quién ganó?"],
  de: ["Wann öffnet die Brücke?", "Wer hat gewonnen?"],
};

/** All that the bot says to somebody of one language, apart from quotes and from what it was given to check. */
async function everythingSaid(locale: (typeof locales)[number]): Promise<readonly (readonly string[])[]> {
  const { discord } = await startTestBot();
  const actor = { user: discord.world.addPerson("P", { locale }) };
  const [question, unanswered] = questions[locale];
  const answer = await discord.slash({ name: "ask", options: { question }, ...actor }).answer();
  expect(quotesIn(answer)).toEqual([sentences.reopens]);
  const abstention = await discord.slash({ name: "ask", options: { question: unanswered }, ...actor }).answer();
  const content = "Le pont rouvre. Quatre communes. Il est bleu.";
  const target = discord.say({ content });
  const messages = [
    answer,
    abstention,
    await discord.button(/^why/, answer, actor).answer(),
    await discord.button(/^helpful/, answer, actor).answer(),
    await discord.slash({ name: "help", ...actor }).answer(),
    await discord.slash({ name: "sources", ...actor }).answer(),
    await discord.slash({ name: "facts", options: { kind: "person" }, ...actor }).answer(),
    await discord.slash({ name: "forget", ...actor }).answer(),
    await discord.messageCommand({ name: "Check against the article", target, ...actor }).answer(),
  ];
  const modal = await discord.button(/^unhelpful/, answer, actor).modal();
  const said = messages.map((message) => [
    ...linesOf(message).filter((line) => !line.startsWith("> ") && /\p{L}{4}/u.test(line) && !isGiven(line, content)),
    ...buttonsOf(message).flatMap(({ label }) => label ?? []),
  ]);
  return [...said, [modal.title]];
}

/** Whether a line is of what was given to check, whatever is bold in it. */
function isGiven(line: string, content: string): boolean {
  return content.includes(line.replaceAll("*", ""));
}

describe("interface texts", () => {
  it.each(locales.filter((locale) => locale !== "en-GB"))("are all in the person's language: %s", async (locale) => {
    const said = await everythingSaid(locale);
    const english = await everythingSaid("en-GB");
    said.forEach((lines, index) => {
      const same = lines.filter((line) => english[index]?.includes(line) && !/Valmer|gazette|Moreau/u.test(line));
      expect(same).toEqual([]);
    });
  });

  it("fall back to English for other languages, and take regional variants for their language", async () => {
    const { discord } = await startTestBot();
    const first = async (locale: string) =>
      linesOf(await discord.slash({ name: "ask", options: { question: "Qui a gagné ?" }, locale }).answer())[0];
    expect(await first("ja")).toBe("The article does not answer this.");
    expect(await first("en-US")).toBe("The article does not answer this.");
    expect(await first("es-419")).toBe(await first("es-ES"));
    expect(await first("fr")).toBe("L'article n'y répond pas.");
  });

  it.each(locales)("of a reply to a mention follow the language of the question: %s", async (locale) => {
    const { discord } = await startTestBot();
    const [, unanswered] = questions[locale];
    const reply = await discord.replyTo(discord.mention({ content: unanswered }));
    const answer = await discord.slash({ name: "ask", options: { question: unanswered }, locale }).answer();
    expect(linesOf(reply)[0]).toBe(linesOf(answer)[0]);
  });

  it("speak of articles in the plural when there are several", async () => {
    const { discord, engine } = await startTestBot();
    const [source] = await engine.engine.sources();
    const { source: text } = await engine.engine.show(source?.id ?? "");
    engine.change(text, [text, { ...text, id: "autre", metadata: { title: "Autre", language: "fr" } }]);
    const first = async (locale: string) =>
      linesOf(await discord.slash({ name: "ask", options: { question: "Qui a gagné ?" }, locale }).answer())[0];
    expect(await first("fr")).toBe("Les articles n'y répondent pas.");
    expect(await first("en-GB")).toBe("The articles do not answer this.");
  });

  it("describe every command in every language, and name those for everybody in it", async () => {
    const { discord } = await startTestBot();
    const languages = ["de", "es-419", "es-ES", "fr", "vi"];
    for (const command of discord.world.commands.get("global") ?? []) {
      const { type, name_localizations: names, description_localizations: descriptions } = command;
      if (type === 1) expect(Object.keys(descriptions ?? {}).sort()).toEqual(languages);
      const isManagers = (command as { default_member_permissions?: unknown }).default_member_permissions !== null;
      expect(Object.keys(names ?? {}).sort()).toEqual(isManagers && type === 1 ? [] : languages);
    }
  });

  it("never hold the sentence of an abstention in an answer", async () => {
    const { discord } = await startTestBot();
    const answer = await discord.slash({ name: "ask", options: { question: "Le pont ?" } }).answer();
    expect(textOf(answer)).not.toMatch(/répond pas|not answer/u);
  });
});
