import { describe, expect, it } from "vitest";
import { quotesIn } from "../../helpers/answers.ts";
import { buttonsOf, textOf } from "../../helpers/discord-double/inspect.ts";
import { isEphemeral } from "../../helpers/discord-double/world.ts";
import { cite, sentences } from "../../helpers/scripted-engine/article.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";
import { createScriptedEngine } from "../../helpers/scripted-engine/index.ts";
import { makeTestBot, settled, startTestBot } from "../../helpers/test-bot.ts";

const CHECK = "Check against the article";

describe("Check against the article", () => {
  it("says sentence by sentence what is found, differs or is not there, to the person alone until shared", async () => {
    const { discord, engine } = await startTestBot();
    const content = "Le pont rouvre lundi. Quatre communes ont payé. Il est bleu.";
    const target = discord.say({ content, user: discord.alice });
    const checked = await discord.messageCommand({ name: CHECK, target, user: discord.bob }).answer();
    expect(engine.checked).toEqual([content]);
    expect(isEphemeral(checked)).toBe(true);
    expect(quotesIn(checked)).toEqual([sentences.reopens, sentences.financed]);
    expect(textOf(checked)).toMatch(/Quatre.*Trois/u);
    expect(textOf(checked)).toMatch(/nothing/iu);
    const shared = await discord.button(/share/i, checked, { user: discord.bob }).answer();
    expect(isEphemeral(shared)).toBe(false);
    expect(quotesIn(shared)).toEqual(quotesIn(checked));
    expect(buttonsOf(shared).filter(({ label }) => label === "Share")).toEqual([]);
    const again = await discord.button(/share/i, checked, { user: discord.bob }).answer();
    expect(isEphemeral(again)).toBe(false);
    expect(quotesIn(again)).toEqual(quotesIn(checked));
  });

  it("says how many sentences it left out", async () => {
    const { discord } = await startTestBot();
    const content = Array.from({ length: 14 }, (_, index) => `Phrase ${index}.`).join(" ");
    const target = discord.say({ content });
    const asked = discord.messageCommand({ name: CHECK, target, user: discord.bob });
    expect(textOf(await asked.answer())).toMatch(/last 2 sentences|2 more/u);
  });

  it("has a kind word for a message without text", async () => {
    const { discord, engine } = await startTestBot();
    const checked = await discord.messageCommand({ name: CHECK, target: discord.say({ content: "" }) }).answer();
    expect(isEphemeral(checked)).toBe(true);
    expect(textOf(checked)).not.toBe("");
    expect(engine.checked).toEqual([]);
  });

  it("reads the embeds and components of a message, too, and of one of its own only what it quotes", async () => {
    const { discord, engine } = await startTestBot();
    const { channel, bob, bot, world } = discord;
    const embeds = [
      { title: "Le pont", description: "Il rouvre lundi.", fields: [{ name: "Coût", value: "Deux millions." }] },
    ];
    const components = [
      {
        type: 17,
        components: [
          { type: 10, content: "## Chantier" },
          { type: 10, content: "Il est fini." },
        ],
      },
    ];
    const target = world.addMessage({
      channel,
      author: bob,
      content: "À lire :",
      rest: { embeds, components } as never,
    });
    await discord.messageCommand({ name: CHECK, target }).answer();
    const own = await discord.slash({ name: "ask", options: { question: "Quand rouvre le pont ?" } }).answer();
    expect(own.author.id).toBe(bot.id);
    await discord.messageCommand({ name: CHECK, target: own }).answer();
    expect(engine.checked).toEqual([
      "À lire :\nLe pont\nIl rouvre lundi.\nCoût\nDeux millions.\n## Chantier\nIl est fini.",
      "> Le pont de Valmer rouvre **ce lundi**.",
    ]);
  });

  it("can be shared after a restart", async () => {
    const before = await startTestBot();
    const target = before.discord.say({ content: "Le pont rouvre lundi." });
    const checked = await before.discord.messageCommand({ name: CHECK, target }).answer();
    const { discord } = await before.restart();
    expect(quotesIn(await discord.button(/share|partager/i, checked).answer())).toEqual([sentences.reopens]);
  });
});

describe("the other commands", () => {
  it("/fact completes names and shows the sentences of one", async () => {
    const { discord } = await startTestBot();
    const choices = await discord.autocomplete({ name: "fact", option: "name", value: "mor" }).choices();
    expect(choices.map(({ value }) => value)).toEqual(["Inès Moreau"]);
    const shown = await discord.slash({ name: "fact", options: { name: "Inès Moreau" } }).answer();
    expect(textOf(shown)).toContain("maire de Valmer");
    expect(quotesIn(shown)).toContain(sentences.kept);
  });

  it("/fact with a name that no fact bears says so and gives those that are written most like it", async () => {
    const { discord, engine } = await startTestBot();
    const shown = await discord.slash({ name: "fact", options: { name: "Inés *Morel*" } }).answer();
    expect(textOf(shown).split("\n")).toEqual([
      "Aucun fait ne porte le nom «\u00a0Inés \\*Morel\\*\u00a0».",
      "-# Des noms proches\u00a0:",
      "- 👤 **Inès Moreau**",
    ]);
    const none = await discord.slash({ name: "fact", options: { name: "???" } }).answer();
    expect(textOf(none)).toBe("Aucun fait ne porte le nom «\u00a0???\u00a0».");
    expect(engine.asked).toEqual([]);
  });

  it("/sources of one page keeps nothing, as it has no buttons", async () => {
    const { discord, engine } = await startTestBot();
    await discord.slash({ name: "sources" }).answer();
    await settled(discord);
    expect(engine.documents.all().filter(({ kind }) => kind === "discord-list")).toEqual([]);
  });

  it("/facts and a check show what they found when nothing can be kept", async () => {
    const documents = createMemoryDocuments();
    const engine = createScriptedEngine({
      documents: { ...documents, putDocument: () => Promise.reject(new Error("full")) },
    });
    const { discord } = await startTestBot({ engine });
    expect(textOf(await discord.slash({ name: "facts", options: { kind: "person" } }).answer())).toContain("Moreau");
    const target = discord.say({ content: "Le pont rouvre lundi." });
    const checked = await discord.messageCommand({ name: CHECK, target }).answer();
    expect(quotesIn(checked)).toEqual([sentences.reopens]);
  });

  it("/facts shows one kind", async () => {
    const { discord } = await startTestBot();
    const shown = await discord.slash({ name: "facts", options: { kind: "person" } }).answer();
    expect(textOf(shown)).toContain("Inès Moreau");
    expect(textOf(shown)).not.toContain("lundi");
  });

  it("/facts stays in the language of who asked for it when somebody else turns its page", async () => {
    const { discord, engine } = await startTestBot();
    const facts = Array.from({ length: 40 }, (_, index) => ({
      name: `Pont ${index}`,
      kind: "place" as const,
      mentions: [cite(sentences.reopens)],
    }));
    engine.engine.facts = async () => facts;
    const list = await discord.slash({ name: "facts", options: { kind: "place" }, user: discord.alice }).answer();
    await settled(discord);
    const turned = await discord.button(/suivant/iu, list, { user: discord.bob }).answer();
    expect(textOf(turned)).toContain("Lieux");
    expect(buttonsOf(turned).map(({ label }) => label)).toContain("Précédent");
  });

  it("/sources names the articles, /help says how to ask and what is kept", async () => {
    const { discord } = await startTestBot({ service: { retentionDays: 12 } });
    expect(textOf(await discord.slash({ name: "sources" }).answer())).toContain("Le pont de Valmer rouvre");
    const help = textOf(await discord.slash({ name: "help", user: discord.bob }).answer());
    expect(help).toContain("12 days");
    expect(help).toContain("/forget");
  });

  it("/forget erases what is kept about the person, and of nobody else", async () => {
    const { discord, engine } = await startTestBot();
    for (const user of [discord.alice, discord.bob]) {
      const question = discord.mention({ content: "Qui a inventé le vélo ?", user });
      await discord.replyTo(question);
    }
    await settled(discord);
    expect(people().size).toBe(2);
    const forgotten = await discord.slash({ name: "forget", user: discord.alice }).answer();
    expect(isEphemeral(forgotten)).toBe(true);
    expect(people().size).toBe(1);

    function people(): Set<string> {
      return new Set(engine.documents.all().flatMap(({ person }) => person ?? []));
    }
  });
});

describe("registration of commands", () => {
  it("happens once, globally, and again only when something changed", async () => {
    const first = await startTestBot();
    expect([...first.discord.world.commands.keys()]).toEqual(["global"]);
    const names = first.discord.world.commands.get("global")?.map(({ name }) => name);
    expect(names).toEqual([
      "ask",
      "fact",
      "facts",
      "sources",
      "help",
      "forget",
      CHECK,
      "Check this answer",
      "verify",
      "source",
      "Add to the sources",
      "feed",
      "library",
      "settings",
      "gaps",
    ]);
    const { discord } = await first.restart();
    expect(discord.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  it("moves to one server when told so, and clears what was global", async () => {
    const first = await startTestBot();
    await first.bot.stop();
    const { discord, engine } = first;
    await startTestBot({ discord, engine, settings: { guildId: discord.guild.id } });
    await discord.waitFor(
      () => discord.world.commands.get("global")?.length === 0 || undefined,
      "global commands cleared",
    );
    expect(discord.world.commands.get(discord.guild.id)).toHaveLength(15);
  });

  it("that fails is logged, and the bot answers all the same", async () => {
    const first = await startTestBot();
    await first.bot.stop();
    const { discord } = first;
    const made = makeTestBot(discord, createScriptedEngine());
    discord.faults.inject({ method: "PUT", times: 5 }, { status: 500, body: { message: "500", code: 0 } });
    await made.bot.start();
    const reply = await discord.replyTo(discord.mention({ content: "Le pont ?" }));
    expect(quotesIn(reply)).toEqual([cite(sentences.reopens).quote]);
    const failed = () => discord.requests.filter(({ method, status }) => method === "PUT" && status === 500);
    await discord.waitFor(() => failed().length === 4 || undefined, "four attempts");
    await settled(discord);
    expect(made.log.some(({ level }) => level === "error" || level === "warn")).toBe(true);
  });

  it("says what it knows in its status", async () => {
    const { discord } = await startTestBot();
    const presence = await discord.waitFor(() => discord.gateway.received.find(({ op }) => op === 3));
    expect(JSON.stringify(presence.d)).toContain("Le pont de Valmer rouvre");
  });
});

describe("a command that somebody's Discord knows in an earlier form", () => {
  it("is answered with what to do, in private, whether its options or all of it have changed", async () => {
    const { discord, engine, log } = await startTestBot();
    const [ask] = discord.world.commands.get("global") ?? [];
    const older = [
      { name: "question", type: 4, required: true },
      { name: "private", type: 5 },
    ];
    discord.world.commands.set("global", [
      { ...ask!, options: older } as never,
      { ...ask!, name: "demand", options: [] } as never,
      { ...ask!, type: 3, name: "Summarise" } as never,
    ]);
    const target = discord.say({ content: "Le pont." });
    const answers = [
      await discord.slash({ name: "ask", options: { question: 7 }, user: discord.bob }).answer(),
      await discord.slash({ name: "demand", user: discord.bob }).answer(),
      await discord.messageCommand({ name: "Summarise", target, user: discord.bob }).answer(),
    ];
    for (const answer of answers) {
      expect(textOf(answer)).toContain("reload Discord");
      expect(isEphemeral(answer)).toBe(true);
    }
    expect(engine.asked).toEqual([]);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });
});
