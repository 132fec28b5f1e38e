import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { bm25, inverseDocumentFrequency } from "../../../src/core/lexical/bm25.ts";
import { LexicalIndex, scoreTogether } from "../../../src/core/lexical/lexical-index.ts";
import type { Language } from "../../../src/core/types.ts";

function indexOf(texts: readonly string[], language: Language = "fr"): LexicalIndex {
  const index = new LexicalIndex();
  for (const text of texts) index.add({ text, language });
  return index;
}

/** Scores of one index asked alone. */
function scoreOf(index: LexicalIndex, question: string, language: Language) {
  const { scores, unknown } = scoreTogether([index], question, language);
  return { ...scores[0]!, unknown };
}

/** Texts that the question finds, best first. */
function ranking(question: string, texts: readonly string[], language: Language = "fr"): string[] {
  const { bm25: scores } = scoreOf(indexOf(texts, language), question, language);
  return texts
    .map((text, position) => ({ text, score: scores[position]! }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

describe("LexicalIndex", () => {
  it("ranks as a reader would", () => {
    const texts = [
      "La loi protège les victimes.",
      "La réunion traite des victimes, et des victimes seules.",
      "Les victimes de la traite ont parlé devant les délégués de tous les pays du monde réunis pour une longue semaine.",
      "La traite des victimes.",
      "Le temps est beau.",
    ];
    expect(ranking("victimes de la traite", texts)).toEqual([
      // both words, shortest text
      "La traite des victimes.",
      // both words, one of them twice ("traite" is the same term as a verb)
      "La réunion traite des victimes, et des victimes seules.",
      // both words, longest text
      "Les victimes de la traite ont parlé devant les délégués de tous les pays du monde réunis pour une longue semaine.",
      // only the commoner of the two words
      "La loi protège les victimes.",
    ]);
  });

  it("weighs a rare word above a common one", () => {
    const texts = ["Le Vietnam signe.", "Le Vietnam parle.", "Le Vietnam vote.", "La Corée vote."];
    // "Corée" stands in one text, "Vietnam" in three
    expect(ranking("Vietnam Corée", texts)[0]).toBe("La Corée vote.");
  });

  it.each([
    ["another form of the word", "signatures", "La signature du pacte."],
    ["the word without its accents", "declaration", "Une déclaration commune."],
    ["the word in capitals", "DÉCLARATION", "Une déclaration commune."],
    ["one wrong letter", "vietnem", "Le Vietnam a signé."],
    ["two letters swapped", "veitnam", "Le Vietnam a signé."],
    ["two slips in a long word", "coperatoin", "Une coopération mondiale."],
  ])("finds %s", (_what, question, text) => {
    expect(ranking(question, [text, "Le temps est beau."])).toEqual([text]);
  });

  it.each([
    ["a short word that is nearly it", "loup", "La louve a deux petits, le cour aussi."],
    ["another number", "2024", "En 2025, rien."],
    ["another first letter", "mietnam", "Le Vietnam a signé."],
  ])("does not find %s", (_what, question, text) => {
    expect(ranking(question, [text])).toEqual([]);
  });

  it("counts a word with a slip less than the right one", () => {
    const right = scoreOf(indexOf(["Le Vietnam signe.", "Le temps est beau."]), "vietnam", "fr").bm25[0]!;
    const wrong = scoreOf(indexOf(["Le Vietnam signe.", "Le temps est beau."]), "vietnem", "fr").bm25[0]!;
    expect(wrong / right).toBeCloseTo(0.7, 12);
  });

  it("tells Vietnamese words apart by their accents, unless the question has none", () => {
    expect(ranking("bà", ["ông bà", "ba người"], "vi")).toEqual(["ông bà"]);
    expect(ranking("ba", ["ông bà", "ba người"], "vi")).toHaveLength(2);
  });

  it("keeps languages apart: each text is found by its own language's rules", () => {
    const index = new LexicalIndex();
    index.add({ text: "Les réunions de Hanoï", language: "fr" });
    index.add({ text: "The meetings in Hanoi", language: "en" });
    const { bm25: scores } = scoreOf(index, "meeting Hanoi", "en");
    expect(scores[1]).toBeGreaterThan(scores[0]!);
    expect(scores[0]).toBeGreaterThan(0);
  });

  it("gives the share of the question's information and the words that stand nowhere", () => {
    const { coverage, unknown } = scoreOf(indexOf(["Le Vietnam signe.", "La Corée signe."]), "Vietnam éléphants", "fr");
    // idf of a word in one of two texts ln(1 + 1.5/1.5); of one in none ln(1 + 2.5/.5)
    expect(coverage[0]).toBeCloseTo(Math.log(2) / (Math.log(2) + Math.log(6)), 12);
    expect(coverage[1]).toBe(0);
    expect(unknown.map(({ surface }) => surface)).toEqual(["elephants"]);
  });

  it("finds nothing for a question of stop words, and in an empty index", () => {
    expect(ranking("qui est-ce ?", ["Qui est-ce ?"])).toEqual([]);
    expect(scoreOf(indexOf([]), "Vietnam", "fr")).toEqual({
      bm25: new Float64Array(0),
      coverage: new Float64Array(0),
      unknown: [],
    });
  });

  const word = fc.constantFrom<string>("bat", "cow", "dog", "elk", "fox");
  const text = fc.array(word, { minLength: 1, maxLength: 8 });

  test.prop([fc.array(text, { minLength: 1, maxLength: 8 }), text])(
    "scores as a naive scan does",
    (texts, question) => {
      const index = indexOf(
        texts.map((words) => words.join(" ")),
        "und",
      );
      const { bm25: scores, coverage } = scoreOf(index, question.join(" "), "und");
      const asked = [...new Set(question)];
      const averageLength = texts.flat().length / texts.length;
      const documentsWith = (term: string) => texts.filter((words) => words.includes(term)).length;
      const information = (terms: readonly string[]) =>
        terms.reduce((sum, term) => sum + inverseDocumentFrequency(documentsWith(term), texts.length), 0);
      for (const [position, words] of texts.entries()) {
        const expected = asked.reduce((sum, term) => {
          const termFrequency = words.filter((each) => each === term).length;
          const documentFrequency = documentsWith(term);
          if (termFrequency === 0) return sum;
          const input = {
            termFrequency,
            documentFrequency,
            documents: texts.length,
            length: words.length,
            averageLength,
          };
          return sum + bm25(input);
        }, 0);
        expect(scores[position]).toBeCloseTo(expected, 9);
        const held = asked.filter((term) => words.includes(term));
        expect(coverage[position]).toBeCloseTo(information(held) / information(asked), 9);
      }
    },
  );

  test.prop([fc.array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), text])(
    "scores several indexes as one that holds all of their texts",
    (parts, question) => {
      const textsOf = (each: readonly (readonly string[])[]) => each.map((words) => words.join(" "));
      const asked = question.join(" ");
      const whole = scoreOf(indexOf(parts.flatMap(textsOf), "und"), asked, "und");
      const together = scoreTogether(
        parts.map((part) => indexOf(textsOf(part), "und")),
        asked,
        "und",
      );
      expect(together.scores.flatMap(({ bm25: scores }) => [...scores])).toEqual([...whole.bm25]);
      expect(together.scores.flatMap(({ coverage }) => [...coverage])).toEqual([...whole.coverage]);
      expect(together.unknown).toEqual(whole.unknown);
    },
  );
});
