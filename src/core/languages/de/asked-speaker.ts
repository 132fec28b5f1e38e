import type { AskedSpeakerWords } from "../types/asked-speaker-words.ts";

const SAID =
  "gesagt|erklart|gefordert|betont|angekundigt|gemeint|behauptet|geantwortet|versprochen|bestritten" +
  "|kritisiert|gewarnt|gedacht|verlangt|geaussert|reagiert|erzahlt|geschrieben|mitgeteilt|getwittert" +
  "|gepostet|verkundet|vorgeschlagen|zugegeben|beschrieben|bezeichnet|begrundet|aufgefordert|aufgerufen" +
  "|gebeten|geraten|gedroht|geklagt|beklagt|bedauert|zugesagt|vorgeworfen|empfohlen|befurchtet|gehofft";
const SAYS =
  "sagte?n?|erklarte?n?|forderte?n?|betonte?|kundigte|meinte?n?|behauptete?|antwortete?|versprach" +
  "|verspricht|kritisierte?|warnte?|denkt|dachte|halt|verlangte?|erzahlte?|schrieb|schreibt|verkundete?|beschreibt|beschrieb" +
  "|wollte?n?|will|hofft|hoffte|befurchtet|furchtet|empfiehlt|bedauert|beklagt|droht|drohte|bittet|bat|rat";
const WHAT = "was|wie|wovor|wozu|wofur|wogegen|woruber|worum";
const NOUN = "reaktion|meinung|stellungnahme|aussagen?|worte|position|antwort";

const WHO_SAYS =
  "sagte|sagt|sprach|spricht|redete|redet|nannte|nennt|bezeichnete|bezeichnet|forderte|fordert|verlangte|verlangt" +
  "|versprach|verspricht|warnte|warnt|furchtet|furchtete|erwartet|erwartete|wollte|will|bedauert|bedauerte" +
  "|kritisierte|kritisiert|lobte|lobt|erwahnte|erwahnt|hofft|hoffte|verglich|vergleicht";

export const askedSpeakerWords: AskedSpeakerWords = {
  leads: "und",
  pronouns: "er|sie",
  topics: "uber|zu|zum|zur|nach|auf|bei|gegenuber",
  asking: "wer|was|wann|wo|wie|warum|welche[rsmn]?",
  statements: ({ opening, who, end }) => [
    // "Was hat X gesagt?", "Was sagte X zu Y?"
    `${opening}(?:${WHAT}) (?:hat|haben|hatte|hatten) ${who(12)}(?:${SAID}) $`,
    `${opening}(?:${WHAT}) (?:${SAYS}) ${who()}${end}`,
    `${opening}(?:(?:was|wie) (?:ist|war) )?(?:die )?(?:${NOUN}) (?:von|des|der) ${who()}${end}`,
  ],
  anything:
    "was (?:hat|haben) (?:gesagt|erklart|mitgeteilt|geantwortet|geaussert)|was (?:sagte?n?|erklarte?n?|antwortete?n?|meinte?n?)",
  whoSays: `wer (?:hat )?(?:${WHO_SAYS})n? |laut wem `,
  according: "laut",
  acts: {
    warn: "warn* gewarnt mahn* gemahnt",
    promise: "versprach* verspricht versproch* versprech* zugesagt zusag* garantier*",
    demand:
      "forder* gefordert verlang* bat baten bittet bitten gebeten appell* aufgefordert aufgerufen will wollte wollten wunscht*",
    deny: "bestritt* bestreit* dementier* abgestritten leugn* geleugnet zuruckgewiesen",
    admit: "raumt raumte raumten eingeraumt zugegeben zugab gestand* gesteht",
    regret: "bedauer*",
    propose: "schlug schlagt schlugen vorgeschlagen vorschlug",
    advise: "empfiehlt empfahl* empfohlen empfehlen rat riet rieten geraten",
    fear: "befurcht* furcht* gefurchtet sorgt sorgte",
    hope: "hoff* gehofft",
    criticise: "kritis* wirft warf vorgeworfen verurteil* rugt*",
    praise: "lobt lobte lobten gelobt begrusst* wurdigt* dankt*",
    threaten: "droh* gedroht angedroht",
    announce: "angekundigt kundigt* ankundigt* verkund*",
    complain: "beschwer* beklag* klagt* geklagt",
    predict: "erwartet* prognostiz* rechnet*",
  },
};
