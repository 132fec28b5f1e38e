import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words: (counting) => `${counting}|cien|mil`,
  scales: "mil millones|millones|millón|billones|billón|mil|miles",
  units: "por ciento|%|€|\\$",
  between: wordSet("otros otras nuevos nuevas primeros primeras últimos últimas grandes"),
  labels: wordSet("artículo número página capítulo"),
};
