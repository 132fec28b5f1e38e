import type { FinderWords } from "./finder-words.ts";

export const germanWords: FinderWords = {
  speech: {
    and: "und",
    andThen: "und",
    plainSaying: "sagt|sagte|sagten",
  },
  things: {
    andThing: "und",
  },
  names: {
    personActs: "sagte",
    beforePeople: "von",
    atPlace: "aus|nach",
    headLink: "der|des",
    strongParticle: "van|von|der|den",
    phraseLink: "von|vom|der",
    nameLink: "van|von",
    officeNoun: "präsident|präsidentin",
  },
  pieces: {
    work: "roman|buch",
    called: "titel",
    clockUnit: "Uhr",
    beforeMinutes: "Uhr",
    scaleSign: String.raw`Mrd\.?|Mio\.?|Tsd\.?`,
    townEnding: "er",
    inflection: "e|en|er|es|em",
    currency: "franken|kronen",
    andListed: "und",
    abbreviation: "Dr|Prof|St|Hr|Fr|Nr",
  },
};
