import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES, languageOf, namedLanguage, WORDS } from "../../src/service/words/index.ts";
import { textsOf } from "../helpers/texts-of.ts";

const counts = [1, 2, 5];

describe("interface words", () => {
  it("are told apart by a locale or by a text's language, English where there is none", () => {
    const chosen = ["fr", "en-GB", "es-419", "vi_VN.UTF-8", "DE", "pt-BR", "C", "und", ""].map(languageOf);
    expect(chosen).toEqual(["fr", "en", "es", "vi", "de", "en", "en", "en", "en"]);
    expect(["fr_CA@euro", "french", "constructor", ""].map(namedLanguage)).toEqual([
      "fr",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("begin an abstention with the words that others rely on", () => {
    const { en, fr } = WORDS;
    expect([0, 1, 2].map(en.answer.abstained)).toEqual([
      "The article does not answer this.",
      "The article does not answer this.",
      "The articles do not answer this.",
    ]);
    expect([1, 2].map(fr.answer.abstained)).toEqual(["L'article n'y répond pas.", "Les articles n'y répondent pas."]);
  });

  it.each(INTERFACE_LANGUAGES)("hold the sentence of an abstention nowhere else: %s", (language) => {
    const { abstained, ...answer } = WORDS[language].answer;
    const texts = [...textsOf({ ...WORDS[language], answer })];
    for (const sentence of counts.map(abstained)) {
      for (const text of texts) expect(text).not.toContain(sentence);
    }
  });

  it("let no French sign go to the next line without its word in what people read in a chat", () => {
    const { answer, smallTalk, context, why, check, facts, sources, errors, discord } = WORDS.fr;
    const { commands: _, buttons: __, ...said } = discord;
    const texts = [...textsOf({ answer, smallTalk, context, why, check, facts, sources, errors, said })];
    expect(texts.filter((text) => / [:;?!»]|« /u.test(text))).toEqual([]);
  });

  it.each([
    ["de", /\p{L}en Sie\b|\bIhnen\b/u],
    ["es", /\busted\b|\b(?:Pregunte|Añada|Escriba|Guarde|Indique|Abra|Pruebe)\b/u],
  ])("call a person by the familiar word in every sentence: %s", (language, formal) => {
    const folder = join(import.meta.dirname, "../../src/service/words", language);
    const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"));
    expect(lines.filter((line) => formal.test(line))).toEqual([]);
  });

  it.each(INTERFACE_LANGUAGES)("are all there: %s", (language) => {
    const { discord, ...others } = WORDS[language];
    for (const text of textsOf({ others, discord })) expect(text.trim()).not.toBe("");
  });

  it.each(INTERFACE_LANGUAGES.filter((language) => language !== "en"))("are not left in English: %s", (language) => {
    const english = new Set([...textsOf(WORDS.en)].filter((text) => text.split(" ").length > 2));
    expect([...textsOf(WORDS[language])].filter((text) => english.has(text))).toEqual([]);
  });
});
