import { describe, expect, it } from "vitest";
import { asksForVenue, findVenues } from "../../../../src/core/question/lines/asked-venue.ts";

describe("where a meeting was", () => {
  it.each([
    ["en", "Where did the rowers meet?", true],
    ["fr", "Où s'est réunie la chorale ?", true],
    ["de", "Wo fand die Versammlung statt?", true],
    ["es", "¿Dónde se celebró la asamblea?", true],
    ["vi", "Hội nghị được tổ chức ở đâu?", true],
    ["en", "Where is the boathouse?", false],
    ["en", "Who was at the meeting?", false],
  ] as const)("is asked for or not, in %s: %s", (language, question, asks) =>
    expect(asksForVenue(question, language)).toBe(asks),
  );

  it("stands behind a label at the start of a line", () => {
    const text = "Minutes\nVenue: Chapel Hall \nLieu : salle Roy\nThe place: none.\nOrt:\n";
    expect(findVenues(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Chapel Hall", "salle Roy"]);
  });
});
