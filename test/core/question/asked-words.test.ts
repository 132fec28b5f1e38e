import { describe, expect, it } from "vitest";
import { askedWords } from "../../../src/core/question/asked-words.ts";

describe("the words of what somebody is asked for who says it", () => {
  it.each([
    ["Qui a parlé d'un hiver sans pain ?", "fr", ["hiver", "pain"]],
    ["qui l'appelle la maison du vent", "fr", ["maison", "vent"]],
    ["Selon qui est-ce une erreur coûteuse ?", "fr", ["erreur", "couteuse"]],
    ["Who warned of a cold spring?", "en", ["cold", "spring"]],
    ["and who has promised new benches", "en", ["new", "benches"]],
    ["¿Quién lo llama un puente hacia nada?", "es", ["puente"]],
    ["Wer sprach von einem Haus der Musik?", "de", ["haus", "musik"]],
    ["Ai đã hứa nước sạch?", "vi", ["nuoc", "sach"]],
  ] as const)("are those behind the verb: %s (%s)", (question, language, words) => {
    expect(askedWords(question, language)).toEqual(words);
  });

  it.each([
    ["Qui est la maire ?", "fr"],
    ["Qui a ouvert le pont ?", "fr"],
    ["What did the mayor say about the bridge?", "en"],
    ["Who said it?", "en"],
    ["Wann sprach sie?", "de"],
  ] as const)("are none of %s (%s)", (question, language) => {
    expect(askedWords(question, language)).toBeUndefined();
  });
});
