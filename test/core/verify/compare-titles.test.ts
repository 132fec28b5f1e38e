import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { differences } from "../../helpers/compared.ts";

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
