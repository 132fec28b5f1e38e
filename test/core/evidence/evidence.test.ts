import { describe, expect, it } from "vitest";
import { type Candidate, type Evidence, scoreSentences } from "../../../src/core/evidence/evidence.ts";
import { MIN_SPAN_LOG_PROB, weighFeatures } from "../../../src/core/evidence/sentence-score.ts";
import { cutPassages } from "../../../src/core/passages/passages.ts";
import { libraryId } from "../../../src/core/scope.ts";
import { words } from "../../../src/core/text/text.ts";
import { articleOf, articleOfParts } from "../../helpers/articles.ts";
import { questionOf } from "../../helpers/questions.ts";
import { readAnswers } from "../../helpers/read-answers.ts";
import { WEIGHTS } from "../../helpers/sentence-weights.ts";

const TEXT = "Le Vietnam a signé la Déclaration à Hanoï. La Corée a présenté les mesures devant la presse du pays.";
const article = articleOf(TEXT);
const [passage] = cutPassages(article);

function evidenceOf(fused: number, reading?: Evidence["reading"]): Evidence {
  const candidate: Candidate = { cosine: fused, articleCosine: 0.9, bm25: 0, coverage: 0, fused };
  return { candidate, passage: passage!, article, ...(reading === undefined ? {} : { reading }) };
}

describe("scoreSentences", () => {
  it("ranks the sentence that holds more of the question's words first, and says where they stand", () => {
    const [best, other] = scoreSentences(questionOf("Qui a présenté les mesures ?"), [evidenceOf(0.9)], WEIGHTS);
    const textOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);
    expect(textOf(best!.sentence)).toMatch(/^La Corée/);
    expect(best!.matches.map(textOf)).toEqual(["présenté", "mesures"]);
    expect(best!.features).toEqual({
      fused: 0,
      overlap: 1,
      answerable: 0,
      span: 0,
      otherOffice: 0,
      siblingLead: 0,
      otherSpeaker: 0,
      unsaid: 0,
    });
    expect(other!.features.overlap).toBe(0);
    expect(best!.score).toBe(weighFeatures(best!.features, WEIGHTS));
  });

  it("holds sentences of two libraries apart that have one id and place", () => {
    const own = evidenceOf(0.9);
    const source = { ...article.source, library: libraryId("other") };
    const scored = scoreSentences(questionOf("Corée"), [own, { ...own, article: { ...article, source } }], WEIGHTS);
    expect(scored).toHaveLength(2 * article.sentences.length);
  });

  it("counts a word that stands twice once", () => {
    const [best] = scoreSentences(questionOf("Corée corée signatures"), [evidenceOf(0.9)], WEIGHTS);
    expect(best!.features.overlap).toBe(0.5);
  });

  it("gives each sentence once, by the passage that speaks most for it, measured from the best", () => {
    const scored = scoreSentences(questionOf("Corée"), [evidenceOf(0.8), evidenceOf(0.9)], WEIGHTS);
    expect(scored).toHaveLength(passage!.sentences.length);
    expect(scored.map(({ features }) => features.fused)).toEqual([0, 0]);
  });

  it("tells whether a sentence names only a deputy of the office whose holder is asked for", () => {
    const otherOfficeOf = (text: string) => {
      const named = articleOf(text);
      const [window] = cutPassages(named);
      const evidence = { ...evidenceOf(0.9), passage: window!, article: named };
      return scoreSentences(questionOf("Qui est le maire de Valmer ?"), [evidence], WEIGHTS)[0]!.features.otherOffice;
    };
    expect(otherOfficeOf("Le maire adjoint de Valmer, Luc Petit, a parlé longtemps devant la presse du pays.")).toBe(1);
    expect(otherOfficeOf("Le maire de Valmer, Luc Petit, a parlé longtemps devant la presse de tout le pays.")).toBe(0);
  });

  it("takes a sentence that opens with the one who was asked for as said by him, where it reports nobody", () => {
    const [best] = scoreSentences(questionOf("Selon la Corée, quelles mesures ?"), [evidenceOf(0.9)], WEIGHTS);
    expect(TEXT.slice(best!.sentence.start, best!.sentence.end)).toMatch(/^La Corée/);
    expect(best!.features.otherSpeaker).toBe(0);
  });

  it("takes what somebody only does for no words, where the words are asked for", () => {
    const silent = articleOf("La Corée est arrivée au matin. La Corée a demandé une pause.");
    const [window] = cutPassages(silent);
    const others = scoreSentences(
      questionOf("Qu'a dit la Corée ?"),
      [{ ...evidenceOf(0.9), passage: window!, article: silent }],
      WEIGHTS,
    ).sort((a, b) => a.sentence.start - b.sentence.start);
    expect(others.map(({ features }) => features.otherSpeaker)).toEqual([1, 0]);
  });

  it("tells whether a sentence has a word of the act that is asked for", () => {
    const untold = (question: string) =>
      scoreSentences(questionOf(question), [evidenceOf(0.9)], WEIGHTS).map(({ actUntold }) => actUntold);
    expect(untold("Qu'a promis la Corée ?")).toEqual([true, true]);
    expect(untold("Qu'a dit la Corée ?")).toEqual([false, false]);
  });

  it("looks for no such word in what somebody says in turn", () => {
    const talk = articleOfParts([
      { kind: "turn", role: "question", text: "What do you want?", labelLength: 0, speaker: undefined },
      { kind: "turn", role: "answer", text: "More teachers, and soon.", labelLength: 0, speaker: undefined },
    ]);
    const [window] = cutPassages(talk);
    const scored = scoreSentences(
      questionOf("What does Ida Holm demand?", "en"),
      [{ ...evidenceOf(0.9), passage: window!, article: talk }],
      WEIGHTS,
    );
    expect(scored.map(({ actUntold }) => actUntold)).not.toContain(true);
  });

  it("knows which row of a table is named in another language", () => {
    const fares = articleOfParts(
      [
        { kind: "row", cells: ["Fahrzeug", "Maut"], isHeader: true },
        { kind: "row", cells: ["Lastwagen", "9 €"], isHeader: false },
        { kind: "row", cells: ["Fahrrad", "2 €"], isHeader: false },
      ],
      { language: "de" },
    );
    const [window] = cutPassages(fares);
    const scored = scoreSentences(
      questionOf("How much money does a bicycle cost?", "en"),
      [{ ...evidenceOf(0.9), passage: window!, article: fares }],
      WEIGHTS,
    );
    const named = scored.filter(({ features }) => features.siblingLead === 0);
    expect(named.map(({ cell }) => cell && fares.source.text.slice(cell.start, cell.end))).toEqual(["2 €"]);
  });

  it("takes the reader's likeliest words of each sentence, in offsets of the source", () => {
    const read = words(TEXT.slice(passage!.start, passage!.end)).map(({ text, start, end }) => {
      const logProb = text === "Hanoï" ? -0.1 : -30;
      return { start, end, startLogProb: logProb, endLogProb: logProb };
    });
    const scored = scoreSentences(
      questionOf("Où ?"),
      [evidenceOf(0.9, { answerable: 3, strength: 12, answers: readAnswers(read) })],
      WEIGHTS,
    );
    const [best, other] = scored;
    expect(TEXT.slice(best!.answer!.start, best!.answer!.end)).toBe("Hanoï");
    expect(best!.features).toMatchObject({ answerable: 3, overlap: 0, span: expect.closeTo(-0.2, 9) });
    // -60, but never below the limit
    expect(other!.features.span).toBe(MIN_SPAN_LOG_PROB);
    expect(best!.score).toBe(weighFeatures(best!.features, WEIGHTS));
  });

  it("marks words of the kind that is asked for, and judges by the likeliest ones", () => {
    const dated = articleOf("Pour son 15ᵉ anniversaire, la réunion a duré du 24 au 26 novembre.");
    const [window] = cutPassages(dated);
    const logProbs: Readonly<Record<string, number>> = { anniversaire: -0.1, novembre: -1 };
    const read = words(dated.source.text).map(({ text, start, end }) => {
      const logProb = logProbs[text] ?? -30;
      return { start, end, startLogProb: logProb, endLogProb: logProb };
    });
    const [best] = scoreSentences(
      questionOf("Quand a eu lieu la réunion ?"),
      [
        {
          ...evidenceOf(0.9, { answerable: 3, strength: 12, answers: readAnswers(read) }),
          passage: window!,
          article: dated,
        },
      ],
      WEIGHTS,
    );
    expect(dated.source.text.slice(best!.answer!.start, best!.answer!.end)).toBe("novembre");
    expect(best!.features).toMatchObject({ span: expect.closeTo(-0.2, 9) });
  });

  it("tells how far a sentence is said by whom the question asks for", () => {
    const spoken = articleOf("La maire Awa Diop a dit que le pont rouvrira. Le préfet Jean Roy a dit non.");
    const [window] = cutPassages(spoken);
    const candidate = { cosine: 0.9, articleCosine: 0.9, bm25: 0, coverage: 0, fused: 0.9 };
    const others = (question: string) =>
      scoreSentences(questionOf(question), [{ candidate, passage: window!, article: spoken }], WEIGHTS)
        .sort((a, b) => a.sentence.start - b.sentence.start)
        .map(({ features }) => features.otherSpeaker);
    expect(others("Qu'a dit Awa Diop ?")).toEqual([0, 1]);
    expect(others("que dit le préfet")).toEqual([1, 0]);
    expect(others("Qu'a dit le pape ?")).toEqual([1, 1]);
    expect(others("Le pont rouvrira-t-il ?")).toEqual([0, 0]);
  });

  it("tells how much of what somebody is asked for who says it a sentence does not hold, in its own language", () => {
    const spoken = articleOf("Awa Diop craint un hiver sans pain. Jean Roy craint un été sans eau.");
    const [window] = cutPassages(spoken);
    const unsaid = (question: string, language?: "en") =>
      scoreSentences(
        questionOf(question, language),
        [{ ...evidenceOf(0.9), passage: window!, article: spoken }],
        WEIGHTS,
      )
        .sort((a, b) => a.sentence.start - b.sentence.start)
        .map(({ features }) => features.unsaid);
    expect(unsaid("Qui craint un été sans eau ?")).toEqual([1, 0]);
    expect(unsaid("Qui craint un hiver sans eau ?")).toEqual([0.5, 0.5]);
    expect(unsaid("Qui est Jean Roy ?")).toEqual([0, 0]);
    expect(unsaid("Who fears a summer without water?", "en")).toEqual([0, 0]);
  });

  it("gives nothing for no evidence", () => {
    expect(scoreSentences(questionOf("Où ?"), [], WEIGHTS)).toEqual([]);
  });
});

describe("weighFeatures", () => {
  it("is the sum of weight times feature", () => {
    const features = {
      fused: -0.1,
      overlap: 0.5,
      answerable: 2,
      span: -4,
      otherOffice: 1,
      siblingLead: 0,
      otherSpeaker: 0.5,
      unsaid: 1,
    };
    // -4 + 1 + 1 - 2 - 3 - 1 - 1
    const weights = {
      fused: 40,
      overlap: 2,
      answerable: 0.5,
      span: 0.5,
      otherOffice: -3,
      siblingLead: 0,
      otherSpeaker: -2,
      unsaid: -1,
    };
    expect(weighFeatures(features, weights)).toBe(-9);
  });
});
