import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/discord/commands.ts";
import { COMMAND_TEXTS } from "../../src/service/words/commands.ts";
import { languageOfLocale, languageOfQuestion, WORDS } from "../../src/service/words/index.ts";
import type { InterfaceLanguage } from "../../src/service/words/types.ts";

const languages = Object.keys(WORDS) as InterfaceLanguage[];
const counts = [1, 2, 5];

describe("interface texts", () => {
  it("are told apart by locale and by the question's language, English where there is none", () => {
    expect(["fr", "en-GB", "es-419", "vi", "de", "pt-BR", ""].map(languageOfLocale)).toEqual([
      "fr",
      "en",
      "es",
      "vi",
      "de",
      "en",
      "en",
    ]);
    expect(languageOfQuestion("und")).toBe("en");
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

  it.each(languages)("hold the sentence of an abstention nowhere else: %s", (language) => {
    const { abstained, ...answer } = WORDS[language].answer;
    const texts = [...textsOf({ ...WORDS[language], answer })];
    for (const sentence of counts.map(abstained)) {
      for (const text of texts) expect(text).not.toContain(sentence);
    }
  });

  it.each(languages)("are all there and fit where Discord puts them: %s", (language) => {
    const { buttons, feedback, facts, answer, ...others } = WORDS[language];
    for (const text of textsOf({ buttons, feedback, facts, answer, others })) expect(text.trim()).not.toBe("");
    for (const label of textsOf(buttons)) expect(label.length).toBeLessThanOrEqual(34);
    expect(feedback.title.length).toBeLessThanOrEqual(45);
    expect(feedback.label.length).toBeLessThanOrEqual(45);
    expect(feedback.placeholder.length).toBeLessThanOrEqual(100);
  });

  it.each(languages.filter((language) => language !== "en"))("are not left in English: %s", (language) => {
    const english = new Set([...textsOf(WORDS.en)].filter((text) => text.split(" ").length > 2));
    expect([...textsOf(WORDS[language])].filter((text) => english.has(text))).toEqual([]);
  });
});

describe("commands", () => {
  it("are named in every language as Discord allows", () => {
    for (const { name } of Object.values(COMMAND_TEXTS).filter((text) => "description" in text)) {
      for (const local of Object.values(name)) {
        expect(local).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(local).toBe(local.toLowerCase().normalize("NFC"));
      }
    }
    for (const local of Object.values(COMMAND_TEXTS.check.name)) expect(local.length).toBeLessThanOrEqual(32);
  });

  it("are described in every language in at most 100 characters", () => {
    for (const text of Object.values(COMMAND_TEXTS)) {
      if (!("description" in text)) continue;
      for (const local of Object.values(text.description)) expect(local.length).toBeLessThanOrEqual(100);
    }
  });

  it("keep the names that others rely on", () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual([
      "ask",
      "fact",
      "facts",
      "sources",
      "help",
      "forget",
      "Check against the article",
    ]);
  });
});

/** Every text below, functions called with numbers or words as they take them. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "function") yield* textsOf(value.length === 0 ? value() : callText(value));
  else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) yield* textsOf(each);
}

function callText(text: unknown): unknown {
  const call = text as (...values: unknown[]) => unknown;
  const attempts: readonly (readonly unknown[])[] = [
    [{ mention: "<@1>", retentionDays: 30 }],
    [["Titre"], 0],
    [2, 3],
    ["strong"],
    [true],
  ];
  return attempts.flatMap((values) => {
    try {
      return [call(...values)].filter((result) => Array.isArray(result) || !String(result).includes("[object"));
    } catch {
      return [];
    }
  });
}
