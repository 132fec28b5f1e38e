import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/core/types.ts";
import { differences } from "../../../helpers/compared.ts";

/** What people are, and where they and things are from. */
describe("the titles and peoples of a statement", () => {
  it.each<[string, Language, string, Language, string, string]>([
    [
      "what somebody is beside the same name, whoever else has that office",
      "en",
      "Deputy mayor Omar Vance cut the ribbon with Nora Quist.",
      "en",
      "The mayor of Pell Harbour, Nora Quist, and the prefect, Omar Vance, cut the ribbon.",
      "kind: mayor | prefect",
    ],
    [
      "what a minister is in charge of",
      "es",
      "La consejera de Vivienda, Inés Roldán, habló ayer.",
      "fr",
      "La ministre de la Culture, Inés Roldán, a parlé hier.",
      "kind: consejera de Vivienda | ministre de la Culture",
    ],
    [
      "a people in lower case",
      "es",
      "El favorito es el uruguayo Bruno Salas.",
      "es",
      "El favorito es el argentino Bruno Salas.",
      "kind: uruguayo | argentino",
    ],
    [
      "the trade next to a name rather than what else somebody is",
      "en",
      "Omar Vance, a baker, spoke.",
      "en",
      "The spokesman, the florist Omar Vance, spoke.",
      "kind: baker | florist",
    ],
    [
      "another family name behind the same first name",
      "en",
      "Thomas Quill spoke at the fair.",
      "fr",
      "Thomas Vardel a parlé à la foire.",
      "name: Quill | Vardel",
    ],
    [
      "a name like it on the other side of the same word",
      "fr",
      "Le garage Wickmore est fermé.",
      "en",
      "The Wicklow garage is closed.",
      "lookalike: Wickmore | Wicklow",
    ],
    [
      "a direction in another language",
      "fr",
      "Le village est à 12 kilomètres au sud de Paris.",
      "en",
      "The village is 12 kilometres north of Paris.",
      "kind: sud | north",
    ],
    [
      "the one name of the clause that has the rest",
      "en",
      "Nora Quist sings in the great hall.",
      "en",
      "Nora Quist is at home, while Omar Vance sings in the great hall.",
      "standIn: Nora Quist | Omar Vance",
    ],
    [
      "the one name of a part behind a semicolon",
      "fr",
      "Nora Quist a trouvé le coffre au grenier.",
      "fr",
      "Omar Vance a trouvé le coffre au grenier ; Nora Quist l'a ouvert plus tard.",
      "standIn: Nora Quist | Omar Vance",
    ],
    [
      "a place of the gazetteer for one that is not",
      "es",
      "Las clases se dan en Bremen.",
      "de",
      "Der Unterricht findet in Bremerau statt.",
      "lookalike: Bremen | Bremerau",
    ],
  ])("show %s", (_, language, said, sourceLanguage, source, expected) => {
    expect(differences(said, language, source, sourceLanguage)).toContain(expected);
  });

  it("do not differ in what an office is in charge of where that is left out", () => {
    const said = "La consejera Inés Roldán habló ayer.";
    expect(differences(said, "es", "La consejera de Cultura, Inés Roldán, habló ayer.", "es")).toEqual([]);
  });
});
