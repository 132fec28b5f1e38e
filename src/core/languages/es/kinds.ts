import type { KindWords } from "../types/kind-words.ts";

export const kindWords: KindWords = {
  asked: {
    age: "que edad|cuantos anos (?:tiene|tenia|tienen|cumple|cumplio)",
    percentage:
      "(?:que|cual es el) porcentaje|(?:que|cual es la|a cuanto asciende (?:la|el)) (?:tasa(?! de cambio)|porcentaje)",
    money: "(?:cuanto|que) dinero|cuanto (?:cuesta|costo|costara|vale|valen|valia)",
    duration: "cuanto tiempo|cuantos (?:dias|meses|anos|minutos)|cuantas (?:semanas|horas)",
    year: "que ano",
    day: "que dia|(?:fecha|dia) exact[ao]",
    date: "que (?:fecha|mes)",
    count: "cuant[oa]s",
    quantity: "cuant[oa]",
    name: "quien(?:es)? (?:es|son|era|eran|fue) (?:el|la|los|las)|como se (?:llaman?|nombra)|cual es el nombre",
    place: "que (?:ciudad|pais|pueblo|localidad|municipio|region|provincia|isla)",
  },
  when: "cuando",
  whenLeads: "y|desde|hasta|para",
  who: "quien|quienes",
  whoLeads: "y|a|de",
  is: "es|fue|son",
  articles: "el|la|los|las|una?",
  askedTogether: "cuando|donde|como|quien",
  and: "y",
  numbers:
    "sol[ao]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cien|cientos|mil|millon(?:es)?|mitad|tercio|ningun[ao]?",
  ages: "anos?|meses|edad",
  years: "anos?",
  since: "hace|durante",
  ago: "despues|antes",
  times: "segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?|decadas?|siglos?|desde|hasta",
  days: "ayer|hoy|manana",
  periods: "desde|siglos?|anos?|mes|primavera|verano|otono|invierno|despues|antes",
  amounts: "euros?|pesos?|millones|gratis",
  shares: "por ciento|mitad|tercios?|cuartos?",
  beforeYear: "en|año|ano",
  eras: String.raw`[ad]\. ?C`,
};
