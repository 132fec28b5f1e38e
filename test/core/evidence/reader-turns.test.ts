import { describe, expect, it } from "vitest";
import { toReaderTurns } from "../../../src/core/evidence/reader-turns.ts";
import type { Turn } from "../../../src/core/types.ts";
import { turnOf } from "../../helpers/questions.ts";

describe("toReaderTurns", () => {
  it("gives what was typed, cleaned, with the words that answered", () => {
    expect(toReaderTurns([turnOf("  Qui a <@123456789012345678> parlé ? ", "Guy Ryder")])).toEqual([
      { question: "Qui a parlé ?", reply: "Guy Ryder" },
    ]);
  });

  it("gives the quote where no words of it stand out", () => {
    const turn = turnOf("Qui a parlé ?", "Guy Ryder");
    const citations = turn.answer.citations.map((citation) => ({ ...citation, highlights: [] }));
    const unmarked: Turn = { ...turn, answer: { ...turn.answer, citations } };
    expect(toReaderTurns([unmarked])[0]?.reply).toBe("Guy Ryder a appelé à investir.");
  });

  it("gives no reply where nothing was answered", () => {
    const turn = turnOf("Qui a parlé ?", "Guy Ryder");
    const abstained: Turn = { ...turn, answer: { ...turn.answer, kind: "abstained", nearest: [], citations: [] } };
    expect(toReaderTurns([abstained, turnOf("Où ?")]).map(({ reply }) => reply)).toEqual(["", ""]);
  });
});
