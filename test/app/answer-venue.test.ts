import { describe, expect, it } from "vitest";
import { createTestCorpus } from "../helpers/test-corpus.ts";

const CHOIR =
  "Minutes of the choir\n\nVenue: Chapel Street Hall\nPresent: Ada Moss, Ned Pike\n\nThe spring concert was planned.";
const ROWERS = "Minutes of the rowers\n\nVenue: Upper boathouse\nPresent: Ida Reed, Tom Hay\n\nA new boat was named.";

describe("a question for where a meeting was", () => {
  it("is answered by the line of the minutes whose title names it", async () => {
    const { engine } = await (await createTestCorpus({ "choir.txt": CHOIR, "rowers.txt": ROWERS })).open();
    const { citations } = await engine.ask("Where was the meeting of the rowers held?");
    expect(citations.map(({ quote }) => quote)).toEqual(["Venue: Upper boathouse"]);
  });

  it("is answered by the only such line where none is named, and not by that of another meeting", async () => {
    const { engine } = await (await createTestCorpus({ "choir.txt": CHOIR })).open({ threshold: 1 });
    const { citations } = await engine.ask("Where was the meeting held?");
    expect(citations.map(({ quote }) => quote)).toEqual(["Venue: Chapel Street Hall"]);
    expect((await engine.ask("Where was the meeting of the weavers held?")).kind).toBe("abstained");
  });
});
