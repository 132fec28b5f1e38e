import type { DimensionWords } from "../types/dimension-words.ts";

export const dimensionWords: DimensionWords = {
  asking: "qué|cuál|cuánto",
  units: {
    length: "metros?|milímetros?|centímetros?|kilómetros?|pies",
    mass: "gramos?|kilogramos?|kilos?|toneladas?|libras?",
    share: "por ciento",
  },
  words: {
    deep: "profund[ao]|profundidad",
    wide: "anch[ao]|anchura",
    long: "larg[ao]|longitud",
    high: "alt[ao]|altura",
    heavy: "pesa|pesaba|peso",
  },
  demanding: {
    deep: "qué profundidad|es la profundidad",
    wide: "qué anchura|es la anchura|qué ancho",
    high: "qué altura|es la altura|cuánto mide",
    heavy: "cuánto pesa",
  },
};
