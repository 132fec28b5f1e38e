import type { FinderWords } from "./finder-words.ts";

export const vietnameseWords: FinderWords = {
  speech: {
    plainSaying: "nói|cho",
  },
  things: {},
  names: {
    beforePeople: "bởi",
    atPlace: "tại|ở",
    phraseLink: "của",
    agent: "bởi",
  },
  pieces: {
    work: "phim",
    noYear: "đồng|người",
    clockUnit: "giờ",
    beforeMinutes: "giờ",
    scaleSign: "tr",
    currency: "đồng",
    abbreviation: "TS|GS|PGS",
  },
};
