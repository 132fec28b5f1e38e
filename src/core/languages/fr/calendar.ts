import type { Calendar } from "../types/calendar.ts";

const COUNT = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|\\d+";

export const calendar: Calendar = {
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
  behindWeekday: "le",
  recurring: "chaque|tous les",
  recurringBehind: "de chaque",
  relative:
    `avant-hier|hier(?: (?:matin|soir|après-midi))?|aujourd['’]hui|demain(?: (?:matin|soir))?` +
    `|après-demain|ce (?:matin|soir|midi|mois|week-end|printemps|siècle)|cet (?:été|hiver|automne` +
    `|après-midi)|cette (?:année|semaine|nuit|saison)|(?:la|l['’]|le|les|cette|au|du) ?(?:semaine|mois` +
    `|année|an|week-end|trimestre|saison|été|hiver|automne|printemps|nuit) (?:derni(?:er|ère)|prochain` +
    `|prochaine|passée?|suivante?|précédente?)|(?:${COUNT}) (?:derni(?:er|ère)s|prochaine?s) ` +
    `(?:jours|semaines|mois|années|heures)|(?:derni(?:er|ère)s|prochaine?s) (?:${COUNT}) (?:jours` +
    `|semaines|mois|années|heures)|(?:nuit|matinée|soirée|journée) (?:de |du )?(?:lundi|mardi|mercredi` +
    `|jeudi|vendredi|samedi|dimanche)(?: à (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?` +
    `|entre \\d{4} et \\d{4}|de \\d{4} à \\d{4}|Noël|Pâques|la Toussaint|(?:premier|deuxième|troisième` +
    `|quatrième|second) (?:trimestre|semestre)|(?:l['’]été|l['’]hiver|l['’]automne|le printemps) \\d{4}` +
    `|la veille|le lendemain|[XVI]+(?:e|ème|ᵉ) siècle|années (?:\\d{4}|\\d{2}|vingt|trente` +
    `|quarante|cinquante|soixante(?:-dix)?|quatre-vingt(?:-dix)?)|dans (?:les )?(?:${COUNT}) ` +
    `(?:prochaines? |prochains? )?(?:jours|semaines|mois|ans|années)|week-end`,
  before:
    "début|mi-|mi|fin|courant|(?:premier|deuxième|troisième|quatrième) (?:trimestre|semestre)(?: de)?|été|hiver|automne|printemps",
  after: "derni(?:er|ère)|prochaine?|matin|après-midi|soir|midi|dans la nuit|au soir",
  beforeYear:
    "en|depuis|de|d['’]|à|fin|début|mi-|dès|avant|après|entre|et|année|an|saison|été|hiver" +
    "|automne|printemps|d['’]ici|vers|pour|trimestre|semestre|exercice|puis",
  until: "au|et|-|à",
  untilDay: "le",
  dayEnding: "er",
  joint: "",
  ambiguous: "mars",
};
