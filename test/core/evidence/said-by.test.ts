import { describe, expect, it } from "vitest";
import { scoreSentences } from "../../../src/core/evidence/evidence.ts";
import { saidByAsked } from "../../../src/core/evidence/said-by.ts";
import { cutPassages } from "../../../src/core/passages/passages.ts";
import type { Language } from "../../../src/core/types.ts";
import { articleOf } from "../../helpers/articles.ts";
import { questionOf } from "../../helpers/questions.ts";
import { WEIGHTS } from "../../helpers/sentence-weights.ts";

const TEXT =
  "Warden Lena Moss promised that the hut would stay open. She warned that the stove was cracked. " +
  "Climber Tom Bray left at dawn. The alpine club denied that it had sold the hut.";

/** The sentences that answer, in the order of the text. */
function said(question: string, language: Language, text = TEXT, written: Language = "en"): string[] {
  const article = articleOf(text, { language: written });
  const asked = questionOf(question, language);
  const evidence = cutPassages(article).map((passage) => ({
    candidate: { cosine: 0.9, articleCosine: 0.9, bm25: 0, coverage: 0, fused: 0.9 },
    passage,
    article,
  }));
  return saidByAsked(asked, scoreSentences(asked, evidence, WEIGHTS))
    .map(({ sentence }) => sentence)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => article.source.text.slice(start, end).trim());
}

describe("saidByAsked", () => {
  it.each<[string, Language]>([
    ["What did Lena Moss warn of?", "en"],
    ["Wovor hat Lena Moss gewarnt?", "de"],
    ["De quoi Lena Moss a-t-elle averti ?", "fr"],
    ["¿De qué advirtió Lena Moss?", "es"],
    ["Lena Moss cảnh báo gì?", "vi"],
  ])("gives what tells of the act that is asked for, in whichever language: %s", (question, language) => {
    expect(said(question, language)).toEqual(["She warned that the stove was cracked."]);
  });

  it("takes what opens with the one who is asked for, where nobody is reported", () => {
    expect(said("Qu'a nié Alpine Club ?", "fr")).toEqual(["The alpine club denied that it had sold the hut."]);
  });

  it("gives nothing where that one does no such thing, or somebody else does", () => {
    expect(said("What did Tom Bray promise?", "en")).toEqual([]);
    expect(said("What did Lena Moss deny?", "en")).toEqual([]);
  });

  it("leaves a topic to the reader", () => {
    expect(said("What did Lena Moss promise about the stove?", "en")).toEqual([]);
  });

  it("knows who is meant by an occupation in another language", () => {
    const text = "L'infirmière Rose Amat a dit que le four est froid. Le facteur Luc Roy a dit non.";
    expect(said("What did the nurse say?", "en", text, "fr")).toEqual([
      "L'infirmière Rose Amat a dit que le four est froid.",
    ]);
  });
});
