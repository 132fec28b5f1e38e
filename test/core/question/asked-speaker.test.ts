import { describe, expect, it } from "vitest";
import { askedSpeaker, isSpeaker, opensWith, speakerMatch } from "../../../src/core/question/asked-speaker.ts";
import type { Attribution, Language } from "../../../src/core/types.ts";

describe("askedSpeaker", () => {
  it.each<[Language, string, string]>([
    ["fr", "Qu'a dit la maire de Lyon ?", "maire lyon"],
    ["fr", "que dit awa diop", "awa diop"],
    ["fr", "Qu'est-ce que Awa Diop a répondu sur les travaux ?", "awa diop"],
    ["fr", "Que la maire a-t-elle annoncé ?", "maire"],
    ["fr", "awa diop elle a dit quoi", "awa diop"],
    ["fr", "réaction de l'opposition", "opposition"],
    ["fr", "Comment a réagi le préfet ?", "prefet"],
    ["en", "What did Awa Diop say about the bridge?", "awa diop"],
    ["en", "what has the mayor promised", "mayor"],
    ["en", "mayor's reaction", "mayor"],
    ["en", "How did Awa Diop respond to the critics?", "awa diop"],
    ["es", "¿Qué dijo la alcaldesa sobre el puente?", "alcaldesa"],
    ["es", "que ha prometido awa diop", "awa diop"],
    ["de", "was hat awa diop zu der brücke gesagt", "awa diop"],
    ["de", "Was sagte die Bürgermeisterin?", "burgermeisterin"],
    ["de", "Was hat Awa Diop auf Instagram geschrieben?", "awa diop"],
    ["en", "How did Awa Diop describe the bridge?", "awa diop"],
    ["fr", "que raconte la sœur de la patronne du café de la gare", "soeur patronne cafe gare"],
    ["de", "Wovor hat Awa Diop gewarnt?", "awa diop"],
    ["fr", "Que veut le syndicat ?", "syndicat"],
    ["en", "What does the union want?", "union"],
    ["es", "¿De qué advirtió la alcaldesa?", "alcaldesa"],
    ["vi", "Awa Diop muốn gì?", "awa diop"],
    ["vi", "Awa Diop đã nói gì?", "awa diop"],
    ["vi", "phản ứng của Awa Diop", "awa diop"],
  ])("hears in %s whose words are asked for: %s", (language, question, words) => {
    expect(askedSpeaker(question, language)).toMatchObject({ words: words.split(" "), isForWords: true });
  });

  it.each<[Language, string, boolean]>([
    ["en", "What did the mayor say?", true],
    ["en", "What did the mayor say about the bridge?", false],
    ["en", "What did the mayor promise?", false],
    ["en", "Why did the mayor say that?", false],
    ["fr", "qu'a répondu le préfet", true],
    ["fr", "Qu'a répondu le préfet sur le pont ?", false],
    ["de", "Was sagte die Ministerin?", true],
    ["de", "Was sagte die Ministerin zum Streik?", false],
    ["es", "¿Qué ha dicho el juez?", true],
    ["vi", "Giám đốc đã nói gì?", true],
    ["vi", "Giám đốc đã hứa gì?", false],
  ])("tells in %s whether anything said is asked for: %s", (language, question, isForAnything) => {
    expect(askedSpeaker(question, language)).toMatchObject({ isForAnything });
  });

  it.each(["et elle, qu'a-t-elle dit ?", "Qu'a-t-elle dit ?"])("takes a pronoun for the subject: %s", (question) => {
    expect(askedSpeaker(question, "fr", "Awa Diop")).toMatchObject({ words: ["awa", "diop"], isForWords: true });
    expect(askedSpeaker(question, "fr")).toBeUndefined();
  });

  it.each<[Language, string, string]>([
    ["fr", "Selon la maire, quand le pont rouvrira-t-il ?", "maire"],
    ["fr", "Combien coûte le pont d'après Awa Diop ?", "awa diop"],
    ["en", "According to the mayor, when will it reopen?", "mayor"],
    ["en", "according to awa diop how much will it cost", "awa diop"],
    ["es", "Según Awa Diop, ¿cuánto cuesta?", "awa diop"],
    ["de", "Wann öffnet die Brücke laut Awa Diop?", "awa diop"],
    ["vi", "Theo Awa Diop, khi nào cầu mở lại?", "awa diop"],
  ])("hears in %s by whom something is told: %s", (language, question, words) => {
    expect(askedSpeaker(question, language)).toMatchObject({ words: words.split(" "), isForWords: false });
  });

  it.each<[Language, string]>([
    ["fr", "Qui est Awa Diop ?"],
    ["fr", "Que veut dire PACS ?"],
    ["fr", "Quand la maire a-t-elle été élue ?"],
    ["en", "When was the mayor elected?"],
    ["en", "How many people said no?"],
    ["es", "¿Cuándo abre el puente?"],
    ["de", "Wann öffnet die Brücke?"],
    ["vi", "Khi nào cầu mở lại?"],
  ])("hears nobody in %s: %s", (language, question) => {
    expect(askedSpeaker(question, language)).toBeUndefined();
  });
});

describe("speakerMatch", () => {
  const speaker: Attribution = { name: "Awa Diop", role: "la maire de Lyon", start: 0, end: 8 };
  it.each([
    [["awa", "diop"], 1],
    [["diop"], 1],
    [["maire"], 1],
    // The name that the text gives is part of the one asked for.
    [["mme", "awa", "diop"], 1],
    [["maire", "paris"], 0.5],
    [["prefet"], 0],
  ])("tells how far %j is meant", (words, match) => {
    expect(speakerMatch({ words, language: "fr" }, speaker, "fr")).toBe(match);
  });

  it("compares by the beginnings, which languages share", () => {
    const president: Attribution = { name: "Ana Cruz", role: "la présidente", start: 0, end: 8 };
    expect(speakerMatch({ words: ["president"], language: "en" }, president, "fr")).toBe(1);
  });
});

describe("initials of a speaker", () => {
  const named = (name: string): Attribution => ({ name, start: 0, end: name.length });
  const match = (words: readonly string[], name: string) => speakerMatch({ words, language: "fr" }, named(name), "fr");

  it("stand for the name, and the name for them", () => {
    expect(match(["ofp"], "l'Office fluvial du Pertuis")).toBe(1);
    expect(match(["office", "fluvial", "pertuis"], "OFP")).toBe(1);
  });

  it("are none of another name, nor of two words", () => {
    expect(match(["ofp"], "l'Office forestier de Dole")).toBe(0);
    expect(match(["op"], "Office Pertuis")).toBe(0);
  });
});

describe("opensWith", () => {
  const says = (words: readonly string[], sentence: string) => opensWith({ words, language: "fr" }, sentence, "fr");

  it("holds for a sentence that begins with the one who was asked for, in another language too", () => {
    expect(says(["declaration"], "Cette déclaration appelle à une coopération renforcée.")).toBe(true);
    expect(says(["vietnam"], "Le Vietnam a encouragé la signature.")).toBe(true);
  });

  it("does not for one that names him further on, or another one of that kind", () => {
    expect(says(["vietnam"], "En marge de la réunion, le Vietnam a signé.")).toBe(false);
    expect(says(["maire", "paris"], "La maire de Lyon a refusé.")).toBe(false);
  });
});

describe("isSpeaker", () => {
  it("asks for every word in name and role", () => {
    const mayor: Attribution = { name: "Awa Diop", role: "maire", start: 0, end: 8 };
    expect(isSpeaker({ words: ["awa", "diop"], language: "fr" }, mayor, "fr")).toBe(true);
    expect(isSpeaker({ words: ["maire", "diop"], language: "fr" }, mayor, "fr")).toBe(true);
    expect(isSpeaker({ words: ["awa", "diop", "pont"], language: "fr" }, mayor, "fr")).toBe(false);
    expect(isSpeaker({ words: ["maire", "lyon"], language: "fr" }, mayor, "fr")).toBe(false);
  });
});
