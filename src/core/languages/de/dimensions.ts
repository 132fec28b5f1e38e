import type { DimensionWords } from "../types/dimension-words.ts";

export const dimensionWords: DimensionWords = {
  asking: "wie|welche",
  units: {
    length: "meter|millimeter|kilometer|fuß",
    mass: "gramm|kilogramm|milligramm|kilos?|tonnen?|pfund",
    share: "prozent",
  },
  words: {
    deep: "tief|tiefe",
    wide: "breit|breite",
    long: "lang|länge",
    high: "hoch|höhe",
    heavy: "schwer|gewicht|wiegt|wog",
  },
  demanding: {
    deep: "wie tief",
    wide: "wie breit",
    high: "welche körpergröße",
    heavy: "was wiegt|viel wiegt",
  },
};
