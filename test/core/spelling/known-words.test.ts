import { describe, expect, it } from "vitest";
import { asksUnknownWord, knowsNoWord } from "../../../src/core/spelling/known-words.ts";
import type { Language } from "../../../src/core/types.ts";

const HELD = ["tidewatch", "oskarsund"];
const articles = { spelledLike: async (word: string) => HELD.filter((held) => held === word) };

describe("knowsNoWord", () => {
  it.each(["mjnhbgvf", "trtrtr lkoiu", "zzzzzz!", "Vrumpelzack?", "hhhhhh"])(
    "holds of letters that are no word: %s",
    async (text) => {
      expect(await knowsNoWord(text, articles)).toBe(true);
    },
  );

  it.each([
    ["a word of any language", "sandcastle"],
    ["one word among others", "mjnhbgvf price"],
    ["a form of a known word", "redecorated"],
    ["a slip", "recieve"],
    ["a word typed without its accents", "bibliotheque"],
    ["two words in one", "Brückengeländer"],
    ["a name that the articles hold", "Oskarsund?"],
    ["a code", "QXV-31"],
    ["another script", "привет"],
    ["a sentence of a language without a list", "kolik stojí jízdenka dospělého"],
    ["no word at all", "?"],
  ])("does not hold of %s: %s", async (_, text) => {
    expect(await knowsNoWord(text, articles)).toBe(false);
  });
});

describe("asksUnknownWord", () => {
  it.each<[Language, string]>([
    ["en", "What does the vrumpelzack cost?"],
    ["en", "What is a vrumpelzack?"],
    ["fr", "Combien coûte le brizounard ?"],
    ["de", "Was kostet der Zwurbelmatz?"],
    ["es", "¿Cuándo abre el trufandelo?"],
  ])("holds in %s of a question for what nobody knows: %s", async (language, text) => {
    expect(await asksUnknownWord(text, language, articles)).toBe(true);
  });

  it.each<[string, Language, string]>([
    ["a known word", "en", "What does the sandcastle cost?"],
    ["a slip", "en", "What does the cathedrall cost?"],
    ["a name that the articles hold", "en", "What does Tidewatch cost?"],
    ["two words in one", "de", "Was kostet das Brückengeländer?"],
    ["two words in one, typed without its accents", "de", "was kostet das bruckengelander"],
    ["another language's word", "en", "What does the Brücke cost?"],
    ["an abbreviation", "fr", "Combien coûte le BRZF ?"],
    ["one of several words", "en", "How many bottles of vrumpelzack went missing in the harbour?"],
    ["a language that is not known", "und", "kolik vrumpelzack"],
  ])("does not hold of %s (%s): %s", async (_, language, text) => {
    expect(await asksUnknownWord(text, language, articles)).toBe(false);
  });
});
