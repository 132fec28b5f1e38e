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
  courtesies: ["ong", "chi"],
  namesSpeakerBehind: ["theo"],
  notOnly: ["chỉ"],
  atPlace: ["ở", "tại"],
  and: ["và"],
  blanks: { name: "ai", number: "bao nhiêu" },
};
