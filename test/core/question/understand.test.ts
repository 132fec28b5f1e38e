import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type KnownLibrary, toKnownArticle } from "../../../src/core/question/library.ts";
import { type Understanding, understand, understandPart } from "../../../src/core/question/understand.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";
import { knowMessages } from "../../helpers/known-messages.ts";
import { NO_LIBRARY, questionOf, turnOf } from "../../helpers/questions.ts";

const MILL = toKnownArticle({
  library: FOLDER_LIBRARY,
  id: "mill",
  version: "v",
  text: "",
  metadata: { title: "The old mill", language: "en" },
});
const LIBRARY: KnownLibrary = {
  ...NO_LIBRARY,
  articles: [MILL],
  findPerson: async (typed) => (typed === "awa diop" ? { name: "Awa Diop", language: "fr" } : undefined),
};

const embedder = createHashingEmbedder();
const intents = await knowMessages({
  "what is it about?": "overview",
  "summarize the article": "overview",
  "who wrote it?": "author",
  "hello there": "greeting",
  "what can you do?": "product",
});

function by(library: KnownLibrary): Understanding {
  return { library, intents, embed: vectorOf };
}

async function vectorOf(text: string): Promise<Float32Array> {
  return (await embedder.embed([text], { as: "question" }))[0]!;
}

describe("understand", () => {
  it("reads all that follows needs out of one question", async () => {
    const raw = "Hey, do you know who was the mayor of Valmer in 1998? thanks";
    expect(await understand(raw, [], by(LIBRARY))).toEqual({
      asked: raw,
      own: "who was the mayor of Valmer in 1998",
      searched: "who was the mayor of Valmer in 1998",
      vector: await vectorOf("who was the mayor of Valmer in 1998"),
      turns: [],
      language: "en",
      intent: { about: "fact", fields: [] },
      kind: "name",
      isForSeveral: false,
      names: ["Valmer"],
      numbers: ["1998"],
      parts: [],
    });
    expect(await understand("Qu'a dit la maire ?", [], by(LIBRARY))).toMatchObject({
      language: "fr",
      speaker: { words: ["maire"], isForWords: true },
      isForSeveral: true,
    });
    expect((await understand("Who is the mayor?", [], by(LIBRARY))).office).toContain("mayor");
  });

  it("keeps whom a follow-up is about as a field, and beside its words where no pronoun holds the place", async () => {
    const turns = [turnOf("Qui est Guy Ryder ?")];
    expect(await understand("Quel est son rôle ?", turns, by(LIBRARY))).toMatchObject({
      searched: "Quel est son rôle ? (Guy Ryder)",
      subject: "Guy Ryder",
      turns,
    });
    expect(await understand("Et lui, qu'a-t-il dit ?", turns, by(LIBRARY))).toMatchObject({
      searched: "Et lui, qu'a Guy Ryder dit ?",
      subject: "Guy Ryder",
      speaker: { words: ["guy", "ryder"] },
    });
  });

  it("exchanges the subject of a turn that pointed back itself", () => {
    const turns = [turnOf("Qui est Guy Ryder ?"), turnOf("Salut, quel est son rôle ?")];
    expect(questionOf("Et Ana Cruz ?", "fr", turns)).toMatchObject({
      searched: "quel est son rôle ? (Ana Cruz)",
      subject: "Ana Cruz",
    });
  });

  it("leans on no small talk, and on the last turns alone", async () => {
    const thanked = turnOf("Merci !");
    const talk = { ...thanked, answer: { ...thanked.answer, about: "thanks" as const } };
    const turns = [...Array.from({ length: 9 }, (_, number) => turnOf(`Qui est le ${number} ?`)), talk];
    const question = await understand("Et le Vietnam ?", turns, by(LIBRARY));
    expect(question.turns).toEqual(turns.slice(4, 9));
  });

  it("takes a person's name alone for the question who that is, in the article's language", async () => {
    expect(await understand("awa diop ?", [turnOf("Who is Guy Ryder?")], by(LIBRARY))).toMatchObject({
      searched: "Qui est Awa Diop ?",
      language: "fr",
    });
  });

  it("knows the article that is meant", async () => {
    const two = {
      ...LIBRARY,
      articles: [MILL, { ...MILL, id: "port", title: "The port", titleWords: ["the", "port"] }],
    };
    expect(await understand("The old mill", [], by(two))).toMatchObject({
      intent: { about: "overview" },
      article: MILL.key,
    });
    expect(await understand("what is it about?", [], by(LIBRARY))).toMatchObject({ article: MILL.key });
    expect(await understand("what is it about?", [], by(two))).not.toHaveProperty("article");
    expect(await understand("When did it open?", [], by(LIBRARY))).not.toHaveProperty("article");
  });

  it("tells the questions of a message apart, and each is understood in the message's language", async () => {
    const question = await understand("Bonjour, qui est Guy Ryder et quand a eu lieu la réunion ?", [], by(LIBRARY));
    expect(question.parts).toEqual(["qui est Guy Ryder ?", "quand a eu lieu la réunion ?"]);
    const [, when = ""] = question.parts;
    expect(await understandPart(when, question, by(LIBRARY))).toMatchObject({
      asked: when,
      language: "fr",
      kind: "date",
      parts: [],
    });
  });

  test.prop([fc.string({ unit: "binary", maxLength: 80 }).map((text) => `a ${text}`)])(
    "understands whatever is typed",
    async (raw) => {
      const { asked, searched } = await understand(raw, [turnOf("Qui est Guy Ryder ?")], by(LIBRARY));
      expect(asked).toBe(raw);
      expect(searched).not.toBe("");
    },
  );
});
