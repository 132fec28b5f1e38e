import type { DimensionWords } from "../types/dimension-words.ts";

export const dimensionWords: DimensionWords = {
  asking: "how|what",
  units: {
    length:
      "meters?|metres?|millimeters?|millimetres?|centimeters?|centimetres?|kilometers?|kilometres?|feet|foot|ft|inch|inches|yards?|miles?",
    mass: "grams?|kilograms?|milligrams?|grammes?|kilos?|tonnes?|tons?|lbs?|pounds?",
    share: "percent|per cent",
  },
  words: {
    deep: "deep|depth",
    wide: "wide|width",
    long: "long|length",
    high: "high|height|tall",
    heavy: "heavy|weight|weighs?|weighed",
  },
  demanding: {
    deep: "how deep|is the depth",
    wide: "how wide|is the width",
    high: "how tall|is the height",
    heavy: "how heavy|much does .* weigh",
  },
};
