import { describe, expect, it } from "vitest";
import { isForFitting } from "../../scripts/lib/halves.ts";
import { summarize } from "../../scripts/lib/outcome.ts";
import { questionOutcomes } from "../../scripts/lib/question-outcomes.ts";
import type { RunLine } from "../../scripts/lib/run-line.ts";
import type { QuestionSet, SetQuery } from "../../scripts/lib/set-files.ts";

const TEXT = "The ferry sails at noon. It carries sixty cars.";

function line(id: string, given: Partial<RunLine> = {}): RunLine {
  return { id, ranked: ["ferry"], answered: true, confidence: 0.5, quotes: [], ms: 1, ...given };
}

function setOf(...queries: readonly SetQuery[]): QuestionSet {
  return { documents: [{ doc_id: "ferry", text: TEXT }], queries, relevant: new Map() };
}

/** Asks when it sails: "noon" stands at 19. */
const noon: SetQuery = {
  id: "noon",
  question: "When does it sail?",
  doc_id: "ferry",
  answerable: true,
  answers: [{ text: "noon", start: 19 }],
};
const first = { doc_id: "ferry", start: 0, text: "The ferry sails at noon." };
const second = { doc_id: "ferry", start: 25, text: "It carries sixty cars." };

describe("what came of a set's questions", () => {
  it("is right when it was answered and the answer stands inside a quote", () => {
    const figures = (given: Partial<RunLine>) => questionOutcomes(setOf(noon), [line("noon", given)])[0]!.figures;
    expect(figures({ quotes: [second, first] })).toMatchObject({ quoted: 1, right: 1, "answered, answerable": 1 });
    expect(figures({ quotes: [second] })).toMatchObject({ quoted: 0, right: 0 });
    expect(figures({ quotes: [first], answered: false })).toMatchObject({ quoted: 1, right: 0 });
    // The words end before the answer does.
    expect(figures({ quotes: [{ ...first, text: "The ferry sails at noo" }] })).toMatchObject({ quoted: 0 });
  });

  it("is right about what is not there when it was not answered", () => {
    const query = { id: "who", question: "Who owns it?", answerable: false };
    const right = (answered: boolean) => questionOutcomes(setOf(query), [line("who", { answered })])[0]!.figures.right;
    expect([right(false), right(true)]).toEqual([1, 0]);
  });

  it("leaves out what a set says nothing of", () => {
    const query = { id: "any", question: "What about it?" };
    expect(questionOutcomes(setOf(query), [line("any")])).toMatchObject([{ figures: {} }]);
    expect(questionOutcomes(setOf(query), [])).toEqual([]);
  });

  it("counts verbatim quotes, and the characters of all of them", () => {
    const wrong = { ...first, start: 1 };
    const [outcome] = questionOutcomes(setOf(noon), [line("noon", { quotes: [wrong, second] })]);
    expect(outcome!.figures).toMatchObject({ verbatim: 0.5, chars: first.text.length + second.text.length });
  });

  it("discounts a right document by its rank", () => {
    const set = { ...setOf(noon), relevant: new Map([["noon", new Set(["ferry", "boat"])]]) };
    const [outcome] = questionOutcomes(set, [line("noon", { ranked: ["ship", "ferry"] })]);
    expect(outcome!.figures["R@1"]).toBe(0);
    // The only hit is second, of two that could be first and second: (1 / log2 3) / (1 + 1 / log2 3).
    expect(outcome!.figures["nDCG@10"]).toBeCloseTo(0.3869, 4);
  });

  it("puts a turn into the half of its conversation", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const turns = ids.map((half) => ({ ...noon, id: `${half}-1`, half }));
    const outcomes = questionOutcomes(
      setOf(...turns),
      turns.map(({ id }) => line(id)),
    );
    expect(outcomes.map(({ isReported }) => isReported)).toEqual(ids.map((id) => !isForFitting(id)));
  });

  it("sums up by means over what a figure applies to, and the area under the curve", () => {
    const who = { id: "who", question: "Who owns it?", answerable: false };
    const lines = [line("noon", { quotes: [first], confidence: 0.8 }), line("who", { confidence: 0.3 })];
    const figures = summarize(questionOutcomes(setOf(noon, who), lines));
    expect(figures).toMatchObject({ quoted: 1, right: 0.5, AUROC: 1, "answered, unanswerable": 1 });
  });
});
