import { everyLanguage } from "../languages/words-of.ts";
import { foldText } from "../text.ts";

/** Words of folded text (no accents, lower case, words parted by single spaces) as patterns; French, English, Spanish, German, Vietnamese. */
export const asked = {
  age: words(
    "quel age|how old|what age|que edad|cuantos anos (?:tiene|tenia|tienen|cumple|cumplio)|wie alt|bao nhieu tuoi|may tuoi",
  ),
  percentage: words(
    "quel(?:le)? (?:(?:est|etait) (?:le|la|l) )?(?:pourcentage|taux(?! de change)|part|proportion)" +
      "|(?:what|which) (?:(?:is|was) the )?(?:percentage|share(?! price)|proportion)|(?:que|cual es el) " +
      "porcentaje|(?:que|cual es la) tasa(?! de cambio)|wie ?viel prozent|wie hoch (?:ist|war) (?:der|die) " +
      "(?:anteil|quote)|(?:bao nhieu )?phan tram|ty le bao nhieu",
  ),
  money: words(
    "combien (?:d argent|d euros|de dollars|coute(?:nt)?|a coute|coutera)|quelle somme|quel (?:montant" +
      "|prix)|how much money|how much (?:does|do|did|will) .* cost|what price|(?:cuanto|que) dinero|cuanto " +
      "(?:cuesta|costo|costara)|wie ?viel (?:geld|kostete?n?)|was kostete?|bao nhieu tien|gia bao nhieu",
  ),
  duration: words(
    "combien de (?:temps|jours|mois|semaines|heures|minutes)|combien d (?:annees|heures)|how long|how " +
      "many (?:days|weeks|months|years|hours|minutes)|cuanto tiempo|cuantos (?:dias|meses|anos|minutos)" +
      "|cuantas (?:semanas|horas)|wie lange?|wie ?viele (?:tage|wochen|monate|jahre|stunden|minuten)|bao " +
      "lau|(?:bao nhieu|may) (?:ngay|tuan|thang|nam|gio|phut)",
  ),
  year: words("quelle annee|(?:what|which) year|que ano|welche[mns] jahr|nam nao|nam bao nhieu"),
  day: words(
    "quel jour|date exacte|(?:what|which) day|exact (?:date|day)|que dia|(?:fecha|dia) exact[ao]|welche[mnr]? tag|genaue[mns]? (?:tag|datum)|ngay nao|ngay may",
  ),
  date: new RegExp(
    "^ (?:(?:et|mais|depuis|a partir de|jusqu a|pour|and|but|since|until|from|by|y|desde|hasta|para|und" +
      "|seit|ab|bis) )?(?:quand|when|cuando|wann) | (?:quand|quelle date|quel mois|(?:what|which) (?:date" +
      "|month)|que (?:fecha|mes)|welche[mns] (?:datum|monat)|khi nao|luc nao|thang nao) (?!tien )",
    "u",
  ),
  count: words("combien (?:de|d)|how many|cuant[oa]s|wie ?viele"),
  quantity: words("combien|how much|cuant[oa]|wie ?viel|bao nhieu"),
  // Who holds an office is a question for a name as well.
  name: words(
    "(?:qui|c est qui) (?:est|sont|etait|etaient|c est) (?:actuellement )?(?:le|la|les|l)|who (?:is|are" +
      "|was|were|s) (?:currently )?the|quien(?:es)? (?:es|son|era|eran|fue) (?:el|la|los|las)|wer (?:ist" +
      "|sind|war|waren) (?:der|die|das)|ai (?:la|lam|giu chuc)|comment s appelle(?:nt)?|quel est le (?:nom" +
      "|prenom)|what is the name|what s the name|como se llaman?|cual es el nombre|wie hei(?:ss|ß)(?:t|en)" +
      "|ten (?:la )?gi",
  ),
  // "Qui est Untel" asks what he is, not for a name.
  person: new RegExp(
    "^ (?:(?:et|and|y|und|mais|a|de|par|by|from|to|von|an) )?(?:qui|who|whom|quien|quienes|wer|wen|wem" +
      "|ai) (?!(?:est|sont|etait|is|are|was|were|es|fue|son|ist|sind|war) (?!(?:le|la|les|l|un|une|the|a" +
      "|an|el|los|las|una?|der|die|das|ein|eine) ))",
    "u",
  ),
  place: words(
    "quel(?:le)? (?:ville|pays|village|commune)|(?:what|which) (?:city|town|country|village)|que " +
      "(?:ciudad|pais|pueblo)|welche[mnrs]? (?:stadt|land|dorf)|(?:thanh pho|nuoc|quoc gia|lang) nao",
  ),
} as const;

export const numberWord = words(
  "seule?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt" +
    "|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|dizaines?|centaines?|milliers" +
    "|moitie|tiers|quart|aucune?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen" +
    "|fifteen|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|billions?|dozens?|half|third|quarter" +
    "|none|no|single|sol[ao]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte" +
    "|treinta|cien|cientos|mil|millon(?:es)?|mitad|tercio|ningun[ao]?|einzige[rsmn]?|zwei|drei|vier|funf" +
    "|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|drei(?:ss|ß)ig|hunderte?|tausende?|million(?:en)?" +
    "|milliarden?|halfte|drittel|keine?|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram|nghin|ngan|trieu|ty",
);

export const ageWord = words(
  "ans?|annees?|mois|age|agee?s?|aged|years?|months?|old|anos?|meses|edad|jahre?n?|jahrigen?|alter|tuoi",
);

const years = "ans?|annees?|years?|anos?|jahre?n?|nam";

/** Years that passed are nobody's age: "depuis sept ans", where the answering words and the next one end the text, */
export const yearsSince = new RegExp(
  ` (?:il y a|depuis|pendant|hace|durante|vor|seit|for|over|cach day)(?: [\\p{L}\\p{N}]+){1,2} (?:${years})(?: (?!old|alt|age)[\\p{L}\\p{N}]+)? $`,
  "u",
);
/** and "seven years ago", where the answering words begin it. */
export const yearsAgo = new RegExp(
  `^(?: [\\p{L}\\p{N}]+){1,2} (?:${years}) (?:ago|earlier|later|plus tard|plus tot|auparavant|despues|antes|spater|zuvor|truoc|sau) `,
  "u",
);

export const timeUnit = words(
  "secondes?|minutes?|heures?|jours?|journees?|semaines?|mois|ans?|annees?|decennies?|siecles?" +
    "|seconds?|hours?|days?|weeks?|months?|years?|decades?|century|centuries|segundos?|minutos?|horas?" +
    "|dias?|semanas?|mes(?:es)?|anos?|decadas?|siglos?|sekunden?|minuten?|stunden?|tage?n?|wochen?" +
    "|monate?n?|jahre?n?|jahrzehnte?n?|giay|phut|gio|ngay|tuan|thang|nam|thap ky|the ky|depuis|jusqu" +
    "|since|until|desde|hasta|seit|bis",
);

const calendars = everyLanguage(({ calendar }) => calendar);

export const month = words(`${spell(calendars.flatMap(({ months }) => months))}|thang`);

export const dayWord = words(
  `${spell(calendars.map(({ weekdays }) => weekdays))}|hier|demain|aujourd hui|yesterday|today` +
    "|tomorrow|ayer|hoy|manana|gestern|heute|morgen|hom (?:nay|qua)|ngay mai",
);

export const period = words(
  "depuis|since|seit|desde|later|siecles?|annees?|semaine|mois|an|printemps|ete|automne|hiver" +
    "|centur(?:y|ies)|years?|week|month|spring|summer|autumn|fall|winter|siglos?|anos?|mes|primavera" +
    "|verano|otono|invierno|jahrhundert|jahre?n?|woche|monat|fruhling|fruhjahr|sommer|herbst|winter|nam" +
    "|thang|ngay|hom|tuan|the ky|apres|avant|lorsque|after|before|despues|antes|nachdem|bevor|sau khi|truoc khi",
);

export const currency = new RegExp(
  String.raw`[$£€¥₫]|(?<!\p{L})(?:euros?|dollars?|livres?|pounds?|francs?|centimes?|cents?|yens?|yuans?|roubles?` +
    "|rubles?|pesos?|d[oô]ng|đồng|naira|cfa|usd|eur|gbp|millions?|milliards?|billions?|trillions?" +
    String.raw`|millones|millionen|milliarden|triệu|tỷ|gratuite?s?|free|gratis|kostenlos|miễn phí)(?!\p{L})`,
  "iu",
);

export const percent = new RegExp(
  String.raw`%|(?<!\p{L})(?:pour cent|percent|per cent|por ciento|prozent|phần trăm|points?|moitié|tiers|quarts?` +
    "|half|thirds?|quarters?|mitad|tercios?|cuartos?|hälfte|drittel|viertel|sur (?:deux|trois|quatre" +
    String.raw`|cinq|dix|cent|mille|\d+)|in (?:two|three|four|five|ten|\d+)|out of)(?!\p{L})`,
  "iu",
);

/** A pattern for whole words of folded text with a space at both ends. */
function words(alternatives: string): RegExp {
  return new RegExp(` (?:${alternatives}) `, "u");
}

/** Alternatives as they stand in folded text; abbreviations lose their point there. */
function spell(alternatives: readonly string[]): string {
  return foldText(alternatives.join("|").replace(/\\\.\??/g, ""));
}
