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
  courtesies: ["senor", "senora", "don"],
  namesSpeakerBehind: ["segun"],
  notOnly: ["solo", "solamente"],
  atPlace: ["en"],
  and: ["y"],
  ordinary: [
    "El panadero abre su tienda antes del amanecer y los vecinos compran pan todavía caliente.",
    "La comisión publicó ayer un informe sobre los gastos de la región para el próximo año.",
    "Tras dos horas de camino, los excursionistas vieron el lago entre los árboles.",
    "Según ella, esta enfermedad afecta sobre todo a los niños que duermen poco.",
    "El equipo perdió su último partido, pero el entrenador sigue confiado.",
    "Hay que apagar la máquina antes de cambiar el filtro.",
  ],
  blanks: { name: "quién", number: "cuántos" },
};
