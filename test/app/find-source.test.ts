import { describe, expect, it } from "vitest";
import { findSource } from "../../src/app/find-source.ts";

const SOURCES = [
  { id: "harbour", title: "The harbour is dredged" },
  { id: "harbour-fees", title: "What mooring costs" },
  { id: "etang", title: "L'étang gelé" },
  { id: "etang-2", title: "L'étang dégèle" },
];

describe("findSource", () => {
  it.each([
    ["harbour", "harbour"],
    ["harbour-f", "harbour-fees"],
    ["harbour.md", "harbour"],
    ["./corpus/harbour.md", "harbour"],
    ["corpus\\harbour-fees.docx", "harbour-fees"],
    ["What mooring costs", "harbour-fees"],
    ["mooring", "harbour-fees"],
    ["  ETANG gele ", "etang"],
  ])("takes %j for %s", (named, id) => {
    expect(findSource(named, SOURCES).id).toBe(id);
  });

  it("names those that could be meant", () => {
    expect(() => findSource("l'etang", SOURCES)).toThrow(
      expect.objectContaining({ code: "source-unknown", values: { source: "l'etang", known: ["etang", "etang-2"] } }),
    );
  });

  it("names the first ten of those that there are when none is like it", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ id: `a${index}`, title: `Title ${index}` }));
    expect(() => findSource("lighthouse", many)).toThrow(
      expect.objectContaining({ values: { source: "lighthouse", known: many.slice(0, 10).map(({ id }) => id) } }),
    );
    expect(() => findSource(" ", [])).toThrow(expect.objectContaining({ hint: "There is no article." }));
  });
});
