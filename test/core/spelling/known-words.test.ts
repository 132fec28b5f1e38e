import { describe, expect, it } from "vitest";
import { knowsNoWord } from "../../../src/core/spelling/known-words.ts";

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
