import type { Language } from "./types.ts";

/**
 * Whether a sentence starts from a pronoun or a demonstrative ("Elle", "Cette déclaration", "He", "These measures") and so needs
 * the sentence before it. Impersonal openings ("Il faut", "C'est", "It is ... that") stand alone. "und" is taken for English.
 */
export function startsDependent(sentence: string, language: Language): boolean {
  const start = sentence.normalize("NFC").replace(LEADING_MARKS, "").replace(/[’ʼ]/g, "'").slice(0, MAX_START_CHARS);
  const { dependent, impersonal } = OPENINGS[language];
  return dependent.test(start) && !impersonal.test(start);
}

const MAX_START_CHARS = 160;
const LEADING_MARKS = /^[\s"'«»“”„‘’([{*_•–—-]+/u;
const END = String.raw`(?![\p{L}\p{N}])`;

interface Openings {
  readonly dependent: RegExp;
  readonly impersonal: RegExp;
}

const FRENCH: Openings = {
  dependent: new RegExp(
    "^(?:(?:et|mais|or|car|ainsi|pourtant|cependant|toutefois|en effet|par ailleurs|de plus|enfin|puis" +
      "|ensuite|alors|selon|d'après|pour|avec|dans|malgré|à),? )?(?:ils?|elles?|lui|eux|ce(?:lui|lle|ux" +
      `|lles)(?:-ci|-là)?|ce(?:tte|t|s)?|cela|ça|ceci|leurs?|son|sa|ses)${END}|^(?:ce|cette) derni(?:er` +
      `|ère)${END}|^c'|^(?:l'un|l'une|les deux|tous deux|toutes deux|ce dernier|ces derniers)${END}` +
      String.raw`|^(?:[\p{L}]+)-t-(?:il|elle)s?${END}`,
    "iu",
  ),
  impersonal: new RegExp(
    "^(?:(?:et|mais|or|car|ainsi|pourtant|cependant|toutefois|en effet|par ailleurs|de plus|enfin|puis" +
      "|ensuite|alors),? )?(?:il (?:ne |n')?(?:faut|faudra(?:it)?|fallait|y (?:a|avait|aura|aurait|eut)" +
      String.raw`|est (?:\p{L}+ment )?(?:nécessaire|important|possible|impossible|essentiel|temps|vrai|clair|évident` +
      "|probable|rare|difficile|facile|interdit|recommandé|prévu|question|urgent|indispensable|préférable" +
      "|conseillé|utile|obligatoire|courant|inutile|donc)|s'agit d|suffit|convient|semble(?:rait)? que" +
      "|paraît que|pleut|neige|fait (?:beau|chaud|froid|nuit|jour)|arrive qu|existe|reste (?:à|qu)|importe" +
      "|va de soi|vaut mieux|se peut)|c'est|c'était|ce (?:n'est|ne sont|sont|n'était|sera|fut|qui|que|qu'" +
      "|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|cette (?:semaine|année|nuit|fois)" +
      "|cet (?:été|hiver|automne|après-midi)|ce (?:printemps|week-end|mois)|ces (?:derniers" +
      "|dernières) (?:jours|semaines|mois|années|temps)|ce(?:ux|lles|lui|lle) qui|celles et ceux)",
    "iu",
  ),
};

const ENGLISH: Openings = {
  dependent: new RegExp(
    "^(?:(?:and|but|so|yet|however|meanwhile|then|also|in addition|moreover|according to|for|with" +
      `|despite|in),? )?(?:he|she|they|it|him|them|his|hers?|their|its|this|these|those|such|that)${END}` +
      `|^(?:the (?:latter|former)|both of them|neither of them|each of them|(?:he|she|they|it)'(?:s|d|ll` +
      `|re|ve))${END}`,
    "iu",
  ),
  impersonal: new RegExp(
    "^(?:(?:and|but|so|yet|however),? )?(?:it(?:'s| is| was| will be| would be| has been) (?:not |also " +
      String.raw`|still |now |often |very |more |most )?(?:\p{L}+ )?(?:that|to|who|important|necessary|possible` +
      "|impossible|essential|clear|likely|unlikely|hard|difficult|easy|true|time|worth|raining|snowing" +
      "|illegal|vital|crucial|recommended|estimated|believed|thought|understood|hoped|expected)" +
      "|it (?:rains?|snow(?:s|ed)|takes|took|seems?|seemed|appears?|appeared|turns? out)|this (?:week" +
      "|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|weekend|time)|these days" +
      String.raw`|those (?:who|with|in)|that (?:said|being said)|in its \p{L}+ (?:statement|report))`,
    "iu",
  ),
};

const SPANISH: Openings = {
  dependent: new RegExp(
    "^(?:(?:y|pero|además|también|sin embargo|por tanto|así|entonces|luego|según|para|con|en),? )?(?:él" +
      "|ella|ellos|ellas|ello|est[eao]s?|es[eao]s?|aquel(?:la|los|las)?|aquello|dich[oa]s?|sus?|éste|ésta" +
      String.raw`|tales?)${END}|^(?:el|la|los|las) (?:mism[oa]s?|últim[oa]s?)${END}(?= (?:\p{L}+(?:ó|aba|ía)|ha|han` +
      `|es|son))|^(?:ambos|ambas)${END}`,
    "iu",
  ),
  impersonal: new RegExp(
    "^(?:est[ea] (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde" +
      "|noche|verano|invierno)|es[ea] (?:vez)|su (?:majestad|santidad))",
    "iu",
  ),
};

const GERMAN: Openings = {
  dependent: new RegExp(
    "^(?:(?:und|aber|doch|zudem|außerdem|dann|auch|laut|nach|mit|für|trotz|in),? )?(?:er|sie|es|ihn|ihm" +
      "|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|dies(?:e[mnrs]?)?|jene[mnrs]?|solche[mnrs]?|letztere[rs]?" +
      `|ersterer?|beide|dessen|deren)${END}|^(?:das|der|die) (?:ist|war|hat|wird|sei|sagte|habe)${END}` +
      `|^(?:daf(?:ür|ur)|dabei|damit|daran|darüber|dazu|dagegen|deshalb|daher)${END}`,
    "iu",
  ),
  impersonal: new RegExp(
    "^(?:es (?:gibt|gab|regnet|schneit|ist (?:wichtig|möglich|notwendig|klar|nötig|unklar|verboten" +
      "|erforderlich)|war einmal|geht um|handelt sich|heißt|scheint|kommt|bleibt)|dies(?:e[rns]?) (?:woche" +
      "|jahr|monat|sommer|winter|tage))",
    "iu",
  ),
};

const VIETNAMESE: Openings = {
  dependent: new RegExp(
    "^(?:(?:và|nhưng|tuy nhiên|ngoài ra|đồng thời|bên cạnh đó|theo|vì vậy|do đó|sau đó),? )?(?:(?:ông|bà" +
      String.raw`|anh|chị|cô|người|họ|nó|việc|điều|nước|tổ chức|tuyên bố|những|các)(?: \p{L}+){0,3} (?:này|đó|ấy` +
      "|trên|kia)|(?:ông|bà|anh|chị|cô|họ|nó)(?= (?:đã|cũng|cho|nói|khẳng|nhấn|là|sẽ|đang|còn|từng|được|bị" +
      String.raw`|tuyên|phát|kêu|đề|cảnh))|(?:đây|đó|điều này|việc này))${END}|^\p{L}+(?: \p{L}+){0,2} (?:này|ấy)${END}`,
    "iu",
  ),
  impersonal: /^(?:năm nay|hôm nay|hiện nay|tháng này|tuần này|ngày nay|lần này)/iu,
};

const OPENINGS: Readonly<Record<Language, Openings>> = {
  fr: FRENCH,
  en: ENGLISH,
  es: SPANISH,
  de: GERMAN,
  vi: VIETNAMESE,
  und: ENGLISH,
};
