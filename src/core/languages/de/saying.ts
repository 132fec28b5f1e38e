import type { SayingWords } from "../types/saying-words.ts";
import { wordSet } from "../word-set.ts";

export const sayingWords: SayingWords = {
  finite: wordSet(`
    sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten berichtete berichtet behauptete behauptet warnte warnt meinte meint
    forderte fordert forderten versicherte versichert bestätigte bestätigt kritisierte kritisiert schrieb schreibt äußerte äußert
    räumte kündigte teilte wies hob unterstrich verlangte verlangt ergänzte ergänzt erinnerte erinnert lobte begrüßte
  `),
  participles: wordSet("gesagt gewarnt gefordert geschrieben angekündigt mitgeteilt"),
  weak: wordSet("fügte fragte fuhr so"),
  infinitives: wordSet(""),
  gerunds: wordSet(""),
  governed: new Map(),
  auxiliaries: wordSet("hat haben hatte hatten"),
  between: wordSet(
    "auch am montag dienstag mittwoch donnerstag freitag samstag sonntag zudem jedoch heute gestern sich",
  ),
  blockers: wordSet("der wurden worden"),
  according: [["laut"], ["nach", "angaben", "von"], ["nach", "angaben", "der"], ["nach", "angaben", "des"]],
  weakAccording: [["für"]],
  that: wordSet("dass"),
  relative: wordSet(""),
  pronouns: new Map([
    ["er", "male"],
    ["sie", "female"],
  ]),
  countryNouns: wordSet("land"),
  collectives: wordSet(""),
  offices: wordSet(""),
  persons: wordSet(""),
  definite: wordSet(""),
  indefinite: wordSet(""),
  plurals: wordSet("mehrere einige viele"),
  bodiesHaveGender: true,
};
