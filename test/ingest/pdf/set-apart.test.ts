import { describe, expect, it } from "vitest";
import { createJoiners } from "../../../src/ingest/pdf/set-apart.ts";

/** Lines of letters five points wide, the first at a margin. */
const lines = (texts: readonly string[], x = 60) => texts.map((text) => ({ text, x, right: x + 5 * text.length }));
const prose = lines([
  "The office by the quay is open from eight to noon and from two",
  "to five, but for the week in which the herring comes in.",
]);
const address = ["Harbour Office", "Quay 4", "20457 Norderwiek"];

describe("lines of a paragraph", () => {
  it("stay apart where each leaves room for the word below", () => {
    const { joinProse } = createJoiners([...prose, ...lines(address)]);
    expect(joinProse(lines(address))).toBe("Harbour Office\nQuay 4\n20457 Norderwiek");
    expect(joinProse(prose)).toBe(`${prose[0]?.text} ${prose[1]?.text}`);
  });

  it("go on where a narrow column or a small letter explains them", () => {
    const narrow = lines(address, 300);
    const { joinProse } = createJoiners([...prose, ...narrow]);
    expect(joinProse(narrow)).toBe("Harbour Office Quay 4 20457 Norderwiek");
    expect(joinProse(lines(["Beside the picture", "goes the text."]))).toBe("Beside the picture goes the text.");
    expect(joinProse(lines(["Harbour Office", "Quay 4 is", "where it was."]))).toBe(
      "Harbour Office Quay 4 is where it was.",
    );
  });
});
