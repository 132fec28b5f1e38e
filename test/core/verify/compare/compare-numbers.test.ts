import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/core/types.ts";
import { statementFeatures } from "../../../../src/core/verify/features.ts";
import { compare, differences } from "../../../helpers/compared.ts";

/** What can be reckoned from the numbers of a sentence is no difference. */
describe("the numbers of a statement", () => {
  it.each<[string, Language, string, Language, string]>([
    ["dozens", "fr", "Le club compte trois douzaines de rameurs.", "fr", "Le club compte 36 rameurs."],
    [
      "half of what doubled",
      "en",
      "In 2015 the kiln fired 310 pots.",
      "en",
      "The kiln fired 620 pots, twice as many as in 2015.",
    ],
    [
      "the double of what is half",
      "de",
      "Die Töpferei brannte 2015 noch 620 Krüge.",
      "de",
      "Die Töpferei brannte 310 Krüge, die Hälfte von 2015.",
    ],
    [
      "the rest of those that both tell of",
      "fr",
      "Sur les quinze barques, onze sont rentrées.",
      "fr",
      "Quinze barques sont parties et quatre ont coulé.",
    ],
    [
      "both ends of a range in one unit",
      "en",
      "It fell from 80,000 to 60,000 kilograms.",
      "es",
      "Bajó de 80 a 60 toneladas.",
    ],
    ["hours and minutes", "fr", "La traversée a duré 126 minutes.", "en", "The crossing took 2 hours and 6 minutes."],
    [
      "a length of time that is the sum of two",
      "en",
      "The second boat needed 2 hours and 10 minutes.",
      "en",
      "She won in 2 hours 6 minutes, four minutes ahead of the second boat.",
    ],
    ["an age without its unit", "vi", "Rosa Bell, 47 tuổi, mở lò.", "en", "Rosa Bell, 47, opened the kiln."],
    ["a good number", "de", "Die Werft beschäftigt gut 200 Menschen.", "de", "Die Werft beschäftigt 210 Menschen."],
    ["what a number comes close to", "fr", "Le loyer approche les 8 000 euros.", "fr", "Le loyer est de 7 800 euros."],
    [
      "how often another number is",
      "en",
      "The rent is 650 euros a month.",
      "fr",
      "Le loyer est de 650 euros, soit 7 800 euros par an.",
    ],
    [
      "a number whose thing was named before",
      "en",
      "Two boats are still afloat.",
      "en",
      "Three of the five boats sank; the other two are still afloat.",
    ],
    ["a measure of another thing", "en", "The cellar is 12 feet deep.", "en", "The ditch is 9 feet deep."],
    ["a measure of another thing", "fr", "La cave fait 12 mètres de long.", "fr", "Le fossé fait 9 mètres de long."],
    ["a measure of another thing", "de", "Der Keller kostet 12 Euro.", "de", "Der Graben kostet 9 Euro."],
    ["a measure of another thing", "es", "La bodega costó 12 euros.", "es", "La zanja costó 9 euros."],
    ["a measure of another thing", "vi", "Giếng sâu 12 mét.", "vi", "Mương sâu 9 mét."],
    ["a measure of another thing", "fr", "Le fossé mesure 12 pieds.", "en", "The cellar measures 9 metres."],
  ])("differ in nothing: %s", (_, said, statement, language, sentence) => {
    expect(differences(statement, said, sentence, language)).toEqual([]);
  });

  it.each<[string, Language, string, Language, string, string]>([
    [
      "the only one of two languages, whatever the counted things are called",
      "en",
      "The museum of Corval presented eleven canvases.",
      "fr",
      "Le musée de Corval a présenté douze toiles.",
      "number: eleven | douze",
    ],
    [
      "what a small number would add to a great one",
      "en",
      "The repairs came to £24,870.",
      "en",
      "The repairs came to £24,390, some £550 over budget.",
      "number: 24,870 | 24,390",
    ],
    [
      "a number that a tenth of it would be multiplied to",
      "fr",
      "La réserve compte 72 000 livres.",
      "fr",
      "La réserve compte 7 200 livres, dont un dixième se lit encore.",
      "number: 72 000 | 7 200",
    ],
    [
      "how often that very number is",
      "fr",
      "Le loyer est de 650 euros par an.",
      "fr",
      "Le loyer est de 650 euros par mois, sans compter 90 euros de charges par an.",
      "rate: par an | par mois",
    ],
    [
      "a length of time in two units",
      "en",
      "It took 2 hours and 9 minutes.",
      "en",
      "It took 2 hours and 6 minutes.",
      "number: 2 hours and 9 minutes | 2 hours and 6 minutes",
    ],
    [
      "a measure of the same thing",
      "en",
      "The cellar is 12 feet deep.",
      "en",
      "The cellar is 9 feet deep.",
      "number: 12 | 9",
    ],
    [
      "how many of the same thing, not how old somebody is",
      "en",
      "Rosa Bell keeps 210 goats.",
      "en",
      "Rosa Bell, 47, keeps 120 goats.",
      "number: 210 | 120",
    ],
    [
      "how many of the same thing, not how old somebody is",
      "fr",
      "Rosa Bell garde 210 chèvres.",
      "fr",
      "Rosa Bell, 47 ans, garde 120 chèvres.",
      "number: 210 | 120",
    ],
    [
      "how many of the same thing, not how old somebody is",
      "de",
      "Rosa Bell hütet 210 Ziegen.",
      "de",
      "Rosa Bell (47) hütet 120 Ziegen.",
      "number: 210 | 120",
    ],
    [
      "how many of the same thing, not how old somebody is",
      "es",
      "Rosa Bell cuida 210 cabras.",
      "es",
      "Rosa Bell, 47, cuida 120 cabras.",
      "number: 210 | 120",
    ],
    [
      "how many of the same thing, not how old somebody is",
      "vi",
      "Rosa Bell nuôi 210 con dê.",
      "vi",
      "Rosa Bell, 47, nuôi 120 con dê.",
      "number: 210 | 120",
    ],
    [
      "a number that is no half though something is",
      "en",
      "In 2015 the kiln fired 410 pots.",
      "en",
      "The kiln fired 620 pots, twice as many as in 2015.",
      "number: 410 | 620",
    ],
    [
      "a month that is another word too",
      "en",
      "The kiln closes in May.",
      "en",
      "The kiln closes in March.",
      "date: May | March",
    ],
    [
      "an age that one of the two gives without its unit",
      "en",
      "Rosa Bell, 47, opened the kiln.",
      "fr",
      "Rosa Bell, 52 ans, a ouvert le four.",
      "number: 47 | 52 ans",
    ],
    [
      "the same figure a thousand times greater, of whatever else the words speak",
      "en",
      "Building the kiln cost 180 million dong.",
      "vi",
      "Lò nung do xưởng Ba Son đóng với giá 180 tỷ đồng.",
      "number: 180 million | 180 tỷ",
    ],
  ])("differ: %s", (_, said, statement, language, sentence, expected) => {
    expect(differences(statement, said, sentence, language)).toContain(expected);
  });
});

describe("a number of a statement that its sentence lacks", () => {
  it.each([
    ["is missing", "Nine of the 31 pots broke.", "31 pots were fired and 16 were sold.", 1],
    ["is not where the sentence's own numbers give it", "15 of the 31 pots broke.", "Of the 31 pots 16 were sold.", 0],
  ])("%s", (_, said, source, missing) => {
    const comparison = compare(said, "en", source, "en");
    expect(comparison.numbers.lacking).toHaveLength(1);
    expect(statementFeatures([{ comparison, cosine: 0.9 }], 0, undefined).missingNumbers).toBe(missing);
  });
});
