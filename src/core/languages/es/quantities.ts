import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words:
    "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil",
  scales: "mil millones|millones|millón|billones|billón|mil|miles",
  units:
    "euros?|dólares?|pesos?|por ciento|%|€|\\$|km|kilómetros?|metros?|kg|kilos?|toneladas?|litros?|hectáreas?|grados?",
  between: wordSet("otros otras nuevos nuevas primeros primeras últimos últimas grandes"),
  labels: wordSet("artículo número página capítulo"),
  values: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
};
