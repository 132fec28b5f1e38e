import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { MAX_SENTENCE_CHARS } from "../../../src/core/limits.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";
import { isSafeSpan } from "../../../src/core/text/text.ts";
import type { Language } from "../../../src/core/types.ts";
import { hardCases } from "../sentence-cases.ts";

const languages = ["fr", "en", "vi", "es", "de", "und"] as const;

function split(text: string, language: Language): string[] {
  return splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  describe.each(Object.entries(hardCases))("%s", (language, cases) => {
    it.each(cases)("%s", (marked) => {
      const sentences = marked.split(" | ");
      expect(split(sentences.join(" "), language as Language)).toEqual(sentences);
    });
  });

  it.each([
    ["La guerre est finie.Le calme revient.", ["La guerre est finie.", "Le calme revient."]],
    [
      "Le pont a rouvert.[note 3]Les camions passent.[4] Tout va.",
      ["Le pont a rouvert.[note 3]", "Les camions passent.[4]", "Tout va."],
    ],
    ["Première ligne\nqui continue.\nDeuxième phrase.", ["Première ligne\nqui continue.", "Deuxième phrase."]],
    [
      "Le salon ouvre en 2021.Photo prise hier (archives).Tout est dit.",
      ["Le salon ouvre en 2021.", "Photo prise hier (archives).", "Tout est dit."],
    ],
    ['Il a dit " oui. "', ['Il a dit " oui. "']],
    ["今天下雨。明天晴天！", ["今天下雨。", "明天晴天！"]],
  ])("splits %j where no single space separates the sentences", (text, expected) => {
    expect(split(text, "fr")).toEqual(expected);
  });

  it.each<[Language, string]>([
    ["en", "The berths were counted. | Taken? 64. | Free? 9. | Reserved? None so far. | The jetty was next."],
    ["de", "Anwesend? 73. | Ungültige Zettel? 2. | Einwände? Keine. | Danach sprach der Wart."],
    ["de", "Nächste Wahl? | 31. März um acht. | Alle kommen."],
    ["fr", "Le vote suit. | Pour ? 33. | Contre ? Personne. | Prochain marché ? Le 12 mai. | Il fait beau."],
    ["es", "¿En contra? 4. | ¿En blanco? Ninguno. | El muelle sigue cerrado."],
    ["vi", "Phản đối? 4. | Phiếu trắng? Không có. | Bến tàu đóng cửa."],
    // What asks more than a label does, or is answered by a sentence or a list, stands for itself.
    ["en", "Free? | The harbour master has not counted the berths yet."],
    ["en", "Why so late? | 1. The tide was low. | 2. The crane broke."],
    ["en", "How many of the berths at the jetty are free now? | 9."],
  ])("keeps a label that asks and its bare answer together (%s: %s)", (language, marked) => {
    expect(split(marked.split(" | ").join(" "), language)).toEqual(marked.split(" | "));
  });

  it("leaves a label alone whose answer stands on the next line", () => {
    expect(split("Free?\n9.", "en")).toEqual(["Free?", "9."]);
  });

  it("looks only at the paragraph that it is given", () => {
    const text = "Un. Deux trois. Quatre cinq. Six.";
    const sentences = splitSentences(text, { start: 3, end: 28 }, "fr");
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["Deux trois.", "Quatre cinq."]);
  });

  it("finds no sentence in an empty or blank paragraph", () => {
    expect(split("", "fr")).toEqual([]);
    expect(split(" \n\u00a0", "fr")).toEqual([]);
  });

  it("splits a stretch without an end at white space before the limit", () => {
    const sentences = split("mot ".repeat(1_000).trim(), "fr");
    expect(sentences.every((sentence) => sentence.length <= MAX_SENTENCE_CHARS && /^mot( mot)*$/.test(sentence))).toBe(
      true,
    );
    expect(sentences.join(" ")).toBe("mot ".repeat(1_000).trim());
  });

  it("splits a stretch without white space between graphemes", () => {
    const family = "👩‍👩‍👧";
    const sentences = split(family.repeat(400), "fr");
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.every((sentence) => sentence.length % family.length === 0)).toBe(true);
  });

  const pieces = fc.constantFrom(
    ..."Le mot|M|3|42|U.S|etc|. |.|...|… |?|! | |\n|\u00a0|« | »|“|”|\"|'|(|)|[1]|[note 2]|— |é|e\u0301|\u0301|👩‍👩‍👧|🇻🇳|\u200d|ế|z. B. |Dr. |。|¿".split(
      "|",
    ),
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 80 }),
  );

  test.prop([texts, fc.constantFrom(...languages)])(
    "covers every character but white space, in order, in safe spans",
    (text, language) => {
      const sentences = splitSentences(text, { start: 0, end: text.length }, language);
      let covered = 0;
      for (const { start, end } of sentences) {
        expect(start).toBeGreaterThanOrEqual(covered);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(covered, start).trim()).toBe("");
        expect(isSafeSpan(text, { start, end })).toBe(true);
        covered = end;
      }
      expect(text.slice(covered).trim()).toBe("");
    },
  );

  test.prop([texts])("gives the same sentences when a paragraph stands between others", (text) => {
    const before = "Avant.\n\n";
    const inside = splitSentences(
      `${before}${text}\n\nAprès.`,
      { start: before.length, end: before.length + text.length },
      "fr",
    );
    const alone = splitSentences(text, { start: 0, end: text.length }, "fr");
    expect(inside.map(({ start, end }) => [start - before.length, end - before.length])).toEqual(
      alone.map(({ start, end }) => [start, end]),
    );
  });

  it("splits a single line of 5 MB in linear time", () => {
    const text = "Un mot, deux mots, M. Petit. ".repeat(5_000_000 / 29);
    expect(splitSentences(text, { start: 0, end: text.length }, "fr").length).toBe(Math.floor(5_000_000 / 29));
  });

  it.each(["Mot. Le ", "aaaa", "« Oui ! » ", "M. ", '." ', "....", "[1]", "\u0301", "ế "])(
    "reaches the end of a long line made of %j",
    (unit) => {
      const text = unit.repeat(500_000 / unit.length);
      expect(splitSentences(text, { start: 0, end: text.length }, "fr").at(-1)?.end).toBe(text.trimEnd().length);
    },
  );
});
