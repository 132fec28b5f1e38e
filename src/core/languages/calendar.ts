import type { Language } from "../types.ts";

/** How a language writes dates: sources of regular expressions without groups of their own, months apart. */
export interface Calendar {
  /** Names of the months, January first; alternatives are separated by "|". */
  readonly months: readonly string[];
  readonly weekdays: string;
  /** Whole expressions that name a day or a period without a number: "hier", "last month". */
  readonly relative: string;
  /** Words around a month or a year that belong to it: "début", "early". */
  readonly before: string;
  readonly after: string;
  /** Words right before a bare year of four digits that show it to be one; none needed inside a longer date. */
  readonly beforeYear: string;
  /** "au", "to": between the two days of a period. */
  readonly until: string;
  /** Between day, month and year: "de" in Spanish. */
  readonly joint: string;
  /** Months that are words as well ("may"): taken only beside a number or one of `beforeYear`. */
  readonly ambiguous: string;
}

const ENGLISH_UNIT = "days?|weeks?|months?|years?|decades?|quarters?|seasons?|weekends?|century|centuries";
const FRENCH_COUNT = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|\\d+";
const ENGLISH_COUNT = "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|few|couple of|\\d+";

export const CALENDARS: Readonly<Record<Exclude<Language, "und">, Calendar>> = {
  fr: {
    months: [
      "janvier|janv\\.",
      "février|févr\\.",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet|juil\\.",
      "août|aout",
      "septembre|sept\\.",
      "octobre|oct\\.",
      "novembre|nov\\.",
      "décembre|déc\\.",
    ],
    weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    relative:
      `avant-hier|hier(?: (?:matin|soir|après-midi))?|aujourd['’]hui|demain(?: (?:matin|soir))?` +
      `|après-demain|ce (?:matin|soir|midi|mois|week-end|printemps|siècle)|cet (?:été|hiver|automne` +
      `|après-midi)|cette (?:année|semaine|nuit|saison)|(?:la|l['’]|le|les|cette|au|du) ?(?:semaine|mois` +
      `|année|an|week-end|trimestre|saison|été|hiver|automne|printemps|nuit) (?:derni(?:er|ère)|prochain` +
      `|prochaine|passée?|suivante?|précédente?)|(?:${FRENCH_COUNT}) (?:derni(?:er|ère)s|prochaine?s) ` +
      `(?:jours|semaines|mois|années|heures)|(?:derni(?:er|ère)s|prochaine?s) (?:${FRENCH_COUNT}) (?:jours` +
      `|semaines|mois|années|heures)|(?:nuit|matinée|soirée|journée) (?:de |du )?(?:lundi|mardi|mercredi` +
      `|jeudi|vendredi|samedi|dimanche)(?: à (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?` +
      `|entre \\d{4} et \\d{4}|de \\d{4} à \\d{4}|Noël|Pâques|la Toussaint|(?:premier|deuxième|troisième` +
      `|quatrième|second) (?:trimestre|semestre)|(?:l['’]été|l['’]hiver|l['’]automne|le printemps) \\d{4}` +
      `|l['’]an passé|la veille|le lendemain|[XVI]+(?:e|ème|ᵉ) siècle|années (?:\\d{4}|\\d{2}|vingt|trente` +
      `|quarante|cinquante|soixante(?:-dix)?|quatre-vingt(?:-dix)?)|dans (?:les )?(?:${FRENCH_COUNT}) ` +
      `(?:prochaines? |prochains? )?(?:jours|semaines|mois|ans|années)|week-end`,
    before:
      "début|mi-|mi|fin|courant|(?:au )?(?:premier|deuxième|troisième|quatrième) (?:trimestre|semestre)(?: de)?|été|hiver|automne|printemps",
    after: "derni(?:er|ère)|prochaine?|matin|après-midi|soir|midi|dans la nuit|au soir",
    beforeYear:
      "en|depuis|de|d['’]|à|fin|début|mi-|dès|avant|après|jusqu['’]en|entre|et|année|an|saison|été|hiver" +
      "|automne|printemps|d['’]ici|vers|pour|trimestre|semestre|exercice|fin de|puis",
    until: "au|et(?: le)?|-|à",
    joint: "",
    ambiguous: "mars",
  },
  en: {
    months: [
      "January|Jan\\.?",
      "February|Feb\\.?",
      "March|Mar\\.?",
      "April|Apr\\.?",
      "May",
      "June",
      "July",
      "August|Aug\\.?",
      "September|Sept?\\.?",
      "October|Oct\\.?",
      "November|Nov\\.?",
      "December|Dec\\.?",
    ],
    weekdays: "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    relative:
      `the day before yesterday|yesterday|today|tonight|tomorrow|th(?:is|at) (?:morning|afternoon|evening` +
      `|week|weekend|month|year|summer|winter|spring|autumn|season|century|decade|quarter)|(?:last|next` +
      `|the previous|the following|the past|the coming) (?:(?:${ENGLISH_COUNT}) )?(?:night|summer|winter` +
      `|spring|autumn|${ENGLISH_UNIT})|(?:the )?(?:${ENGLISH_COUNT}|a) (?:${ENGLISH_UNIT}) (?:ago|earlier` +
      `|later)|the (?:\\d{4}s|\\d{2}s)|\\d{4}s|\\d{2}(?:st|nd|rd|th) century|(?:summer|winter|spring` +
      `|autumn|fall) (?:of )?\\d{4}|(?:the )?(?:first|second|third|fourth|final|last) (?:quarter|half) of ` +
      `(?:the year|\\d{4})|between \\d{4} (?:and|to) \\d{4}|from \\d{4} to \\d{4}|Christmas(?: Day| Eve)?` +
      `|New Year(?:['’]s (?:Day|Eve))?|Easter(?: Sunday| Monday)?|Boxing Day|Ramadan|(?:first|second|third` +
      `|fourth) quarter|bank holiday(?: weekend| Monday)?|(?:over|in|for|during|within) the (?:next|last` +
      `|past) (?:(?:${ENGLISH_COUNT}) )?(?:${ENGLISH_UNIT})`,
    before: "early|mid-|mid|late|last|next|this|the end of|the start of|the beginning of|end of",
    after: "morning|afternoon|evening|night|last year|this year|next year",
    beforeYear:
      "in|since|from|of|by|until|till|before|after|between|and|during|early|late|mid-|summer|winter|spring|autumn|year|to|for|around|the|season|than|back in",
    until: "to|and|until|till|-|–",
    joint: "(?:of )?",
    ambiguous: "may|march|mar\\.?|jan|jan\\.|aug\\.?|dec\\.?|nov\\.?|oct\\.?|sept?\\.?",
  },
  es: {
    months: [
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre|setiembre",
      "octubre",
      "noviembre",
      "diciembre",
    ],
    weekdays: "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    relative:
      "anteayer|ayer|hoy|mañana|est[ea] (?:semana|mes|año|verano|invierno|tarde|noche)|(?:la semana|el mes" +
      "|el año) (?:pasad[oa]|que viene)|(?:el )?próxim[oa] (?:semana|mes|año)|siglo [XVI]+|años \\d{2,4}",
    before: "principios de|finales de|mediados de",
    after: "pasado|próximo",
    beforeYear: "en|desde|de|del|hasta|año|entre|y|para",
    until: "al|y(?: el)?|-|a",
    joint: "(?:de |del )?",
    ambiguous: "",
  },
  de: {
    months: [
      "Januar|Jänner",
      "Februar",
      "März",
      "April",
      "Mai",
      "Juni",
      "Juli",
      "August",
      "September",
      "Oktober",
      "November",
      "Dezember",
    ],
    weekdays: "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag",
    relative:
      "vorgestern|gestern|heute|morgen|diese(?:s|r|n)? (?:Woche|Monat|Jahr|Sommer|Winter)|(?:letzte" +
      "|vergangene|nächste|kommende)(?:s|r|n)? (?:Woche|Monat|Jahr|Sommer|Winter)|\\d{4}er(?: Jahren?)?" +
      "|\\d{2}\\. Jahrhundert",
    before: "Anfang|Mitte|Ende",
    after: "morgen|abend|nachmittag",
    beforeYear: "in|seit|von|bis|vor|nach|im Jahr|Jahr|Anfang|Mitte|Ende|und|zwischen|ab",
    until: "bis(?: zum)?|und|-|–",
    joint: "",
    ambiguous: "",
  },
  vi: {
    months: Array.from({ length: 12 }, (_, index) => `tháng ${index + 1}(?!\\d)`),
    weekdays: "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật",
    relative: "hôm nay|hôm qua|ngày mai|tuần này|tuần trước|tháng này|tháng trước|năm nay|năm ngoái|thế kỷ [XVI\\d]+",
    before: "đầu|giữa|cuối|ngày",
    after: "năm nay|năm ngoái",
    beforeYear: "năm|từ|đến|tới|và",
    until: "đến|tới|-|và",
    joint: "(?:năm )?",
    ambiguous: "",
  },
};

/** Names of the months written out, as alternatives of a regular expression: "janvier|février|...". */
export function monthNames(language: Exclude<Language, "und">): string {
  return CALENDARS[language].months.map((month) => month.split("|")[0]).join("|");
}
