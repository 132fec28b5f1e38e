import type { DimensionWords } from "../types/dimension-words.ts";

export const dimensionWords: DimensionWords = {
  asking: "how|what",
  words: {
    deep: "deep|depth",
    wide: "wide|width",
    long: "long|length",
    high: "high|height|tall",
    heavy: "heavy|weight|weighs?|weighed",
  },
};
