import { describe, expect, it } from "vitest";
import { createSourceRanker } from "../../src/app/rank-sources.ts";
import type { SourceRecord } from "../../src/core/ports/store.ts";
import { makeRecord } from "../helpers/source-records.ts";

/** Passages at these angles from the question's direction. */
function article(id: string, text: string, ...degrees: readonly number[]): SourceRecord {
  const record = makeRecord({ id, text, passages: degrees.length });
  const passages = record.passages.map((passage, index) => ({ ...passage, vector: direction(degrees[index] ?? 0) }));
  return { ...record, passages };
}

function direction(degrees: number): Float32Array {
  const radians = (degrees * Math.PI) / 180;
  return new Float32Array([Math.cos(radians), Math.sin(radians)]);
}

function rank(question: string, records: readonly SourceRecord[], found: readonly number[]): readonly string[] {
  const all = records.flatMap(({ article, passages }) => passages.map((passage) => ({ article, passage })));
  const ranker = createSourceRanker({ revision: "1", records, passages: all.length });
  const candidates = found.map((position) => ({ ...all[position]!, cosine: 0, bm25: 0, coverage: 0, fused: 0 }));
  return ranker(
    { searched: question, language: "fr" },
    { vector: direction(0), candidates, unknownWords: [], passages: all.length },
  );
}

describe("ranking sources", () => {
  it("puts the one first whose beginning and whole are near, not the one with a single near passage", () => {
    const stray = article("stray", "Le port est fermé.", 40, 40, 10);
    const meant = article("meant", "Le port est fermé.", 15, 15, 20);
    expect(rank("Où ?", [stray, meant], [0, 3])).toEqual(["meant", "stray"]);
  });

  it("counts the question's words over the whole text", () => {
    const plain = article("plain", "Le port est fermé.", 30);
    const worded = article("worded", "Le pont rouvre. La maire applaudit.", 30);
    expect(rank("Quelle maire pour le pont ?", [plain, worded], [0, 1])).toEqual(["worded", "plain"]);
  });

  it("finds one by its words alone, and leaves out those that nothing speaks for", () => {
    const near = article("near", "Le port est fermé.", 10);
    const worded = article("worded", "Le pont rouvre.", 80);
    const other = article("other", "La ville dort.", 80);
    expect(rank("Quel pont ?", [near, worded, other], [0])).toEqual(["near", "worded"]);
  });
});
