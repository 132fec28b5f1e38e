import type { DimensionWords } from "../types/dimension-words.ts";

export const dimensionWords: DimensionWords = {
  asking: "bao nhiêu",
  units: {
    length: "mét|xăng-?ti-?mét|ki-?lô-?mét",
    mass: "cân|tấn|ký",
    share: "phần trăm",
  },
  words: {
    deep: "sâu",
    wide: "rộng",
    long: "dài",
    high: "cao",
    heavy: "nặng",
  },
  demanding: {
    deep: "sâu bao nhiêu",
    wide: "rộng bao nhiêu mét",
    high: "cao bao nhiêu",
    heavy: "nặng bao nhiêu",
  },
};
