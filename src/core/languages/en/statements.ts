import type { StatementWords } from "../types/statement-words.ts";
import { conceptWords } from "./concepts.ts";
import { markerWords } from "./markers.ts";
import { nationalityWords } from "./nationalities.ts";
import { numberWords } from "./numbers.ts";
import { occupationWords } from "./occupations.ts";
import { oppositeWords } from "./opposites.ts";
import { portfolioWords } from "./portfolios.ts";
import { thingWords } from "./things.ts";

export const statementWords: StatementWords = {
  concepts: { ...conceptWords, ...occupationWords, ...portfolioWords, ...oppositeWords, ...thingWords },
  markers: markerWords,
  nations: nationalityWords,
  numbers: numberWords,
  courtesies: ["mrs", "miss", "mister", "sir", "madam"],
  namesSpeakerBehind: ["according"],
  notOnly: ["only", "just"],
  atPlace: ["in", "near", "at", "on"],
  and: ["and"],
  ordinary: [
    "The baker opens her shop before dawn, and neighbours come to buy bread while it is still warm.",
    "The committee published a report yesterday on what the region will spend next year.",
    "After walking for two hours, the hikers saw the lake between the trees.",
    "According to her, this disease mostly affects children who sleep little.",
    "The team lost its last match, but the coach remains confident.",
    "You have to switch off the machine before changing the filter.",
  ],
  blanks: { name: "who", number: "how many" },
};
