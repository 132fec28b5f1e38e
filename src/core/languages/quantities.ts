import type { Language } from "../types.ts";
import { wordSet } from "./word-set.ts";

/** How a language writes numbers. */
export interface Quantities {
  /** Number words from two upwards, as a regular expression's alternatives. */
  readonly words: string;
  /** "millions", "billion", with what joins them to the unit. */
  readonly scales: string;
  /** "euros", "per cent", "km". */
  readonly units: string;
  /** Stand between a number and what it counts: "autres", "other". */
  readonly between: ReadonlySet<string>;
  /** Words before figures that make them a name: "article", "number". */
  readonly labels: ReadonlySet<string>;
  readonly values: Readonly<Record<string, number>>;
}

const FRENCH: Quantities = {
  words:
    "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt" +
    "|trente|quarante|cinquante|soixante|cent|cents|mille|quatre-vingts?)(?:[- ](?:et[- ])?(?:un|une" +
    "|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?" +
    "|cents?|mille))*",
  scales: "millions?|milliards?|mille|centaines?|milliers?",
  units:
    "euros?|dollars?|livres(?: sterling)?|francs?(?: CFA)?|F ?CFA|roubles?|nairas?|cedis?|Nm|kWh|MWh|kW" +
    "|MW|GW|ch|chevaux|cv|Go|Mo|pour cent|pour mille|%|€|\\$|£|km/h|km²|km2|km|kilomètres?(?: carrés| " +
    "par heure)?|mètres?(?: carrés| cubes)?|m²|cm|mm|m|kg|kilos?|grammes?|g|tonnes?|litres?|hectares?" +
    "|degrés?|°C|°|C",
  between: wordSet(
    "autres nouveaux nouvelles premiers premières derniers dernières grands grandes petits petites " +
      "jeunes principaux principales prochaines prochains seuls seules anciens anciennes",
  ),
  labels: wordSet(
    "type modèle appelez composez formule vol article articles numéro n° page chapitre version rn route saison épisode groupe tome",
  ),
  values: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    mille: 1000,
  },
};

const ENGLISH: Quantities = {
  words:
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen" +
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one) " +
    "(?=hundred|thousand|million|billion))(?:[- ](?:and )?(?:one|two|three|four|five|six|seven|eight" +
    "|nine|hundred|thousand|million|billion))*",
  scales: "million|billion|trillion|thousand|hundred",
  units:
    "euros?|dollars?|pounds?|pence|naira|rand|kWh|MWh|kW|MW|GW|bhp|GB|MB|stone|yards?|inches|per ?cent|%" +
    "|€|\\$|£|p|mph|km/h|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|cm|mm|m|ft|feet|kg|kilos?|grams?" +
    "|tonnes?|tons?|lit(?:re|er)s?|acres?|hectares?|degrees?|°C|°|C",
  between: wordSet(
    "other new more further additional different young former senior major small large big official separate consecutive full",
  ),
  labels: wordSet(
    "article number no page chapter version route season episode section channel group radio level phase stage apollo type call flight log formula model",
  ),
  values: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  },
};

const SPANISH: Quantities = {
  ...FRENCH,
  words:
    "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil",
  scales: "mil millones|millones|millón|billones|billón|mil|miles",
  units:
    "euros?|dólares?|pesos?|por ciento|%|€|\\$|km|kilómetros?|metros?|kg|kilos?|toneladas?|litros?|hectáreas?|grados?",
  between: wordSet("otros otras nuevos nuevas primeros primeras últimos últimas grandes"),
  labels: wordSet("artículo número página capítulo"),
  values: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
};

const GERMAN: Quantities = {
  ...FRENCH,
  words: "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend",
  scales: "Millionen|Million|Milliarden|Milliarde|Billionen|Billion|Tausend",
  units: "Euro|Dollar|Franken|Prozent|%|€|\\$|km|Kilometer|Meter|kg|Kilo|Tonnen|Liter|Hektar|Grad",
  between: wordSet("weitere andere neue"),
  labels: wordSet("artikel nummer seite kapitel"),
  values: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10 },
};

const VIETNAMESE: Quantities = {
  ...FRENCH,
  words: "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười",
  scales: "nghìn tỷ|ngàn tỷ|triệu|tỷ|tỉ|nghìn|ngàn|trăm",
  units: "đồng|đô la|USD|euro|%|phần trăm|km|ki-lô-mét|mét|kg|tấn|lít|ha|độ",
  between: wordSet("quốc"),
  labels: wordSet("điều số trang chương"),
  values: {},
};

const QUANTITIES: Readonly<Record<Language, Quantities>> = {
  fr: FRENCH,
  en: ENGLISH,
  es: SPANISH,
  de: GERMAN,
  vi: VIETNAMESE,
  und: ENGLISH,
};

export function quantitiesOf(language: Language): Quantities {
  return QUANTITIES[language];
}
