import type { FinderWords } from "./finder-words.ts";

export const spanishWords: FinderWords = {
  speech: {
    and: "y",
    possessive: "su|sus",
    contracted: "del|al",
    andThen: "y",
    plainSaying: "dijo|dice",
  },
  things: {
    aboutThing: "del|para|sobre",
    andThing: "y",
  },
  names: {
    personActs: "dijo",
    beforePeople: "por|con",
    atPlace: "hacia",
    headLink: "del",
    andRole: "y",
    ofFamily: "da|di|dos",
    strongParticle: "al|el",
    phraseLink: "del",
    agent: "por",
    nameLink: "el|al|di|da",
    officeNoun: "presidente",
  },
  pieces: {
    work: "película|libro",
    currency: "euros?|pesos?|francos|coronas",
    andListed: "y",
    abbreviation: "Sr|Sra|Dr|Prof",
  },
};
