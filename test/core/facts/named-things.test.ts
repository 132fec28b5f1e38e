import { describe, expect, it } from "vitest";
import { extractFacts } from "../../../src/core/facts/extract.ts";
import type { FactKind, Language } from "../../../src/core/types.ts";

function named(text: string, language: Language, kind: FactKind): readonly string[] {
  const source = { id: "article", version: "v", text, metadata: { title: "", language } };
  return extractFacts(source)
    .filter((fact) => fact.kind === kind)
    .map(({ name }) => name);
}

describe("events", () => {
  const EVENTS: readonly [Language, string, readonly string[]][] = [
    ["fr", "La guerre en Ukraine continue.", ["guerre en Ukraine"]],
    ["fr", "Les résultats du référendum du dimanche 22 mars sont là.", ["référendum du dimanche 22 mars"]],
    ["fr", "L'attaque au couteau à Nice a choqué.", ["attaque au couteau à Nice"]],
    ["fr", "Le modèle était au Salon de Genève 2019.", ["Salon de Genève 2019"]],
    ["fr", "Il a fêté son 41e anniversaire.", []],
    ["en", "He won the 2019 general election.", ["2019 general election"]],
    ["en", "She ran at the London 2012 Paralympics.", ["2012 Paralympics"]],
    ["en", "He died from a heart attack in London.", []],
    ["en", "They built tsunami shelters there.", []],
  ];

  it.each(EVENTS)("%s: %s", (language, text, expected) => {
    expect(named(text, language, "event")).toEqual(expected);
  });

  it("hold the year that belongs to their name, which is then no date for itself", () => {
    expect(named("Le modèle était au Salon de Genève 2019.", "fr", "date")).toEqual([]);
    expect(named("Le référendum du dimanche 22 mars est clos.", "fr", "date")).toEqual(["dimanche 22 mars"]);
  });
});

describe("documents", () => {
  const DOCUMENTS: readonly [Language, string, readonly string[]][] = [
    ["fr", "La loi Avia a été votée.", ["loi Avia"]],
    ["fr", "Il invoque la Constitution, dit-il.", ["Constitution"]],
    ["fr", 'Il a vu le film de Ladj Ly "Les Misérables" hier.', ["Les Misérables"]],
    ["en", "It is the BBC series Would I Lie to You? he said.", ["Would I Lie to You"]],
    ["en", "He hosted Channel 4's The Last Leg for years.", ["The Last Leg"]],
    ["en", "She made the documentary Adam Hills: Take His Legs last year.", ["Adam Hills: Take His Legs"]],
    ["en", "The BBC's Laura Kuenssberg asked.", []],
  ];

  it.each(DOCUMENTS)("%s: %s", (language, text, expected) => {
    expect(named(text, language, "document")).toEqual(expected);
  });
});

describe("numbers", () => {
  const NUMBERS: readonly [Language, string, readonly string[]][] = [
    ["fr", "Il voit cinq clients par jour.", ["cinq clients"]],
    ["fr", "Il en vient cinq par jour.", ["cinq par jour"]],
    ["en", "The 35-year-old played.", ["35-year-old"]],
    ["en", "They won £2.7m awarded by a fund.", ["£2.7m"]],
    ["en", "He passed three Brighton defenders.", ["three Brighton defenders"]],
    ["en", "Call 101 now.", []],
  ];

  it.each(NUMBERS)("%s: %s", (language, text, expected) => {
    expect(named(text, language, "number")).toEqual(expected);
  });
});
