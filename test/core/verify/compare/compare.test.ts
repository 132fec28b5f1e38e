import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/core/types.ts";
import { articleWords } from "../../../../src/core/verify/article-words.ts";
import { compareSentence } from "../../../../src/core/verify/compare/compare.ts";
import { readText } from "../../../../src/core/verify/read-text.ts";
import { compare, differences, sourceOf } from "../../../helpers/compared.ts";

/** Compared by their letters and the word lists alone: no model is needed for these. */
describe("compareSentence", () => {
  it.each<[string, Language, string, Language, string, string]>([
    ["a number", "en", "The mill employs 75 weavers.", "en", "The mill employs 57 weavers.", "number: 75 | 57"],
    [
      "a number in words",
      "fr",
      "Le moulin emploie douze tisserands.",
      "fr",
      "Le moulin emploie quinze tisserands.",
      "number: douze | quinze",
    ],
    [
      "a unit",
      "en",
      "The fair lasts three weeks.",
      "en",
      "The fair lasts three days.",
      "number: three weeks | three days",
    ],
    [
      "millions for billions",
      "en",
      "It cost 3 billion euros.",
      "en",
      "It cost 3 million euros.",
      "number: 3 billion | 3 million",
    ],
    ["a weekday", "es", "El mercado abre el martes.", "es", "El mercado abre el jueves.", "date: martes | jueves"],
    [
      "a month across languages",
      "de",
      "Die Messe beginnt am 4. Mai.",
      "fr",
      "La foire commence le 4 juin.",
      "date: Mai | juin",
    ],
    [
      "how often",
      "en",
      "The boat sails twice a week.",
      "en",
      "The boat sails twice a month.",
      "rate: a week | a month",
    ],
    [
      "a family name like it",
      "fr",
      "Le directeur, Paul Marchal, a signé.",
      "fr",
      "Le directeur, Paul Marceau, a signé.",
      "lookalike: Marchal | Marceau",
    ],
    [
      "a first name at the start",
      "en",
      "Martin Osgood signed.",
      "en",
      "Melvin Osgood signed.",
      "lookalike: Martin | Melvin",
    ],
    [
      "a nationality in lower case",
      "fr",
      "le chantier belge a livré le bateau",
      "fr",
      "Le chantier danois a livré le bateau.",
      "kind: belge | danois",
    ],
    [
      "the opposite verb",
      "fr",
      "Les loyers ont augmenté dans la vallée.",
      "fr",
      "Les loyers ont baissé dans la vallée.",
      "opposite: augmenté | baissé",
    ],
    [
      "a deputy",
      "en",
      "The deputy mayor opened the hall.",
      "en",
      "The mayor opened the hall.",
      "kind: deputy mayor | mayor",
    ],
    [
      "all for some",
      "en",
      "All members voted for the plan.",
      "en",
      "Some members voted for the plan.",
      "quantifier: All | Some",
    ],
    ["after for before", "en", "He left after the vote.", "en", "He left before the vote.", "order: after | before"],
    [
      "a negated verb",
      "en",
      "The gate may not open at night.",
      "en",
      "The gate may open at night.",
      "denial: not open | open",
    ],
    [
      "even though for if",
      "vi",
      "Họ sẽ xây cầu dù thiếu tiền.",
      "vi",
      "Họ sẽ xây cầu nếu đủ tiền.",
      "condition: dù | nếu",
    ],
    [
      "what a number counts",
      "fr",
      "Le club compte huit nageurs et vingt rameurs.",
      "fr",
      "Le club compte vingt nageurs et huit rameurs.",
      "number: huit | vingt",
    ],
    [
      "the second for the first",
      "fr",
      "C'est la plus haute tour du pays.",
      "fr",
      "C'est la troisième plus haute tour du pays.",
      "comparison: plus haute | troisième plus haute",
    ],
    [
      "an occupation beside the same name",
      "de",
      "Die Bäckerin Lore Anders spricht für alle.",
      "fr",
      "La fleuriste Lore Anders parle pour tous.",
      "kind: Bäckerin | fleuriste",
    ],
    [
      "another reason",
      "en",
      "The pier stayed shut because the planks were rotten.",
      "en",
      "The pier stayed shut because nobody held a licence.",
      "cause: planks were rotten | nobody held a licence",
    ],
    [
      "few for most",
      "es",
      "Pocos vecinos votaron.",
      "es",
      "La mayoría de los vecinos votaron.",
      "quantifier: Pocos | mayoría",
    ],
    [
      "all for none",
      "fr",
      "Tous les phares sont fermés.",
      "fr",
      "Aucun des phares est fermés.",
      "quantifier: Tous | Aucun",
    ],
    [
      "before for during",
      "en",
      "The roof fell before the gale.",
      "en",
      "The roof fell during the gale.",
      "order: before | during",
    ],
    [
      "after for before, though the sentence says later as well",
      "fr",
      "Il est parti après le vote.",
      "fr",
      "Il est parti avant le vote, puis il est revenu plus tard.",
      "order: après | avant",
    ],
    [
      "a verb that eases for one that hampers",
      "de",
      "Das Gesetz erschwert den Umzug.",
      "de",
      "Das Gesetz erleichtert den Umzug.",
      "opposite: erschwert | erleichtert",
    ],
    [
      "a disaster",
      "fr",
      "Le pont fut emporté par la crue de juin.",
      "fr",
      "Le pont fut emporté par le séisme de juin.",
      "kind: crue | séisme",
    ],
    [
      "no longer for still",
      "fr",
      "Le bac dessert l'île.",
      "fr",
      "Le bac ne dessert plus l'île.",
      "denial: dessert | dessert plus",
    ],
  ])("shows %s that differs", (_, said, statement, language, sentence, expected) => {
    expect(differences(statement, said, sentence, language)).toContain(expected);
  });

  it.each<[string, Language, string, Language, string]>([
    ["the same number in words", "fr", "Il y a quatre-vingts ruches.", "en", "There are 80 hives."],
    ["a bound that holds it", "en", "More than 60 boats sailed.", "en", "Some 64 boats sailed."],
    ["half a year", "en", "It took half a year.", "de", "Es dauerte sechs Monate."],
    [
      "a length of time between two hours",
      "en",
      "It burned for twelve minutes.",
      "en",
      "It burned from 8:40 to 8:52, for 3 hours in all.",
    ],
    ["a number told in a rounder unit", "en", "It took three weeks.", "en", "It took 19 days."],
    ["a country and its people", "en", "The Danish yard built it.", "fr", "Le chantier du Danemark l'a construit."],
    ["a word negated twice", "en", "The plan was not refused.", "en", "The plan was accepted."],
    [
      "what the sentence says besides",
      "en",
      "The yard built a boat.",
      "en",
      "In 2019 the yard built a boat for 40 guests.",
    ],
    [
      "nobody hurt and everybody unhurt",
      "en",
      "All five divers were unhurt.",
      "en",
      "None of the five divers was hurt.",
    ],
    ["the rest of a whole", "en", "So 30% stayed.", "en", "Of the guests 70% left."],
    [
      "what is excepted from the contrary",
      "en",
      "Guide dogs are allowed on the boat.",
      "en",
      "Dogs are forbidden on the boat, except guide dogs.",
    ],
    [
      "first letters in the order of another language",
      "en",
      "Paul Brun spoke to NATO.",
      "fr",
      "Paul Brun a parlé à l'OTAN.",
    ],
    ["not content in quotation marks", "en", "They are unhappy.", "fr", "Ils ne sont pas « satisfaits »."],
    ["a weekday with a capital", "en", "Rosa Bell sailed on Saturday.", "vi", "Rosa Bell ra khơi vào thứ Bảy."],
    ["not only", "en", "The yard not only builds boats.", "en", "The yard builds boats."],
  ])("finds no difference in %s", (_, said, statement, language, sentence) => {
    expect(differences(statement, said, sentence, language)).toEqual([]);
  });

  it("knows a name that stands nowhere from one that stands elsewhere in the article", () => {
    const article = "Ida Brook sold the yard. Tom Vale bought it.";
    const names = (statement: string) => compare(statement, "en", "Tom Vale bought it.", "en", article).names;
    expect(names("Then Vale bought it.")).toMatchObject({ held: 1, elsewhere: 0, unknown: 0 });
    expect(names("Then Brook bought it.")).toMatchObject({ held: 0, elsewhere: 1, unknown: 0 });
    expect(names("Then Quill bought it.")).toMatchObject({ held: 0, elsewhere: 0, unknown: 1 });
  });

  it("takes words of the heading above for borne out, but not as surely as those of the sentence", () => {
    const said = readText("The library closes at noon.", "en", []);
    const source = readText("It closes at noon.", "en", []);
    const context = readText("The library", "en", []);
    const article = articleWords(sourceOf("The library\n\nIt closes at noon.", "en"));
    const alone = compareSentence(said, source, { centre: undefined, article });
    const under = compareSentence(said, source, { centre: undefined, article, context });
    expect(under.coverage).toBeGreaterThan(alone.coverage);
    expect(under.coverage).toBeLessThan(1);
  });

  it("knows that somebody else says it", () => {
    const said = readText("Captain Orme said the fog was to blame.", "en", []);
    const text = "Captain Orme smiled. Keeper Ada Lisle said the fog was to blame.";
    const source = readText("Keeper Ada Lisle said the fog was to blame.", "en", []);
    const speaker = {
      name: readText("Ada Lisle", "en", []),
      role: readText("Keeper", "en", []),
      span: { start: 28, end: 37 },
    };
    const surroundings = { centre: undefined, article: articleWords(sourceOf(text, "en")), speaker };
    expect(compareSentence(said, source, surroundings).otherSpeaker).toEqual({ start: 0, end: 12 });
    const same = readText("Ada Lisle said the fog was to blame.", "en", []);
    expect(compareSentence(same, source, surroundings).otherSpeaker).toBeUndefined();
  });
});
