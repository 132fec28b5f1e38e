import { describe, expect, it } from "vitest";
import { type KnownArticle, toKnownArticle } from "../../../src/core/question/library.ts";
import {
  findDocumentNamed,
  findMeantArticle,
  findNamedArticle,
  findTitleNamed,
} from "../../../src/core/question/named-article.ts";
import { FOLDER_LIBRARY, sourceKey } from "../../../src/core/scope.ts";
import type { Answered, Language, Turn } from "../../../src/core/types.ts";
import { NO_LIBRARY } from "../../helpers/questions.ts";

const LIBRARY = titled("library", "The town library");
const HARBOUR = titled("harbour", "L’ancien port d’Évian");

describe("the article that is meant", () => {
  it("is the only one, and none where there is none", () => {
    expect(findMeantArticle([], knowing(LIBRARY))).toBe(keyOf("library"));
    expect(findMeantArticle([], knowing())).toBeUndefined();
  });

  it("is the one that was quoted last", () => {
    const turns = [quoting("harbour"), quoting("library"), quoting()];
    expect(findMeantArticle(turns, knowing(LIBRARY, HARBOUR))).toBe(keyOf("library"));
  });

  it("is else not known, as when the one that was quoted last has left", () => {
    expect(findMeantArticle([], knowing(LIBRARY, HARBOUR))).toBeUndefined();
    expect(findMeantArticle([quoting("gone")], knowing(LIBRARY, HARBOUR))).toBeUndefined();
  });
});

describe("an article whose title a question may name", () => {
  const RULES = titled("rules", "Statutes of the weaving guild");
  const town = knowing(LIBRARY, HARBOUR, RULES);

  it.each([
    ["en", "Who wrote The town library?", "library", "Who wrote the article?"],
    ["en", "When were the statutes last changed?", "rules", "When were the article last changed?"],
    ["fr", "Quand a été publié l'ancien port d'Évian ?", "harbour", "Quand a été publié l'article?"],
  ] as const)("is told in %s by the title or its first words: %s", (language, question, id, rest) => {
    expect(findTitleNamed(question, language, town)).toEqual({ rest, article: keyOf(id) });
  });

  it("is not told by words inside of a title, by none, or by what begins two of them", () => {
    expect(findTitleNamed("Who wrote about the guild?", "en", town)).toBeUndefined();
    expect(findTitleNamed("Who wrote this?", "en", town)).toBeUndefined();
    const twice = knowing(RULES, titled("other", "Statutes of the bakers"));
    expect(findTitleNamed("Who wrote the statutes?", "en", twice)).toBeUndefined();
    expect(findTitleNamed("Who wrote the statutes of the bakers?", "en", twice)?.article).toBe(keyOf("other"));
  });
});

describe("an article that is called by what it may be", () => {
  const town = knowing(LIBRARY, HARBOUR);
  const find = (language: Language, question: string, meant?: string) =>
    findDocumentNamed(question, language, { library: town, meant: meant && keyOf(meant) });

  it.each([
    ["en", "Who wrote the announcement?", "Who wrote the article?"],
    ["fr", "Qui a signé cette lettre ?", "Qui a signé l'article ?"],
    ["vi", "Ai ký công văn?", "Ai ký bài viết?"],
  ] as const)("is the one that is meant, in %s: %s", async (language, question, rest) => {
    expect(await find(language, question, "harbour")).toEqual({ rest, article: keyOf("harbour") });
    expect(await find(language, question)).toBeUndefined();
  });

  it("is the one whose title holds what it is said to be about, whichever is meant", async () => {
    const asked = "When was the letter about the library published?";
    const found = { rest: "When was the article published?", article: keyOf("library") };
    expect(await find("en", asked, "harbour")).toEqual(found);
    expect(await find("en", "Who wrote the letter about the mill?", "harbour")).toBeUndefined();
  });

  it("is none where the question calls no text by what it may be", async () =>
    expect(await find("en", "Who wrote about the port?", "harbour")).toBeUndefined());
});

describe("an article that is described", () => {
  const town = knowing(LIBRARY, HARBOUR);

  async function expectNamed(language: Language, question: string, rest: string): Promise<void> {
    const id = /library/i.test(question) ? "library" : "harbour";
    const named = await findNamedArticle(question, language, town);
    expect(named).toEqual({ rest, article: keyOf(id) });
  }

  it.each([
    ["en", "summarize the library article", "summarize the article"],
    ["en", "what's the story about the port about?", "what's the article?"],
    ["en", "who wrote the article about the town library?", "who wrote the article?"],
    ["fr", "Résume l'article sur le port d'Évian", "Résume l'article"],
    ["es", "¿De qué trata el artículo sobre Evian?", "¿De qué trata el artículo?"],
    ["de", "Worum geht es in dem Artikel über Evian?", "Worum geht es in dem Artikel?"],
    ["vi", "tóm tắt bài viết về Evian", "tóm tắt bài viết"],
  ] as const)("in %s by words of its title or file: %s", expectNamed);

  it.each([
    ["en", "The town library", ""],
    ["en", "“the TOWN library”?", ""],
    ["en", "Summarize the article titled “The town library”", "Summarize the article"],
    ["en", "What is the article The town library about?", "What is the article about?"],
    ["en", "Who wrote “The town library”?", "Who wrote the article?"],
    ["en", "What is The town library about?", "What is the article about?"],
    ["en", "summarize the article about the town library", "summarize the article"],
    ["fr", "Résume l'article sur l'ancien port d'Évian", "Résume l'article"],
    ["de", "Worum geht es in dem Artikel über L'ancien port d'Évian?", "Worum geht es in dem Artikel?"],
    ["en", "When was the article about the library published?", "When was the article published?"],
    ["fr", "De quoi parle l'article « L'ancien port d'Evian » ?", "De quoi parle l'article?"],
    ["fr", "résume l'ancien port d'évian", "résume l'article"],
  ] as const)("in %s by its whole title, or words and more: %s", expectNamed);

  it("by the longest title that the question holds, and by one of one word only where it is marked", async () => {
    const art = knowing(titled("art", "Art"), titled("town", "The town"), LIBRARY);
    expect((await findNamedArticle("sum up The town library", "en", art))?.article).toBe(keyOf("library"));
    expect(await findNamedArticle("what is art?", "en", art)).toBeUndefined();
    expect(await findNamedArticle("Art", "en", art)).toBeUndefined();
    expect((await findNamedArticle("summarize “Art”", "en", art))?.article).toBe(keyOf("art"));
    expect((await findNamedArticle("what is the article art about?", "en", art))?.article).toBe(keyOf("art"));
  });

  it.each([
    ["fr", "Qui a signé l'ancien port d'Évian ?"],
    ["en", "What is the town library?"],
    ["en", "When did The town library open?"],
    // Only one of the words that describe it stands in a title.
    ["en", "summarize the library fire article"],
  ] as const)("by no title that is what the question asks about: %s, %s", async (language, question) => {
    expect(await findNamedArticle(question, language, town)).toBeUndefined();
  });

  it("by words of its text where no title holds them", async () => {
    const question = "résume l'article sur le moulin";
    const holding = async (words: string) => (words === "le moulin" ? [keyOf("mill")] : []);
    const library = { ...NO_LIBRARY, articles: [HARBOUR, titled("mill", "Un titre")], holding };
    expect((await findNamedArticle(question, "fr", library))?.article).toBe(keyOf("mill"));
  });

  it("is not looked for in the texts where a title tells it, or nothing is described", async () => {
    const holding = async () => {
      throw new Error("Expected no look at the texts.");
    };
    const library = { ...NO_LIBRARY, articles: [LIBRARY, HARBOUR], holding };
    expect((await findNamedArticle("summarize the library article", "en", library))?.article).toBe(keyOf("library"));
    expect(await findNamedArticle("When does it open?", "en", library)).toBeUndefined();
  });

  it("is not guessed where several fit, or none", async () => {
    const halls = knowing(LIBRARY, titled("hall", "The town hall"));
    expect(await findNamedArticle("summarize the town article", "en", halls)).toBeUndefined();
    expect(await findNamedArticle("summarize the airport article", "en", halls)).toBeUndefined();
    expect(await findNamedArticle("summarize the article", "en", halls)).toBeUndefined();
  });
});

function titled(id: string, title: string): KnownArticle {
  return toKnownArticle({ library: FOLDER_LIBRARY, id, version: "v", text: "", metadata: { title, language: "fr" } });
}

function knowing(...articles: readonly KnownArticle[]) {
  return { ...NO_LIBRARY, articles };
}

function keyOf(id: string): string {
  return sourceKey(FOLDER_LIBRARY, id);
}

/** A turn whose answer quoted that article, or nothing. */
function quoting(source?: string): Turn {
  const citation = { title: "", version: "v1", start: 0, end: 3, quote: "Non", paragraph: 1, highlights: [] };
  const answer: Answered = {
    kind: "answered",
    question: "",
    language: "fr",
    about: "fact",
    confidence: 1,
    citations: source === undefined ? [] : [{ ...citation, library: FOLDER_LIBRARY, source }],
    receipt: "r",
  };
  return { question: "", answer };
}
