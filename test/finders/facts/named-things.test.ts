import { describe, expect, it } from "vitest";
import type { FactKind, Language } from "../../../src/core/types.ts";
import { extractFacts } from "../../../src/finders/facts/extract.ts";
import { articleOf } from "../../helpers/articles.ts";

function named(text: string, language: Language, kind: FactKind): readonly string[] {
  return extractFacts(articleOf(text, { title: "", language }))
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
    ["fr", "Le coup d'État de 2012 et le putsch de 2015 ont échoué.", ["coup d'État de 2012", "putsch de 2015"]],
    ["fr", "C'est un véritable séisme pour le club.", []],
    [
      "fr",
      "Le génocide arménien est rappelé, le massacre de Thiaroye aussi.",
      ["génocide arménien", "massacre de Thiaroye"],
    ],
    ["fr", "L'incendie de l'usine Zolta a duré.", ["incendie de l'usine Zolta"]],
    ["fr", "Les inondations dans l'Aude ont été fortes.", ["inondations dans l'Aude"]],
    ["fr", "Elle pense aux municipales et à l'élection présidentielle.", ["municipales", "élection présidentielle"]],
    ["fr", "Les équipes municipales et une élection municipale.", []],
    ["fr", "Le vent souffle au sommet de la tour Eiffel.", []],
    ["fr", "Il jouera la Coupe d'Afrique des nations explique le gardien.", ["Coupe d'Afrique des nations"]],
    ["fr", "Le procès des attentats de janvier 2015 s'ouvre.", ["attentats de janvier 2015"]],
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
    ["fr", "La loi du 9 décembre 1905 est ancienne.", ["loi du 9 décembre 1905"]],
    ["fr", "Le projet de loi de finances est prêt.", ["projet de loi de finances"]],
    ["fr", "Il vote la loi sur l'équité salariale demain.", ["loi sur l'équité salariale"]],
    ["fr", "Ils veulent une loi sur les loyers.", []],
    ["fr", "Le décret du 12 mars est signé, le rapport Delevoye aussi.", ["décret du 12 mars", "rapport Delevoye"]],
    ["fr", "C'est un rapport Paris-Lyon très tendu.", []],
    ["fr", "Arrêté à Lyon, il a tout nié.", []],
    ["fr", "Après la déclaration de Bruno Petit, il est parti.", []],
    ["fr", "Le Journal officiel pour permettre la vente est paru.", ["Journal officiel"]],
    ["en", "They invoked the 25th amendment.", ["25th amendment"]],
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

describe("bodies", () => {
  const BODIES: readonly [string, readonly string[]][] = [
    ["Le Wydad de Casablanca joue.", ["Wydad de Casablanca"]],
    ["La Fédération internationale des droits de l'Homme est là.", ["Fédération internationale des droits de l'Homme"]],
    ["Le CHU de Nantes et l'Institut Pasteur soignent.", ["CHU de Nantes", "Institut Pasteur"]],
    [
      "Le Front national pour la défense de la Constitution (FDC) est là.",
      ["Front national pour la défense de la Constitution", "FDC"],
    ],
    ["La commission électorale nationale (CEN) vote.", ["commission électorale nationale", "CEN"]],
    ["La Ligue des droits de l'homme est là.", ["Ligue des droits de l'homme"]],
    ["Il parle du groupe paramilitaire Zorba.", ["Zorba"]],
    ["Il va à la préfecture de police de Paris.", ["préfecture de police de Paris"]],
    ["Elle est à la Banque de ce pays.", ["Banque"]],
  ];

  it.each(BODIES)("fr: %s", (text, expected) => {
    expect(named(text, "fr", "organisation")).toEqual(expected);
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
