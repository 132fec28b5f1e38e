import type { DimensionWords } from "../types/dimension-words.ts";

export const dimensionWords: DimensionWords = {
  asking: "quelle?|combien",
  units: {
    length: "mètres?|millimètres?|centimètres?|kilomètres?|pieds",
    mass: "grammes?|kilogrammes?|milligrammes?|kilos?|tonnes?",
    share: "pour cent",
  },
  words: {
    deep: "profonde?|profondeur",
    wide: "large|largeur",
    long: "long|longue|longueur",
    high: "haute?|hauteur",
    heavy: "poids|pèse|pesait|lourde?",
  },
  demanding: {
    deep: "quelle profondeur|est la profondeur",
    wide: "quelle largeur|est la largeur",
    high: "quelle hauteur|est la hauteur|combien mesure",
    heavy: "combien pèse",
  },
};
