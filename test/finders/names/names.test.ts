import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { readNames } from "../../../src/finders/names/article-names.ts";
import { articleOf } from "../../helpers/articles.ts";

/** Each name of a text with its kind, in order. */
function namesIn(text: string, language: Language): readonly string[] {
  const { names } = readNames(articleOf(text, { title: "", language }));
  return names.mentions.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("the names of an article", () => {
  const READ: readonly [string, Language, string, readonly string[]][] = [
    [
      "knows organisations of public life",
      "fr",
      "Il parle à franceinfo et à La France insoumise.",
      ["organisation: franceinfo", "organisation: La France insoumise"],
    ],
    ["knows a paper behind its article", "fr", "Selon le Figaro, il pleut.", ["organisation: Figaro"]],
    ["takes no common noun for a paper", "fr", "L'équipe a gagné hier.", []],
    ["knows towns", "fr", "Il vit à Villeurbanne, près de Koulikoro.", ["place: Villeurbanne", "place: Koulikoro"]],
    ["knows a town by its form", "fr", "Elle habite Moras-en-Valloire depuis hier.", ["place: Moras-en-Valloire"]],
    [
      "goes on behind a town to its club",
      "en",
      "It was a win for the Los Angeles Lakers.",
      ["organisation: Los Angeles Lakers"],
    ],
    [
      "keeps a particle behind a surname",
      "fr",
      "Geoffroy Roux de Bézieux l'a dit.",
      ["person: Geoffroy Roux de Bézieux"],
    ],
    ["keeps a particle behind a title", "fr", "Puis M. Roux de Bézieux l'a redit.", ["person: Roux de Bézieux"]],
    [
      "ends a person's name before a town or a body",
      "fr",
      "Anne Martin de Lyon et Jean Dupont de l'ONU parlent.",
      ["person: Anne Martin", "place: Lyon", "person: Jean Dupont", "organisation: ONU"],
    ],
    [
      "keeps an article inside a joined name",
      "fr",
      "Hier Pierre Morel-à-l'Huissier votait.",
      ["person: Pierre Morel-à-l'Huissier"],
    ],
    ["takes the opponent for a club, not a town", "fr", "Il a marqué contre Norwich.", ["organisation: Norwich"]],
    ["leaves products alone", "fr", "Il a vu la Porsche Taycan rouge.", []],
    ["makes no name of an adjective", "en", "A London-based firm and a US-led force.", []],
    ["takes an inhabitant for nobody", "en", "He beat the Dutchman easily.", []],
    [
      "starts a person's name behind a party",
      "fr",
      "Pour le Rassemblement national Marine Le Pen répond.",
      ["organisation: Rassemblement national", "person: Marine Le Pen"],
    ],
    [
      "starts a person's name behind a ministry",
      "fr",
      "Le ministre des Finances Ousman Koro a parlé.",
      ["person: Ousman Koro"],
    ],
    [
      "starts a person's name behind a people",
      "en",
      "He faces Cypriot Dato Matsoukatov today.",
      ["person: Dato Matsoukatov"],
    ],
    [
      "keeps whole what bears a person's name",
      "fr",
      "La Fondation Brigitte Bardot a porté plainte.",
      ["organisation: Fondation Brigitte Bardot"],
    ],
    [
      "keeps a possessive inside a body's name",
      "en",
      "They gave it to the Alzheimer's Society last week.",
      ["organisation: Alzheimer's Society"],
    ],
    [
      "reads the head of an English name last",
      "en",
      "The Online Safety Bill passed.",
      ["document: Online Safety Bill"],
    ],
    [
      "reads the head before its complement",
      "en",
      "The Institute of Cancer Research said so.",
      ["organisation: Institute of Cancer Research"],
    ],
    ["parts sentences that are glued together", "fr", "Il est né à ParisLe maire a parlé.", ["place: Paris"]],
    [
      "keeps a name of several given names",
      "en",
      "Two women, Nims Purja and Zhang Weili, won.",
      ["person: Nims Purja", "person: Zhang Weili"],
    ],
    [
      "takes a title that a name follows for no name",
      "en",
      "He met Democratic Sen. Joe Manchin in May.",
      ["person: Joe Manchin"],
    ],
    ["takes a month for nobody", "en", "The Jan. 6 crowd came, and on Jan. 6 it left.", []],
    [
      "leaves a people before a person's name",
      "en",
      "They saw fellow South Koreans Chung Jae Won and Lee Seung Hoon.",
      ["person: Chung Jae Won", "person: Lee Seung Hoon"],
    ],
    [
      "keeps the queen of a hospital",
      "en",
      "He saw Queen Elizabeth Hospital.",
      ["organisation: Queen Elizabeth Hospital"],
    ],
    ["knows a storm by its first word", "en", "Then Tropical Storm Fred weakened.", ["event: Tropical Storm Fred"]],
    ["leaves devices alone", "en", "He saw the James Webb Space Telescope and a Genesis G70.", []],
    ["takes the adjective of a role for nobody", "en", "Marine biologist Ruth Amadi spoke.", ["person: Ruth Amadi"]],
    ["knows offices of a parliament", "en", "He saw Speaker Nancy Pelosi there.", ["person: Nancy Pelosi"]],
  ];

  const BEARERS: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ["ranks", "On Monday Det Insp Bob Blemmings spoke.", ["person: Bob Blemmings"]],
    ["an office and two given names", "He met with President Juan Carlos Varela.", ["person: Juan Carlos Varela"]],
    ["an everyday word for a given name", "They saw Will Ferrell there.", ["person: Will Ferrell"]],
    ["a former calling", "They saw ex-footballer Rio Ferdinand there.", ["person: Rio Ferdinand"]],
    ["a calling that opens the sentence", "He won. Goalkeeper Alisson saved twice.", ["person: Alisson"]],
    [
      "a verb, by the one name that everybody knows",
      "They won. Nadal beat Federer.",
      ["person: Nadal", "person: Federer"],
    ],
    ["a comma and an age", "Later Okonkwo, 21, wept.", ["person: Okonkwo"]],
    ["how many children she has", "He won. Mother-of-two Kerry Jones cried.", ["person: Kerry Jones"]],
  ];

  it.each(BEARERS)("finds people by %s", (_, text, expected) => {
    expect(namesIn(text, "en")).toEqual(expected);
  });

  it.each(READ)("%s (%s)", (_, language, text, expected) => {
    expect(namesIn(text, language)).toEqual(expected);
  });

  it("gives an acronym in brackets the kind of the name before it, everywhere", () => {
    expect(namesIn("Le Mobile World Congress (MWC) ouvre. Il aime le MWC.", "fr")).toEqual([
      "event: Mobile World Congress",
      "event: MWC",
      "event: MWC",
    ]);
  });

  it("takes no acronym for a body that the words before it explain otherwise", () => {
    expect(namesIn("L'allocation aux adultes (AAH) augmente.", "fr")).toEqual([]);
    expect(namesIn("Le groupe d'intervention régional (GIR) enquête.", "fr")).toEqual(["organisation: GIR"]);
  });

  it("joins a surname that is a town's name too to the person", () => {
    expect(namesIn("Gareth Bale scored. The goal of Bale counted.", "en")).toEqual([
      "person: Gareth Bale",
      "person: Bale",
    ]);
  });

  it("makes nothing of a head that stands alone, unless a longer name holds it", () => {
    expect(namesIn("Il parle devant la Commission ce soir.", "fr")).toEqual([]);
    expect(namesIn("L'Assemblée nationale siège. Devant l'Assemblée, il parle.", "fr")).toEqual([
      "organisation: Assemblée nationale",
      "organisation: Assemblée",
    ]);
  });
});
