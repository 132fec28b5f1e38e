import { describe, expect, it } from "vitest";
import { respell } from "../../../src/core/spelling/respell.ts";

const texts = [
  {
    text: "Le maire Nguyên Hoàng a signé la déclaration de Lugrin. Une côte, un côté. Évidemment, à Thế Mỹ.",
    language: "fr",
  },
  { text: "Der Müller aus Köln, the mayor of Evian.", language: "de" },
] as const;

describe("respell", () => {
  it.each([
    ["writes a name as the text does, in any language", "en", "Who is Nguyen Hoang?", "Who is Nguyên Hoàng?"],
    ["gives a name its capitals", "fr", "qui est nguyen hoang", "qui est Nguyên Hoàng"],
    ["exchanges a name's accents for others", "vi", "Nguyễn là ai?", "Nguyên là ai?"],
    ["puts accents on what was typed without any", "fr", "qui a signe la declaration", "qui a signé la déclaration"],
    ["leaves the words of another language", "en", "Who signed the declaration?", "Who signed the declaration?"],
    ["leaves a word to whoever types accents", "fr", "où est le signe ?", "où est le signe ?"],
    ["leaves a word that is written in several ways", "fr", "la cote", "la cote"],
    ["takes a curly apostrophe for none", "fr", "qu’a signe le maire", "qu’a signé le maire"],
    ["leaves small words", "en", "the mayor said to my friend", "the mayor said to my friend"],
    ["leaves a capital that only opens a sentence", "en", "is it evidemment?", "is it evidemment?"],
    ["leaves a word as it stands in a text", "de", "Ist der Müller in Evian?", "Ist der Müller in Evian?"],
    ["gives a name that has no accents its capital", "fr", "qui vient de lugrin", "qui vient de Lugrin"],
    ["leaves a small letter among capitals", "fr", "Qui est le Maire de lugrin ?", "Qui est le Maire de lugrin ?"],
    [
      "leaves a small letter to whoever begins with a capital and ends with a mark",
      "fr",
      "Qui vient de lugrin ?",
      "Qui vient de lugrin ?",
    ],
    ["gives a name its capital behind another one", "fr", "Qui vient de lugrin", "Qui vient de Lugrin"],
    ["leaves a noun that only its language writes so", "en", "who is the müller", "who is the müller"],
    ["gives a noun its capital in that language", "de", "wer ist der müller", "wer ist der Müller"],
  ] as const)("%s", (_, language, question, expected) => {
    expect(respell(question, language, texts)).toBe(expected);
  });

  it.each(["Selon M. Okoye, tout va bien.", "Ainsi parle B. Okoye."])(
    "takes no shortened name for the end of a sentence: %s",
    (text) => {
      expect(respell("que dit okoye", "fr", [{ text, language: "fr" }])).toBe("que dit Okoye");
    },
  );

  it("leaves a question as it is where there is no text", () => {
    expect(respell("Wer ist das?", "de", [])).toBe("Wer ist das?");
  });
});
