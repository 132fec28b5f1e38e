import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesLackingFigure } from "../../../src/core/question/lacking-figure.ts";
import type { Language } from "../../../src/core/types.ts";

const harbour =
  "In March 2024 the harbour of Tolvik sold 1,200 berths. Twenty-two boats wait. Last year there were none. Tickets are 7.50 €.";
const hafen = "Im März 2024 verkaufte der Hafen 1.200 Liegeplätze. Zweiundzwanzig Boote warten.";

describe("namesLackingFigure", () => {
  it.each<[string, Language, string]>([
    ["a year", "en", "Who ran the harbour in 2031?"],
    ["a month", "en", "How many berths were sold in October?"],
    ["a month whose number is the day on which it came out", "en", "How many berths were sold in June?"],
    ["a month in another language", "fr", "Combien de places ont été vendues en octobre ?"],
    ["a number", "en", "Where do the 85 boats wait?"],
  ])("holds of %s that the text lacks (%s): %s", (_, language, own) => {
    expect(namesLackingFigure({ own, language }, { text: harbour, language: "en", published: "2024-03-06" })).toBe(
      true,
    );
  });

  it.each<[string, Language, string]>([
    ["no figure", "en", "Who runs the harbour?"],
    ["a year that it states", "en", "What was sold in 2024?"],
    ["a month that it states", "fr", "Qu'a-t-on vendu en mars ?"],
    ["a year that it means by another word", "en", "How many were there in 2023?"],
    ["a number in another spelling", "de", "Wer kaufte die 1.200 Plätze?"],
    ["a number that it has in words", "en", "Where do the 22 boats wait?"],
    ["a number with its unit", "en", "Is a ticket 7.50 €?"],
    ["a number in words", "es", "¿Dónde esperan los ochenta barcos?"],
    ["an age, of which a text may give the bounds", "de", "Darf ein Kind von 9 Jahren mit?"],
    ["one of a kind", "en", "Is there one harbour?"],
    ["a place in an order", "en", "Which is the 3rd harbour?"],
  ])("does not hold of %s (%s): %s", (_, language, own) => {
    expect(namesLackingFigure({ own, language }, { text: harbour, language: "en", published: "2024-03-06" })).toBe(
      false,
    );
  });

  it("holds a number against a text in another language", () => {
    const text = { text: hafen, language: "de", published: undefined } as const;
    expect(namesLackingFigure({ own: "Where do the 22 boats wait?", language: "en" }, text)).toBe(false);
    expect(namesLackingFigure({ own: "What happened in May 2024?", language: "en" }, text)).toBe(true);
  });

  it("never holds of a number that the text states in figures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1400 }), (number) => {
        const text = { text: `The fair had ${number} guests.`, language: "en", published: undefined } as const;
        return !namesLackingFigure({ own: `Who counted the ${number} guests?`, language: "en" }, text);
      }),
    );
  });
});
